import type { FileFormat } from './collection.ts'

/** An import under way, or what has become of one. It lasts on the device until its collection is whole, so that it can be taken up again. */
export interface ImportJob {
  id: string
  /** The collection that it adds to. */
  collection: string
  /** That collection's name, as the reader calls it. */
  name: string
  state: ImportState
  format: FileFormat | null
  /** The file that is being read; null before the first and after the last. */
  file: string | null
  files: number
  /** Of all files together. */
  bytes: number
  bytesRead: number
  /** Reports added so far. */
  reports: number
  /** Reports passed over since they are in the library already. */
  known: number
  problems: number
  /** When it began, and when it was last worked at, in milliseconds. */
  began: number
  worked: number
  /** Reports a second of late; null while nothing can be said. */
  rate: number | null
  /** Why it stopped, in English, for a bug report; null where nothing went wrong. */
  detail: string | null
}

/**
 * `interrupted`: the page was closed in the middle; `full`: the device has no room for more; `stopped`: the reader ended it and
 * keeps what was added; `failed`: something else went wrong.
 */
export type ImportState = 'reading' | 'paused' | 'interrupted' | 'full' | 'failed' | 'stopped' | 'done'

/** Which column of a table holds which part of a report, counted from 0; null where none does. */
export interface ColumnMapping {
  text: number | null
  title: number | null
  published: number | null
  publisher: number | null
  url: number | null
  id: number | null
}

/** The beginning of a table, for the reader to say what its columns are. */
export interface TableSample {
  /** Names of the columns, or "1", "2" … where the first row holds none. */
  columns: string[]
  /** A few rows, as many cells each as there are columns. */
  rows: string[][]
  /** What the columns seem to be. */
  guess: ColumnMapping
}
