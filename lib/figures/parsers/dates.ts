import { edtf, nearestDate } from '../calendar.ts'
import type { DateMention, Parsed, Sentence, TextReading } from '../draft.ts'
import type { Lexicon } from '../lexicon.ts'
import { tenseAt } from '../tense.ts'
import type { Token } from '../token.ts'
import type { FoundDate } from './found-date.ts'
import { parseQuantity } from './quantities.ts'
import { isCapital, isPlural } from '../word-class.ts'
import { relativeDate } from './relative-dates.ts'
import { spelledDay } from './spelled-days.ts'
import { yearBeside } from './years-beside.ts'

/** Takes every date, so that its digits count nothing; what happened then is seen later. */
export function parseDate(sentence: Sentence, at: number, reading: TextReading): Parsed | null {
  const { tokens } = sentence
  const found = afterWeekday(sentence, at, reading) ?? monthFirst(sentence, at, reading) ?? dayFirst(sentence, at, reading) ?? spelledDay(sentence, at, reading, (k) => dayOfMonth(sentence, at, k, reading)) ?? numeric(tokens, at) ?? relativeDate(sentence, at, reading) ?? yearAlone(tokens, at, reading)
  if (!found) return null
  const preposition = prepositionBefore(tokens, at, reading.lexicon)
  const previous = sentence.dates.at(-1)
  const mention: DateMention = { from: at, to: found.firstTo ?? found.to, date: found.date, preposition, end: found.until ? 'start' : null, calendar: found.calendar || found.ago === true, again: found.again === true }
  // "from October 2007 to December 2014", "between 17 October and 23 March", "2001-2014"
  if (previous && previous.end === null && joins(tokens, previous, at, reading.lexicon)) {
    previous.end = 'start'
    mention.end = 'end'
  }
  sentence.dates.push(mention)
  if (found.until) sentence.dates.push({ ...found.until, preposition, end: 'end', calendar: true, again: false })
  // where nothing is told to have happened then, "two years ago" is a span of time
  return { to: found.to, drafts: found.ago ? (parseQuantity(sentence, at, reading)?.drafts ?? []) : [] }
}

/** Whether nothing but the word between two ends of a period stands between the date before and this one. */
function joins(tokens: Token[], previous: DateMention, at: number, { is, locale }: Lexicon): boolean {
  if (at !== previous.to + 1) return false
  const join = tokens[previous.to]!.lower
  const opened = previous.preposition
  return /^[-–—]$/.test(join) || (is.to.has(join) && opened !== '') || is.periodJoins.has(join) || (opened !== '' && locale.rangeOpen[opened] === join)
}

function prepositionBefore(tokens: Token[], at: number, lexicon: Lexicon): string {
  for (let k = at - 1; k >= 0 && k >= at - 3; k--) {
    const word = tokens[k]!.lower
    if (lexicon.is.of.has(word) && lexicon.is.as.has(tokens[k - 1]?.lower ?? '')) return tokens[k - 1]!.lower
    if (lexicon.is.datePrepositions.has(word)) return word
    if (!lexicon.is.seasons.has(word) && !lexicon.is.determiners.has(word) && !isGlue(tokens[k])) return ''
  }
  return ''
}

function monthAt(tokens: Token[], at: number, lexicon: Lexicon): { month: number; to: number } | null {
  const token = tokens[at]
  if (!token || token.kind !== 'word' || !isCapital(token.text)) return null
  const month = lexicon.months.get(token.lower)
  if (!month) return null
  return { month, to: tokens[at + 1]?.text === '.' && token.text.length <= 4 && !lexicon.is.verbs.has(token.lower) && at + 2 < tokens.length ? at + 2 : at + 1 }
}

function dayAt(tokens: Token[], at: number): number {
  const token = tokens[at]
  if (!token || !(token.kind === 'ordinal' || (token.kind === 'number' && token.plain))) return 0
  return Number.isInteger(token.value) && token.value >= 1 && token.value <= 31 && token.end - token.start <= 4 ? token.value : 0
}

function yearAt(tokens: Token[], at: number): number {
  const token = tokens[at]
  return token?.kind === 'number' && token.plain && token.value >= 1000 && token.value <= 2199 && token.end - token.start === 4 ? token.value : 0
}

/** The year behind a day, with or without a comma. */
function yearBehind(tokens: Token[], at: number): { year: number; to: number } {
  const k = tokens[at]?.text === ',' ? at + 1 : at
  const year = yearAt(tokens, k)
  return year ? { year, to: k + 1 } : { year: 0, to: at }
}

/** The year behind a day, or the one that the words beside it give; 0 where neither does. */
function yearOf(sentence: Sentence, at: number, to: number, reading: TextReading): { year: number; to: number } {
  const written = yearBehind(sentence.tokens, to)
  return written.year ? written : (yearBeside(sentence, at, to, reading) ?? written)
}

