import type { Report } from './report.ts'

/** What became of a report that was to be added: one whose title and text the collection has is `known`, one with the id of another takes its place. */
export type Added = 'added' | 'known' | 'replaced'

/** Who writes reports into the library and its index; there is one at a time. */
export interface ReportWriter {
  /** Adds reports to a collection that is there, all of them or, where it throws, none; says what became of each. */
  add(collection: string, reports: readonly Report[]): Promise<Added[]>
  /** Deletes a collection with its reports. */
  removeCollection(collection: string): Promise<void>
  /** The number that the next report will have: numbers ascend. */
  mark(): Promise<number>
  /** Ids of the reports of a collection with this number or a later one. */
  idsSince(collection: string, since: number): Promise<string[]>
  /** All reports of a collection, some at a time. */
  reportsOf(collection: string): AsyncIterable<Report[]>
}
