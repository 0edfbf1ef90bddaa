import type { Span } from '../text/span.ts'

/** `event`: the same event; `subject`: the same standing thing at another time. */
export type Relation = 'event' | 'subject'

/** A signal that a reader understands, with the words that carry it on both sides. */
export interface Reason {
  kind: 'place' | 'person' | 'group' | 'thing' | 'words' | 'figure' | 'day'
  /** "201st military base", "Shoigu" */
  label: string
  /** In the article's text, at most a few. */
  mine: Span[]
  /** In the report's text. */
  theirs: Span[]
}

/** A report that tells the same story as the article. */
export interface RelatedReport {
  /** Id of the report. */
  report: string
  relation: Relation
  /** Higher is nearer; comparable within one answer only. */
  score: number
  why: Reason[]
}