function monthFirst(sentence: Sentence, at: number, reading: TextReading): FoundDate | null {
  const { tokens } = sentence
  const month = monthAt(tokens, at, reading.lexicon)
  if (!month) return null
  const day = dayAt(tokens, month.to)
  const of = reading.lexicon.is.of.has(tokens[month.to]?.lower ?? '') ? 1 : 0
  const direct = yearAt(tokens, month.to + of)
  if (direct) return { to: month.to + of + 1, date: edtf(direct, month.month), calendar: true }
  if (day) {
    const other = secondDay(tokens, month.to + 1, reading.lexicon)
    const last = other ? other.to : month.to + 1
    const { year, to } = yearOf(sentence, at, last, reading)
    const date = (value: number) => (year ? edtf(year, month.month, value) : nearestDate(reading.written, month.month, value, tenseAt(tokens, at, to, reading.lexicon)))
    if (other && other.day > day) return { to, date: date(day), calendar: true, firstTo: month.to + 1, until: { from: other.from, to, date: date(other.day) } }
    return { to: other ? month.to + 1 : to, date: date(day), calendar: true }
  }
  const beside = yearBeside(sentence, at, month.to, reading)
  const date = beside ? edtf(beside.year, month.month) : nearestDate(reading.written, month.month, undefined, tenseAt(tokens, at, month.to, reading.lexicon))
  // "may" and "march" are verbs too; alone, a month needs a word before it that asks for one
  const before = tokens[isGlue(tokens[at - 1]) ? at - 2 : at - 1]?.lower ?? ''
  const asked = reading.lexicon.is.datePrepositions.has(before) || reading.lexicon.relativePeriods.has(before) || reading.lexicon.is.seasons.has(before) || (beside !== null && beside.to > month.to)
  if (!asked) return at > 0 && tokens[at]!.lower.length > 5 ? { to: beside?.to ?? month.to, date, calendar: true } : null
  return { to: beside && beside.to > month.to ? beside.to : at + 1, date, calendar: true }
}

/** The hyphen of "mid-March". */
function isGlue(token: Token | undefined): boolean {
  return token !== undefined && !token.spaced && /^[-‑]$/.test(token.text)
}

/** "Monday, 4 May", "Monday May 4": the day of the month tells which. */
function afterWeekday(sentence: Sentence, at: number, reading: TextReading): FoundDate | null {
  const { tokens } = sentence
  if (!reading.lexicon.weekdays.has(tokens[at]!.lower)) return null
  const next = tokens[at + 1]?.text === ',' ? at + 2 : at + 1
  return tokens[next] ? monthDay(sentence, next, reading) : null
}

function monthDay(sentence: Sentence, at: number, reading: TextReading): FoundDate | null {
  const found = monthFirst(sentence, at, reading) ?? dayFirst(sentence, at, reading)
  return found?.date && found.date.length === 10 ? found : null
}

/** "-10", "to 10", "and 10" behind the first day of a span of days. */
function secondDay(tokens: Token[], at: number, { is, months, placePrepositions }: Lexicon): { from: number; to: number; day: number } | null {
  const join = tokens[at]?.lower ?? ''
  const word = is.to.has(join) || is.and.has(join)
  if (!word && !/^[-–—‑]$/.test(join) && !is.periodJoins.has(join)) return null
  const day = dayAt(tokens, at + 1)
  const next = tokens[at + 2]
  // "June 5 and 300 people", "June 5 to 10 people"
  if (!day || (word && !months.has(next?.lower ?? '') && next?.kind === 'word' && next.spaced && !placePrepositions.has(next.lower) && !is.nounLinks.has(next.lower) && !is.and.has(next.lower))) return null
  return { from: at + 1, to: at + 2, day }
}

function dayFirst(sentence: Sentence, at: number, reading: TextReading): FoundDate | null {
  const { tokens } = sentence
  const day = dayAt(tokens, at)
  if (!day) return null
  const other = secondDay(tokens, at + 1, reading.lexicon)
  for (const [behind, second] of [[at + 1, null], [other?.to ?? -1, other]] as const) {
    if (behind < 0) continue
    const dated = dayOfMonth(sentence, at, reading.lexicon.is.of.has(tokens[behind]?.lower ?? '') ? behind + 1 : behind, reading)
    if (!dated) continue
    if (second && second.day > day) return { ...dated(day), calendar: true, firstTo: at + 1, until: { from: second.from, ...dated(second.day) } }
    if (!second) return { ...dated(day), calendar: true }
  }
  return null
}

/** What gives the days of a month that stands at a token their dates; null where none does. */
function dayOfMonth(sentence: Sentence, at: number, k: number, reading: TextReading): ((day: number) => { date: string | null; to: number }) | null {
  const { tokens } = sentence
  const month = monthAt(tokens, k, reading.lexicon)
  if (!month) return null
  const { year, to } = yearOf(sentence, at, month.to, reading)
  return (day) => ({ to, date: year ? edtf(year, month.month, day) : nearestDate(reading.written, month.month, day, tenseAt(tokens, at, to, reading.lexicon)) })
}

