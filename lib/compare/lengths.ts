import type { Figure } from '../figures/figure.ts'
import { daysBetween } from '../text/edtf.ts'
import { MONTH, MONTHS } from './calendar-words.ts'
import type { Finder } from './finder.ts'

/** What a span of years may be off the dates at its ends, in years: both ends may count. */
const ROUNDED_YEARS = 1.25
const DATE = String.raw`(?:\d{1,2} )?(?:${MONTH} )?(?:19|20)\d{2}`
const BEGAN = '(?:began|begun|started|opened|broke out|founded|launched|invaded)'
const ENDED = '(?:ended|finished|closed|stopped|withdrew|concluded)'
/** What opens and ends one time; the second group is the end. */
const SPAN = new RegExp(String.raw`\b(?:[Ff]rom|[Bb]etween) (${DATE}) (?:to|until|till|and) (${DATE})|\b${BEGAN} in (${DATE}) and ${ENDED} in (${DATE})`, 'gu')
const DAYS = new RegExp(String.raw`\b(?:from|between) (?:(\d{1,2})(?: (${MONTH}))? (?:to|until|till|and) (\d{1,2}) (${MONTH})|(${MONTH}) (\d{1,2}) (?:to|until|till|and) (?:(${MONTH}) )?(\d{1,2}))\b`, 'gu')
/** Between a span and a length behind it, between a length and a span behind it, and what stands before and behind the length. */
const BEHIND_SPAN = /^\s*[,(–—]\s*(?:or |a (?:period|span|total) of |that is |after )?(?:for )?$/
const CLOSES = /^(?: in all| altogether| in total| later)?\s*(?:[.,;)–—]|$)/
const BEFORE_SPAN = /^(?:,? (?!and\b|but\b|then\b)[\p{L}-]+){0,3},?\s*\(?$/u
const LED_TO = /\b(?:for|lasted|took|spent|of|ruled|served|reigned|governed|in office|in power)(?: (?:about|some|nearly|almost))? $/

/** A length of time and the dates it lies between: "from 2007 to 2014, 13 years", "for 13 years, from 2007 to 2014", "the 13-year mission … from 2007 to 2014". */
export const periodOf: Finder = (length, at, _, text) => {
  if (length.kind !== 'duration' || typeof length.value !== 'number' || length.comparator !== 'exact') return null
  const sentence = text.slice(length.sentence.start, length.sentence.end)
  const [start, end] = [length.start - length.sentence.start, length.end - length.sentence.start]
  const unit = length.unit?.symbol
  if (unit !== 'year' && unit !== 'day') return null
  for (const match of sentence.matchAll(unit === 'year' ? SPAN : DAYS)) {
    const [from, to] = [match.index, match.index + match[0].length]
    if (!isOf(sentence, from, to, start, end, length)) continue
    const fit = unit === 'year' ? fitsYears((match[1] ?? match[3])!, (match[2] ?? match[4])!, length.value) : fitsDays(match, length.value)
    if (!fit) return { reason: 'period', figures: [at] }
  }
  return null
}

/** Whether a length is that of a span in one sentence. */
function isOf(sentence: string, from: number, to: number, start: number, end: number, length: Figure): boolean {
  if (start >= to) return BEHIND_SPAN.test(sentence.slice(to, start)) && CLOSES.test(sentence.slice(end))
  if (end > from) return false
  const gap = sentence.slice(end, from)
  // "the 10-day drill, from 5 to 8 August"
  if (/-/.test(length.text)) return /^ (?:\p{Ll}+ )?\p{Ll}+,? (?:\()?$/u.test(gap)
  return BEFORE_SPAN.test(gap) && (LED_TO.test(sentence.slice(Math.max(0, start - 25), start)) || gap.trim() === '(')
}

/** Whether so many years lie between two dates, whichever of the years at the ends are counted. */
function fitsYears(first: string, last: string, length: number): boolean {
  const years = (months(last, 12) - months(first, 1) + 1) / 12
  return length <= years + 0.25 && length >= years - 1 - ROUNDED_YEARS
}

function months(date: string, other: number): number {
  const month = MONTHS.findIndex((name) => date.toLowerCase().includes(name))
  return Number(date.slice(-4)) * 12 + (month < 0 ? other : month + 1)
}

/** Whether so many days lie between two days of a year, the first counted or not. */
function fitsDays(match: RegExpExecArray, length: number): boolean {
  const [firstDay, firstMonth, lastDay, lastMonth] = match[1] !== undefined ? [match[1], match[2] ?? match[4], match[3], match[4]] : [match[6], match[5], match[8], match[7] ?? match[5]]
  // a year without a 29th of February: a day more is allowed for one with it
  const date = (day: string, month: string) => `2023-${String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
  const apart = daysBetween(date(lastDay!, lastMonth!), date(firstDay!, firstMonth!))
  return apart === null || apart < 0 || (length >= apart - 1 && length <= apart + 2)
}
