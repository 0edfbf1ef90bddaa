/** Why a place in a file gave no report, or less than stands there. Each has its words in a locale under `problem.…`. */
export type ProblemReason =
  // the whole file
  | 'unknownFormat' | 'binary' | 'empty' | 'unreadable' | 'noReports' | 'addressOnly' | 'encoding'
  // where it ends
  | 'truncated' | 'truncatedGzip' | 'brokenGzip'
  // one record
  | 'notJson' | 'notAnObject' | 'noText' | 'noColumns' | 'columnCount' | 'openQuote' | 'tooLong' | 'cut' | 'sameId' | 'noDate' | 'dayOrMonth' | 'longAddress' | 'longTitle' | 'longPublisher'
  | 'brokenXml' | 'frontMatter' | 'notAnArticle' | 'brokenWarc' | 'brokenMime'

/** A place in a file that gave no report, or less than stands there. */
export interface Problem {
  /** Path of the file within what was chosen. */
  file: string
  /** Line of the file, counted from 1; null where its format has none, or the whole file is meant. */
  line: number | null
  /** Which report, row, entry or record of the file, counted from 1; null where the whole file is meant. */
  record: number | null
  reason: ProblemReason
  /** What the words of the reason speak of: the parser's own message, how many columns there are. */
  values: Record<string, string | number>
  /** Whether something of it was read all the same: a text that was cut, a second report with one id. */
  read: boolean
}

/** What could not be read of a collection's files: as many as are kept, and how many more there were. */
export interface ProblemList {
  problems: Problem[]
  more: number
}

/** How many problems of an import are kept one by one; the others are counted. */
export const MOST_PROBLEMS = 1000
