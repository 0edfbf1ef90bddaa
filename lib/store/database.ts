import { Dexie, type Table, type Transaction } from 'dexie'
import type { Collection } from '../corpus/collection.ts'
import type { ImportRecord, SourceFile } from '../corpus/import-job.ts'
import type { KeptColumns } from '../corpus/kept-columns.ts'
import type { Problem } from '../corpus/problem.ts'
import type { Report } from '../corpus/report.ts'
import type { Decision } from '../decisions/decision.ts'
import type { Figure } from '../figures/figure.ts'
import type { SegmentHead } from '../match/segment.ts'
import type { Span } from '../text/span.ts'

/** A decision as it lies in the store. */
export interface DecisionRecord {
  /** Version of this form; a record of another form is left where it is and not read. */
  v: 1
  /** `decisionKey` of the decision. */
  key: string
  /** When it was made, in milliseconds. */
  made: number
  decision: Decision
}

/** A collection as it lies in the store. */
export interface CollectionRecord extends Collection {
  /** Version of this form. */
  v: 1
  /** What its files were, by `filePrint`, so that they are known again under another name; as many as are kept. */
  prints: string[]
  /** Whether it is taken away, and can still be brought back; it is not `on` then. */
  removed: boolean
  /** On one that is taken away: whether it was on before. */
  wasOn?: boolean
  /** What the reader said of the columns of its tables; missing where nothing was asked. */
  columns?: KeptColumns
}

/** The files of an import that may have to be taken up again. */
export interface ImportFiles {
  job: string
  files: SourceFile[]
}

/** What could not be read of a collection. */
export interface ProblemRecord {
  collection: string
  problem: Problem
}

/** A report of a collection as it lies in the store. */
export interface ReportRecord extends Report {
  /** Given by the store, ascending. */
  number?: number
  collection: string
  /** See `reportHash`. */
  hash: number
  /** Where in the text stands what its outlet puts into its reports and what was not indexed, see `Boilerplate`; missing where there is nothing. */
  boilerplate?: Span[]
}

/** A segment as it lies in the store; its pages lie beside it, its deleted reports too. */
export interface SegmentRecord {
  id: number
  head: SegmentHead
  /** Numbers of its reports, in their order: runs of a first number and how many follow one another from it on. */
  runs: number[]
  /** Of the arrays of `head`. */
  checksum: number
}

/** What is deleted of a segment. */
export interface DeletedRecord {
  /** A bit for each report of the segment. */
  bits: Uint8Array<ArrayBuffer>
  count: number
}

/** Which segments there are: whoever reads the index begins here, and a change of it is whole once this record is written. */
export interface Manifest {
  /** Version of this form and of what the segments hold; an index of another one is made anew. */
  v: 3
  /** Rises with every change. */
  generation: number
  /** Id of the next segment; pages of an id that is not listed are left over from something that was stopped. */
  next: number
  segments: SegmentEntry[]
  /** How often reports were added or deleted, since segments change without that too. */
  changes?: number
  /** Whether the index is being made anew from the reports, so that some are still missing. */
  rebuilding?: boolean
}

/** A segment as the manifest lists it. */
export interface SegmentEntry {
  id: number
  collection: string
  /** Reports in it, the deleted ones among them. */
  size: number
  pages: number
  bytes: number
}

/** The figures of a report, kept since they take long to read. */
export interface FiguresRecord {
  /** Of all that they hang on. */
  hash: number
  /** What they were read with; those of an earlier engine are read anew. */
  engine: string
  figures: Figure[]
}

/** A highlight as it lies in the store; of whatever version, so that one of a later version outlasts an earlier program. */
export interface HighlightRecord {
  /** Of the highlight. */
  id: string
  /** `keysOf` its article. */
  keys: string[]
  highlight: unknown
}

/** What lasts on the device, in one IndexedDB database. */
export interface Database {
  decisions: Table<DecisionRecord, string>
  collections: Table<CollectionRecord, string>
  imports: Table<ImportRecord, string>
  importFiles: Table<ImportFiles, string>
  problems: Table<ProblemRecord, number>
  reports: Table<ReportRecord, number>
  segments: Table<SegmentRecord, number>
  /** Pages of segments under `pageKey`. */
  pages: Table<Uint8Array<ArrayBuffer>, number>
  /** By id of the segment. */
  deleted: Table<DeletedRecord, number>
  /** One record, under "live". */
  manifest: Table<Manifest, string>
  readFigures: Table<FiguresRecord, number>
  highlights: Table<HighlightRecord, string>
  /** What outlets repeat in the reports of a collection, under its id; see `Boilerplate`. */
  repeats: Table<Float64Array, string>
  /** Writes all that is written in it, or nothing. */
  change<T>(tables: readonly Table<any, any>[], act: (transaction: Transaction) => Promise<T>): Promise<T>
  /** Lets go of the database; whoever opens it anew finds what was written. */
  close(): void
}

const NAME = 'second-source'

/** Opens the database of the extension, or makes it. Nothing is read before the first question. */
export function openDatabase(name = NAME): Database {
  const dexie = new Dexie(name)
  dexie.version(1).stores({ decisions: 'key, made' })
  dexie.version(2).stores({
    collections: 'id',
    imports: 'job.id, job.collection',
    importFiles: 'job',
    problems: '++, collection',
    reports: '++number, [collection+hash], [collection+id]',
    segments: 'id',
    pages: '',
    deleted: '',
    manifest: '',
    readFigures: 'hash',
  })
  dexie.version(3).stores({ highlights: 'id, *keys' })
  dexie.version(4).stores({ repeats: '' })
  dexie.on('ready', () => {
    const connection = dexie.backendDB()
    // once a change found no room, Firefox lets the next one by the same connection do nothing but delete: an empty one takes that upon itself
    connection.addEventListener('abort', ({ target }) => {
      if ((target as IDBTransaction).error?.name === 'QuotaExceededError') connection.transaction('manifest', 'readwrite').commit()
    }, { capture: true })
  }, true)
  return {
    decisions: dexie.table('decisions'),
    collections: dexie.table('collections'),
    imports: dexie.table('imports'),
    importFiles: dexie.table('importFiles'),
    problems: dexie.table('problems'),
    reports: dexie.table('reports'),
    segments: dexie.table('segments'),
    pages: dexie.table('pages'),
    deleted: dexie.table('deleted'),
    manifest: dexie.table('manifest'),
    readFigures: dexie.table('readFigures'),
    highlights: dexie.table('highlights'),
    repeats: dexie.table('repeats'),
    change: (tables, act) => dexie.transaction('rw', [...tables], act),
    close: () => dexie.close(),
  }
}

/** Segments have numbers of their own, and room for this many pages. */
const PAGES = 2 ** 24

/** The key of a page of a segment. */
export function pageKey(segment: number, page: number): number {
  return segment * PAGES + page
}
