import { parseEdtf } from '../text/edtf.ts'
import type { Tense } from './tense.ts'

const DAY = 86_400_000
/** A text that goes out late in the evening, or is mended later, may tell of the days after its date. */
const SLACK = 3

const pad = (value: number, size: number) => String(value).padStart(size, '0')

/** EDTF of a year, month (1 to 12; 21 to 24 for seasons, 33 to 36 for quarters) and day; leave out month and day for less precision. Null when no calendar has it. */
export function edtf(year: number, month?: number, day?: number): string | null {
  const date = [pad(year, 4), ...(month ? [pad(month, 2)] : []), ...(month && day ? [pad(day, 2)] : [])].join('-')
  return parseEdtf(date) ? date : null
}

/** EDTF of the ten years that begin with `year`: "199X". */
export function decade(year: number): string {
  return `${Math.floor(year / 10)}X`
}

/**
 * The date nearest to that of publication that has this month (or season, or quarter) and day, behind it or ahead of it where the tense tells.
 * @returns null when the date of publication is not known
 */
export function nearestDate(published: string | null, month: number, day?: number, tense: Tense = null): string | null {
  const base = published === null ? null : parseEdtf(published)
  if (!base || published === null) return null
  const middle = (base.earliest + base.latest) / 2
  const year = Number(published.slice(0, 4))
  let best: { date: string; distance: number } | null = null
  for (const candidate of [year, year - 1, year + 1]) {
    const date = edtf(candidate, month, day)
    const parsed = date && parseEdtf(date)
    if (!date || !parsed) continue
    if (tense === 'past' ? parsed.earliest > base.latest + SLACK : tense === 'future' && parsed.latest < base.earliest) continue
    const distance = Math.abs((parsed.earliest + parsed.latest) / 2 - middle)
    if (!best || distance < best.distance) best = { date, distance }
  }
  return best?.date ?? null
}

/** The last day up to that of publication that is this weekday (0 is Sunday), the next one where it lies ahead, moved by whole weeks; null when the day is not known. */
export function weekdayNear(published: string | null, weekday: number, ahead: boolean, weeks = 0): string | null {
  const base = published === null ? null : parseEdtf(published)
  if (!base || base.precision !== 'day') return null
  const today = weekdayOf(base.earliest)
  const days = ahead ? (weekday - today + 7) % 7 : -((today - weekday + 7) % 7)
  return isoDay(base.earliest + days + weeks * 7)
}

/** The day of publication moved by days; null when the day is not known. */
export function dayFrom(published: string | null, days: number): string | null {
  const base = published === null ? null : parseEdtf(published)
  return base && base.precision === 'day' ? isoDay(base.earliest + days) : null
}

/** The week from Monday to Sunday around the day of publication, moved by weeks, as an EDTF interval; its last two days with `weekend`. Null when the day is not known. */
export function weekFrom(published: string | null, weeks: number, weekend = false): string | null {
  const base = published === null ? null : parseEdtf(published)
  if (!base || base.precision !== 'day') return null
  const monday = base.earliest - ((weekdayOf(base.earliest) + 6) % 7) + weeks * 7
  return `${isoDay(monday + (weekend ? 5 : 0))}/${isoDay(monday + 6)}`
}

/** The month, quarter or year of publication moved by a number of such periods; null when it is not known to that precision. */
export function periodFrom(published: string | null, period: 'month' | 'quarter' | 'year', steps: number): string | null {
  const base = published === null ? null : parseEdtf(published)
  if (!base || published === null) return null
  const year = Number(published.slice(0, 4))
  if (period === 'year') return edtf(year + steps)
  if (base.precision === 'year') return null
  const size = period === 'month' ? 12 : 4
  const now = Number(published.slice(5, 7)) - 1
  const moved = (period === 'month' ? now : Math.floor(now / 3)) + steps
  return edtf(year + Math.floor(moved / size), (((moved % size) + size) % size) + (period === 'month' ? 1 : 33))
}

/** The last month (or season) of this number that has begun before that of publication, or the next one after it; null when the month is not known. */
export function monthFrom(published: string | null, month: number, steps: number): string | null {
  const base = published === null ? null : parseEdtf(published)
  if (!base || published === null || base.precision === 'year') return null
  const year = Number(published.slice(0, 4))
  const candidates = [year - 1, year, year + 1].map((candidate) => edtf(candidate, month)).filter((date) => date !== null)
  // "this August" on 1 September is the one that has just passed
  if (steps === 0) return [...candidates].sort((a, b) => distance(a, base) - distance(b, base))[0] ?? null
  if (steps < 0) return candidates.findLast((date) => parseEdtf(date)!.latest < base.earliest) ?? null
  return candidates.find((date) => parseEdtf(date)!.earliest > base.latest) ?? null
}

/** Days between a date and another, 0 where one lies in the other. */
function distance(date: string, base: { earliest: number; latest: number }): number {
  const { earliest, latest } = parseEdtf(date)!
  return Math.max(0, earliest - base.latest, base.earliest - latest)
}

/** 0 for Sunday; day 0 was a Thursday. */
function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7
}

function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10)
}
