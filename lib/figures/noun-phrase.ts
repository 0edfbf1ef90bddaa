import type { Lexicon } from './lexicon.ts'
import type { Token } from './token.ts'
import { isCapital, isFiniteVerb, isModifier, isPastForm, isPlural, isStop } from './word-class.ts'

/** A noun phrase: tokens `from` to `to`, the head at `head`. */
export interface NounPhrase {
  from: number
  to: number
  head: number
}

const LONGEST = 8

/**
 * The noun phrase that begins at token `at`, behind a number.
 * A noun in the plural closes it when more than one is counted; otherwise the last noun before a verb, preposition or sign does.
 */
export function nounPhraseAt(tokens: Token[], at: number, many: boolean, lexicon: Lexicon): NounPhrase | null {
  const { is } = lexicon
  let k = at
  // "five-year", "six-member": what is glued by a hyphen is counted
  const glued = /^[-‑]$/.test(tokens[k]?.text ?? '') && !tokens[k]!.spaced && tokens[k + 1]?.kind === 'word' && !tokens[k + 1]!.spaced
  if (glued) return is.stops.has(tokens[k + 1]!.lower) ? null : { from: k + 1, to: k + 2, head: k + 1 }
  while (tokens[k] && is.adverbs.has(tokens[k]!.lower) && tokens[k + 1]?.kind === 'word' && tokens[k + 1]!.spaced && !(is.stops.has(tokens[k + 1]!.lower) && !is.adverbs.has(tokens[k + 1]!.lower))) k++
  if (/^["“‘'«]$/.test(tokens[k]?.text ?? '') && tokens[k + 1]?.kind === 'word') k++
  const from = k
  let plural = -1
  let last = -1
  for (; k < from + LONGEST; k++) {
    const token = tokens[k]
    if (!token) break
    if (token.kind === 'label' || token.kind === 'ordinal') {
      if (plural >= 0) break
      last = k
      continue
    }
    if (token.kind !== 'word') {
      const beyond = plural < 0 ? numberInside(tokens, k, from, lexicon) : 0
      if (beyond) {
        last = beyond - 1
        k = beyond - 1
        continue
      }
      if (/^["“”]$/.test(token.text) && last === k - 1 && plural < 0 && (isModifier(tokens[last]!.lower, lexicon) || lexicon.ends.adjective(tokens[last]!.lower)) && (!many || nounAhead(tokens, k + 1, lexicon))) continue
      if (/^[-‑]$/.test(token.text) && !token.spaced && tokens[k + 1]?.kind === 'word' && !tokens[k + 1]!.spaced && last >= 0 && plural < 0) continue
      // "United Nations' peacekeepers", "Sweden's teams", "old, rusty cars"
      // "one man's search": one man; "two video's": a plural, however it is written
      if (/^['’]s$/.test(token.text) && !token.spaced && last === k - 1) {
        const more = tokens[k + 1]?.kind === 'word' && !isStop(tokens[k + 1]!, lexicon)
        if (!many) break
        if (!more && plural < 0) return { from, to: k + 1, head: k - 1 }
      }
      if (/^['’]s?$/.test(token.text) && !token.spaced && tokens[k + 1]?.kind === 'word') {
        if (!is.stops.has(tokens[k + 1]!.lower)) {
          plural = -1
          continue
        }
      }
      if (token.text === ',' && plural < 0 && k > from && (many || isModifier(tokens[k - 1]!.lower, lexicon)) && adjectives(tokens, k, lexicon)) continue
      break
    }
    const reports = many && plural < 0 && is.stopNouns.has(token.lower) && !is.definites.has(tokens[k + 1]?.lower ?? '')
    if (isStop(token, lexicon) && !reports && !(tokens[k + 1]?.text === '-' && !tokens[k + 1]!.spaced)) {
      if (many && plural < 0 && is.stopAdjectives.has(token.lower) && tokens[k + 1]?.kind === 'word' && isPlural(tokens[k + 1]!.text, lexicon)) continue
      // "State of the Union addresses"
      if (plural < 0 && last >= 0 && is.of.has(token.lower) && isCapital(tokens[last]!.text) && capitalAhead(tokens, k + 1, lexicon)) {
        k = capitalAhead(tokens, k + 1, lexicon)
        last = k
        continue
      }
      if (plural < 0 && is.degreeWords.has(token.lower) && !is.comparisonDegrees.has(token.lower) && tokens[k + 1]?.kind === 'word') continue
      if (plural < 0 && is.comparisonDegrees.has(token.lower) && nounAhead(tokens, k + 1, lexicon)) continue
      if (plural < 0 && last >= 0 && (is.and.has(token.lower) || is.or.has(token.lower)) && isCapital(tokens[k + 1]?.text ?? '') <= isCapital(tokens[last]!.text) && !countsAhead(tokens, k + 1, lexicon) && nounAhead(tokens, k + 1, lexicon)) continue
      break
    }
    if (lexicon.months.has(token.lower) && isCapital(token.text) && last >= 0) break
    if (lexicon.weekdays.has(token.lower) && isCapital(token.text) && !((k === from || isCapital(tokens[k - 1]!.text)) && nounAhead(tokens, k + 1, lexicon))) break
    if (isVerb(tokens, k, last, plural, many, lexicon)) break
    // "a third of the economy last year", "40 deaths this week"
    if (lexicon.relativePeriods.has(token.lower) && lexicon.periods.has(tokens[k + 1]?.lower ?? '')) break
    // "a 6.3 earthquake struck Herat", "41,200 watched United": a past form before a name, or before an article, is the verb of the sentence
    if (many && plural < 0 && isPast(token, lexicon) && transitive(tokens, k + 1, last >= 0, lexicon)) break
    if (last >= 0 && plural < 0 && !many && !is.nounVerbs.has(token.lower) && (is.verbs.has(token.lower) || (lexicon.eventVerbs.has(token.lower) && !lexicon.eventNouns.has(token.lower)))) break
    if (plural >= 0) {
      // "100,000 United Nations peacekeepers", "two sales managers"
      const further = isPlural(token.text, lexicon) && !is.verbs.has(token.lower) && (isCapital(tokens[plural]!.text) || (plural === k - 1 && opensCompound(tokens[plural]!, lexicon)))
      const bridge = isCapital(tokens[plural]!.text) && !is.verbs.has(token.lower) && isPlural(tokens[k + 1]?.text ?? '', lexicon)
      if (!further && !bridge) break
    } else if (many && last >= 0 && tokens[k - 1]!.kind === 'word' && verbal(token, lexicon) && !isPlural(token.text, lexicon) && !nounAhead(tokens, k + 1, lexicon)) {
      break
    }
    // "60 wounded soldiers" are soldiers, "60 wounded" are the wounded
    if (isPlural(token.text, lexicon) && !(plural < 0 && (lexicon.ends.past(token.lower) || lexicon.ends.privative(token.lower) || is.nominalAdjectives.has(token.lower)) && nounAhead(tokens, k + 1, lexicon))) plural = k
    last = k
  }
  if (last < 0) return null
  let head = many && plural >= 0 ? plural : last
  // "one very narrow", "back": what ends in an adjective has lost its noun, and "23 unvaccinated" has none
  while (head >= from && head !== plural && tokens[head]!.kind === 'word' && !isCapital(tokens[head]!.text) && isModifier(tokens[head]!.lower, lexicon)) head--
  return head < from || tokens[head]!.kind === 'sign' ? null : { from, to: head + 1, head }
}

/** Whether token `k` is the verb behind the noun phrase, or behind a number that stands alone. */
function isVerb(tokens: Token[], k: number, last: number, plural: number, many: boolean, lexicon: Lexicon): boolean {
  const token = tokens[k]!
  const next = tokens[k + 1]
  if (next?.text === '-' && !next.spaced) return false
  // "they're", "who'd": a verb is part of it
  if (token.lower.includes("'") && (!isCapital(token.text) || isStop({ ...token, lower: token.lower.split("'")[0]! }, lexicon))) return true
  if (gerundVerb(tokens, k, last, plural, many, lexicon)) return true
  // "one listener dismisses the idea": behind a noun in the singular, with an object behind it
  const object = next?.kind === 'word' && (isCapital(next.text) || lexicon.is.determiners.has(next.lower))
  if (!many && object && last === k - 1 && isPlural(token.text, lexicon) && ![token, tokens[last]!].some(({ text, lower }) => isCapital(text) || isModifier(lower, lexicon))) return true
  if (isFiniteVerb(token, lexicon)) return !(last < 0 && lexicon.locale.plurals[token.lower])
  if (!isPastForm(token, lexicon) || token.lower in lexicon.locale.plurals) return false
  if (last < 0) {
    // "48 million uninsured" are people, "ten held by the army" are not told
    const follows = next?.kind === 'word' && !isStop(next, lexicon) && !isModifier(next.lower, lexicon)
    return !lexicon.is.nominalParticiples.has(token.lower) && !lexicon.is.nounVerbs.has(token.lower) && !(many ? nounAhead(tokens, k + 1, lexicon) || next?.text === '-' || (next?.text === ',' && nounAhead(tokens, k + 2, lexicon)) : follows || next?.text === ',')
  }
  if (many) return false
  const adverb = isModifier(tokens[k - 1]!.lower, lexicon) || tokens[k - 1]!.kind !== 'word' || /^[-‑]$/.test(tokens[k - 2]?.text ?? '')
  return plural < 0 && !(adverb && next?.kind === 'word' && !isStop(next, lexicon)) && !lexicon.is.nounVerbs.has(token.lower)
}

/** "hundreds storming the border", "one lawmaker suggesting that": a form in -ing with an object or a preposition behind it. */
function gerundVerb(tokens: Token[], k: number, last: number, plural: number, many: boolean, lexicon: Lexicon): boolean {
  const token = tokens[k]!
  if (plural >= 0 || !lexicon.ends.gerund(token.lower) || isCapital(token.text) || lexicon.is.notGerunds.has(token.lower) || (last < 0 && !many)) return false
  const next = tokens[k + 1]
  if (next && (lexicon.is.and.has(next.lower) || lexicon.is.or.has(next.lower))) return false
  return next?.kind === 'word' ? isStop(next, lexicon) : next === undefined && many
}

/** Index behind a number that stands inside the phrase: "52-week highs", "250ml bottles", "Model 3 sedans"; 0 when there is none. */
function numberInside(tokens: Token[], k: number, from: number, lexicon: Lexicon): number {
  // "AK-47 rifles"
  if (tokens[k]!.text === '-' && !tokens[k]!.spaced && tokens[k + 1]?.kind === 'number' && !tokens[k + 1]!.spaced && k > from && isCapital(tokens[k - 1]!.text)) return nounAhead(tokens, k + 2, lexicon) ? k + 2 : 0
  const at = tokens[k]!.kind === 'sign' && lexicon.signs.has(tokens[k]!.text) ? k + 1 : k
  if (tokens[at]?.kind !== 'number' || (k === from && at > k)) return 0
  const dash = tokens[at + 1]?.text === '-' && !tokens[at + 1]!.spaced && tokens[at + 2]?.kind === 'word' ? at + 3 : 0
  const unit = lexicon.units.at(tokens, at + 1)?.to ?? 0
  const owner = tokens[k - 1]
  const named = k > from && owner && (isCapital(owner.text) || lexicon.is.positionWords.has(owner.lower) || (owner.kind === 'sign' && /^['’]s?$/.test(owner.text)))
  const name = named && (tokens[at]!.plain || /^\d\.0$/.test(tokens[at]!.text)) && tokens[at]!.value < 1000 ? at + 1 : 0
  const to = dash || unit || (at > k ? at + 1 : 0) || name
  return to && nounAhead(tokens, to, lexicon) ? to : 0
}

/** Whether a noun in the plural goes on as a compound: "police employees", "crew members", "sales managers". */
function opensCompound({ lower }: Token, lexicon: Lexicon): boolean {
  if (lower in lexicon.locale.states || lexicon.is.nounVerbs.has(lower)) return false
  return lexicon.is.attributivePlurals.has(lower) || (lexicon.ends.plural(lower) ? !(lower in lexicon.locale.plurals) : !lexicon.is.heads.has(lower))
}

/** Index of the capitalised word behind "of" or "of the", 0 when there is none. */
function capitalAhead(tokens: Token[], at: number, lexicon: Lexicon): number {
  const k = lexicon.is.the.has(tokens[at]?.lower ?? '') ? at + 1 : at
  return tokens[k]?.kind === 'word' && isCapital(tokens[k]!.text) && tokens[k + 1]?.kind === 'word' && !isCapital(tokens[k + 1]!.text) ? k : 0
}

function isPast(token: Token, lexicon: Lexicon): boolean {
  if (isCapital(token.text) || lexicon.is.nounVerbs.has(token.lower) || lexicon.eventNouns.has(token.lower)) return false
  return lexicon.ends.past(token.lower) || lexicon.is.verbs.has(token.lower) || lexicon.eventVerbs.has(token.lower)
}

/** Whether an object follows: a name that no plural closes behind small letters, or a word that opens a noun phrase. */
function transitive(tokens: Token[], at: number, noun: boolean, lexicon: Lexicon): boolean {
  const next = tokens[at]
  if (!next || next.kind !== 'word') return false
  if (lexicon.is.articles.has(next.lower) || lexicon.is.the.has(next.lower)) return true
  if (!isCapital(next.text) || lexicon.demonyms.has(next.lower)) return false
  let k = at
  while (tokens[k]?.kind === 'word' && isCapital(tokens[k]!.text)) k++
  if (tokens[k]?.kind === 'word' && isPast(tokens[k]!, lexicon)) return true
  return !nounAhead(tokens, k, lexicon) && (noun || !isPlural(tokens[k - 1]!.text, lexicon))
}

function verbal(token: Token, lexicon: Lexicon): boolean {
  return lexicon.is.verbs.has(token.lower) || lexicon.ends.past(token.lower) || lexicon.ends.gerund(token.lower)
}

/** Whether a plural noun still follows within the phrase, so that a participle before it is an adjective. */
function nounAhead(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  for (let k = at; k < at + 5; k++) {
    const token = tokens[k]
    if (token && /^[-‑]$/.test(token.text) && !token.spaced) continue
    if (token && lexicon.is.stopNouns.has(token.lower)) return true
    if (!token || token.kind !== 'word' || isStop(token, lexicon)) return false
    if (isPlural(token.text, lexicon) && (!lexicon.is.verbs.has(token.lower) || lexicon.ends.plural(token.lower))) return true
  }
  return false
}

/** "and four people", "and arrested four people": another number, or a verb before one. */
function countsAhead(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  const next = tokens[at]
  return next !== undefined && (lexicon.small.has(next.lower) || (isPastForm(next, lexicon) && (tokens[at + 1]?.kind === 'number' || lexicon.small.has(tokens[at + 1]?.lower ?? ''))))
}

/** "old, rusty cars": a comma between adjectives, a plural noun not far behind. */
function adjectives(tokens: Token[], comma: number, lexicon: Lexicon): boolean {
  return lexicon.ends.adjective(tokens[comma - 1]!.lower) && tokens[comma + 1]?.kind === 'word' && nounAhead(tokens, comma + 1, lexicon)
}
