import { parseEdtf } from '../text/edtf.ts'

const DAY = 86_400_000

/** EDTF of a year, month (1 to 12) and day; leave out month and day for less precision. Null when no calendar has it. */
export function edtf(year: number, month?: number, day?: number): string | null {
  const pad = (value: number, size: number) => String(value).padStart(size, '0')
  const date = [pad(year, 4), ...(month ? [pad(month, 2)] : []), ...(month && day ? [pad(day, 2)] : [])].join('-')
  return parseEdtf(date) ? date : null
}

/** The day nearest to the date of publication that has this month and day; null when that is not known. */
export function nearestDay(published: string | null, month: number, day?: number): string | null {
  const base = published === null ? null : parseEdtf(published)
  if (!base || published === null) return null
  const middle = (base.earliest + base.latest) / 2
  const year = Number(published.slice(0, 4))
  let best: { date: string; distance: number } | null = null
  for (const candidate of [year, year - 1, year + 1]) {
    const date = edtf(candidate, month, day)
    const parsed = date && parseEdtf(date)
    if (!date || !parsed) continue
    const distance = Math.abs((parsed.earliest + parsed.latest) / 2 - middle)
    if (!best || distance < best.distance) best = { date, distance }
  }
  return best?.date ?? null
}

/** The last day at or before the day of publication that is this weekday (0 is Sunday), moved by whole weeks; null when the day is not known. */
export function weekdayBefore(published: string | null, weekday: number, weeks = 0): string | null {
  const base = published === null ? null : parseEdtf(published)
  if (!base || base.precision !== 'day') return null
  const today = (((base.earliest + 4) % 7) + 7) % 7
  return isoDay(base.earliest - ((today - weekday + 7) % 7) + weeks * 7)
}

/** The day of publication moved by days; null when the day is not known. */
export function dayFrom(published: string | null, days: number): string | null {
  const base = published === null ? null : parseEdtf(published)
  return base && base.precision === 'day' ? isoDay(base.earliest + days) : null
}

/** The month or year of publication moved by a number of such periods; null when it is not known to that precision. */
export function periodFrom(published: string | null, period: 'month' | 'year', steps: number): string | null {
  const base = published === null ? null : parseEdtf(published)
  if (!base || published === null) return null
  const year = Number(published.slice(0, 4))
  if (period === 'year') return edtf(year + steps)
  if (base.precision === 'year') return null
  const month = Number(published.slice(5, 7)) - 1 + steps
  return edtf(year + Math.floor(month / 12), ((month % 12) + 12) % 12 + 1)
}

function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10)
}
