import type { JSX } from 'preact'

const DOT = 'currentColor'
const LINE = { stroke: DOT, 'stroke-width': 1.5 } as const
const RING = { fill: 'none', stroke: DOT, 'stroke-width': 1.3 } as const

const GLYPHS: Record<'single' | 'one' | 'some' | 'unknown' | 'stack' | 'sheet' | 'kept', JSX.Element> = {
  single: <circle cx="12" cy="6" r="3.5" fill={DOT} />,
  one: <><path d="M5 6h14" {...LINE} /><circle cx="5" cy="6" r="3.5" fill={DOT} /><circle cx="19" cy="6" r="3.5" fill={DOT} /></>,
  some: <><path d="M3 6h7" {...LINE} /><circle cx="3" cy="6" r="3" fill={DOT} /><circle cx="10.5" cy="6" r="3" fill={DOT} /><circle cx="20.5" cy="6" r="2.4" {...RING} /></>,
  unknown: <><path d="M9 6h7" {...LINE} stroke-dasharray="1.5 2" /><circle cx="5" cy="6" r="2.9" {...RING} /><circle cx="19" cy="6" r="2.9" {...RING} /></>,
  stack: <path d="M4 2h12M4 6h16M4 10h9" stroke={DOT} stroke-width="1.4" />,
  kept: <path d="M8.5 1.2h7v9.6L12 8.2l-3.5 2.6z" {...RING} />,
  sheet: <path d="M4 2h7M4 6h16M4 10h16M14 2h6" stroke={DOT} stroke-width="1.4" stroke-dasharray="3 1.6" />,
}

/** Origins as dots: joined is one, rings with a dotted link are unknown; `stack` stands for reports, `sheet` for figures, `kept` for articles that the reader kept. */
export function Glyph({ of }: { of: keyof typeof GLYPHS }) {
  return <svg class="glyph" viewBox="0 0 24 12" aria-hidden="true">{GLYPHS[of]}</svg>
}

/** The chevron of what opens and closes; it turns with its `details`. */
export function Turn() {
  return <svg class="turn" viewBox="0 0 12 12" aria-hidden="true"><path d="M4 2.5L8 6l-4 3.5" /></svg>
}
