import type { Figure, Unit } from '../figures/figure.ts'
import { containsDate, daysBetween, knownDaysBetween, parseEdtf } from '../text/edtf.ts'
import type { Outcome } from './comparison.ts'
import { READINGS, allowedRange, overlap, overlapAsRead, pointOf, type Stated } from './ranges.ts'

/** How two figures of one thing relate. */
export interface Relation {
  outcome: Outcome
  /** theirs / mine; null for dates and where mine is 0. */
  ratio: number | null
  /** theirs − mine in mine's unit; days for dates; null where it has no meaning. */
  difference: number | null
  /** mine's as-of minus theirs', in days; 0 where both may be one day, null when one is not known to the month. */
  days: number | null
}

/** What may be said of two figures beside their values. */
interface RelateOptions {
  mineConverted?: boolean
  theirsConverted?: boolean
  /** Whether both count one thing that goes on, so that a later count may replace an earlier one. */
  running?: boolean
  /** Whether one of them says up to when it counts: then a later number replaces an earlier one that leaves it open. */
  superseded?: boolean
  /** Whether one is what was there in another year than the other: what has changed since is no conflict. */
  changed?: boolean
}

/**
 * How two comparable figures relate, the first outcome of the table that holds.
 * @param mine the article's figure; ratio and difference are in its unit
 * @returns null when one of the two has no value to compare
 */
export function relateFigures(mine: Figure, theirs: Figure, options: RelateOptions = {}): Relation | null {
  const days = knownDaysBetween(mine.asOf, theirs.asOf)
  if (mine.kind === 'date' || theirs.kind === 'date') return relateDates(mine, theirs, days)
  const together = inOneUnit(mine, theirs, options)
  if (!together) return null
  const left = middleOf(mine, 1, 0)
  const right = middleOf(theirs, unitScale(mine, theirs), unitShift(mine, theirs))
  const ratio = left === 0 ? null : right / left
  let outcome = outcomeOf(together[0], together[1])
  const running = options.running ?? (mine.accumulation === 'cumulative' && theirs.accumulation === 'cumulative')
  if (running && outcome !== 'same' && (outcome !== 'compatible' || (options.superseded && left !== right)) && isRecounted(mine, theirs, left, right)) outcome = 'updated'
  if (options.changed && (outcome === 'differs' || outcome === 'far')) outcome = 'updated'
  return { outcome, ratio, difference: right - left, days }
}

/** Whether one holds as of a later day than the other and takes its place: "more than 700" says nothing against an earlier 704. */
function isRecounted(mine: Figure, theirs: Figure, left: number, right: number): boolean {
  const days = daysBetween(mine.asOf, theirs.asOf)
  if (!days) return false
  const [later, from, to] = days > 0 ? [mine, right, left] : [theirs, left, right]
  return READINGS[later.comparator].family !== 'lower' || from < to
}

/**
 * The values of two figures in one unit, as they are compared: the same two for either order, so that the outcome hangs on neither which is turned into the other's unit nor on
 * where that unit's nought lies.
 * @returns null when one of the two has no value
 */
export function inOneUnit(mine: Figure, theirs: Figure, { mineConverted = false, theirsConverted = false }: Pick<RelateOptions, 'mineConverted' | 'theirsConverted'> = {}): [Stated, Stated] | null {
  // what a part of a temperature is hangs on where its scale begins: that of Celsius is taken
  if (scaleOf(mine.unit) === 'F' && scaleOf(theirs.unit) !== 'F') {
    const turned = inOneUnit(theirs, mine, { mineConverted: theirsConverted, theirsConverted: mineConverted })
    return turned && [turned[1], turned[0]]
  }
  const scale = unitScale(mine, theirs)
  // neither was rounded to the digits of the other's unit
  const other = isOtherUnit(scale)
  const a = statedValue(mine, 1, mineConverted || other)
  const b = statedValue(theirs, scale, theirsConverted || other, unitShift(mine, theirs))
  return a && b && [a, b]
}

