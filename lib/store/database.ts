import { Dexie, type Table } from 'dexie'
import type { Collection } from '../corpus/collection.ts'
import type { ImportRecord, SourceFile } from '../corpus/import-job.ts'
import type { Problem } from '../corpus/problem.ts'
import type { Decision } from '../decisions/decision.ts'

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
  /** Whether it is taken away, and can still be brought back. */
  removed: boolean
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

/** What lasts on the device, in one IndexedDB database. */
export interface Database {
  decisions: Table<DecisionRecord, string>
  collections: Table<CollectionRecord, string>
  imports: Table<ImportRecord, string>
  importFiles: Table<ImportFiles, string>
  problems: Table<ProblemRecord, number>
  /** Lets go of the database; whoever opens it anew finds what was written. */
  close(): void
}

const NAME = 'second-source'

/** Opens the database of the extension, or makes it. Nothing is read before the first question. */
export function openDatabase(name = NAME): Database {
  const dexie = new Dexie(name)
  dexie.version(1).stores({ decisions: 'key, made' })
  dexie.version(2).stores({ collections: 'id', imports: 'job.id, job.collection', importFiles: 'job', problems: '++, collection' })
  return {
    decisions: dexie.table('decisions'),
    collections: dexie.table('collections'),
    imports: dexie.table('imports'),
    importFiles: dexie.table('importFiles'),
    problems: dexie.table('problems'),
    close: () => dexie.close(),
  }
}
