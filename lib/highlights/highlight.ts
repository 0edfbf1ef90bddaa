import type { Selectors } from '../anchor/selectors.ts'
import type { OriginRelation, Outcome } from '../compare/comparison.ts'

/** The article that something was kept from, as it was then. */
export interface ArticleRef {
  /** Where it was open; '' where it had no address. */
  address: string
  /** What the page calls its canonical address; null where it calls none, and not believed without the text. */
  canonical: string | null
  title: string
  byline: string[]
  publisher: string | null
  /** EDTF. */
  published: string | null
  language: string | null
  /** SHA-256 of the text as it was read, in hexadecimal digits; null where the text was not at hand (imports). */
  hash: string | null
  /** What tells how like another text it is, see `sketchOf`; '' where the text was not at hand or is too short. */
  sketch: string
}

/** One side of a row that was kept: what a text says, with a sentence on either side. */
export interface EvidenceSide {
  title: string
  publisher: string | null
  /** EDTF. */
  published: string | null
  address: string | null
  /** Id of the report; null for the article itself. */
  report: string | null
  /** Whether the sentences are our own account of the report and not its words: no quotation marks then. */
  account: boolean
  /** The whole wording of the figure, "some 7,000 troops". */
  wording: string
  /** EDTF date that the figure is true for, and whether the text states it. */
  asOf: string | null
  asOfStated: boolean
  /** Who says so, the speaker first; empty where it is not stated. */
  speakers: string[]
  before: string
  sentence: string
  after: string
  /** SHA-256 of the text. */
  hash: string
}

/** A row of the comparison. */
export interface RowEvidence {
  outcome: Outcome
  /** theirs / mine; null where it has no meaning. */
  ratio: number | null
  difference: number | null
  /** mine's as-of minus theirs', in days. */
  days: number | null
  origin: OriginRelation
  /** When the two were read, in milliseconds. */
  read: number
  mine: EvidenceSide
  theirs: EvidenceSide
}

interface Kept {
  /** Version of this form. */
  v: 1
  /** Told by it again wherever it comes back from: a UUID, or for what came from elsewhere its address there. */
  id: string
  article: ArticleRef
  /** Where it stood; null for what is kept of a whole page. */
  selectors: Selectors | null
  /** The words, as the page has them; '' only where there are no selectors. */
  quote: string
  /** What the reader wrote. */
  note: string
  /** In the reader's order, each once. */
  tags: string[]
  /** In milliseconds. */
  made: number
  changed: number
}

/** A passage that the reader kept. */
export interface Passage extends Kept {
  kind: 'passage'
}

/** A row of the comparison that the reader kept as evidence. */
export interface KeptRow extends Kept {
  kind: 'row'
  row: RowEvidence
}

/** What a reader kept of an article, with a note and tags. */
export type Highlight = Passage | KeptRow

/** What two spellings of a tag have in common that differ in case only: they are one tag. */
export function foldCase(tag: string): string {
  return tag.normalize('NFC').toLowerCase()
}

/** Tags as they are kept: without white space at their ends, none empty, each once. @param known tags that the reader uses already, as which they are written */
export function tidyTags(tags: readonly string[], known: readonly string[] = []): string[] {
  const spelled = new Map(known.map((tag) => [foldCase(tag), tag]))
  const tidy = tags.map((tag) => tag.replace(/\s+/g, ' ').trim()).filter((tag) => tag !== '')
  const once = new Map<string, string>()
  for (const tag of tidy) if (!once.has(foldCase(tag))) once.set(foldCase(tag), spelled.get(foldCase(tag)) ?? tag)
  return [...once.values()]
}

/** A highlight with more tags, behind those that it has. */
export function withTags(highlight: Highlight, tags: readonly string[]): Highlight {
  return { ...highlight, tags: tidyTags([...highlight.tags, ...tags]) }
}

/** A highlight without some of its tags. */
export function withoutTags(highlight: Highlight, tags: readonly string[]): Highlight {
  const gone = new Set(tags.map(foldCase))
  return { ...highlight, tags: highlight.tags.filter((tag) => !gone.has(foldCase(tag))) }
}
