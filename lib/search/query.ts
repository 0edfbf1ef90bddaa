import type { Unit } from '../figures/figure.ts'

/** What a reader searches for; a report is found when all of it holds. */
export interface SearchQuery {
  /** Each stands in the report, in title or text. */
  words: string[]
  /** The last of the words was not finished with a space: it may be the beginning of one. */
  typing: boolean
  /** Each stands in it, word after word. */
  phrases: string[]
  /** None of these words and phrases does. */
  without: string[]
  /** The publisher's name holds each of these. */
  publishers: string[]
  /** The report names each of these places, or a place inside it. */
  places: string[]
  /** First day of publication, EDTF, or null. */
  from: string | null
  /** Last day of publication, EDTF, or null. */
  to: string | null
  /** For each the report states a figure of this. */
  figures: FigureRange[]
  /** Parts that could not be understood and were left out. */
  problems: QueryProblem[]
}

/** Numbers that are looked for, of a thing. */
export interface FigureRange {
  /** What is counted, or happened to it: "killed", "troops"; '' for a number of anything. */
  of: string
  /** In the unit as written, both ends in it; an open end is infinite. */
  low: number
  high: number
  /** Null for counts. */
  unit: Unit | null
  /** As the reader wrote it. */
  written: string
}

/** A part of a query that could not be understood. */
export interface QueryProblem {
  /** `common`: a word that stands in every text; `nothing`: all that is said is what not to find. */
  kind: 'date' | 'range' | 'field' | 'common' | 'nothing'
  /** As the reader wrote it. */
  written: string
}

/** Whether a query asks for nothing. */
export function isEmpty(query: SearchQuery): boolean {
  return query.words.length + query.phrases.length + query.publishers.length + query.places.length + query.figures.length === 0 && query.from === null && query.to === null
}
