import type { BlockKind, NotArticle } from './article.ts'
import type { Marked } from './marked.ts'
import type { OutsideReason } from './outside.ts'
import type { Stated } from './page-facts.ts'

/** A line of the page, as far as it needs no document to be judged. */
export interface Line {
  /** The whole text of a line that was chosen; of others no more than anybody looks at. */
  text: string
  /** Share of the letters that are in links, 0 to 1. */
  linkShare: number
  /** What the page marks the parts as that the line stands in. */
  outside: OutsideReason[]
  aside: 'caption' | 'pullQuote' | null
  /** The first line of the same element. */
  first: number
  /** Tag and classes of the element; '' for lines that do not stand just behind the heading. */
  tag: string
  names: string
}

/** A line of the article. */
export interface DraftBlock {
  /** Place in `lines`. */
  line: number
  kind: BlockKind
  /** On the first block of an entry of a live blog: when it was written, or null where that is not stated. Absent on all others. */
  time?: string | null
}

/**
 * What of an article its page must be asked for: plain data, which may go from one process to another. What can be told from words alone (names, dates, language,
 * corrections) is left to `finishArticle`, so that the page waits for nothing that is not its own.
 */
export interface Draft {
  /** Why the page is no article; null when it is one. */
  notArticle: NotArticle | null
  /** The reader asked to have it read all the same. */
  forced: boolean
  stated: Stated
  marked: Marked
  /** All lines of the page, in its order; none when the cheap gate has refused it. */
  lines: Line[]
  /** The line that the shown heading begins with, or -1. */
  heading: number
  /** Places of the lines that were chosen, with those that only say when an entry was written. */
  chosen: number[]
  blocks: DraftBlock[]
  asides: { kind: 'caption' | 'pullQuote'; text: string }[]
  /** Letters of lines that the browser does not render. */
  unseen: number
  /** Whether the page says that its text is to be paid for, and whether the part that it says this of stands here all the same. */
  paid: boolean
  opened: boolean
}
