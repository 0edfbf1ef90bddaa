import type { Lexicon } from './lexicon.ts'
import type { Token } from './token.ts'

/** Whether a date lies ahead of the text, behind it, or the text does not tell. */
export type Tense = 'future' | 'past' | null

/** What a verb tells; `either` where the date alone tells when it is: "reopens", "agreed to meet". */
type Told = 'future' | 'past' | 'either' | null

const REACH = 14
const CLAUSE_END = /^[;“”"()]$/

/**
 * The tense of the clause around tokens `from` to `to`: the nearest verb before that tells, else the nearest behind; behind first where the date opens the clause.
 * A verb of saying tells of what stands right beside it, and not of what is said.
 */
export function tenseAt(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): Tense {
  const { is } = lexicon
  let k = from - 1
  while (k >= 0 && (is.datePrepositions.has(tokens[k]!.lower) || is.seasons.has(tokens[k]!.lower) || is.determiners.has(tokens[k]!.lower))) k--
  // "…, and on 3 May the bridge opens"
  const joined = k > 0 && is.clauseJoins.has(tokens[k]!.lower) && tokens[k - 1]!.text === ','
  const told = (joined ? tenseBehind(tokens, to, true, lexicon) : null) ?? tenseBefore(tokens, from, lexicon) ?? (joined ? null : tenseBehind(tokens, to, k < 0, lexicon))
  return told === 'either' ? null : told
}

function tenseBefore(tokens: readonly Token[], from: number, lexicon: Lexicon): Told {
  const { is } = lexicon
  let infinitive = false
  for (let k = from - 1; k >= Math.max(0, from - REACH) && !CLAUSE_END.test(tokens[k]!.text); k--) {
    const { lower } = tokens[k]!
    if (is.to.has(lower) && isInfinitive(tokens[k + 1], lexicon)) {
      // "is to be completed", "are to reopen"
      if (is.presentHelpers.has(tokens[k - 1]?.lower ?? '')) return 'future'
      infinitive = true
      continue
    }
    const told = toldBy(tokens, k, lexicon)
    if (told === null) continue
    // "said that the schools reopen on 1 September"
    if (told === 'past' && lexicon.is.speechVerbs.has(lower) && tokens.slice(k + 1, from).some((token) => is.relatives.has(token.lower) || token.text === ',')) continue
    // "agreed to meet" and "warned of floods" may look ahead, "helped to build" does not, and "warned on Monday" does not
    return told === 'past' && (infinitive || (is.foretellingVerbs.has(lower) && from - k > 3)) ? 'either' : told
  }
  return infinitive ? 'either' : null
}

function tenseBehind(tokens: readonly Token[], to: number, opens: boolean, lexicon: Lexicon): Told {
  for (let k = to; k < Math.min(tokens.length, to + REACH) && !CLAUSE_END.test(tokens[k]!.text); k++) {
    const told = toldBy(tokens, k, lexicon)
    if (told === null) continue
    if (!lexicon.is.speechVerbs.has(tokens[k]!.lower) || !tokens.slice(to, k).some(({ text }) => text === ',')) return told
    // "schools reopen on 1 September, the ministry said"; "On 7 June, officials said, the bridge will close"
    if (!opens) return null
    if (tokens[k + 1]?.text !== ',') return told
  }
  return null
}

function toldBy(tokens: readonly Token[], k: number, lexicon: Lexicon): Told {
  const { is, ends } = lexicon
  const { lower, kind } = tokens[k]!
  if (kind !== 'word') return null
  const before = tokens[k - 1]
  const behindHelper = (words: ReadonlySet<string>) => tokens.slice(Math.max(0, k - 3), k).some((token) => words.has(token.lower))
  // "the bus set out", "had set a mark"; "is set to open", "a vote set for Friday"
  if (is.futureWords.has(lower) && is.pastVerbs.has(lower) && !behindHelper(is.be) && !is.datePrepositions.has(tokens[k + 1]?.lower ?? '') && !is.to.has(tokens[k + 1]?.lower ?? '')) return 'past'
  if (is.futureWords.has(lower)) return isNoun(before, lower, lexicon) ? null : 'future'
  if (is.been.has(lower)) return behindHelper(is.futureWords) ? 'future' : behindHelper(is.have) ? 'past' : null
  if (is.pastVerbs.has(lower) || (ends.past(lower) && !is.notPast.has(lower))) {
    // "to be completed", "a planned visit": what a participle tells, the word before it decides
    return is.be.has(before?.lower ?? '') || (is.determiners.has(before?.lower ?? '') && !is.relatives.has(before!.lower)) ? null : 'past'
  }
  return is.finiteVerbs.has(lower) && !isNoun(before, lower, lexicon) && !behindHelper(is.futureWords) ? 'either' : null
}

/** Whether a form that could be a verb is a noun: "19 votes", "five votes", "the plan". */
function isNoun(before: Token | undefined, word: string, { is, ends, small }: Lexicon): boolean {
  if (!before || !(ends.plural(word) || is.planNouns.has(word))) return false
  return before.kind === 'number' || small.has(before.lower) || is.determiners.has(before.lower) || is.datePrepositions.has(before.lower) || is.adjectives.has(before.lower)
}

/** Whether a word behind "to" can be a verb: no article, no name, no number. */
function isInfinitive(token: Token | undefined, { is, months, weekdays }: Lexicon): boolean {
  return token?.kind === 'word' && token.text === token.lower && !is.determiners.has(token.lower) && !is.stops.has(token.lower) && !months.has(token.lower) && !weekdays.has(token.lower) || is.be.has(token?.lower ?? '')
}
