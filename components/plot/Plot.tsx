import { useMemo, useRef, useState } from 'preact/hooks'
import type { Reading } from '../../lib/reading.ts'
import { kindOf } from '../text-kind.ts'
import { locale, say } from '../words/words.ts'
import type { Figure } from '../../lib/figures/figure.ts'
import { ARROW, BASE, HEIGHT, LINE, type Placed } from './plot-frame.ts'
import { layOut, type Layout, type PlotWords } from './plot-layout.ts'
import type { Mark } from './plot-marks.ts'
import { markWords, plotWords } from './plot-words.ts'

/** A bar that is longer than its dot, in px. */
const BAR = 4

interface PlotProps {
  marks: readonly Mark[]
  reading: Reading
  /** The article's figure. */
  own: Figure
  /** What it is about. */
  title: string
}

/**
 * What is given for one quantity, over time. Focus, pointer and touch on a mark tell it in full below; the arrow keys go from mark to mark, so that the plot is
 * one stop of the tabulator.
 */
export function Plot({ marks, reading, own, title }: PlotProps) {
  const rtl = runsFromRight()
  const words = useMemo(() => plotWords(reading, marks, own), [marks, reading, own, locale])
  const layout = useMemo(() => layOut(marks, words, rtl), [marks, words, rtl])
  const [told, setTold] = useState<number | null>(null)
  const [stop, setStop] = useState(0)
  const svg = useRef<SVGSVGElement>(null)
  const step = (event: KeyboardEvent) => {
    const by = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1, ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (by === undefined) return
    event.preventDefault()
    const next = Math.min(marks.length - 1, Math.max(0, stop + by))
    setStop(next)
    svg.current?.querySelectorAll<SVGElement>('.mark')[next]?.focus()
  }
  return (
    <>
      <svg ref={svg} class="chart" height={HEIGHT} role="group" aria-label={say('plot.label', { title, count: marks.length })} onKeyDown={step}>
        <Axes layout={layout} rtl={rtl} />
        {layout.marks.map((placed, at) => (
          <MarkShape key={at} placed={placed} words={markWords(reading, placed.mark)} stop={at === stop} tell={(on) => { setTold(on ? at : null); if (on) setStop(at) }} />
        ))}
        {layout.marks.map((placed, at) => <MarkLabel key={at} placed={placed} lines={words.labels[at]!} />)}
      </svg>
      <p class="plot__said">{told === null ? plotLegend(layout, reading) : markWords(reading, marks[told]!)}</p>
    </>
  )
}

/** The same with the room of a file, to be looked at only. */
export function SavedPlot({ layout, words }: { layout: Layout; words: PlotWords }) {
  return (
    <svg class="chart" height={HEIGHT}>
      <Axes layout={layout} rtl={runsFromRight()} />
      {layout.marks.map((placed) => <MarkShape placed={placed} />)}
      {layout.marks.map((placed, at) => <MarkLabel placed={placed} lines={words.labels[at]!} />)}
    </svg>
  )
}

/** Whether time runs from right to left, as what is written does. */
export function runsFromRight(): boolean {
  return document.documentElement.dir === 'rtl'
}

/** What the shapes that are to be seen mean. */
export function plotLegend({ marks }: Layout, reading: Reading): string {
  return [
    marks.some(({ mark }) => mark.mine) && say('plot.diamond', { of: kindOf(reading) }),
    marks.some(({ mark }) => mark.stated.length > 1) && say('plot.ring'),
    marks.some(({ bar: [top, bottom] }) => bottom - top > BAR) && say('plot.bar'),
    marks.some(({ mark }) => mark.open !== null) && say('plot.arrow'),
  ].filter((part) => part !== false).join(' ')
}

/** The line of 0, those of some values with their numbers, some dates, and the article's value carried across. */
function Axes({ layout, rtl }: { layout: Layout; rtl: boolean }) {
  const { values, dates, marks } = layout
  const mine = marks.find(({ mark }) => mark.mine)
  return (
    <g class="axes" aria-hidden="true">
      {values.map(({ at, isZero }) => <line class={isZero ? 'base' : 'grid'} x1="0" x2="100%" y1={at} y2={at} />)}
      {mine && mine.low === mine.high && <line class="level" x1="0" x2="100%" y1={mine.low} y2={mine.low} />}
      {values.map(({ at, words }) => <text class="ax" x={rtl ? '100%' : '0'} y={at - 3} text-anchor={rtl ? 'end' : 'start'}>{words}</text>)}
      {dates.map(({ at, dx, words }) => (
        <>
          <line class="base" x1={`${at}%`} x2={`${at}%`} y1={BASE} y2={BASE + 4} />
          <text class="ax" x={`${at}%`} dx={dx} y={HEIGHT - 8} text-anchor="middle">{words}</text>
        </>
      ))}
    </g>
  )
}

interface MarkShapeProps {
  placed: Placed
  /** What it says in full; nothing where it is only looked at. */
  words?: string
  /** Whether the tabulator stops here. */
  stop?: boolean
  tell?(on: boolean): void
}

/** One origin: what the wording allows as a bar, an open bound as an arrow, the number as a circle, a diamond for the article, a ring around several texts. */
function MarkShape({ placed, words, stop = false, tell }: MarkShapeProps) {
  const { x, dx, low, high, bar, mark } = placed
  const centre = (low + high) / 2
  const whose = mark.mine ? ' is-mine' : ''
  const ends = low === high ? [0] : [high - centre, low - centre]
  return (
    <svg class="mark" x={`${x}%`} y={centre} role="img" aria-label={words} tabindex={stop ? 0 : -1} onFocus={() => tell?.(true)} onBlur={() => tell?.(false)} onPointerEnter={() => tell?.(true)} onPointerLeave={() => tell?.(false)}>
      <g transform={dx === 0 ? undefined : `translate(${dx} 0)`}>
        <rect class="mark__room" x={-14} y={Math.min(-14, high - centre - 8)} width={28} height={Math.max(28, low - high + 16)} />
        <line class={`mark__bar${whose}`} x1="0" x2="0" y1={bar[0] - centre} y2={Math.max(bar[1] - centre, bar[0] - centre + 1)} />
        {mark.open === 'up' && <path class={`mark__open${whose}`} d={`M0 ${high - centre}V${high - centre - ARROW}m-4 4l4-4l4 4`} />}
        {mark.open === 'down' && <path class={`mark__open${whose}`} d={`M0 ${low - centre}V${low - centre + ARROW}m-4-4l4 4l4-4`} />}
        {mark.stated.length > 1 && ends.map((y) => <circle class="mark__ring" cx="0" cy={y} r="8.5" />)}
        {ends.map((y) => (mark.mine ? <path class="mark__mine" d={`M0 ${y - 6}l6 6l-6 6l-6-6z`} /> : <circle class="mark__dot" cx="0" cy={y} r="4" />))}
        <circle class="mark__focus" cx="0" cy={ends[0]} r="12" />
      </g>
    </svg>
  )
}

function MarkLabel({ placed, lines }: { placed: Placed; lines: [string, string] }) {
  const { x, low, high, mark, label } = placed
  if (label === null) return null
  const [y, dx] = [(low + high) / 2 + label.dy, placed.dx + label.dx]
  return (
    <g class={mark.mine ? 'label is-mine' : 'label'} aria-hidden="true" text-anchor={label.anchor}>
      <text class="label__value" x={`${x}%`} y={y} dx={dx}>{lines[0]}</text>
      {label.lines === 2 && <text x={`${x}%`} y={y + LINE} dx={dx}>{lines[1]}</text>}
    </g>
  )
}
