import Fuse from 'fuse.js'
import type { ReadingReport } from '../lib/reading.ts'

/** The reports whose title, publisher or reasons hold the query, misspelled by a letter or two; nearest first, all of them for an empty query. */
export function findReports(reports: readonly ReadingReport[], query: string): readonly ReadingReport[] {
  if (query.trim() === '') return reports
  const fuse = new Fuse(reports, { keys: [{ name: 'title', weight: 2 }, 'publisher', 'published', 'why.label'], threshold: 0.34, ignoreLocation: true, ignoreDiacritics: true })
  return fuse.search(query.trim()).map(({ item }) => item)
}
