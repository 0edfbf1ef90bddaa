import type { Collection } from '../corpus/collection.ts'
import type { ImportJob, ImportOrder, ImportPlan, SourceFile, TableOptions, TableSample } from '../corpus/import-job.ts'
import type { ProblemList } from '../corpus/problem.ts'
import type { Report } from '../corpus/report.ts'
import type { Checks } from './calls.ts'

/** Calls of the library page to its worker, which writes the reader's corpora. */
export interface ToImporter {
  /** What the files are; nothing is written. */
  plan(files: SourceFile[]): ImportPlan
  /** The beginning of a table as it is read with other options than were guessed. */
  sample(file: SourceFile, options: TableOptions): TableSample
  /** Begins an import, or has it wait for the one that is under way; gives the job's id. @throws where a file's format is not known to any reader, nothing is begun then */
  begin(files: SourceFile[], order: ImportOrder): string
  /** Halts a job until `goOn`; what was added stays and is already compared with. */
  pause(job: string): void
  /** Takes up a job that was paused, interrupted, or out of room. @param files where the job needs them chosen again; null otherwise */
  goOn(job: string, files: SourceFile[] | null): void
  /** Ends a job; what was added stays, and the collection can be deleted. */
  stop(job: string): void
  /** All jobs, the oldest first; one that is done or stopped stays until it is dismissed. */
  jobs(): ImportJob[]
  /** Forgets a job that is done, stopped or failed. */
  dismiss(job: string): void
  collections(): Collection[]
  /** What could not be read of a collection. */
  problems(collection: string): ProblemList
  rename(collection: string, name: string): void
  /** Has articles be compared with it and searches look into it, or not. */
  switchOn(collection: string, on: boolean): void
  /** Takes a collection away: nothing is compared with it or found in it, and `collections` leaves it out; a job that adds to it ends first. Until `purge`, or until the worker starts anew, it can be brought back. @returns how many reports it held */
  remove(collection: string): number
  /** Brings a removed collection back as it was. @throws where it is gone for good */
  restore(collection: string): void
  /** Deletes a removed collection with all that was read of it, for good. */
  purge(collection: string): void
  /** A collection as JSON Lines, which import to the same reports. */
  exported(collection: string): Blob
}

/** Calls of the worker to the library page. */
export interface ToLibrary {
  /** How far the imports are; a few times a second at most. */
  jobsChanged(jobs: ImportJob[]): void
  collectionsChanged(collections: Collection[]): void
  /** The article of a page, since a worker has no document; null where it is none. @param force take it for one whatever it looks like */
  readPage(html: string, url: string | null, force: boolean): Omit<Report, 'id'> | null
}

const isText = (value: unknown): boolean => typeof value === 'string'
const isName = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '' && value.length <= 200
const isSource = (value: unknown): boolean => typeof value === 'object' && value !== null && isText((value as SourceFile).path) && (value as SourceFile).file instanceof Blob
const areSources = (value: unknown): boolean => Array.isArray(value) && value.length > 0 && value.every(isSource)
const isColumn = (value: unknown): boolean => value === null || (Number.isInteger(value) && (value as number) >= 0)
const isTable = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false
  const { mapping, keys, delimiter, header, encoding } = value as Partial<TableOptions>
  return (keys === null || (Array.isArray(keys) && keys.every(isText))) && typeof mapping === 'object' && mapping !== null && Object.values(mapping).every(isColumn) && isText(delimiter) && typeof header === 'boolean' && isText(encoding)
}
const isOrder = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false
  const { name, into, tables } = value as Partial<ImportOrder>
  return isName(name) && (into === null || isText(into)) && typeof tables === 'object' && tables !== null && Object.values(tables).every(isTable)
}
const isPage = (value: unknown): boolean => typeof value === 'object' && value !== null && isText((value as Report).title) && isText((value as Report).text)

/** What a call to the worker must hold to be taken. */
export const TO_IMPORTER: Checks<ToImporter> = {
  plan: ([files]) => areSources(files),
  sample: ([file, options]) => isSource(file) && isTable(options),
  begin: ([files, order]) => areSources(files) && isOrder(order),
  pause: ([job]) => isText(job),
  goOn: ([job, files]) => isText(job) && (files === null || areSources(files)),
  stop: ([job]) => isText(job),
  jobs: (args) => args.length === 0,
  dismiss: ([job]) => isText(job),
  collections: (args) => args.length === 0,
  problems: ([collection]) => isText(collection),
  rename: ([collection, name]) => isText(collection) && isName(name),
  switchOn: ([collection, on]) => isText(collection) && typeof on === 'boolean',
  remove: ([collection]) => isText(collection),
  restore: ([collection]) => isText(collection),
  purge: ([collection]) => isText(collection),
  exported: ([collection]) => isText(collection),
}

/** Whether what the page gave for a page's text is a report, or nothing. */
export function isPageReport(value: unknown): value is Omit<Report, 'id'> | null {
  return value === null || isPage(value)
}

/** What a call to the library's page must hold to be taken. */
export const TO_LIBRARY: Checks<ToLibrary> = {
  jobsChanged: ([jobs]) => Array.isArray(jobs),
  collectionsChanged: ([collections]) => Array.isArray(collections),
  readPage: ([html, url, force]) => isText(html) && (url === null || isText(url)) && typeof force === 'boolean',
}
