import type { Article, NotArticle } from '../article/article.ts'
import type { ArticleRef } from '../highlights/highlight.ts'
import type { Reading } from '../reading.ts'

/** How far a reading has got; counts are null until they are known. */
export interface Progress {
  words: number | null
  figures: number | null
  /** Reports that are compared with. */
  reports: number | null
}

/** Site of the tab, as a reader names it ("example.org"), and whether it is checked without being asked. */
export interface SiteAccess {
  host: string | null
  always: 'site' | 'all' | false
}

/** Whether what the reader decides is kept: not in a private window, nor where the device's store cannot be read. */
export type Keeping = 'kept' | 'private' | 'broken'

/** Whether the article's text is kept in the library; null where none can be kept. */
export type Saved = boolean | null

/** What there is to show of a tab until it shows another document. */
export interface TabState {
  /** The document that was read; null where none could be. */
  document: number | null
  state: PanelState
  /** What is known of a page whose text was read, article or not; missing where none was. */
  page?: PageKnown
}

/** What of a page is needed to find what was kept of it. */
export interface PageKnown {
  article: ArticleRef
  /** Whether its text stands on a dark ground. */
  dark: boolean
}

/** Everything that the panel can have to show of a tab: one moment each, never two. */
export type PanelState =
  /** The page has not been let in: press the toolbar button or the key, as the browser has it; '' where there is none. */
  | { kind: 'notChecked'; site: SiteAccess; key: string; corpus: { reports: number; newest: string | null } }
  | { kind: 'reading'; site: SiteAccess; progress: Progress }
  | { kind: 'notArticle'; site: SiteAccess; reason: NotArticle['reason'] }
  /** The reader, or the list that comes with the extension, leaves this site alone; or the page asks for a password. */
  | { kind: 'paused'; site: SiteAccess; why: 'site' | 'password' }
  /** A page that no extension may read, or that is not a page. */
  | { kind: 'closed'; why: 'browserPage' | 'pdf' | 'file' | 'store' }
  /** The text is in a language whose figures are not read. */
  | { kind: 'otherLanguage'; site: SiteAccess; article: Article; language: string }
  /** `reading.article.partial` says whether only a part was read; no reports means nothing related; `at` is when the page was read, in milliseconds, `changed` whether its words are others by now. */
  | { kind: 'read'; site: SiteAccess; at: number; reading: Reading; keeping: Keeping; saved: Saved; changed?: true }
  /** `detail` is for a bug report, in English, without the reader's text. */
  | { kind: 'failed'; site: SiteAccess; detail: string }

/** Whether something from outside tells what there is to show of a tab. */
export function isTabState(value: unknown): value is TabState {
  if (typeof value !== 'object' || value === null) return false
  const { document, state } = value as Partial<TabState>
  return (document === null || typeof document === 'number') && typeof state?.kind === 'string'
}
