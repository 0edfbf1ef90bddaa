import type { StatedFigure } from '../../lib/compare/comparison.ts'
import { statedValue, unitScale, unitShift } from '../../lib/compare/outcome.ts'
import { allowedRange, READINGS } from '../../lib/compare/ranges.ts'
import type { Quantity } from '../../lib/compare/quantities.ts'
import type { Figure } from '../../lib/figures/figure.ts'
import { parseEdtf } from '../../lib/text/edtf.ts'

/** What one origin gives for a quantity as of one date. */
export interface Mark {
  /** Whether the article is among those who give it. */
  mine: boolean
  /** The stated ends in the unit of the article's figure; equal where one number is stated. */
  low: number
  high: number
  /** What the wording allows, as far as it is closed. */
  allows: [number, number]
  /** Which way it is open. */
  open: 'up' | 'down' | null
  /** EDTF date that it is true for, and the middle of what that date may be, in days since 1970-01-01; null where neither it nor its text has one. */
  asOf: string | null
  day: number | null
  /** Who gives it, the article first. */
  stated: StatedFigure[]
}

/**
 * The marks of a quantity, the earliest first, what has no date last: one an origin, and more only where one origin gives several numbers or dates; what it is allowed by one of its texts it is allowed. What
 * states no number has none.
 * @param own the article's figure, whose unit all are in
 */
export function marksOf(quantity: Quantity, own: Figure): Mark[] {
  const marks = quantity.origins.flatMap((origin) => {
    const found: Mark[] = []
    for (const stated of origin) {
      const mark = markOf(stated, own)
      const same = mark && found.find((one) => one.low === mark.low && one.high === mark.high && one.open === mark.open && one.day === mark.day)
      if (same) {
        same.stated.push(stated)
        same.mine ||= mark.mine
        same.allows = [Math.min(same.allows[0], mark.allows[0]), Math.max(same.allows[1], mark.allows[1])]
      } else if (mark) found.push(mark)
    }
    return found
  })
  return marks.map((mark) => ({ ...mark, stated: mark.stated.toSorted((a, b) => Number(a.report !== '') - Number(b.report !== '')) })).sort((a, b) => inTime(a, b) || Number(b.mine) - Number(a.mine))
}

function inTime(a: Mark, b: Mark): number {
  return a.day === null || b.day === null ? Number(a.day === null) - Number(b.day === null) : a.day - b.day
}

/** Whether there is something to be drawn: one mark is beside nothing. */
export function isDrawn(marks: readonly Mark[]): boolean {
  return marks.length > 1
}

function markOf(stated: StatedFigure, own: Figure): Mark | null {
  const { figure, report } = stated
  const date = figure.asOf === null ? null : parseEdtf(figure.asOf)
  const value = figure.kind === 'date' ? null : statedValue(figure, unitScale(own, figure), false, unitShift(own, figure))
  if (!value) return null
  const { family } = READINGS[value.comparator]
  const [from, to] = allowedRange(value).admits
  const open = to === Infinity ? 'up' : family === 'upper' ? 'down' : null
  return {
    mine: report === '', low: value.low, high: value.high, open, stated: [stated],
    asOf: date && figure.asOf, day: date && (date.earliest + date.latest) / 2, allows: open === null ? [from, to] : [value.low, value.high],
  }
}
