import type { Comparison } from '../lib/compare/comparison.ts'
import type { Decision } from '../lib/decisions/decision.ts'
import type { Highlight, KeptRow } from '../lib/highlights/highlight.ts'
import type { Asked } from '../lib/messages/passage.ts'
import { titlesOf, type Reading } from '../lib/reading.ts'
import type { PanelActions } from './actions.ts'

/** How rows are kept as evidence. */
export interface RowKeeping {
  /** All that is kept of the article. */
  kept: readonly Highlight[]
  keep(comparison: Comparison): void
  /** @returns rejected where it could not be deleted */
  drop(row: KeptRow): Promise<void>
}

/** What every row of a reading is given. */
export interface RowContext {
  reading: Reading
  actions: PanelActions
  /** When the page was read, in milliseconds. */
  at: number
  /** The page that a passage was selected in; missing for an article, null where it was pasted. */
  from?: Asked['page']
  /** The figure that the reader is at, in the page or here: index in `Reading.figures`, or null. */
  current: number | null
  /** Keeps a decision, or takes it back; null where nothing may be kept. */
  decide: ((decision: Decision) => void) | null
  takeBack: ((decision: Decision) => void) | null
  /** Null where nothing may be kept. */
  rows: RowKeeping | null
}

/** Attributes by which a mark in the page finds its row again, and by which a press anywhere on the row finds the page. */
export function rowAttributes({ actions, current, reading }: RowContext, figure: number) {
  const marks = [figure, ...titlesOf(reading, figure)]
  return {
    'data-figure': marks.join(' '),
    'aria-current': current !== null && marks.includes(current) ? ('true' as const) : undefined,
    tabIndex: -1,
    onClick(event: MouseEvent) {
      if (isOwnBusiness(event)) return
      actions.showFigure(figure)
    },
  }
}

/** A press on something that acts by itself, or the end of selecting text. */
function isOwnBusiness({ target }: MouseEvent): boolean {
  const pressed = target instanceof Element && target.closest('a, button, summary, input, blockquote') !== null
  return pressed || (globalThis.getSelection?.()?.toString() ?? '') !== ''
}
