import { edtf } from '../calendar.ts'
import type { DateMention, Sentence, TextReading } from '../draft.ts'
import type { Token } from '../token.ts'

/** How many sentences back a date may stand that "that year" or "then" goes back to. */
const BACK = 3

/**
 * The year that other words give to a day or a month at tokens `at` to `to`: "on 7 June last year", "in May of that year", "Last year, on 7 June".
 * @returns the year, with the token behind its words; null where nothing but the day or month itself is said
 */
export function yearBeside(sentence: Sentence, at: number, to: number, reading: TextReading): { year: number; to: number } | null {
  const { tokens, dates } = sentence
  const { is, relativePeriods, periods, backReferences } = reading.lexicon
  let k = tokens[to]?.text === ',' ? to + 1 : to
  if (is.of.has(tokens[k]?.lower ?? '')) k++
  const steps = relativePeriods.get(tokens[k]?.lower ?? '')
  if (steps !== undefined && periods.get(tokens[k + 1]?.lower ?? '') === 'year' && reading.written !== null) return { year: Number(reading.written.slice(0, 4)) + steps, to: k + 2 }
  const back = backReferences.at(tokens, is.the.has(tokens[k]?.lower ?? '') ? k + 1 : k)
  const meant = back?.value === 'year' ? earlierDate(sentence, reading, 4) : null
  if (back && meant) return { year: Number(meant), to: back.to }
  // "Last year, on 7 June", "In 2017, in May"
  const before = dates.at(-1)
  if (!before?.date || before.date.length !== 4 || at - before.to > 4 || before.to >= at || before.end !== null) return null
  return tokens.slice(before.to, at).every((token) => isBetween(token, reading)) && tokens[before.to]!.text === ',' ? { year: Number(before.date), to } : null
}

function isBetween({ text, lower }: Token, { lexicon: { is } }: TextReading): boolean {
  return text === ',' || is.datePrepositions.has(lower) || is.determiners.has(lower) || is.seasons.has(lower)
}

/**
 * The last date named before, in the sentence or in those before it in its block, as far as it is known to so many characters of EDTF: 4 for its year, 7 for its month, 10 for its day.
 * @returns null when there is none
 */
export function earlierDate(sentence: Sentence, { sentences }: TextReading, precision: 4 | 7 | 10): string | null {
  for (let k = sentence.index; k >= Math.max(0, sentence.index - BACK) && sentences[k]!.block === sentence.block; k--) {
    const date = sentences[k]!.dates.findLast((mention) => isKnownTo(mention, precision))?.date
    if (date) return date.slice(0, precision)
  }
  return null
}

function isKnownTo({ date }: DateMention, precision: number): boolean {
  return date !== null && !date.includes('/') && date.length >= precision && (precision !== 7 || Number(date.slice(5, 7)) <= 12)
}

/** "that year", "the same month", "that day", "then", "at the time": the date that was told of before. */
export function sameDate(sentence: Sentence, at: number, reading: TextReading): { to: number; date: string | null } | null {
  const { tokens } = sentence
  const { is, backReferences, relativePeriods } = reading.lexicon
  const found = backReferences.at(tokens, at)
  if (!found) return null
  const next = tokens[found.to]
  const { value, to } = found
  if (value === 'time') {
    // "then" at the end of its clause tells when, elsewhere what came next
    // "Back then 85 percent had it"
    const opens = at === 0 && to > 1 && next && !is.of.has(next.lower)
    if (!opens && (at === 0 || tokens[at - 1]!.kind === 'sign' || is.clauseJoins.has(tokens[at - 1]!.lower) || (next && next.kind !== 'sign'))) return null
    const date = earlierDate(sentence, reading, 10) ?? earlierDate(sentence, reading, 7) ?? earlierDate(sentence, reading, 4)
    return date === null ? null : { to, date }
  }
  // "in the same month last year", "in the same month of 2019"
  if (next && (relativePeriods.has(next.lower) || is.of.has(next.lower) || is.articles.has(next.lower) || next.kind === 'number')) return null
  const date = earlierDate(sentence, reading, value === 'year' ? 4 : value === 'month' ? 7 : 10)
  return date === null ? null : { to, date: value === 'year' ? edtf(Number(date)) : date }
}
