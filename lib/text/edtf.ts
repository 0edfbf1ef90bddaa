const DAY = 86_400_000
const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/
const DECADE = /^(\d{3})X$/
/** The longest that a date may span and still count as known to the month. */
const MONTH = 31

/** A date known to the day, the month, or less precisely, as the days it may be; days are counted from 1970-01-01. */
export interface EdtfDate {
  /** "month" for weeks too, "year" for all that is longer than a month: seasons, quarters, decades. */
  precision: 'day' | 'month' | 'year'
  /** First day that it may be, inclusive. */
  earliest: number
  /** Last day that it may be, inclusive. */
  latest: number
}

/**
 * The date that an EDTF string stands for: "2004", "2025-10", "2001-06-15", an interval of two of them ("2023-05-01/2023-05-07"), a season
 * ("2021-21", that of the northern half of the earth), a quarter ("2021-33") or a decade ("199X").
 * @returns null for anything else, days that no calendar has ("2021-02-30") among it.
 * @see https://www.loc.gov/standards/datetime/
 */
export function parseEdtf(date: string): EdtfDate | null {
  const kept = read.get(date)
  if (kept !== undefined) return kept
  const parsed = parse(date)
  if (read.size > 5000) read.clear()
  read.set(date, parsed)
  return parsed
}

/** Dates that were read; the few of two texts are asked for once for each pair of their figures. */
const read = new Map<string, Readonly<EdtfDate> | null>()

function parse(date: string): EdtfDate | null {
  const ends = date.split('/')
  if (ends.length === 2) {
    const [from, to] = ends.map((end) => (end.includes('/') ? null : parseEdtf(end)))
    return from && to && from.earliest <= to.latest ? spanning(from.earliest, to.latest) : null
  }
  const decade = DECADE.exec(date)
  if (decade) return spanning(dayNumber(Number(decade[1]) * 10, 1, 1), dayNumber(Number(decade[1]) * 10 + 10, 1, 1) - 1)
  const parts = PATTERN.exec(date)
  if (!parts) return null
  const year = Number(parts[1])
  if (!parts[2]) return { precision: 'year', earliest: dayNumber(year, 1, 1), latest: dayNumber(year + 1, 1, 1) - 1 }
  const month = Number(parts[2])
  const quarter = month >= 33 && month <= 36 ? 3 * (month - 33) + 1 : month >= 21 && month <= 24 ? 3 * (month - 21) + 3 : 0
  if (quarter) return parts[3] ? null : spanning(dayNumber(year, quarter, 1), dayNumber(year, quarter + 3, 1) - 1)
  if (month < 1 || month > 12) return null
  const next = dayNumber(year, month + 1, 1)
  if (!parts[3]) return { precision: 'month', earliest: dayNumber(year, month, 1), latest: next - 1 }
  const day = dayNumber(year, month, Number(parts[3]))
  return Number(parts[3]) >= 1 && day < next ? { precision: 'day', earliest: day, latest: day } : null
}

function spanning(earliest: number, latest: number): EdtfDate {
  return { precision: earliest === latest ? 'day' : latest - earliest < MONTH ? 'month' : 'year', earliest, latest }
}

/**
 * Days from `b` to `a`, from the middle of each date's span; negative when `a` is earlier.
 * @returns null when one of them is not known to the month.
 */
export function daysBetween(a: string | null, b: string | null): number | null {
  const [first, second] = [a === null ? null : parseEdtf(a), b === null ? null : parseEdtf(b)]
  if (!first || !second || first.precision === 'year' || second.precision === 'year') return null
  return Math.round((first.earliest + first.latest) / 2) - Math.round((second.earliest + second.latest) / 2)
}

/**
 * Days from `b` to `a` as far as the dates tell: 0 where they may be of one day, since a month that holds a day is no days away from it; else as `daysBetween`.
 * @returns null when one of them is not known to the month.
 */
export function knownDaysBetween(a: string | null, b: string | null): number | null {
  const days = daysBetween(a, b)
  if (days === null) return null
  const [first, second] = [parseEdtf(a!)!, parseEdtf(b!)!]
  return first.earliest <= second.latest && second.earliest <= first.latest ? 0 : days
}

/** Whether a date is known to the day. */
export function isDay(date: string | null): boolean {
  return date !== null && parseEdtf(date)?.precision === 'day'
}

/** Whether every day that `inner` may be is one that `outer` may be ("2001-06" contains "2001-06-15"). */
export function containsDate(outer: EdtfDate, inner: EdtfDate): boolean {
  return outer.earliest <= inner.earliest && inner.latest <= outer.latest
}

/** The latest of the dates, as it was written; null when there is none. */
export function newestDate(dates: (string | null)[]): string | null {
  let newest: { text: string; date: EdtfDate } | null = null
  for (const text of dates) {
    const date = text === null ? null : parseEdtf(text)
    if (text !== null && date && (newest === null || date.latest > newest.date.latest)) newest = { text, date }
  }
  return newest?.text ?? null
}

function dayNumber(year: number, month: number, day: number): number {
  // setUTCFullYear and not Date.UTC, which takes the years 0 to 99 for 1900 to 1999
  return Math.floor(new Date(0).setUTCFullYear(year, month - 1, day) / DAY)
}
