import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Figure } from '../../lib/figures/figure.ts'
import type { Reading } from '../../lib/reading.ts'
import { kindOf } from '../text-kind.ts'
import { locale, say } from '../words/words.ts'
import { NARROW, type Layout } from './plot-frame.ts'
import { layOut } from './plot-layout.ts'
import type { Mark } from './plot-marks.ts'
import { isBracketed, markWords, plotWords } from './plot-words.ts'
import { Frame, MarkRow } from './PlotShapes.tsx'

/** A bar that is longer than its dot, in px. */
const BAR = 5

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
  const [room, width, stretch] = useRoom()
  const layout = useMemo(() => layOut(marks, plotWords(reading, marks, own), rtl, width, stretch), [marks, reading, own, rtl, width, stretch, locale])
  const [told, setTold] = useState<number | null>(null)
  const [stop, setStop] = useState(0)
  const step = (event: KeyboardEvent) => {
    const by = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1, ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (by === undefined) return
    event.preventDefault()
    const next = Math.min(marks.length - 1, Math.max(0, stop + by))
    setStop(next)
    room.current?.querySelectorAll<SVGElement>('.mark')[next]?.focus()
  }
  return (
    <div ref={room} class="plot__room">
      <svg class="chart" width={layout.width} height={layout.height} role="group" aria-label={say('plot.label', { title, count: marks.length })} onKeyDown={step}>
        <Frame layout={layout} />
        {layout.rows.map((row, at) => (
          <MarkRow key={at} row={row} layout={layout} words={markWords(reading, row.mark)} stop={at === stop} tell={(on) => { setTold(on ? at : null); if (on) setStop(at) }} />
        ))}
      </svg>
      <div class="plot__words">
        <p class={told === null ? undefined : 'is-aside'}>{plotLegend(layout, reading)}</p>
        {told !== null && <p class="plot__said">{markWords(reading, layout.rows[told]!.mark)}</p>}
      </div>
    </div>
  )
}

/** The same with the room of a file, to be looked at only. */
export function SavedPlot({ layout }: { layout: Layout }) {
  return (
    <svg class="chart" width={layout.width} height={layout.height}>
      <Frame layout={layout} />
      {layout.rows.map((row) => <MarkRow row={row} layout={layout} />)}
    </svg>
  )
}

/** Whether lines run from right to left, as what is written does. */
export function runsFromRight(): boolean {
  return document.documentElement.dir === 'rtl'
}

/** What the shapes that are to be seen mean. */
export function plotLegend({ rows, heads, isCut }: Layout, reading: Reading): string {
  return [
    rows.some(({ mark }) => mark.mine) && say('plot.diamond', { of: kindOf(reading) }),
    rows.some(({ mark }) => mark.stated.length > 1) && say('plot.ring'),
    rows.some(({ bar: [from, to] }) => Math.abs(to - from) > BAR) && say('plot.bar'),
    rows.some(({ mark }) => mark.open !== null) && say('plot.arrow'),
    rows.some(({ mark }) => isBracketed(mark)) && say('plot.brackets'),
    heads.filter(({ onRail }) => onRail !== null).length > 2 && say('plot.rail'),
    isCut && say('plot.cut'),
  ].filter((part) => part !== false).join(' ')
}

/** The width of an element as it is now, and how much wider its letters are set than the face has them: a reader may space them out. */
function useRoom() {
  const element = useRef<HTMLDivElement>(null)
  const [[width, stretch], setRoom] = useState([NARROW, 1])
  useLayoutEffect(() => {
    const measure = () => {
      const { clientWidth } = element.current!
      const { letterSpacing, fontSize } = getComputedStyle(element.current!)
      // of letters that are half as wide as high
      const set = 1 + 2 * ((parseFloat(letterSpacing) || 0) / (parseFloat(fontSize) || 1))
      if (clientWidth > 0) setRoom((before) => (before[0] === clientWidth && before[1] === set ? before : [clientWidth, set]))
    }
    const seen = new ResizeObserver(measure)
    seen.observe(element.current!)
    measure()
    return () => seen.disconnect()
  }, [])
  return [element, width, stretch] as const
}
