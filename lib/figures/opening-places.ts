import type { Sentence, TextReading } from './draft.ts'
import type { Lexicon } from './lexicon.ts'
import { isNameToken, runEnd } from './name-tokens.ts'
import type { Token } from './token.ts'
import { isCapital } from './word-class.ts'

/**
 * Where the subject begins behind a place that opens a clause without a comma, "In Lagos Ada Obi said", "In Lagos officials said"; null where nothing but one name stands there.
 * A run of capitals after "in" that a verb of saying follows holds a place and who speaks: a title, an acronym or a name known from elsewhere in the text parts them, else how long they are.
 * @param at first token behind the preposition
 */
export function subjectBehindPlace({ tokens }: Sentence, at: number, reading: TextReading): number | null {
  const { lexicon } = reading
  const { is } = lexicon
  if (!is.where.has(tokens[at - 1]?.lower ?? '') || !isNameToken(tokens, at, lexicon) || !opensClause(tokens, at - 2, lexicon)) return null
  const to = runEnd(tokens, at, lexicon)
  let verb = to
  while (tokens[verb]?.kind === 'word' && !isSaying(tokens[verb]!, lexicon) && (is.speakerNouns.has(tokens[verb]!.lower) || is.titles.has(tokens[verb]!.lower) || is.speechAuxiliaries.has(tokens[verb]!.lower))) verb++
  if (!isSaying(tokens[verb], lexicon)) return null
  const noun = tokens[to]!
  if (to < verb && !is.speechAuxiliaries.has(noun.lower)) return to
  return to - at < 2 ? null : partRun(tokens, at, to, reading)
}

/** Whether nothing of a clause stands before token `k + 1`: the sentence begins, or a comma, a conjunction, "that" or a day stands there. */
function opensClause(tokens: Token[], k: number, { is, weekdays, months }: Lexicon): boolean {
  const token = tokens[k]
  return token === undefined || token.kind === 'sign' || token.kind === 'ordinal' || is.clauseJoins.has(token.lower) || is.relatives.has(token.lower) || weekdays.has(token.lower) || months.has(token.lower) || (token.kind === 'number' && months.has(tokens[k - 1]?.lower ?? ''))
}

function isSaying(token: Token | undefined, { is }: Lexicon): boolean {
  return token?.kind === 'word' && !isCapital(token.text) && (is.speechVerbs.has(token.lower) || is.reportVerbs.has(token.lower))
}

function partRun(tokens: Token[], at: number, to: number, { text, lexicon: { is, placeNouns, countries } }: TextReading): number {
  for (let k = at + 1; k < to; k++) if (is.titles.has(tokens[k]!.lower) || placeNouns.has(tokens[k - 1]!.lower) || /^\p{Lu}{2,}$/u.test(tokens[k]!.text)) return k
  const country = countries.at(tokens, at)
  if (country && country.to < to) return country.to
  const tail = (from: number) => text.slice(tokens[from]!.start, tokens[to - 1]!.end)
  for (let k = at + 1; k < to; k++) if (isElsewhere(tail(k), tokens[k]!.start, text)) return k
  return at + ((is.placeOpeners.has(tokens[at]!.lower) || is.freshWords.has(tokens[at]!.lower)) && to - at > 2 ? 2 : Math.max(1, Math.floor((to - at) / 2)))
}

/** Whether a name stands anywhere else in the text. */
function isElsewhere(name: string, start: number, text: string): boolean {
  const first = text.indexOf(name)
  return first < start || text.includes(name, start + name.length)
}
