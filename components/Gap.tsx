import type { Comparison } from '../lib/compare/comparison.ts'
import type { Figure } from '../lib/figures/figure.ts'
import { parseEdtf } from '../lib/text/edtf.ts'
import { daysWords } from './days-words.ts'
import { formatTime, formatYears } from './words/dates.ts'
import { formatRatio } from './words/numbers.ts'
import { formatAmount } from './words/units.ts'
import { say } from './words/words.ts'

/** How far the report's figure is from the article's, and how long lies between their dates. */
export function Gap({ comparison, mine }: { comparison: Comparison; mine: Figure }) {
  const { ratio } = comparison
  return (
    <span class="gap">
      <span class="sr">{say('gap.reading')}</span>
      {ratio !== null && <span><b><bdi>{say('gap.ratio', { ratio: formatRatio(ratio) })}</bdi></b></span>}
      <Part words={differenceIn(comparison, mine)} />
      <Part words={timeBetween(comparison, mine)} />
    </span>
  )
}

function Part({ words }: { words: string | null }) {
  return words === null ? null : <span><bdi>{words}</bdi></span>
}

/** "500 more", "57 km less", "2 years later"; null where the difference has no meaning or there is none. */
export function differenceIn({ difference }: Comparison, mine: Figure): string | null {
  if (difference === null || difference === 0) return null
  const size = Math.abs(difference)
  if (mine.kind === 'date') return say(difference > 0 ? 'gap.later' : 'gap.earlier', { time: formatTime(size) })
  if (difference > 0) return say('gap.more', { amount: amount(size, mine) })
  return say(mine.kind === 'count' ? 'gap.fewer' : 'gap.less', { amount: amount(size, mine) })
}

/** "5 years between", "same day"; "about 19 years between" where a date is known by its month or year only; null where one has none, or where such a date may be the other's day. */
export function timeBetween({ days, theirs }: Comparison, mine: Figure): string | null {
  if (mine.kind === 'date') return null
  if (days === null) return mine.asOf === null && theirs.figure.asOf === null ? say('gap.undated') : yearsBetween(mine.asOf, theirs.figure.asOf)
  return daysWords(days, [mine.asOf, theirs.figure.asOf])
}

function yearsBetween(a: string | null, b: string | null): string | null {
  const [one, other] = [a, b].map((date) => (date === null ? null : parseEdtf(date)))
  if (!one || !other || one.earliest <= other.latest && other.earliest <= one.latest) return null
  const years = Math.round(Math.abs(one.earliest + one.latest - other.earliest - other.latest) / 2 / 365.25)
  return say('gap.about', { time: formatYears(Math.max(1, years)) })
}

function amount(size: number, { kind, unit }: Figure): string {
  if (kind === 'share' && !unit?.dimension.startsWith('currency:')) return say('gap.points', { amount: Number(size.toPrecision(3)) })
  return formatAmount(size, kind === 'count' ? null : unit)
}