/** 2021-07-28, 28.07.2021, 7/28/2021; where day and month cannot be told apart the date is not known. */
function numeric(tokens: Token[], at: number): FoundDate | null {
  const separator = tokens[at + 1]?.text
  if (separator !== '-' && separator !== '/') return null
  const glued = [1, 2, 3, 4].every((k) => tokens[at + k] && !tokens[at + k]!.spaced) && tokens[at + 3]!.text === separator
  if (!glued || tokens[at]!.kind !== 'number' || tokens[at + 2]!.kind !== 'number' || tokens[at + 4]!.kind !== 'number') return null
  const [a, b, c] = [tokens[at]!.value, tokens[at + 2]!.value, tokens[at + 4]!.value]
  if (yearAt(tokens, at)) return { to: at + 5, date: edtf(a, b, c), calendar: true }
  if (yearAt(tokens, at + 4)) return { to: at + 5, date: a > 12 ? edtf(c, b, a) : b > 12 ? edtf(c, a, b) : null, calendar: true }
  return null
}

/** A number of four digits is a year unless it counts what follows it. */
function yearAlone(tokens: Token[], at: number, reading: TextReading): FoundDate | null {
  const year = yearAt(tokens, at)
  if (!year) return null
  const { lexicon } = reading
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (before && !tokens[at]!.spaced && before.kind === 'sign' && lexicon.signs.has(before.text)) return null
  // "Antiterror-2017"
  if (before && !tokens[at]!.spaced && /^[-‑]$/.test(before.text) && !before.spaced && tokens[at - 2]?.kind !== 'number' && !lexicon.is.seasons.has(tokens[at - 2]?.lower ?? '') && !lexicon.months.has(tokens[at - 2]?.lower ?? '')) return null
  const opens = (word: string | undefined) => word !== undefined && word in lexicon.locale.rangeOpen
  const closes = (word: string | undefined) => word !== undefined && (lexicon.is.and.has(word) || lexicon.is.to.has(word))
  const taken: FoundDate = { to: at + 1, date: edtf(year), calendar: true }
  // "2001-2014", "between 1600 and 1900"
  const other = yearAt(tokens, at + 2)
  const behind = yearAt(tokens, at - 2)
  const ranged = (other > year && (/^[-–—]$/.test(next?.text ?? '') || (opens(before?.lower) && closes(next?.lower)))) || (behind && behind < year && /^[-–—]$/.test(before?.text ?? '')) || (behind && closes(before?.lower) && opens(tokens[at - 3]?.lower))
  if (ranged && year >= 1500 && !(next && lexicon.units.at(tokens, at + 1))) return taken
  // "the 2022-23 season"
  if (year >= 1800 && year <= 2100 && /^[-–/]$/.test(next?.text ?? '') && !next!.spaced && tokens[at + 2]?.kind === 'number' && tokens[at + 2]!.plain && tokens[at + 2]!.text.length === 2 && tokens[at + 2]!.value === (year + 1) % 100) return { ...taken, to: at + 3, date: `${edtf(year)}/${edtf(year + 1)}` }
  const asked = before !== undefined && (lexicon.is.datePrepositions.has(before.lower) || lexicon.is.seasons.has(before.lower)) && !lexicon.is.weakDatePrepositions.has(before.lower)
  if (next && !(next.kind === 'sign') && (lexicon.scales.has(next.lower) || lexicon.units.at(tokens, at + 1) || lexicon.currencies.at(tokens, at + 1))) return asked && next.spaced && year >= 1900 && year <= 2100 && !lexicon.units.at(tokens, at + 1) ? taken : null
  if (next?.text === '%' || next?.text === '°' || next?.text === '-' && !next.spaced && lexicon.units.at(tokens, at + 2)) return null
  if (next?.text === '+') return null
  if (asked) return taken
  if (lexicon.hedgesBefore.before(tokens, at)) return lexicon.is.dateHedges.has(before?.lower ?? '') && !(next && next.kind === 'word' && !lexicon.is.stops.has(next.lower)) ? taken : null
  if ((year >= 1700 || isCapital(next?.text ?? '')) && year <= 2100) {
    if (!next || next.kind !== 'word' || lexicon.is.stops.has(next.lower)) return next || before ? taken : null
    const plural = isPlural(next.lower, lexicon)
    const named = before !== undefined && (lexicon.is.determiners.has(before.lower) || before.text === "'s" || before.text === '’s' || (lexicon.is.of.has(before.lower) && year >= 1900))
    if (plural && !named && !isCapital(next.text)) return null
    return taken
  }
  return null
}
