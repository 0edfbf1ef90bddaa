import type { Collection } from '../../lib/corpus/collection.ts'
import type { ImportJob, ImportOrder, ImportPlan, SourceFile, TableOptions, TableSample } from '../../lib/corpus/import-job.ts'
import type { ProblemList } from '../../lib/corpus/problem.ts'

/** Everything that the page of the library has to show of its collections. */
export interface LibraryView {
  /** In the order in which they are shown; null until the store has answered. */
  collections: readonly Collection[] | null
  /** Imports under way, and those whose end the reader has not seen yet; the oldest first. */
  imports: readonly ImportJob[]
  /** What the extension takes on the device and may take; null where the browser does not say. */
  space: Space | null
  /** Why the store cannot be read, in English, for a bug report; null where it can. */
  failed: string | null
}

/** How much of what the browser lends is used. */
export interface Space {
  /** Bytes, about. */
  used: number
  quota: number
  /** Whether it is time to say so. */
  low: boolean
  /** Whether the browser keeps it when the device runs short of room. */
  lasting: boolean
}

/** What a reader can do with collections. Each settles when it is done and is rejected when it could not be; what it leads to comes by the view. */
export interface LibraryActions {
  /** What files are; nothing is written. */
  plan(files: SourceFile[]): Promise<ImportPlan>
  /** The beginning of a table, read in another way. */
  sample(file: SourceFile, options: TableOptions): Promise<TableSample>
  begin(files: SourceFile[], order: ImportOrder): Promise<unknown>
  pause(job: string): Promise<void>
  /** @param files where the job needs them chosen again; null otherwise */
  goOn(job: string, files: SourceFile[] | null): Promise<void>
  /** Ends an import; what was added stays. */
  stop(job: string): Promise<void>
  /** Forgets an import that has ended; what was added stays. */
  dismiss(job: string): Promise<void>
  rename(collection: string, name: string): Promise<void>
  /** Whether articles are compared with it and it is searched. */
  switchOn(collection: string, on: boolean): Promise<void>
  /** Takes a collection away; until `purge` it can be brought back. */
  remove(collection: string): Promise<number>
  restore(collection: string): Promise<void>
  /** Gives the room of a removed collection free, for good. */
  purge(collection: string): Promise<void>
  /** Gives the reader a file with all reports of a collection. */
  exportReports(collection: Collection): Promise<void>
  problems(collection: string): Promise<ProblemList>
  copy(text: string): Promise<void>
  /** Asks the browser to keep all of it when the device runs short of room. @returns whether it does */
  askToLast(): Promise<boolean>
}

/** Tabs of the page, in order; each has its address, the name behind "#". */
export const TABS = ['highlights', 'search', 'corpora', 'decisions'] as const
/** One of them. */
export type Tab = (typeof TABS)[number]

/** Which tab an address asks for. @param hash as `location.hash` */
export function tabOf(hash: string): Tab {
  return TABS.find((tab) => hash === `#${tab}`) ?? 'highlights'
}
