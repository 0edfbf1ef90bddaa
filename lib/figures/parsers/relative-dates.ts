import { dayFrom, decade, edtf, monthFrom, nearestDate, periodFrom, weekdayNear, weekFrom } from '../calendar.ts'
import type { Sentence, TextReading } from '../draft.ts'
import { readNumeral } from '../numerals.ts'
import { parseEdtf } from '../../text/edtf.ts'
import { tenseAt } from '../tense.ts'
import type { Token } from '../token.ts'
import type { FoundDate } from './found-date.ts'
import { earlierDate, sameDate } from './years-beside.ts'
import { isCapital } from '../word-class.ts'

/** Dates told by their distance from the text ("two years ago", "last month"), and periods: quarters, seasons, decades. */
export function relativeDate(sentence: Sentence, at: number, reading: TextReading): FoundDate | null {
  const { tokens } = sentence
  const same = sameDate(sentence, at, reading)
  if (same) return { ...same, calendar: true, again: true }
  return day(sentence, at, reading) ?? ago(sentence, at, reading) ?? period(tokens, at, reading) ?? quarter(tokens, at, reading) ?? season(tokens, at, reading) ?? decadeAt(tokens, at, reading)
}

/** "yesterday", "on Friday", "last Friday", "next Friday", "at the weekend". */
function day({ tokens, dates }: Sentence, at: number, { lexicon, written: published }: TextReading): FoundDate | null {
  const named = lexicon.relativeDays.at(tokens, at)
  if (named) return { to: named.to, date: dayFrom(published, named.value), calendar: false }
  const steps = lexicon.relativePeriods.get(tokens[at]!.lower)
  const k = steps === undefined ? at : at + 1
  const token = tokens[k]
  if (!token) return null
  if (lexicon.is.weekendWords.has(token.lower)) return { to: k + 1, date: weekFrom(published, steps ?? -1, true), calendar: false }
  const weekday = isCapital(token.text) ? lexicon.weekdays.get(token.lower) : undefined
  if (weekday === undefined) return null
  // "on 9 October he attends one meeting, and on Friday another"
  const next = () => dates.at(-1)?.date?.length === 10 && published !== null && dates.at(-1)!.date! > published ? 'future' : null
  const ahead = steps === undefined || steps === 0 ? (tenseAt(tokens, at, k + 1, lexicon) ?? next()) === 'future' : steps > 0
  return { to: k + 1, date: weekdayNear(published, weekday, ahead), calendar: false }
}

/** "two years ago", and behind a date that was told of before "two years later": to the precision of its unit. */
function ago(sentence: Sentence, at: number, reading: TextReading): FoundDate | null {
  const { tokens } = sentence
  const { lexicon, written: published } = reading
  const article = lexicon.is.articles.has(tokens[at]!.lower)
  const numeral = article ? null : readNumeral(tokens, at, lexicon)
  const k = article ? at + 1 : (numeral?.to ?? -1)
  const unit = tokens[k] && lexicon.units.at(tokens, k)
  const count = numeral?.value ?? 1
  if (!unit || unit.value.dimension !== 'time' || !Number.isInteger(count) || count > 3000) return null
  const word = tokens[unit.to]?.lower ?? ''
  if (lexicon.is.laterWords.has(word)) return later(sentence, at, unit.to + 1, count, unit.value.symbol, reading)
  if (!lexicon.is.agoWords.has(word)) return null
  return { to: unit.to + 1, date: before(published, count, unit.value.symbol), calendar: false, ago: true }
}

/** "A day later he led by 2,118": where a clause opens with it, so long after the date that was told of before. */
function later(sentence: Sentence, at: number, to: number, count: number, unit: string, reading: TextReading): FoundDate | null {
  const opener = sentence.tokens[at - 1]
  if (opener && opener.kind !== 'sign' && !reading.lexicon.is.clauseJoins.has(opener.lower)) return null
  const told = earlierDate(sentence, reading, unit === 'year' || unit === 'decade' ? 4 : unit === 'month' ? 7 : 10)
  const date = before(told, -count, unit)
  const [then, now] = [date === null ? null : parseEdtf(date), reading.written === null ? null : parseEdtf(reading.written)]
  return !then || (now && then.earliest > now.latest) ? null : { to, date, calendar: true, again: true }
}