/** The outcome for two stated values in one unit, dates of the figures apart. Symmetric; `same` for a value and itself. */
export function outcomeOf(a: Stated, b: Stated): Outcome {
  const left = READINGS[a.comparator]
  const right = READINGS[b.comparator]
  const isEqual = equalStated(a, b) && !isBeyond(a, b) && !isBeyond(b, a)
  if (left.family === right.family && isEqual) return 'same'
  if (left.family === right.family && (left.family === 'lower' || left.family === 'upper')) return roundsTo(a, b) ? 'compatible' : 'differs'
  // "more than 40" and 40 are one number told twice, though the words exclude it
  if (left.family !== right.family && (left.family === 'point' || right.family === 'point') && a.comparator !== 'nearly' && b.comparator !== 'nearly' && isEqual) return 'compatible'
  const one = allowedRange(a)
  const other = allowedRange(b)
  if (overlapAsRead(one, other)) return 'compatible'
  return overlap(one, other) ? 'far' : 'differs'
}

/** The outcome for what one speaker said once: he gave one number, so that an open end admits only what it was rounded from. */
export function outcomeOfOne(outcome: Outcome, mine: Figure, theirs: Figure): Outcome {
  const [a, b] = inOneUnit(mine, theirs) ?? []
  if (!a || !b || (outcome !== 'compatible' && outcome !== 'far') || equalStated(a, b)) return outcome
  const families = [READINGS[a.comparator].family, READINGS[b.comparator].family]
  return families.includes('point') && (families.includes('lower') || families.includes('upper')) && !roundsTo(a, b) ? 'differs' : outcome
}

/** Whether one is beyond what the other nearly reaches: 32.4 is not nearly 32, though it is rounded to it. */
function isBeyond(one: Stated, nearly: Stated): boolean {
  return nearly.comparator === 'nearly' && one.low > nearly.high * (1 + 1e-9)
}

/** What multiplies theirs so that it stands in mine's unit; 1 for counts, and where one of the two leaves out its unit. */
export function unitScale(mine: Figure, theirs: Figure): number {
  if (!mine.unit || !theirs.unit || mine.unit.factor === 0) return 1
  return theirs.unit.factor / mine.unit.factor * DEGREES[scaleOf(theirs.unit)] / DEGREES[scaleOf(mine.unit)] * (periodScale(mine.unit.per, theirs.unit.per) ?? 1)
}

/** What multiplies so much a period so that it is so much in another ("£137 a month", "£1,641 a year"); null where one of them is no period of time. */
export function periodScale(to: string | null, from: string | null): number | null {
  const [one, other] = [PERIODS.get(to ?? ''), PERIODS.get(from ?? '')]
  return one === undefined || other === undefined ? null : one / other
}

const YEAR = 365.25
/** Periods of a rate in days. */
const PERIODS = new Map([['hour', 1 / 24], ['day', 1], ['week', 7], ['month', YEAR / 12], ['quarter', YEAR / 4], ['year', YEAR]])

/** What is added to theirs behind `unitScale`: thermometers do not begin at one nought. */
export function unitShift(mine: Figure, theirs: Figure): number {
  const [to, from] = [scaleOf(mine.unit), scaleOf(theirs.unit)]
  return to === from ? 0 : to === 'F' ? FREEZING : -FREEZING * DEGREES.F
}

/** The point of freezing on the scale of Fahrenheit, and how many degrees of Celsius a degree is. */
const FREEZING = 32
const DEGREES = { F: 5 / 9, other: 1 }

function scaleOf(unit: Unit | null): 'F' | 'other' {
  return unit?.dimension === 'temperature:F' ? 'F' : 'other'
}

/** Whether a unit is a degree of a thermometer, whose scales have two noughts. */
export function isTemperature({ dimension }: Unit): boolean {
  return dimension === 'temperature' || dimension === 'temperature:F'
}

/** The stated value of a figure, scaled and shifted; null for dates and where no value was read. */
export function statedValue(figure: Figure, scale: number, converted = false, shift = 0): Stated | null {
  if (figure.value === null) return null
  const one = typeof figure.value === 'number' ? figure.value : figure.value[0]
  const other = typeof figure.value === 'number' ? figure.value : figure.value[1]
  const low = Math.min(one, other)
  const high = Math.max(one, other)
  if (!Number.isFinite(low) || !Number.isFinite(high)) return null
  const comparator = low !== high && READINGS[figure.comparator].family !== 'range' ? 'between' : figure.comparator
  const precision = lastDigit(high)
  const whole = figure.kind === 'count' && Number.isInteger(high) && (high < 100 || high % 10 !== 0)
  return { comparator, low: low * scale + shift, high: high * scale + shift, precision: precision * scale, counted: whole && scale === 1, converted }
}

