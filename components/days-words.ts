import { isDay } from '../lib/text/edtf.ts'
import { formatTime } from './words/dates.ts'
import { say } from './words/words.ts'

/** "9 days between" two dates, "about 2 months between" where one is known by its month only, "same day"; null where a month holds the other's day. */
export function daysWords(days: number, dates: readonly (string | null)[]): string | null {
  const isExact = dates.every((date) => date === null || isDay(date))
  if (days === 0) return isExact ? say('gap.sameDay') : null
  return say(isExact ? 'gap.between' : 'gap.about', { time: formatTime(days) })
}
