import type { Lexicon } from './lexicon.ts'
import type { Token } from './tokens.ts'

/** A noun phrase: tokens `from` to `to`, the head at `head`. */
export interface NounPhrase {
  from: number
  to: number
  head: number
}

const LONGEST = 8

/** Whether a word is a noun in the plural, as far as its form tells. */
export function isPlural(word: string, lexicon: Lexicon): boolean {
  const lower = word.toLowerCase()
  return lower in lexicon.locale.plurals || (lower.length > 2 && lexicon.ends.plural(lower) && !lexicon.ends.notPlural(lower) && !lexicon.is.notPlural.has(lower))
}

/** Head noun, lower case, singular. */
export function singular(word: string, lexicon: Lexicon): string {
  const lower = word.toLowerCase()
  const irregular = lexicon.locale.plurals[lower]
  if (irregular) return irregular
  if (!isPlural(lower, lexicon)) return lower
  const rule = lexicon.locale.singulars.find(([ending]) => lower.endsWith(ending) && lower.length > ending.length + 1)
  return rule ? lower.slice(0, -rule[0].length) + rule[1] : lower
}

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
      if (token.text === ',' && plural < 0 && k > from && adjectives(tokens, k, lexicon)) continue
      break
    }
    if (isStop(token, lexicon) && !(tokens[k + 1]?.text === '-' && !tokens[k + 1]!.spaced)) {
      // "State of the Union addresses"
      if (plural < 0 && last >= 0 && is.of.has(token.lower) && isCapital(tokens[last]!.text) && capitalAhead(tokens, k + 1, lexicon)) {
        k = capitalAhead(tokens, k + 1, lexicon)
        last = k
        continue
      }
      if (plural < 0 && is.degreeWords.has(token.lower) && !is.comparisonDegrees.has(token.lower) && tokens[k + 1]?.kind === 'word') continue
      if (plural < 0 && is.comparisonDegrees.has(token.lower) && nounAhead(tokens, k + 1, lexicon)) continue
      if (plural < 0 && last >= 0 && (is.and.has(token.lower) || is.or.has(token.lower)) && !isCapital(tokens[k + 1]?.text ?? '') && coordinated(tokens, k + 1, lexicon)) continue
      break
    }
    if (lexicon.months.has(token.lower) && isCapital(token.text) && last >= 0) break
    if (lexicon.weekdays.has(token.lower) && isCapital(token.text)) break
    // "a third of the economy last year", "40 deaths this week"
    if (last >= 0 && lexicon.relativePeriods.has(token.lower) && lexicon.periods.has(tokens[k + 1]?.lower ?? '')) break
    // "a 6.3 earthquake struck Herat", "41,200 watched United": a past form before a name, or before an article, is the verb of the sentence
    if (many && plural < 0 && isPast(token, lexicon) && transitive(tokens, k + 1, last >= 0, lexicon)) break
    if (last >= 0 && plural < 0 && !many && !is.nounVerbs.has(token.lower) && (is.verbs.has(token.lower) || (lexicon.eventVerbs.has(token.lower) && !lexicon.eventNouns.has(token.lower)))) break
    if (plural >= 0) {
      // "100,000 United Nations peacekeepers", "two sales managers"
      const further = isPlural(token.text, lexicon) && !is.verbs.has(token.lower) && (isCapital(tokens[plural]!.text) || (plural === k - 1 && lexicon.ends.plural(tokens[plural]!.lower) && !(tokens[plural]!.lower in lexicon.locale.plurals)))
      const bridge = isCapital(tokens[plural]!.text) && !is.verbs.has(token.lower) && isPlural(tokens[k + 1]?.text ?? '', lexicon)
      if (!further && !bridge) break
      if (further && is.verbs.has(token.lower)) break
    } else if (many && last >= 0 && tokens[k - 1]!.kind === 'word' && verbal(token, lexicon) && !isPlural(token.text, lexicon) && !nounAhead(tokens, k + 1, lexicon)) {
      break
    }
    // "60 wounded soldiers" are soldiers, "60 wounded" are the wounded
    if (isPlural(token.text, lexicon) && !(plural < 0 && (lexicon.ends.past(token.lower) || lexicon.ends.privative(token.lower)) && nounAhead(tokens, k + 1, lexicon))) plural = k
    last = k
  }
  if (last < 0) return null
  const head = many && plural >= 0 ? plural : last
  return { from, to: head + 1, head }
}

/** Index of the capitalised word behind "of" or "of the", 0 when there is none. */
function capitalAhead(tokens: Token[], at: number, lexicon: Lexicon): number {
  const k = lexicon.is.the.has(tokens[at]?.lower ?? '') ? at + 1 : at
  return tokens[k]?.kind === 'word' && isCapital(tokens[k]!.text) && tokens[k + 1]?.kind === 'word' && !isCapital(tokens[k + 1]!.text) ? k : 0
}

/** Whether a word ends a noun phrase; "US" in capitals is no "us". */
export function isStop(token: Token, lexicon: Lexicon): boolean {
  return lexicon.is.stops.has(token.lower) && !lexicon.is.capitalNames.has(token.text)
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
    if (!token || token.kind !== 'word' || isStop(token, lexicon)) return false
    if (isPlural(token.text, lexicon) && (!lexicon.is.verbs.has(token.lower) || lexicon.ends.plural(token.lower))) return true
  }
  return false
}

/** "old, rusty cars": a comma between adjectives, a plural noun not far behind. */
function adjectives(tokens: Token[], comma: number, lexicon: Lexicon): boolean {
  return lexicon.ends.adjective(tokens[comma - 1]!.lower) && tokens[comma + 1]?.kind === 'word' && nounAhead(tokens, comma + 1, lexicon)
}

/** "small and medium companies": a plural within three words behind "and". */
function coordinated(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  return nounAhead(tokens, at, lexicon)
}

function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text)
}
