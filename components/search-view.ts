import type { Order } from '../lib/search/candidates.ts'
import type { Hit } from '../lib/search/hit.ts'
import type { Found } from '../lib/search/search-reports.ts'

/** A search as it stands: what the reader asks for, and what has been found so far. */
export interface SearchView {
  line: string
  order: Order
  /** Whether what was found is still that of the line before. */
  stale: boolean
  /** Null until the first answer, and where nothing is asked for. */
  found: Found | null
  /** Why the search stopped, in English, for a bug report; null where it did not. */
  failed: string | null
}

/** What can be done with a search. */
export interface SearchActions {
  /** Searches anew; what was under way is given up. */
  search(line: string, order: Order): void
  /** Finds more of the same. */
  more(): void
  /** Opens the original of a report in a new tab. */
  openReport(url: string): void
  /** The collection that a report is of, as the reader calls it; null where there is one only. */
  collectionOf(report: Hit['report']): string | null
}
