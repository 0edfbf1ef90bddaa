import type { Order } from '../search/candidates.ts'
import type { Found } from '../search/search-reports.ts'
import type { Checks } from './calls.ts'

/** Calls of the library page to the worker that searches. */
export interface ToSearcher {
  /** Searches the reports of all collections that are switched on; gives up what it searched before. Settles when all is found or given up. */
  search(turn: number, line: string, order: Order, limit: number): void
}

/** Calls of that worker to the page. */
export interface ToSearchPage {
  /** What a search has found so far. */
  found(turn: number, found: Found): void
}

const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0

/** What a call to the worker must hold to be taken. */
export const TO_SEARCHER: Checks<ToSearcher> = {
  search: ([turn, line, order, limit]) => isCount(turn) && typeof line === 'string' && (order === 'relevance' || order === 'newest') && isCount(limit),
}

/** What a call to the page must hold to be taken. */
export const TO_SEARCH_PAGE: Checks<ToSearchPage> = {
  found: ([turn, found]) => isCount(turn) && Array.isArray((found as Partial<Found> | null)?.hits) && Array.isArray((found as Found).problems),
}
