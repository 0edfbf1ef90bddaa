import type { FileFormat } from './collection.ts'
import type { Problem } from './problem.ts'

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
  /** Reports passed over since the collection has them already. */
  known: number
  /** Reports that took the place of an older text with the same id. */
  replaced: number
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
 * `waiting`: another import is under way, in this window or another; `interrupted`: the page was closed in the middle and the files are still at hand, so that
 * it goes on by itself; `needsFiles`: the same, but they must be chosen again, since the device had no room to keep them; `full`: the device has no room for more; `stopped`: the reader ended it and
 * keeps what was added; `deleted`: its collection was deleted while it was read; `failed`: something else went wrong.
 */
export type ImportState = 'waiting' | 'reading' | 'paused' | 'interrupted' | 'needsFiles' | 'full' | 'failed' | 'stopped' | 'deleted' | 'done'

/** Which column of a table holds which part of a report, counted from 0; null where none does. */
export interface ColumnMapping {
  text: number | null
  title: number | null
  published: number | null
  publisher: number | null
  url: number | null
  id: number | null
  language: number | null
}

/** How a table is read, or a file of JSON as one. */
export interface TableOptions {
  mapping: ColumnMapping
  /** Of JSON: the keys that are its columns, "source.name" for the name within the source; what parts cells is of no account then. Null in a table. */
  keys: string[] | null
  /** Between two cells: "," ";" "\t" "|". */
  delimiter: string
  /** Whether the first row names the columns. */
  header: boolean
  /** As TextDecoder names it. */
  encoding: string
}

/** The beginning of a table, for the reader to say what its columns are; of JSON too, where its keys are not ours. */
export interface TableSample {
  /** Names of the columns, or "1", "2" … where the first row holds none; of JSON its keys. */
  columns: string[]
  /** A few rows, as many cells each as there are columns. */
  rows: string[][]
  /** What the columns seem to be, and how the table seems to be written. */
  guess: TableOptions
  /** Name of the collection whose files were of the same kind, and of which the reader said what `guess` says; missing where there is none. */
  kept?: string
}

/** A file that the reader chose. */
export interface SourceFile {
  /** Its name; with the folders above it where a folder was chosen. */
  path: string
  file: Blob
}

/** What is known of files before anything of them is imported. */
export interface ImportPlan {
  files: PlannedFile[]
  /** The name that a collection of them might have. */
  name: string
  /** The collection that these very files, or files of these names, have made before; to import them again adds to it what is new. */
  into: { id: string; name: string } | null
}

/** A file before it is imported. */
export interface PlannedFile {
  path: string
  bytes: number
  /** Null where it cannot be read; `problem` then says why. */
  format: FileFormat | null
  problem: Problem | null
  /** Where it is a table, or JSON whose keys are not ours, for the reader to say what its columns are. */
  table: TableSample | null
}

/** What the reader wants imported. */
export interface ImportOrder {
  /** The name of a new collection; of no account with `into`. */
  name: string
  /** The collection to add to; null for a new one. */
  into: string | null
  /** How tables are read, by the path of their file; what is not named is read as guessed. */
  tables: Record<string, TableOptions>
}

/** An import as it lies in the store: what was wanted, and how far it is. */
export interface ImportRecord {
  job: ImportJob
  tables: Record<string, TableOptions>
  /** The files in their order, so that they are known again when they are chosen anew. */
  files: { path: string; bytes: number; print: string }[]
  /** Where it goes on: which file, and how many entries of it are behind us. */
  at: { file: number; entry: number }
  /** Number of the first report of this import: see `ReportWriter.mark`. */
  since: number
}
