import type { Line } from './draft.ts'
import type { Marked } from './marked.ts'
import type { PageFacts } from './page-facts.ts'

/** What of a page its metadata are read from. */
export interface PageParts {
  facts: PageFacts
  marked: Marked
  /** All lines of the page. */
  lines: readonly Line[]
  /** The line that the shown heading begins with, or -1. */
  heading: number
}
