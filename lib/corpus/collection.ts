/** A set of reports under one name: the bundled ones, the articles that the reader kept, or what was imported. */
export interface Collection {
  id: string
  /** As the reader calls it. */
  name: string
  /** Whether articles are compared with it and it is searched. */
  on: boolean
  kind: 'bundled' | 'saved' | 'imported'
  /** What its files were; null where it was not imported. */
  format: FileFormat | null
  /** Names of the files that it came from, in the order in which they were read. */
  fileNames: string[]
  /** When it was imported, or last added to, in milliseconds; null for the bundled one. */
  imported: number | null
  reports: number
  /** EDTF; null where no report has a date. */
  newest: string | null
  /** Bytes that it takes on the device, about; null where it takes none of the store. */
  bytes: number | null
  /** How many lines and files of it could not be read. */
  problems: number
}

/** Id of the collection of articles that the reader kept. */
export const SAVED = 'saved'

/** Whether two names of collections are one to whoever reads or hears them. */
export function isSameName(one: string, other: string): boolean {
  const plain = (name: string) => name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase()
  return plain(one) === plain(other)
}

/** Id of a stored report in readings; bundled reports have theirs alone. */
export function storedId({ collection, id }: { collection: string; id: string }): string {
  return `${collection}/${id}`
}

/** Whether a report of a reading is an article that the reader kept. */
export function isSaved(report: string): boolean {
  return report.startsWith(storedId({ collection: SAVED, id: '' }))
}

/** What a file is, by its content and its name. */
export type FileFormat = 'jsonl' | 'json' | 'csv' | 'csl-json' | 'feed' | 'opml' | 'markdown' | 'html' | 'warc'
