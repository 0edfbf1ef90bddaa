import { monthOf } from '../../text/month-names.ts'
import { statedDate, type DayOrder } from '../../article/page-date.ts'
import { parseEdtf } from '../../text/edtf.ts'

const DAY = 86_400_000
// "Tue, 03 May 2022 10:00:00 +0500", "3 May 2022"
const MAIL = /^(?:\p{L}{2,12}\.?,?\s+)?(\d{1,2})\s+(\p{L}+)\.?,?\s+(\d{4})(?!\d)/u
// 03/04/2021, 3-4-2021: which is the month cannot be told
const TWO_NUMBERS = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?!\d)/

/**
 * The date that a value of a file states, as EDTF, the day as written whatever its time zone: EDTF, ISO 8601, RFC 2822, seconds or milliseconds since
 * 1970, CSL's `date-parts`, or words. Where day and month cannot be told apart ("03/04/2021") only the year is taken.
 * @param order which of two numbers is the day, where the file shows it
 * @returns null when it states none.
 */
export function readDate(value: unknown, order: DayOrder | null = null): string | null {
  if (typeof value === 'number') return ofNumber(value)
  if (typeof value === 'object' && value !== null) return ofParts(value)
  if (typeof value !== 'string') return null
  const text = value.trim().slice(0, 200)
  if (text.length < 4) return null
  if (parseEdtf(text)) return text
  const iso = /^(\d{4}-\d{2}-\d{2})(?!\d)/.exec(text)?.[1]
  if (iso && parseEdtf(iso)) return iso
  const mail = MAIL.exec(text)
  const month = mail && monthOf(mail[2]!)
  if (mail && month) return valid(mail[3]!, month, Number(mail[1]))
  const two = TWO_NUMBERS.exec(text)
  if (two) return ofTwo(Number(two[1]), Number(two[3]), two[4]!, order)
  return statedDate(text, order ?? 'dayFirst')
}

/** Whether of a date as written no more was read than its year, since its day and month cannot be told apart. */
export function isAmbiguous(written: string, read: string): boolean {
  const two = TWO_NUMBERS.exec(written.trim())
  return two !== null && read === two[4]
}

/** Which of two numbers is the day, as these dates show it by numbers over 12; null where they show nothing, or both. */
export function dayOrder(dates: readonly string[]): DayOrder | null {
  let [first, second] = [false, false]
  for (const date of dates) {
    const two = TWO_NUMBERS.exec(date.trim())
    if (two && Number(two[1]) > 12) first = true
    if (two && Number(two[3]) > 12) second = true
  }
  return first === second ? null : first ? 'dayFirst' : 'monthFirst'
}

function ofTwo(a: number, b: number, year: string, order: DayOrder | null): string | null {
  if (a > 12) return valid(year, b, a)
  if (b > 12 || a === b) return valid(year, a, b)
  if (order === null) return year
  return order === 'dayFirst' ? valid(year, b, a) : valid(year, a, b)
}

/** A year, "20210403", or a time in seconds or milliseconds. */
function ofNumber(value: number): string | null {
  if (!Number.isFinite(value) || value <= 0) return null
  if (Number.isInteger(value) && value >= 1000 && value < 3000) return String(value)
  if (value >= 18_000_101 && value < 30_000_101) return statedDate(String(value))
  // from 1973 on both are told apart by their size; what lies beyond the year 5138 in seconds is milliseconds
  const ms = value < 1e11 ? value * 1000 : value
  return ms >= DAY && ms < 4e12 ? new Date(ms).toISOString().slice(0, 10) : null
}

/** CSL: `{"date-parts":[[2021,4,3]]}`, or `{"raw":"3 April 2021"}`; MongoDB's export: `{"$date":…}`. */
function ofParts(value: object): string | null {
  const { 'date-parts': parts, raw, literal, $date } = value as Record<string, unknown>
  if (Array.isArray(parts) && Array.isArray(parts[0])) {
    const [year, month, day] = (parts[0] as unknown[]).map(Number)
    if (!Number.isInteger(year)) return null
    const text = String(year).padStart(4, '0')
    if (!Number.isInteger(month)) return valid(text)
    return valid(text, month!, Number.isInteger(day) ? day : undefined)
  }
  const written = raw ?? literal ?? $date
  return written === undefined || typeof written === 'object' ? null : readDate(written)
}

function valid(year: string, month?: number, day?: number): string | null {
  const date = [year, month, day].filter((part) => part !== undefined).map((part) => String(part).padStart(2, '0')).join('-')
  return parseEdtf(date) ? date : null
}
