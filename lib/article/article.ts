import type { Span } from '../text/span.ts'
import type { Dateline } from '../text/dateline.ts'

/** What a block of the article is. Captions and pull quotes are kept apart in `asides`, never in `text`. */
export type BlockKind = 'paragraph' | 'heading' | 'listItem' | 'quote' | 'tableRow' | 'entry'

/** A block of the article's text; `start` and `end` are offsets in `Article.text`. */
export interface Block extends Span {
  /** `entry` is the first block of an entry of a live blog, whatever its form. */
  kind: BlockKind
  /** On an entry: when it was written, an EDTF date with the time of day where the page gives it ("2024-05-14T01:30:00+05:00"). Absent where it is not stated. */
  time?: string
}

/** Why less than the whole article was read: the page holds text back, or the text stops in the middle. */
export type Partial = 'paywall' | 'truncated'

/** What the page says that is not the article, and why it may matter. */
export interface NotArticle {
  reason: 'empty' | 'frontPage' | 'listing' | 'tooShort' | 'notText'
}

/** A news article as read from a page. Dates are EDTF strings with the precision that the page gives. */
export interface Article {
  isArticle: boolean
  /** Why not, when `isArticle` is false; null otherwise. */
  notArticle: NotArticle | null
  /** Set where it is no page's article but words that a reader handed over, a sentence or a few, without a title. */
  isPassage?: true
  /** Of a passage: title of the page that it was selected in. Absent where that is not known. */
  selectedIn?: string
  /** The publisher's headline; '' when there is none. */
  title: string
  /** The heading that the page shows, where it is worded otherwise than `title`; null otherwise. */
  heading: string | null
  /** Names of the authors, in the order of the page; empty when none is stated. */
  byline: string[]
  publisher: string | null
  published: string | null
  modified: string | null
  /** BCP 47 language of the text, or null when it cannot be told. */
  language: string | null
  /** The canonical address, or the page's own. */
  url: string | null
  /** The blocks, separated by a blank line; a table row is a block with its cells separated by " | ". */
  text: string
  words: number
  blocks: Block[]
  /** Captions and pull quotes: shown by the page beside the text, not part of it. */
  asides: { kind: 'caption' | 'pullQuote'; text: string }[]
  /** Wire services whose text the page says it carries ("(Reuters)", "With AP"). */
  credit: string[]
  /** Where and when the text says it was filed; null when it does not say. */
  dateline: Dateline | null
  /** The publisher's own notice of a correction, which is no part of `text`; or null. */
  correction: string | null
  partial: Partial | null
}
