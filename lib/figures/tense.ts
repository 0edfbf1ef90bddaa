import type { Lexicon } from './lexicon.ts'
import type { Token } from './token.ts'

/** Whether a date lies ahead of the text, behind it, or the text does not tell. */
export type Tense = 'future' | 'past' | null

const REACH = 14

/** The tense of the clause around tokens `from` to `to`: the nearest verb before that tells, else the nearest behind. */
export function tenseAt(tokens: Token[], from: number, to: number, lexicon: Lexicon): Tense {
  for (let k = from - 1; k >= Math.max(0, from - REACH) && !/^[;“”"()]$/.test(tokens[k]!.text); k--) {
    const tense = tenseOf(tokens, k, lexicon)
    if (tense) return tense
  }
  for (let k = to; k < Math.min(tokens.length, to + REACH) && !/^[;“”"()]$/.test(tokens[k]!.text); k++) {
    const tense = tenseOf(tokens, k, lexicon)
    if (tense) return tense
  }
  return null
}

function tenseOf(tokens: Token[], k: number, lexicon: Lexicon): Tense {
  const { is, ends } = lexicon
  const { lower, kind } = tokens[k]!
  if (kind !== 'word') return null
  if (is.futureWords.has(lower)) return 'future'
  // "to be completed", "a planned visit": what a participle tells, the word before it decides
  if (is.pastVerbs.has(lower) || (ends.past(lower) && !is.notPast.has(lower))) return is.be.has(tokens[k - 1]?.lower ?? '') || is.determiners.has(tokens[k - 1]?.lower ?? '') ? null : 'past'
  return null
}
