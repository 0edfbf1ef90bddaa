import type { JSX } from 'preact'
import type { Outcome } from '../lib/compare/comparison.ts'

/** Two ranges on one number line, the article's above; class `a` carries the article's hue. */
const SHAPES: Record<Outcome | 'other' | 'silent', JSX.Element> = {
  differs: <><path class="a" d="M1 3.5h9" /><path d="M14 8.5h9" /></>,
  far: <><path class="a" d="M1 3.5h4" /><path class="a" d="M6.5 3.5h11" stroke-dasharray="2 2" /><path class="a" d="M17 1l3 2.5-3 2.5" stroke-width="1.5" /><path d="M18 9h5" /></>,
  updated: <><path class="a" d="M1 9.5h10" /><path d="M11 10.5v-8h12" /></>,
  same: <><path class="a" d="M4 4h16" /><path d="M4 8h16" /></>,
  compatible: <><path class="a" d="M1 3.5h14" /><path d="M9 8.5h14" /></>,
  other: <><path class="a" d="M1 6h6" /><path d="M17 6h6" /><path d="M11 1l2 10" stroke-width="1" /></>,
  silent: <><path class="a" d="M4 3.5h16" /><path d="M4 8.5h16" stroke-width="1" stroke-dasharray="1 2.4" /></>,
}

/** How two figures relate, drawn; the words stand beside it. */
export function Pictogram({ of }: { of: keyof typeof SHAPES }) {
  return <svg class="pic" viewBox="0 0 24 12" aria-hidden="true">{SHAPES[of]}</svg>
}
