import type { Highlight } from '../highlights/highlight.ts'
import { isHighlight } from '../highlights/read-highlight.ts'
import { LONGEST_QUOTE } from '../anchor/selectors.ts'
import type { Reading } from '../reading.ts'
import type { Checks } from './calls.ts'
import { isRowToKeep, type RowToKeep, type SaveNews } from './highlights.ts'
import type { Keeping } from './panel-state.ts'

/** Most letters of a passage that are read. */
export const LONGEST_PASSAGE = LONGEST_QUOTE

/** Words that the reader asks about. */
export interface Asked {
  text: string
  /** EDTF day on which they were said, where the reader or the article that they were selected in tells it; null where nobody does. */
  said: string | null
  /** Title and address of the page that they were selected in, '' where it has none; null where they were pasted. */
  page: { title: string; address: string } | null
}

/** What there is to show of a passage: one moment each. */
export type PassageState = { asked: Asked } & (
  | { kind: 'comparing'; reports: number }
  /** `at` is when it was compared, in milliseconds. */
  | { kind: 'read'; at: number; reading: Reading; keeping: Keeping }
  /** Nothing was handed over, or more than a passage. */
  | { kind: 'unread'; why: 'empty' | 'tooLong' }
  | { kind: 'otherLanguage'; language: string }
  /** `detail` is for a bug report, in English, without the reader's text. */
  | { kind: 'failed'; detail: string }
)

/** The passage that the reader asks about beside a tab. */
export interface PassageHere {
  /** Null where the panel shows the tab's page. */
  state: PassageState | null
  /** The words that were asked about last, to be asked about again; '' where there are none. */
  last: string
  /** Rows that are kept of it, the earliest first; null where none can be kept. */
  kept: Highlight[] | null
}

/** Where nothing was asked. */
export const NO_PASSAGE: PassageHere = { state: null, last: '', kept: null }

/** Calls to the background about the passage beside a tab. */
export interface PassageCalls {
  passage(tab: number): PassageHere
  /** Compares words that were pasted; they stand in the panel until the reader leaves them. @param said EDTF day, or null */
  checkPassage(tab: number, text: string, said: string | null): void
  /** Compares the same words as said on another day. */
  datePassage(tab: number, said: string | null): void
  /** Turns back to the tab's page. */
  leavePassage(tab: number): void
  /** Compares the passage with more reports. @param reach see `Reading.reach` @throws where there is none */
  showMoreOfPassage(tab: number, reach: number): void
  /** Saves a row of the passage with these words. */
  savePassageRow(tab: number, text: string, row: RowToKeep): SaveNews
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isTab = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0
const isDayOrNull = (value: unknown): boolean => value === null || (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value))

/** Most letters that are taken at all; what is too long for a passage is told so in words. */
const MOST = 50 * LONGEST_PASSAGE
/** Most reports that a passage is compared with at once. */
const FURTHEST = 2000

/** What these calls to the background must hold to be taken. */
export const PASSAGE: Checks<PassageCalls> = {
  passage: ([tab]) => isTab(tab),
  checkPassage: ([tab, text, said]) => isTab(tab) && typeof text === 'string' && text.length <= MOST && isDayOrNull(said),
  datePassage: ([tab, said]) => isTab(tab) && isDayOrNull(said),
  leavePassage: ([tab]) => isTab(tab),
  showMoreOfPassage: ([tab, reach]) => isTab(tab) && Number.isInteger(reach) && (reach as number) > 0 && (reach as number) <= FURTHEST,
  savePassageRow: ([tab, text, row]) => isTab(tab) && typeof text === 'string' && isRowToKeep(row),
}

/** Whether something from outside tells what passage there is. */
export function isPassageHere(value: unknown): value is PassageHere {
  if (!isObject(value)) return false
  const { state, last, kept } = value
  return (state === null || (isObject(state) && typeof state.kind === 'string' && isAsked(state.asked))) && typeof last === 'string' && (kept === null || (Array.isArray(kept) && kept.every(isHighlight)))
}

/** Whether something from outside tells what was asked. */
export function isAsked(value: unknown): value is Asked {
  if (!isObject(value)) return false
  const { text, said, page } = value
  return typeof text === 'string' && (said === null || typeof said === 'string') && (page === null || (isObject(page) && typeof page.title === 'string' && typeof page.address === 'string'))
}
