import { isNote, isTag } from '../highlights/bounds.ts'
import type { Highlight, KeptRow } from '../highlights/highlight.ts'
import { isHighlight, isRowEvidence } from '../highlights/read-highlight.ts'
import { isSelectors, LONGEST_QUOTE, type Selectors } from '../anchor/selectors.ts'
import type { Checks } from './calls.ts'

/** Why nothing was saved: no words are selected; too many; they stand in a frame of another site; in a private window; on a site that is left alone; on a page that may not be read; the store cannot be written. */
export type WhyNot = 'nothing' | 'tooLong' | 'otherSite' | 'private' | 'paused' | 'closed' | 'failed'

/** What came of a press on "Save": kept; kept before; held in the browser's memory, since the device has no room; not even that; or why not. */
export interface SaveNews {
  /** When, in milliseconds: tells one from the next. */
  at: number
  became: 'saved' | 'known' | 'held' | 'unsaved' | WhyNot
  /** Of the highlight; null where there is none. */
  id: string | null
  /** The words; '' where there are none. */
  quote: string
}

/** A row of the comparison that is to be kept: what was shown, and where the article's sentence stands. */
export type RowToKeep = Pick<KeptRow, 'row' | 'selectors'>

/** A passage that the page has with other words, and these. */
export interface ChangedPassage {
  id: string
  now: string
}

/** What is kept of the page that a tab shows. */
export interface KeptHere {
  /** Whether something can be kept here: not in a private window, not where no page was let in, not where the store cannot be read. */
  can: 'yes' | 'private' | 'nowhere' | 'broken'
  /** Of the article, whatever address it was kept at; the earliest first. */
  highlights: Highlight[]
  /** Ids of those that are held in the browser's memory only. */
  held: string[]
  /** Ids of those that the page has; null until it has answered. */
  found: string[] | null
  /** What the page says now in place of those of them whose words it has changed. */
  changed: ChangedPassage[]
  /** What came of the last press on "Save" here; null where there was none. */
  last: SaveNews | null
}

/** What a page says of its selection: where the words stand, or why they cannot be kept. */
export interface Selected {
  document: number
  /** Address and title of the page, for one that does not read as an article. */
  address: string
  title: string
  selected: Selectors | Extract<WhyNot, 'nothing' | 'tooLong' | 'otherSite'>
}

/** A passage that the page is to look for. */
export interface KeptPassage {
  id: string
  selectors: Selectors
}

/** Calls to the background about what the reader keeps. */
export interface KeepingCalls {
  /** What is kept of the tab's page. */
  kept(tab: number): KeptHere
  /** Saves the words that are selected in a document that the tab shows. */
  saveSelection(tab: number, document: number): SaveNews
  /** Saves a row of the comparison that is shown beside a document. */
  saveRow(tab: number, document: number, row: RowToKeep): SaveNews
  /** Keeps a highlight that was deleted once more, as it was. @throws where it could not be kept */
  bringBack(highlight: Highlight): void
  /**
   * Keeps a note in place of the one it was begun from; what another window wrote in it since is kept below it.
   * @returns the note as it lies on the device
   * @throws where it could not be kept
   */
  note(id: string, note: string, begun: string): string
  /** Keeps a tag; takes a tag away. @throws where it could not be kept */
  tag(id: string, tag: string): void
  untag(id: string, tag: string): void
  /** Deletes one. @returns it as it was then; null where it was gone already. @throws where it could not be deleted */
  removeHighlight(id: string): Highlight | null
  /** Scrolls the page to a highlight and marks it; false where the tab shows another document, or the page does not have it. */
  showHighlight(tab: number, document: number, id: string): boolean
  /** All tags of the reader, those used most first. */
  tags(): string[]
  /** Highlights were changed by a page of the extension: what is painted and shown follows. */
  highlightsChanged(): void
  /** The mark of a kept passage was pressed in a page. */
  keptPressed(document: number, id: string): void
  /** Which of the kept passages a page has now, and which of these with other words. */
  keptFound(document: number, ids: string[], changed: ChangedPassage[]): void
}

