import type { Collection } from '../../lib/corpus/collection.ts'
import type { ReadPage } from '../../lib/corpus/formats/entry.ts'
import type { ImportJob } from '../../lib/corpus/import-job.ts'
import type { ReportWriter } from '../../lib/corpus/report-writer.ts'
import type { Word } from '../../lib/messages/import-words.ts'
import type { CollectionStore } from '../../lib/store/collections.ts'
import type { ImportStore } from '../../lib/store/imports.ts'

/** What the imports of a window stand on. */
export interface QueuePorts {
  collections: CollectionStore
  imports: ImportStore
  writer: ReportWriter
  /** Runs what writes while nobody else writes. */
  writing<T>(act: () => Promise<T>): Promise<T>
  /** Makes the index anew where it is not as it was written. To be run as `writing`. */
  mend(): Promise<void>
  /** Puts the index in order, a little at a time; false where there is nothing to do. To be run as `writing`. @param whole a collection that is not added to for a while */
  tidy(whole: string | null): Promise<boolean>
  readPage: ReadPage
  /** The bundled reports, as a collection. */
  bundled: Collection
  jobsChanged(jobs: ImportJob[]): void
  collectionsChanged(collections: Collection[]): void
  /** Says something to the workers of other windows. */
  send(word: Word): void
  /** In milliseconds. */
  now(): number
  /** How many reports are added at once; as is best where it is not said. */
  batch?: number
}
