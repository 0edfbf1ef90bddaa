import type { Comparator } from '../figures/figure.ts'

/** Wordings of one family state a value in one way: "some 7,000" and "7,000" are points, "at least 50" and "more than 50" lower bounds. */
type Family = 'point' | 'lower' | 'upper' | 'range'

/** How a comparator is read. */
interface Reading {
  family: Family
  /** The stated ends, and half of what rounding leaves open -> all that the wording admits, and the part of it that a reader takes it for. */
  range(low: number, high: number, exactness: number): Range
}

interface Range {
  admits: [number, number]
  read: [number, number]
  /** Whether the lower end itself is admitted, and the upper one. */
  ends: [boolean, boolean]
}

const between = (low: number, high: number, ends: [boolean, boolean] = [true, true]): Range => ({ admits: [low, high], read: [low, high], ends })
const above = (v: number, isIn: boolean): Range => ({ admits: [v, Infinity], read: [v, v + OPEN_ABOVE * Math.abs(v)], ends: [isIn, true] })
const below = (v: number, isIn: boolean): Range => ({ admits: [v < 0 ? -Infinity : 0, v], read: [v - OPEN_BELOW * Math.abs(v), v], ends: [true, isIn] })

/** How far above a lower bound, and below an upper one, a reader takes it, as a part of the value. */
const OPEN_ABOVE = 0.5
const OPEN_BELOW = 0.7

/** The table of wordings; one line a comparator. */
export const READINGS: Record<Comparator, Reading> = {
  // what was rounded to 3.4 was below 3.45, and what was rounded to 3.5 was not
  exact: { family: 'point', range: (v, _, exactness) => between(v - exactness, v + exactness, [exactness === 0, exactness === 0]) },
  about: { family: 'point', range: (v, _, exactness) => between(v - Math.max(0.05 * Math.abs(v), exactness), v + Math.max(0.05 * Math.abs(v), exactness)) },
  nearly: { family: 'point', range: (v) => between(0.9 * v, v, [true, false]) },
  moreThan: { family: 'lower', range: (v) => above(v, false) },
  atLeast: { family: 'lower', range: (v) => above(v, true) },
  lessThan: { family: 'upper', range: (v) => below(v, false) },
  atMost: { family: 'upper', range: (v) => below(v, true) },
  between: { family: 'range', range: (low, high) => between(low, high) },
  // "thousands" is what is not yet tens of thousands; nobody takes the end for a wall
  vague: { family: 'range', range: (low, high) => ({ admits: [low, Infinity], read: [low, high + OPEN_ABOVE * high], ends: [true, true] }) },
}

/** A value as its wording states it, in the unit of the other side. */
export interface Stated {
  comparator: Comparator
  low: number
  high: number
  /** Size of the last digit that was written with meaning: 100 for 7,500, 0.1 for 4.6; scaled when units were converted. */
  precision: number
  /** Whether it was written as a whole number below 100 or without trailing zeros, so that no rounding is meant. */
  counted: boolean
  /** Whether the text gives it as the conversion of another amount: "800 billion yuan ($114.6 billion)". */
  converted: boolean
  /** What the wording allows, once it was asked for. */
  range?: Range
}

/** What the wording of a stated value allows, and the part of it that a reader takes it for. */
export function allowedRange(value: Stated): Range {
  return (value.range ??= READINGS[value.comparator].range(value.low, value.high, exactness(value)))
}

/** Whether what two ranges admit shares a value; where they only touch, the end must be in both. */
export function overlap(a: Range, b: Range): boolean {
  return begins(a.admits[0], b.admits[1], a.ends[0] && b.ends[1]) && begins(b.admits[0], a.admits[1], b.ends[0] && a.ends[1])
}

/** The same of what a reader takes them for. */
export function overlapAsRead(a: Range, b: Range): boolean {
  return begins(a.read[0], b.read[1], a.ends[0] && b.ends[1]) && begins(b.read[0], a.read[1], b.ends[0] && a.ends[1])
}

/** Whether one range begins before the other ends. */
function begins(from: number, to: number, mayTouch: boolean): boolean {
  const touch = from === to || Math.abs(from - to) <= 1e-9 * Math.min(Math.abs(from), Math.abs(to))
  return touch ? mayTouch : from < to
}

/** Half of what the wording of an exact value leaves open: never more than 2 %, nothing for counted numbers. */
function exactness(value: Stated): number {
  const size = Math.abs(value.high)
  const rounded = value.counted ? 0 : Math.min(value.precision / 2, 0.02 * size)
  // an amount in brackets was converted by somebody at some rate of some day, and a measure by whoever knows the other unit better
  return value.converted ? Math.max(0.01 * size, rounded) : rounded
}

/** The value that a wording gives as a point; null where it gives bounds. */
export function pointOf({ comparator, low, high }: Stated): number | null {
  return READINGS[comparator].family === 'point' && low === high ? low : null
}

/** Whether two points are farther apart than any wording of a point reaches. */
export function areFarApart(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && a > 0 && b > 0 && (a > FAR * b || b > FAR * a)
}

/** "About" reaches a twentieth up, and "nearly" a tenth down. */
const FAR = 1.25