/** The value of a figure as a point, where no unit has to be turned into another to compare it; else null. */
export function pointOfFigure({ unit }: Figure, stated: Stated | null): number | null {
  return stated !== null && (unit === null || (unit.factor === 1 && unit.per === null && !isTemperature(unit))) ? pointOf(stated) : null
}

/** Whether a value was turned into a unit in which nobody rounded it: miles into kilometres, not metres. */
export function isOtherUnit(scale: number): boolean {
  return !Number.isInteger(Math.log10(Math.abs(scale)))
}

function relateDates(mine: Figure, theirs: Figure, days: number | null): Relation | null {
  if (mine.date === null || theirs.date === null) return null
  const [a, b] = [parseEdtf(mine.date), parseEdtf(theirs.date)]
  if (!a || !b) return null
  const within = containsDate(a, b) || containsDate(b, a)
  const outcome: Outcome = mine.date === theirs.date ? 'same' : within ? 'compatible' : 'differs'
  return { outcome, ratio: null, difference: mine.date === theirs.date ? 0 : daysBetween(theirs.date, mine.date), days }
}

/** Equal as stated, or when the finer is rounded to the precision of the coarser and no more than 2 % away. */
export function equalStated(a: Stated, b: Stated): boolean {
  return equalEnd(a.low, b.low, a, b) && equalEnd(a.high, b.high, a, b)
}

function equalEnd(x: number, y: number, a: Stated, b: Stated): boolean {
  const size = Math.max(Math.abs(x), Math.abs(y))
  if (Math.abs(x - y) <= 1e-9 * size) return true
  if (a.counted && b.counted) return false
  const precision = Math.max(a.precision, b.precision)
  return Math.abs(x - y) <= precision / 2 * (1 + 1e-9) && Math.abs(x - y) <= 0.02 * size
}

/** Whether one of two bounds is the other with fewer digits: "more than 20,000" for "more than 22,000". */
function roundsTo(a: Stated, b: Stated): boolean {
  const [coarse, fine] = a.precision >= b.precision ? [a, b] : [b, a]
  if (coarse.precision === fine.precision) return false
  return Math.abs(coarse.high - fine.high) < coarse.precision && Math.abs(coarse.high - fine.high) <= 0.15 * Math.max(coarse.high, fine.high)
}

/** The middle of a figure's value, scaled and shifted; of one that has a value. */
function middleOf({ value }: Figure, scale: number, shift: number): number {
  const [low, high] = typeof value === 'number' ? [value, value] : value!
  return (low * scale + shift + (high * scale + shift)) / 2
}

/** `lastDigit` of values seen: every figure is asked for once a pair. */
const digits = new Map<number, number>()

/** Size of the last digit that is not a trailing zero: 100 for 7,500, 0.01 for 114.91, 1 for 7. */
function lastDigit(value: number): number {
  if (value === 0) return 1
  let size = digits.get(value)
  if (size === undefined) {
    const [mantissa, exponent] = Math.abs(value).toExponential(11).split('e') as [string, string]
    size = 10 ** (Number(exponent) - mantissa.replace('.', '').replace(/0+$/, '').length + 1)
    if (digits.size > 5000) digits.clear()
    digits.set(value, size)
  }
  return size
}

/** Digits of a value, or of a date, that mean something; 0 for the small numbers that any text has. */
export function meaningDigits(figure: Figure): number {
  if (figure.kind === 'date') return (figure.date ?? '').length / 3
  const value = Array.isArray(figure.value) ? figure.value[1] : figure.value
  if (value === null || (Math.abs(value) < 13 && Number.isInteger(value))) return 0
  if (Number.isInteger(value) && Math.abs(value) < 1e9) return String(Math.abs(value)).replace(/0+$/, '').length
  return Math.abs(value).toExponential(8).split('e')[0]!.replace('.', '').replace(/0+$/, '').length
}
