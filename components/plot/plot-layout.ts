import { ticks } from 'd3-array'
import { utcTicks } from 'd3-time'
import type { Mark } from './plot-marks.ts'

/** All in px; the height is that of the picture, whatever the panel's width. */
export const HEIGHT = 154
const TOP = 36
const BASE = 130
/** Where along the width the first date stands and the last, in per cent: the numbers of the axis stand before, and labels need room beyond. */
const FIRST = 17
const LAST = 92
/** The width that labels are placed for: Firefox's sidebar without its gutters. Where there is more room, they stand the freer. */
const NARROW = 226
/** Width of a letter of the first line of a label, which is the weightier, and of one of the second. */
const [VALUE_LETTER, WHO_LETTER] = [6.6, 5.7]
/** From one line of a label to the next. */
export const LINE = 12.5
/** Length of the arrow of an open bound, and what a mark takes up around its middle. */
export const ARROW = 16
const AROUND = 8
const DAY = 86_400_000

/** A place on an axis. */
export interface Tick {
  /** Per cent of the width, or px of the height. */
  at: number
  value: number
}

/** A label beside its mark: offset in px from it, and which end of its words stands there. */
export interface Label {
  dx: number
  dy: number
  anchor: 'start' | 'middle' | 'end'
}

/** A mark on its place. */
export interface Placed {
  mark: Mark
  /** Per cent of the width. */
  x: number
  /** Of both stated ends, and of what the wording allows, the higher number first, in px. */
  low: number
  high: number
  bar: [number, number]
  /** Null where no place is free: its wording is told by focus, pointer and table. */
  label: Label | null
}

/** What is drawn, placed. */
export interface Layout {
  marks: Placed[]
  /** The lowest first; `zero` is where 0 stands. */
  values: Tick[]
  zero: number
  dates: Tick[]
  /** How much lies between two ticks of time. */
  step: 'year' | 'month' | 'day'
}

/**
 * Places marks: time along the width, values from 0 up, so that a gap of 7 % looks like 7 %.
 * @param marks two dates among them at least
 * @param lines what is written beside each mark, two lines
 * @param mirrored whether time runs from right to left
 */
export function layOut(marks: readonly Mark[], lines: readonly [string, string][], mirrored: boolean): Layout {
  const days = marks.map(({ day }) => day)
  const [from, to] = [Math.min(...days), Math.max(...days)]
  const along = (day: number) => {
    const x = FIRST + ((day - from) / (to - from)) * (LAST - FIRST)
    return mirrored ? 100 - x : x
  }
  const numbers = marks.flatMap(({ low, high, allows }) => [low, high, ...allows])
  const [bottom, top] = [Math.min(0, ...numbers), Math.max(0, ...numbers)]
  // all are 0: the line stands where 0 does
  const up = (value: number) => (top === bottom ? BASE : BASE - ((value - bottom) / (top - bottom)) * (BASE - TOP))
  const placed = marks.map((mark): Placed => ({ mark, x: along(mark.day), low: up(mark.low), high: up(mark.high), bar: [up(mark.allows[1]), up(mark.allows[0])], label: null }))
  const values = ticks(bottom, top, 2).map((value) => ({ at: up(value), value }))
  placeLabels(placed, lines, values.map(({ at }) => ({ left: 0, right: 30, top: at - 12, bottom: at })))
  const dates = utcTicks(new Date(from * DAY), new Date(to * DAY), 3).map((date) => date.getTime() / DAY).filter(Number.isInteger)
  const gap = dates.length > 1 ? dates[1]! - dates[0]! : to - from
  return { marks: placed, values, zero: up(0), dates: dates.map((value) => ({ at: along(value), value })), step: gap > 300 ? 'year' : gap >= 28 ? 'month' : 'day' }
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** Gives each mark the first free place for its label: the article's first, then in their order. */
function placeLabels(placed: Placed[], lines: readonly [string, string][], taken: Box[]): void {
  const middle = ({ x }: Placed) => (x / 100) * NARROW
  const rooms = placed.map((one): Box => {
    const { high, low, bar, mark } = one
    return { left: middle(one) - AROUND, right: middle(one) + AROUND, top: Math.min(high, bar[0]) - AROUND - (mark.open === 'up' ? ARROW - 4 : 0), bottom: Math.max(low, bar[1]) + AROUND + (mark.open === 'down' ? ARROW - 4 : 0) }
  })
  // marks of almost one height may stand under each other's labels by a hair
  taken = [...taken, ...rooms.map((room) => ({ ...room, top: room.top + 3, bottom: room.bottom - 3 }))]
  const order = [...placed.keys()].sort((a, b) => Number(placed[b]!.mark.mine) - Number(placed[a]!.mark.mine))
  for (const at of order) {
    const [one, room] = [placed[at]!, rooms[at]!]
    const width = Math.max(lines[at]![0].length * VALUE_LETTER, lines[at]![1].length * WHO_LETTER)
    const found = candidates(one, room).map((label) => ({ label, box: boxOf(label, middle(one), (one.low + one.high) / 2, width) }))
      .find(({ box }) => box.left >= -2 && box.right <= NARROW + 2 && box.top >= 0 && box.bottom <= BASE && taken.every((other) => !meet(box, other)))
    if (!found) continue
    one.label = found.label
    taken.push(found.box)
  }
}

/** Above, below, then to the sides; above and below also drawn to one side, for marks at the border. `dy` is that of the first of two lines. */
function candidates({ low, high }: Placed, room: Box): Label[] {
  const centre = (low + high) / 2
  const above = room.top - LINE - 3 - centre
  const below = room.bottom + LINE - 2 - centre
  return [
    { dx: 0, dy: above, anchor: 'middle' }, { dx: 0, dy: below, anchor: 'middle' },
    { dx: -5, dy: above, anchor: 'start' }, { dx: 5, dy: above, anchor: 'end' },
    { dx: -5, dy: below, anchor: 'start' }, { dx: 5, dy: below, anchor: 'end' },
    { dx: AROUND + 4, dy: -2, anchor: 'start' }, { dx: -AROUND - 4, dy: -2, anchor: 'end' },
  ]
}

function boxOf({ dx, dy, anchor }: Label, x: number, y: number, width: number): Box {
  const left = x + dx - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2)
  return { left, right: left + width, top: y + dy - 10, bottom: y + dy + LINE + 3 }
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
