import { parseEdtf } from '../../lib/text/edtf.ts'
import { locale } from './words.ts'

const PARTS = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const

/** A date with the precision that it is known with: "28 June 2022", "October 2025", "2004". Anything else comes back as it is. */
export function formatDate(date: string, month: 'long' | 'short' = 'long', tag = locale): string {
  const known = parseEdtf(date)
  if (!known) return date
  const parts = known.precision === 'year' ? PARTS.year : { ...PARTS[known.precision], month }
  return unbroken(new Intl.DateTimeFormat(tag, { ...parts, timeZone: 'UTC' }).format(known.earliest * 86_400_000))
}

/** From one date to another, as short as both can be told: "6–7 March 2024", "October 2023 – 7 March 2024"; one date where they are the same. */
export function formatSpan(from: string, to: string): string {
  const [first, last] = [parseEdtf(from), parseEdtf(to)]
  if (from === to || !first || !last) return formatDate(from)
  if (first.precision !== last.precision) return `${formatDate(from)} – ${formatDate(to)}`
  return unbroken(new Intl.DateTimeFormat(locale, { ...PARTS[first.precision], timeZone: 'UTC' }).formatRange(first.earliest * 86_400_000, last.earliest * 86_400_000))
}

/** A moment to the minute, with the time zone it is told in: "7 March 2024, 14:05 UTC+1". @param time in milliseconds */
export function formatMoment(time: number): string {
  return new Intl.DateTimeFormat(locale, { ...PARTS.day, hour: '2-digit', minute: '2-digit', timeZoneName: 'short' }).format(time)
}

/** A day as the reader's calendar has it: "21 November 2026". @param time milliseconds */
export function formatDay(time: number): string {
  return unbroken(new Intl.DateTimeFormat(locale, PARTS.day).format(time))
}

/** A date whose year keeps the short word behind it in its line, as in Russian “2022 г.”. */
function unbroken(date: string): string {
  return date.replace(/(?<=\d) (?=\p{L}{1,2}\.$)/u, '\u00a0')
}

/** A length of time as a reader counts it: days up to two months, months up to two years, then years and halves of years. */
export function formatTime(days: number): string {
  const length = Math.abs(days)
  if (length < 60) return unit(length, 'day')
  const months = Math.round(length / 30.44)
  if (months < 24) return unit(months, 'month')
  return unit(Math.round((length / 365.25) * 2) / 2, 'year')
}

/** "19 years". */
export function formatYears(years: number): string {
  return unit(years, 'year')
}

function unit(value: number, unit: 'day' | 'month' | 'year'): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value)
}
