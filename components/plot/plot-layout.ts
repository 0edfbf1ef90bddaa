import { APART, AXIS, BAND, GAP, HEAD, LINE, NARROW, RAIL, SAID, SMALL, type DateHead, type LabelLine, type Layout, type PlotWords, type Row, type Tick } from './plot-frame.ts'
import type { Mark } from './plot-marks.ts'
import { scaleFor, type Scale } from './plot-scale.ts'
import { widthOf, wrapped } from './plot-text.ts'

/** What the lines of marks leave free at either side: the half of a number of the axis, an arrow, the half of a mark. */
const SIDE = 22
/** Between what a text says and who says it, where both stand in one line. */
const BESIDE = 8
/** Letters of what a text says are bold. */
const BOLD = 1.06
/** No plot is narrower, and none that is narrower than the second has a line of time: a panel that is zoomed to 400 %. */
const [LEAST, RAILED] = [64, 140]

/**
 * Places marks: each on a line of its own, under the words that name it, the earliest date first and what has none last; values go along the line, on one axis for all. So every mark is named, in any width and
 * however many there are, and no name can meet another. How much time lies between the dates is told by a line at the side.
 * @param marks in their order of time
 * @param mirrored whether lines run from right to left
 * @param room the width that there is, in px
 * @param stretch how much wider letters are set than faces have them, 1.2 for a fifth
 */
export function layOut(marks: readonly Mark[], words: PlotWords, mirrored: boolean, room = NARROW, stretch = 1): Layout {
  const width = Math.max(LEAST, room)
  const across = (x: number) => (mirrored ? width - x : x)
  const groups = byDate(marks, words)
  const days = new Set(marks.map(({ day }) => day).filter((day) => day !== null))
  const begins = days.size > 1 && width >= RAILED ? RAIL : 0
  const along = ({ from, to }: Scale, value: number) => across(begins + SIDE + ((value - from) / (to - from)) * (width - begins - 2 * SIDE))
  const ticksOf = (scale: Scale) => scale.ticks.map((value, at, all): Tick => {
    const said = words.value(value, at === all.findLastIndex((one) => one !== 0))
    const [x, half] = [along(scale, value), widthOf(said, SMALL * stretch) / 2]
    return { x, middle: Math.min(width - half, Math.max(half, x)), words: said }
  })
  const scale = scaleFor(marks.flatMap(({ low, high }) => [low, high]), marks.flatMap(({ allows }) => allows), (one) => standApart(ticksOf(one), stretch))
  let y = AXIS
  const heads: (DateHead & { day: number | null })[] = []
  const rows: Row[] = []
  for (const group of groups) {
    y += APART
    heads.push({ words: group.words, y: y + HEAD / 2, onRail: null, day: group.marks[0]!.day })
    y += HEAD
    for (const mark of group.marks) {
      const label = labelOf(words.labels[marks.indexOf(mark)]!, width - begins, y, stretch)
      const band = y + label.length * LINE
      const [low, high, ...bar] = [mark.low, mark.high, ...mark.allows].map((value) => along(scale, value)) as [number, number, number, number]
      rows.push({ mark, top: y, bottom: band + BAND, label, y: band + BAND / 2, low, high, bar })
      y = band + BAND + GAP
    }
  }
  if (begins > 0) standInTime(heads)
  const mine = rows.find(({ mark }) => mark.mine)
  return {
    width, height: y, begins: across(begins), ends: across(width), heads, rows, ticks: thinned(ticksOf(scale), stretch),
    isCut: scale.from > 0 || scale.to < 0, level: mine && mine.low === mine.high ? mine.low : null,
  }
}

/** Marks of one date together. */
function byDate(marks: readonly Mark[], words: PlotWords): { words: string; marks: Mark[] }[] {
  return [...Map.groupBy(marks, (mark) => words.date(mark))].map(([said, marks]) => ({ words: said, marks }))
}

/** What names a mark: both beside each other where they have room, else who says it below. */
function labelOf([said, who]: readonly [string, string], room: number, top: number, stretch: number): LabelLine[] {
  const [bold, small] = [SAID * BOLD * stretch, SMALL * stretch]
  const isOne = widthOf(said, bold) + BESIDE + widthOf(who, small) <= room
  const lines = isOne ? [{ said, who }] : [...wrapped(said, room, bold).map((line) => ({ said: line, who: '' })), ...wrapped(who, room, small).map((line) => ({ said: '', who: line }))]
  return lines.map((line, at) => ({ ...line, y: top + at * LINE + 11 }))
}

/** Where dates are on the line of time, which goes from the first date to the last. */
function standInTime(heads: (DateHead & { day: number | null })[]): void {
  const dated = heads.flatMap((head) => (head.day === null ? [] : [{ head, day: head.day }]))
  const [first, last] = [dated[0]!, dated.at(-1)!]
  for (const { head, day } of dated) head.onRail = first.head.y + ((day - first.day) / (last.day - first.day)) * (last.head.y - first.head.y)
}

/** Ticks of which so many have words that these stand apart, the highest always, and at least one more where a second has room at all. */
function thinned(ticks: readonly Tick[], stretch: number): Tick[] {
  const every = (step: number) => ticks.map((tick, at) => ((ticks.length - 1 - at) % step === 0 ? tick : { ...tick, words: '' }))
  const steps = Array.from(ticks.slice(1), (_, at) => every(at + 1))
  return steps.find((some) => standApart(some.filter(({ words }) => words !== ''), stretch)) ?? every(ticks.length)
}

function standApart(ticks: readonly Tick[], stretch: number): boolean {
  const byPlace = ticks.map(({ middle, words }) => ({ middle, half: widthOf(words, SMALL * stretch) / 2 })).sort((a, b) => a.middle - b.middle)
  return byPlace.every((tick, at) => at === 0 || tick.middle - tick.half >= byPlace[at - 1]!.middle + byPlace[at - 1]!.half + 6)
}