function before(published: string | null, count: number, unit: string): string | null {
  if (unit === 'day') return dayFrom(published, -count)
  if (unit === 'week') return weekFrom(published, -count)
  if (unit === 'month') return periodFrom(published, 'month', -count)
  if (unit === 'year') return periodFrom(published, 'year', -count)
  return unit === 'decade' && published !== null ? periodFrom(published, 'year', -10 * count) : null
}

/** "last month", "this week", "next year", "last March". */
function period(tokens: Token[], at: number, { lexicon, written: published }: TextReading): FoundDate | null {
  const steps = lexicon.relativePeriods.get(tokens[at]!.lower)
  const next = tokens[at + 1]
  if (steps === undefined || !next) return null
  const name = lexicon.periods.get(next.lower)
  if (name === 'month' || name === 'year' || name === 'quarter') return { to: at + 2, date: periodFrom(published, name, steps), calendar: false }
  if (name === 'week') return { to: at + 2, date: weekFrom(published, steps), calendar: false }
  const month = isCapital(next.text) ? lexicon.months.get(next.lower) : undefined
  // "last March 15" is a day, which is read elsewhere
  if (month !== undefined && tokens[at + 2]?.kind !== 'number') return { to: at + 2, date: monthFrom(published, month, steps), calendar: true }
  const seasonal = lexicon.seasonMonths.get(next.lower)
  return seasonal === undefined ? null : { to: at + 2, date: monthFrom(published, seasonal, steps), calendar: true }
}

/** "the second quarter of 2021", "Q2 2021", "in the third quarter". */
function quarter(tokens: Token[], at: number, { lexicon, written: published }: TextReading): FoundDate | null {
  const from = lexicon.is.articles.has(tokens[at]!.lower) ? at + 1 : at
  const word = tokens[from]?.lower ?? ''
  const glued = lexicon.quarterLabels.get(word)
  const number = glued ?? lexicon.quarters.get(word)
  const noun = tokens[from + 1]?.text === '-' ? from + 2 : from + 1
  if (number === undefined || (glued === undefined && !lexicon.is.quarter.has(tokens[noun]?.lower ?? ''))) return null
  const to = glued === undefined ? noun + 1 : from + 1
  const year = yearBehind(tokens, to, lexicon.is.of)
  const date = year ? edtf(year.value, 32 + number) : nearestDate(published, 32 + number, undefined, tenseAt(tokens, at, to, lexicon) ?? 'past')
  return { to: year?.to ?? to, date, calendar: year !== null }
}

/** "the spring of 2020", "summer 1999". A season without a year is told too loosely. */
function season(tokens: Token[], at: number, { lexicon }: TextReading): FoundDate | null {
  const number = lexicon.seasonMonths.get(tokens[at]!.lower)
  if (number === undefined) return null
  const year = yearBehind(tokens, at + 1, lexicon.is.of)
  return year && { to: year.to, date: edtf(year.value, number), calendar: true }
}

/** "the 1990s". */
function decadeAt(tokens: Token[], at: number, { lexicon }: TextReading): FoundDate | null {
  const token = tokens[at]!
  const year = token.kind === 'label' ? /^(\d{3}0)(\p{L}+)$/u.exec(token.lower) : null
  return year && lexicon.is.decadeEndings.has(year[2]!) ? { to: at + 1, date: decade(Number(year[1])), calendar: true } : null
}

function yearBehind(tokens: Token[], at: number, of: ReadonlySet<string>): { value: number; to: number } | null {
  const k = of.has(tokens[at]?.lower ?? '') || tokens[at]?.text === ',' ? at + 1 : at
  const token = tokens[k]
  return token?.kind === 'number' && token.plain && token.text.length === 4 && token.value >= 1500 && token.value <= 2199 ? { value: token.value, to: k + 1 } : null
}
