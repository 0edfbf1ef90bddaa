import { ticks } from 'd3-array'
import { utcTicks } from 'd3-time'
import { BASE, NARROW, TOP, WHO_LETTER, type Placed } from './plot-frame.ts'
import { placeLabels } from './plot-labels.ts'
import type { Mark } from './plot-marks.ts'

/** Where along the width the last date stands, in per cent: labels need room beyond; and how far from the numbers of the axis the first stands, in px. */
const LAST = 92
const CLEAR = 16
/** How far marks of one day stand from each other that would lie on each other. */
const BESIDE = 11
const DAY = 86_400_000

/** The width of small print, in px, about. */
const widthOf = (words: string) => words.length * WHO_LETTER

/** A place on an axis, with its words. */
export interface Tick {
  /** Per cent of the width, or px of the height. */
  at: number
  words: string
  /** How far its words stand beside it, in px. */
  dx: number
  isZero: boolean
}

/** What is drawn, placed. */
export interface Layout {
  marks: Placed[]
  /** The lowest first. */
  values: Tick[]
  dates: Tick[]
}

/** How much lies between two dates on the axis. */
export type Step = 'year' | 'month' | 'day'

/** The words that stand in a plot. */
export interface PlotWords {
  /** What is written beside each mark: its number, and who gives it. */
  labels: readonly [string, string][]
  /** The words of a value on the axis; the highest names the unit. */
  value(value: number, isTop: boolean): string
  /** The words of a date on the axis, in days since 1970-01-01; the first of days names the year. */
  date(day: number, step: Step, isFirst: boolean): string
  /** The date of a mark. */
  asOf(mark: Mark): string
}

/**
 * Places marks: time along the width, values from 0 up, so that a gap of 7 % looks like 7 %. Marks of one day stand side by side, and where there is no other day, from the lowest to the highest.
 * @param mirrored whether time runs from right to left
 * @param width that all has room in, in px
 */
export function layOut(marks: readonly Mark[], words: PlotWords, mirrored: boolean, width = NARROW): Layout {
  const numbers = marks.flatMap(({ low, high, allows }) => [low, high, ...allows])
  const [bottom, top] = [Math.min(0, ...numbers), Math.max(0, ...numbers)]
  // all are 0: the line stands where 0 does
  const up = (value: number) => (top === bottom ? BASE : BASE - ((value - bottom) / (top - bottom)) * (BASE - TOP))
  const steps = ticks(bottom, top, 2)
  const values = steps.map((value, at) => ({ at: up(value), words: words.value(value, at === steps.length - 1), dx: 0, isZero: value === 0 }))
  const widest = Math.max(0, ...values.map((tick) => widthOf(tick.words)))
  const mirror = (x: number) => (mirrored ? 100 - x : x)
  const [first, last] = [((widest + CLEAR) / width) * 100, LAST]
  const days = marks.map(({ day }) => day)
  const [from, to] = [Math.min(...days), Math.max(...days)]
  const isOneDay = from === to
  const along = (day: number) => mirror(isOneDay ? (first + last) / 2 : first + ((day - from) / (to - from)) * (last - first))
  const byValue = marks.toSorted((a, b) => a.low + a.high - b.low - b.high)
  const placed = marks.map((mark): Placed => ({
    mark, dx: 0, label: null, low: up(mark.low), high: up(mark.high), bar: [up(mark.allows[1]), up(mark.allows[0])],
    x: isOneDay ? mirror(first + ((byValue.indexOf(mark) + 0.5) / marks.length) * (last - first)) : along(mark.day),
  }))
  if (!isOneDay) standBeside(placed, width)
  placeLabels(placed, words.labels, values.map((tick) => {
    const [at, side] = [tick.at, widthOf(tick.words) + 4]
    return { left: mirrored ? width - side : 0, right: mirrored ? width : side, top: at - 12, bottom: at }
  }), width)
  const dates = dateTicks(marks, words, ((last - first) / 100) * width).map(({ day, said }): Tick => {
    const [at, half] = [along(day), widthOf(said) / 2]
    const middle = (at / 100) * width
    return { at, words: said, dx: Math.min(width - half, Math.max(half, middle)) - middle, isZero: false }
  })
  return { marks: placed, values, dates }
}

/** Moves marks of one day that would lie on each other to where they are free, the article's last; towards the middle at a border. */
function standBeside(placed: readonly Placed[], width: number): void {
  const done: Placed[] = []
  const middle = ({ x, dx }: Placed) => (x / 100) * width + dx
  for (const one of placed.toSorted((a, b) => Number(b.mark.mine) - Number(a.mark.mine))) {
    const near = done.filter(({ mark, high, low }) => mark.day === one.mark.day && high - BESIDE < one.low && low + BESIDE > one.high)
    const steps = Array.from({ length: near.length + 1 }, (_, at) => at * BESIDE).flatMap((by) => (by === 0 ? [0] : [by, -by]))
    const free = (dx: number) => near.every((other) => Math.abs(other.dx - dx) >= BESIDE) && middle({ ...one, dx }) > 12 && middle({ ...one, dx }) < width - 6
    one.dx = steps.find(free) ?? 0
    done.push(one)
  }
}

/** As many dates of the calendar as have room side by side; the first date and the last where that is less than two. @param room from the first date to the last, in px */
function dateTicks(marks: readonly Mark[], words: PlotWords, room: number): { day: number; said: string }[] {
  const [first, last] = [marks.reduce((a, b) => (b.day < a.day ? b : a)), marks.reduce((a, b) => (b.day > a.day ? b : a))]
  const [from, to] = [first.day, last.day]
  if (from === to) return [{ day: from, said: words.asOf(first) }]
  for (const count of [4, 3, 2]) {
    const days = utcTicks(new Date(from * DAY), new Date(to * DAY), count).map((date) => date.getTime() / DAY).filter(Number.isInteger)
    if (days.length < 2) continue
    const gap = days[1]! - days[0]!
    const step = gap > 300 ? 'year' : gap >= 28 ? 'month' : 'day'
    const said = days.map((day, at) => ({ day, said: words.date(day, step, at === 0) }))
    if (said.every((one, at) => at === 0 || ((one.day - said[at - 1]!.day) / (to - from)) * room > (widthOf(one.said) + widthOf(said[at - 1]!.said)) / 2 + 6)) return said
  }
  return [first, last].map((mark) => ({ day: mark.day, said: words.asOf(mark) }))
}
