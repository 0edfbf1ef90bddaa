import type { Highlight } from '../../lib/highlights/highlight.ts'
import type { KeptHere, RowToKeep } from '../../lib/messages/highlights.ts'
import type { HighlightActions } from './highlight-actions.ts'

/** What the panel has to show of what the reader keeps. */
export interface KeptView {
  /** What is kept of the page; null until that is known. */
  here: KeptHere | null
  /** How much of what the browser lends is used, 0 to 1, where that is enough to say so; null where there is room. */
  used: number | null
  /** The highlight whose mark in the page was pressed, with another number for each press; missing where none was. */
  pressed?: { id: string; turn: number } | null
}

/** What a reader can do with it in the panel. */
export interface KeptActions extends HighlightActions {
  /** Saves what is selected in the page; what came of it comes by the view. @returns rejected where nothing came of it at all */
  saveSelection(): Promise<void>
  /** Saves a row of the comparison; the same. */
  saveRow(row: RowToKeep): Promise<void>
  /** Deletes one. @returns it as it was then, with what was written to the last; null where it was gone already */
  remove(highlight: Highlight, unkept?: string): Promise<Highlight | null>
  /** Keeps a deleted highlight once more. @returns settles when it is kept; rejected when it could not be */
  bringBack(highlight: Highlight): Promise<void>
  /** Scrolls the page to it and marks it. */
  goTo(highlight: Highlight): void
  /** All tags of the reader. */
  tags(): Promise<string[]>
}
