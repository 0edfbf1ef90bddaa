import type { Mark } from './plot-marks.ts'

/* What a plot is made of once it is placed. All in px, from the top and from the left. */

/** The width of a plot until the panel's own is known: Firefox's sidebar without its gutters. */
export const NARROW = 226
/** The width of a plot that is saved. */
export const WIDE = 512
/** Size of the letters of what a text says (bold), and of all others. */
export const [SAID, SMALL] = [12, 11]
/** Height of a date, of a line of words and of the line that a mark stands on; what is left free below a mark and above a date; and the axis with its numbers. */
export const [HEAD, LINE, BAND, GAP, APART, AXIS] = [17, 14, 16, 6, 4, 24]
/** Length of the arrow of an open bound. */
export const ARROW = 16
/** From the line of time, which stands at the side, to all others. */
export const RAIL = 18

/** One line of a label: what the text says, who says it, or both beside each other. */
export interface LabelLine {
  said: string
  who: string
  /** Of its letters' foot. */
  y: number
}

/** A mark on its place, its label above. */
export interface Row {
  mark: Mark
  /** All that belongs to it. */
  top: number
  bottom: number
  label: LabelLine[]
  /** The middle of the line that it stands on. */
  y: number
  /** Of the stated ends, and of what the wording allows. */
  low: number
  high: number
  bar: [number, number]
}

/** The date that the rows below it have. */
export interface DateHead {
  words: string
  /** Of its middle. */
  y: number
  /** Where it is on the line of time; null where there is no such line, or no date. */
  onRail: number | null
}

/** A number of the axis. */
export interface Tick {
  /** Of its line, and of the middle of its words, which stay inside the picture. */
  x: number
  middle: number
  words: string
}

/** What is drawn, placed. */
export interface Layout {
  width: number
  height: number
  /** Where lines of words begin, and how far the lines of marks go. */
  begins: number
  ends: number
  heads: DateHead[]
  rows: Row[]
  ticks: Tick[]
  /** Whether 0 is off the axis. */
  isCut: boolean
  /** The article's value, carried to all other marks; null where it has no mark or is a range. */
  level: number | null
}

/** The words that stand in a plot. */
export interface PlotWords {
  /** What names each mark: what the text says, and who. */
  labels: readonly [said: string, who: string][]
  /** The words of a value on the axis; the highest names the unit. */
  value(value: number, isTop: boolean): string
  /** The date of a mark, or that it has none; marks that have the same words stand together. */
  date(mark: Mark): string
}
