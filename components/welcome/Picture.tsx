import type { JSX } from 'preact'
import { formatNumber } from '../words/numbers.ts'

/** The button of the extension: two figures apart on one line, the article's above. */
const button = (x: number, y: number): JSX.Element => (
  <g transform={`translate(${x} ${y})`}>
    <rect class="wpic__frame" width="20" height="20" rx="3.5" />
    <path class="wpic__mine" d="M4 7.5h7" stroke-width="2.5" /><path class="wpic__ink" d="M9 13h7" stroke-width="2.5" />
  </g>
)

/** The mark of the extension, as its button bears it. */
export function Mark() {
  return <svg viewBox="-1 -1 22 22" aria-hidden="true">{button(0, 0)}</svg>
}

/** A window of a browser, with its address and a page. */
const frame = <><rect class="wpic__frame" x=".5" y=".5" width="239" height="137" rx="5" /><path class="wpic__rule" d="M1 30.5h238" /><rect class="wpic__well" x="14" y="9" width="150" height="13" rx="6.5" /></>

const title = (x: number, width: number): JSX.Element => <path class="wpic__ink" d={`M${x} 48h${width}m-${width} 10h${width * 0.62}`} stroke-width="5" />

const lines = (x: number, width: number, from: number, count: number): JSX.Element => (
  <path class="wpic__edge" d={Array.from({ length: count }, (_, at) => `M${x} ${from + at * 9}h${at === count - 1 ? width * 0.6 : width}`).join('')} stroke-width="2" />
)

const PICTURES: Record<'open' | 'ask' | 'read', () => JSX.Element> = {
  open: () => <>{frame}{button(206, 5.5)}{title(40, 150)}{lines(40, 160, 76, 6)}</>,
  ask: () => (
    <>
      {frame}{title(24, 96)}{lines(24, 92, 76, 6)}
      <rect class="wpic__wash" x="200" y="-.5" width="32" height="32" rx="6" />{button(206, 5.5)}
      <path class="wpic__pointer" d="M222 21v17l4-4 3 7 3.5-1.5-3-6.8h5.5z" />
      <rect class="wpic__frame" x="134.5" y="58.5" width="86" height="59" rx="3" />
      <rect class="wpic__wash" x="138" y="77" width="79" height="18" rx="2" />
      <path class="wpic__edge" d="M146 68.5h46M146 107h38" stroke-width="2" /><path class="wpic__mine" d="M146 83.5h10" stroke-width="2.5" /><path class="wpic__ink" d="M152 88.5h10" stroke-width="2.5" /><path class="wpic__ink" d="M170 86h38" stroke-width="2.5" />
    </>
  ),
  read: () => (
    <>
      {frame}{button(206, 5.5)}<path class="wpic__rule" d="M112.5 31v107" />
      {title(16, 80)}{lines(16, 82, 76, 6)}
      <rect class="wpic__wash" x="41" y="90" width="36" height="10" rx="1" /><path class="wpic__mine" d="M44 94.5h30" stroke-width="2" />
      <path class="wpic__ink" d="M126 47h62" stroke-width="3" />
      <path class="wpic__mine" d="M126 61.5h9" stroke-width="2.5" /><path class="wpic__ink" d="M138 66h9" stroke-width="2.5" /><path class="wpic__edge" d="M154 64h40" stroke-width="2" />
      <path class="wpic__ink" d="M176.5 79v46" />
      <text class="wpic__said wpic__said--mine" x="126" y="99">{formatNumber(7000)}</text>
      <text class="wpic__said" x="186" y="99">{formatNumber(7500)}</text>
      <path class="wpic__edge" d="M126 110h36m-36 8h24M186 110h38m-38 8h26" stroke-width="2" />
    </>
  ),
}

/** A step, drawn; the words stand below it. */
export function Picture({ of }: { of: keyof typeof PICTURES }) {
  return <svg class="wpic" viewBox="0 0 240 138" aria-hidden="true">{PICTURES[of]()}</svg>
}
