import { openDatabase } from '../lib/store/database.ts'
import { reportStore } from '../lib/store/report-store.ts'
import { tidy } from '../lib/store/tidy.ts'
import { madeReport } from './made-news.ts'

// Runs in a page of the extension: fills its own store by its own writer.

const BATCH = 2000

/** What filling took. */
export interface Filled {
  /** Milliseconds that the writer took for reports, words and merges; making the reports up is left out. */
  ms: number
  /** Bytes of pages and heads in the store. */
  index: number
  segments: number
}

/** Adds made-up reports as one collection, up to a number of them. */
export async function fill(reports: number): Promise<Filled> {
  const database = openDatabase()
  const store = reportStore(database)
  await database.collections.put({ v: 1, id: 'made', name: 'Made up', on: true, kind: 'imported', format: 'jsonl', fileNames: [], prints: [], imported: 0, reports, newest: null, bytes: null, problems: 0, removed: false })
  let ms = 0
  const timed = async (act: () => Promise<unknown>): Promise<void> => {
    const start = performance.now()
    await act()
    ms += performance.now() - start
  }
  for (let from = await store.mark() - 1; from < reports; from += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, reports - from) }, (_, at) => madeReport(from + at))
    await timed(() => store.add('made', batch, 1))
    await timed(() => tidy(database))
  }
  await timed(async () => {
    while (await tidy(database, 'made'));
  })
  const manifest = await database.manifest.get('live')
  const segments = await database.segments.toArray()
  const heads = segments.reduce((sum, { head, runs }) => sum + head.lengths.byteLength + head.days.byteLength + head.firsts.byteLength + head.firstEnds.byteLength + runs.length * 4, 0)
  return { ms, index: heads + manifest!.segments.reduce((sum, { bytes }) => sum + bytes, 0), segments: segments.length }
}
