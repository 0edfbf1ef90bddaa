import type { Report } from './report.ts'

/** What became of reports that were given to be added. */
export interface Added {
  added: number
  /** Those that the collection has already, by title and text. */
  known: number
  /** Those that took the place of another text with the same id. */
  replaced: number
  /** Places in the batch of reports whose id another report of the same import has, with another text; they were added under ids of their own. */
  sameId: number[]
}

/** Who writes reports into the library and its index. There is one at a time. */
export interface ReportWriter {
  /**
   * Adds reports to a collection, all of them or, where it throws, none. A report with title and text of one that is there adds nothing; one with the id of one that was there before this
   * import takes its place.
   * @param since the report numbers from here on were given in this import: see `mark`
   */
  add(collection: string, reports: readonly Report[], since: number): Promise<Added>
  /** The number that the next report will have. */
  mark(): Promise<number>
  /** Deletes all reports of a collection. */
  delete(collection: string): Promise<void>
  /** Has its reports be found, or not. */
  switchOn(collection: string, on: boolean): Promise<void>
  /** All reports of a collection, in the order in which they were added, some at a time. */
  reportsOf(collection: string): AsyncIterable<Report[]>
}