/** Calls to the script of a page about the same. */
export interface KeptPageCalls {
  /** What is selected in it. */
  selection(): Selected
  /** Paints passages, in place of those before; which of them it has it says by `keptFound`, now and whenever that changes. */
  keep(document: number, passages: KeptPassage[]): void
  /** False where the page does not have it. */
  showKept(document: number, id: string): boolean
}

/** Longest id and address, and most passages of one page, that are taken. */
const LONGEST_ID = 2_000
const LONGEST_ADDRESS = 10_000
const MOST = 20_000
/** Largest row, in characters of JSON: six sentences and what is known of two texts. */
const LARGEST_ROW = 500_000

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isIndex = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0
/** Whether something from outside can be the id of a highlight. */
export const isId = (value: unknown): boolean => typeof value === 'string' && value !== '' && value.length <= LONGEST_ID
const areIds = (value: unknown): boolean => Array.isArray(value) && value.length <= MOST && value.every(isId)
const areChanged = (value: unknown): boolean => Array.isArray(value) && value.length <= MOST && value.every((one) => isObject(one) && isId(one.id) && typeof one.now === 'string' && one.now.length <= LONGEST_QUOTE)
const isBounded = ({ quote, note, tags }: Highlight): boolean => quote.length <= LONGEST_QUOTE && isNote(note) && tags.every(isTag)

/** Whether something from outside is a row to be kept, and not too large a one. */
export const isRowToKeep = (value: unknown): boolean => isObject(value) && isRowEvidence(value.row) && (value.selectors === null || isSelectors(value.selectors)) && JSON.stringify(value).length <= LARGEST_ROW

/** What these calls to the background must hold to be taken. */
export const KEEPING: Checks<KeepingCalls> = {
  kept: ([tab]) => isIndex(tab),
  saveSelection: ([tab, document]) => isIndex(tab) && typeof document === 'number',
  saveRow: ([tab, document, row]) => isIndex(tab) && typeof document === 'number' && isRowToKeep(row),
  bringBack: ([highlight]) => isHighlight(highlight) && isBounded(highlight),
  note: ([id, note, begun]) => isId(id) && isNote(note) && typeof begun === 'string',
  tag: ([id, tag]) => isId(id) && isTag(tag),
  untag: ([id, tag]) => isId(id) && typeof tag === 'string',
  removeHighlight: ([id]) => isId(id),
  showHighlight: ([tab, document, id]) => isIndex(tab) && typeof document === 'number' && isId(id),
  tags: (args) => args.length === 0,
  highlightsChanged: (args) => args.length === 0,
  keptPressed: ([document, id]) => typeof document === 'number' && isId(id),
  keptFound: ([document, ids, changed]) => typeof document === 'number' && areIds(ids) && areChanged(changed),
}

/** What these calls to a page must hold to be taken. */
export const KEPT_PAGE: Checks<KeptPageCalls> = {
  selection: (args) => args.length === 0,
  keep: ([document, passages]) => typeof document === 'number' && Array.isArray(passages) && passages.length <= MOST && passages.every((one) => isObject(one) && isId(one.id) && isSelectors(one.selectors)),
  showKept: ([document, id]) => typeof document === 'number' && isId(id),
}

/** Whether a page's answer is one about its selection; the page's process is trusted least of all. */
export function isSelected(value: unknown): value is Selected {
  if (!isObject(value)) return false
  const { document, address, title, selected } = value
  return typeof document === 'number' && typeof address === 'string' && address.length <= LONGEST_ADDRESS && typeof title === 'string'
    && (selected === 'nothing' || selected === 'tooLong' || selected === 'otherSite' || (isSelectors(selected) && isOfAPassage(selected)))
}

function isOfAPassage({ quote, frame }: Selectors): boolean {
  return quote.exact.length <= LONGEST_QUOTE && quote.prefix.length <= LONGEST_ID && quote.suffix.length <= LONGEST_ID && (frame?.length ?? 0) <= LONGEST_ADDRESS
}

/** Whether something from outside tells what is kept here. */
export function isKeptHere(value: unknown): value is KeptHere {
  if (!isObject(value)) return false
  const { can, highlights, held, found, changed, last } = value
  return typeof can === 'string' && Array.isArray(highlights) && highlights.every(isHighlight) && areIds(held) && (found === null || areIds(found)) && areChanged(changed) && (last === null || (isObject(last) && typeof last.became === 'string'))
}
