import type { Report } from '../corpus/report.ts'
import { english } from '../figures/locales/en/english.ts'
import type { Span } from '../text/span.ts'
import { readNumbers } from './terms.ts'

/** What a text says of when, and the numbers that it gives: where two events of one kind in one place differ. */
export interface TimesAndNumbers {
  /** Weekdays that the beginning names, Sunday is 0. */
  weekdays: ReadonlySet<number>
  /** Days that it names by month and day, as 100 * month + day. */
  days: ReadonlySet<number>
  /** Years that it names, that of publication among them. */
  years: ReadonlySet<number>
  /** All numbers but years, as `readTerms` gives them. */
  numbers: ReadonlySet<string>
  /** Those of the numbers that stand in the title or near the beginning. */
  earlyNumbers: ReadonlySet<string>
}

/** A day that a text names by month and day. */
export interface NamedDay {
  /** 100 * month + day */
  day: number
  /** The year behind it, or null. */
  year: number | null
  span: Span
}

/** How far into the text a weekday is taken for the day of the event; further down it is the background's. */
const BEGINNING = 1200
/** How far in a number is taken for one of the event itself. */
const EARLY = 600
const YEAR = /^(?:19|20)\d\d$/

// "sun" and "may" alone are words; a month counts beside a day only, a weekday in full only
const WEEKDAYS = new Map(Object.entries(english.weekdays).filter(([word]) => word.length > 5))
const MONTHS = new Map(Object.entries(english.months))
const MONTH_WORDS = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|')
const NUMBER_OF_DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const YEAR_BEHIND = '(?:,? ((?:19|20)\\d\\d)(?!\\d))?'
const DAY = new RegExp(
  `\\b(?:(${MONTH_WORDS})\\.? ${NUMBER_OF_DAY}|${NUMBER_OF_DAY} (${MONTH_WORDS}))(?![\\p{L}\\d])(?![.,:]\\d)${YEAR_BEHIND}`,
  'giu',
)
const WEEKDAY = new RegExp(`(?<!\\p{L})(?:${[...WEEKDAYS.keys()].join('|')})(?!\\p{L})`, 'giu')
/** How far before and behind a number the rest of a day stands at most. */
const [BEFORE, BEHIND] = [12, 24]

/** A number in a text, as `readTerms` gives it. */
export interface NumberInText {
  term: string
  start: number
}

/** The numbers of a text, in reading order. */
export function numbersIn(text: string): NumberInText[] {
  const numbers: NumberInText[] = []
  readNumbers(text, (term, start) => numbers.push({ term, start }))
  return numbers
}

/** The days that a text names, in reading order. @param numbers of the text, where they are known */
export function findDays(text: string, numbers: readonly NumberInText[] = numbersIn(text)): NamedDay[] {
  const days: NamedDay[] = []
  // days are few and the pattern is slow: it is asked beside numbers of two digits alone
  let from = 0
  for (const { term, start } of numbers) {
    if (start < from || !/^\d\d?(?:\D|$)/.test(term)) continue
    const window = Math.max(from, start - BEFORE)
    for (const day of daysIn(text.slice(window, start + BEHIND))) {
      if (window + day.span.start > start) continue
      from = window + day.span.end
      days.push({ ...day, span: { start: window + day.span.start, end: from } })
    }
  }
  return days
}

function daysIn(text: string): NamedDay[] {
  return [...text.matchAll(DAY)].flatMap((match) => {
    const [whole, monthFirst, dayBehind, dayFirst, monthBehind, year] = match
    const day = Number(dayBehind ?? dayFirst)
    if (day < 1 || day > 31) return []
    const month = MONTHS.get((monthFirst ?? monthBehind)!.toLowerCase())!
    return [{ day: 100 * month + day, year: year ? Number(year) : null, span: { start: match.index, end: match.index + whole.length } }]
  })
}

/** A text of which times and numbers are read. */
type Told = Pick<Report, 'title' | 'text' | 'published'>

/**
 * The days, years and numbers that title and text give.
 * @param found the numbers of both, where they are known
 */
export function readTimesAndNumbers({ title, text, published }: Told, found = { title: numbersIn(title), text: numbersIn(text) }): TimesAndNumbers {
  const weekdays = new Set<number>()
  for (const part of [title.slice(0, BEGINNING), text.slice(0, Math.max(0, BEGINNING - title.length))]) {
    for (const [word] of part.matchAll(WEEKDAY)) weekdays.add(WEEKDAYS.get(word.toLowerCase())!)
  }
  const years = new Set(published === null ? [] : [Number(published.slice(0, 4))])
  const numbers = new Set<string>()
  const earlyNumbers = new Set<string>()
  const take = (term: string, isEarly: boolean): void => {
    if (YEAR.test(term)) years.add(Number(term))
    else {
      numbers.add(term)
      if (isEarly) earlyNumbers.add(term)
    }
  }
  for (const { term, start } of found.title) take(term, start < EARLY)
  for (const { term, start } of found.text) take(term, title.length + start < EARLY)
  return { weekdays, days: new Set([...findDays(title, found.title), ...findDays(text, found.text)].map(({ day }) => day)), years, numbers, earlyNumbers }
}
