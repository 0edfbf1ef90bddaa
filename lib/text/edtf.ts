const DAY = 86_400_000
const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** A date known to the day, the month or the year, as the days it may be; days are counted from 1970-01-01. */
export interface EdtfDate {
  precision: 'day' | 'month' | 'year'
  /** First day that it may be, inclusive. */
  earliest: number
  /** Last day that it may be, inclusive. */
  latest: number
}

/**
 * The date that an EDTF level 0 string ("2004", "2025-10", "2001-06-15") stands for.
 * @returns null for anything else, days that no calendar has ("2021-02-30") among it.
 * @see https://www.loc.gov/standards/datetime/
 */
export function parseEdtf(date: string): EdtfDate | null {
  const parts = PATTERN.exec(date)
  if (!parts) return null
  const year = Number(parts[1])
  if (!parts[2]) return { precision: 'year', earliest: dayNumber(year, 1, 1), latest: dayNumber(year + 1, 1, 1) - 1 }
  const month = Number(parts[2])
  if (month < 1 || month > 12) return null
  const next = dayNumber(year, month + 1, 1)
  if (!parts[3]) return { precision: 'month', earliest: dayNumber(year, month, 1), latest: next - 1 }
  const day = dayNumber(year, month, Number(parts[3]))
  return Number(parts[3]) >= 1 && day < next ? { precision: 'day', earliest: day, latest: day } : null
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
