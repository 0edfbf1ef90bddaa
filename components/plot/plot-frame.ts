import type { Mark } from './plot-marks.ts'

/** All in px; the height is that of the picture, whatever the panel's width. */
export const HEIGHT = 170
/** Where the highest value stands. */
export const TOP = 44
/** Where the lowest value stands, 0 mostly. */
export const BASE = 144
/** The width that labels of the panel are placed for: Firefox's sidebar without its gutters. Where there is more room, they stand the freer. */
export const NARROW = 226
/** The width of a plot that is saved. */
export const WIDE = 512
/** Length of the arrow of an open bound, and what a mark takes up around its middle. */
export const ARROW = 16
export const AROUND = 8
/** From one line of a label to the next. */
export const LINE = 12.5
/** Width of a letter of the first line of a label, which is the weightier, and of one of the second and the axes. */
export const [VALUE_LETTER, WHO_LETTER] = [6.6, 5.7]

/** A label beside its mark: offset in px from it, and which end of its words stands there. */
export interface Label {
  dx: number
  dy: number
  anchor: 'start' | 'middle' | 'end'
  /** Its first line alone where both have no room. */
  lines: 1 | 2
}

/** A mark on its place. */
export interface Placed {
  mark: Mark
  /** Per cent of the width, and px beside it where others of its day stand. */
  x: number
  dx: number
  /** Of both stated ends, and of what the wording allows, the higher number first, in px. */
  low: number
  high: number
  bar: [number, number]
  /** Null where no place is free: its wording is told by focus, pointer and table. */
  label: Label | null
}
