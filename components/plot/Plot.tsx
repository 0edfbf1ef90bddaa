import { useMemo, useRef, useState } from 'preact/hooks'
import type { Reading } from '../../lib/reading.ts'
import { say } from '../words/words.ts'
import { ARROW, HEIGHT, layOut, LINE, type Layout, type Placed } from './plot-layout.ts'
import type { Mark } from './plot-marks.ts'
import { labelOf, markWords, tickDate, tickValue } from './plot-words.ts'

interface PlotProps {
  marks: readonly Mark[]
  reading: Reading
  /** What it is about. */
  title: string
}

/**
 * What is given for one quantity, over time. Focus, pointer and touch on a mark tell it in full below; the arrow keys go from mark to mark, so that the plot is
 * one stop of the tabulator.
 */
export function Plot({ marks, reading, title }: PlotProps) {
  const rtl = typeof document !== 'undefined' && document.documentElement.dir === 'rtl'
  const lines = useMemo(() => marks.map((mark) => labelOf(reading, mark)), [marks, reading])
  const layout = useMemo(() => layOut(marks, lines, rtl), [marks, lines, rtl])
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
        <Axes layout={layout} />
        {layout.marks.map((placed, at) => (
          <MarkShape key={at} placed={placed} words={markWords(reading, placed.mark)} stop={at === stop} tell={(on) => { setTold(on ? at : null); if (on) setStop(at) }} />
        ))}
        {layout.marks.map((placed, at) => <MarkLabel key={at} placed={placed} lines={lines[at]!} />)}
      </svg>
      <p class="plot__said">{told === null ? legend(marks) : markWords(reading, marks[told]!)}</p>
    </>
  )
}

/** What the shapes that are there mean. */
function legend(marks: readonly Mark[]): string {
  return [
    marks.some(({ mine }) => mine) && say('plot.diamond'),
    marks.some(({ stated }) => stated.length > 1) && say('plot.ring'),
    marks.some(({ allows: [from, to] }) => from !== to) && say('plot.bar'),
    marks.some(({ open }) => open !== null) && say('plot.arrow'),
  ].filter((part) => part !== false).join(' ')
}

/** The line of 0, those of some values with their numbers, some dates, and the article's value carried across. */
function Axes({ layout }: { layout: Layout }) {
  const { values, zero, dates, step, marks } = layout
  const mine = marks.find(({ mark }) => mark.mine)
  return (
    <g class="axes" aria-hidden="true">
      {values.map(({ at, value }) => (
        <>
          <line class={value === 0 ? 'base' : 'grid'} x1="0" x2="100%" y1={at} y2={at} />
          <text class="ax" x="0" y={at - 3}>{tickValue(value)}</text>
        </>
      ))}
      {dates.map(({ at, value }) => (
        <>
          <line class="base" x1={`${at}%`} x2={`${at}%`} y1={zero} y2={zero + 4} />
          <text class="ax" x={`${at}%`} y={HEIGHT - 8} text-anchor="middle">{tickDate(value, step)}</text>
        </>
      ))}
      {mine && mine.low === mine.high && <line class="level" x1="0" x2="100%" y1={mine.low} y2={mine.low} />}
    </g>
  )
}

interface MarkShapeProps {
  placed: Placed
  words: string
  /** Whether the tabulator stops here. */
  stop: boolean
  tell(on: boolean): void
}

/** One origin: what the wording allows as a bar, an open bound as an arrow, the number as a circle, a diamond for the article, a ring around several texts. */
function MarkShape({ placed, words, stop, tell }: MarkShapeProps) {
  const { x, low, high, bar, mark } = placed
  const centre = (low + high) / 2
  const whose = mark.mine ? ' is-mine' : ''
  const ends = low === high ? [0] : [high - centre, low - centre]
  return (
    <svg class="mark" x={`${x}%`} y={centre} role="img" aria-label={words} tabindex={stop ? 0 : -1} onFocus={() => tell(true)} onBlur={() => tell(false)} onPointerEnter={() => tell(true)} onPointerLeave={() => tell(false)}>
      <rect class="mark__room" x={-14} y={Math.min(-14, high - centre - 8)} width={28} height={Math.max(28, low - high + 16)} />
      <line class={`mark__bar${whose}`} x1="0" x2="0" y1={bar[0] - centre} y2={Math.max(bar[1] - centre, bar[0] - centre + 1)} />
      {mark.open === 'up' && <path class={`mark__open${whose}`} d={`M0 ${high - centre}V${high - centre - ARROW}m-4 4l4-4l4 4`} />}
      {mark.open === 'down' && <path class={`mark__open${whose}`} d={`M0 ${low - centre}V${low - centre + ARROW}m-4-4l4 4l4-4`} />}
      {mark.stated.length > 1 && ends.map((y) => <circle class="mark__ring" cx="0" cy={y} r="8.5" />)}
      {ends.map((y) => (mark.mine ? <path class="mark__mine" d={`M0 ${y - 6}l6 6l-6 6l-6-6z`} /> : <circle class="mark__dot" cx="0" cy={y} r="4" />))}
      <circle class="mark__focus" cx="0" cy={ends[0]} r="12" />
    </svg>
  )
}

function MarkLabel({ placed, lines }: { placed: Placed; lines: [string, string] }) {
  const { x, low, high, mark, label } = placed
  if (label === null) return null
  const centre = (low + high) / 2
  return (
    <g class={mark.mine ? 'label is-mine' : 'label'} aria-hidden="true" text-anchor={label.anchor}>
      <text class="label__value" x={`${x}%`} y={centre + label.dy} dx={label.dx}>{lines[0]}</text>
      <text x={`${x}%`} y={centre + label.dy + LINE} dx={label.dx}>{lines[1]}</text>
    </g>
  )
}
