import { Dexie, liveQuery } from 'dexie'
import { SAVED } from '../corpus/collection.ts'
import { reportHash } from '../corpus/report-hash.ts'
import type { Report } from '../corpus/report.ts'
import type { SavedArticle } from '../highlights/shelf.ts'
import { newestDate } from '../text/edtf.ts'
import type { CollectionRecord, Database } from './database.ts'
import { reportStore } from './report-store.ts'
import { readManifest } from './segments.ts'
import { tidy } from './tidy.ts'

/** Segments that are left as they are; each is a small part of a reading's time. */
const MANY = 8

/** The articles that the reader kept, each a report of one collection; whoever keeps or drops holds the lock of the writer. */
export interface SavedArticles {
  /** Whether it is kept, under this id or with this title and text. */
  has(report: Report): Promise<boolean>
  /** Keeps a report; an older text under its id makes way. @throws where the device has no room: nothing is kept then */
  keep(report: Report): Promise<void>
  /** Takes it out; nothing happens where it is not kept. */
  drop(report: Report): Promise<void>
}

/**
 * The kept articles in the database.
 * @param name what the collection is called when it is made; the reader may call it otherwise
 * @param now in milliseconds
 */
export function savedArticles(database: Database, name: string, now: () => number = Date.now): SavedArticles {
  const { collections, reports } = database
  const store = reportStore(database)

  async function numbersOf(report: Report): Promise<number[]> {
    const [byId, byText] = await Promise.all([
      reports.where('[collection+id]').equals([SAVED, report.id]).primaryKeys(),
      reports.where('[collection+hash]').equals([SAVED, reportHash(report)]).primaryKeys(),
    ])
    return [...new Set([...byId, ...byText])]
  }

  /** Says anew what the collection holds. It is small: a reader keeps articles one by one. */
  async function count(changes: Partial<CollectionRecord> = {}): Promise<void> {
    const dates: (string | null)[] = []
    let bytes = 0
    for await (const some of store.reportsOf(SAVED)) {
      for (const { published, title, text } of some) {
        dates.push(published)
        bytes += title.length + text.length
      }
    }
    await collections.update(SAVED, { reports: dates.length, newest: newestDate(dates), bytes, ...changes })
  }

  return {
    async has(report) {
      const record = await collections.get(SAVED)
      return record !== undefined && !record.removed && (await numbersOf(report)).length > 0
    },
    async keep(report) {
      const record = await collections.get(SAVED)
      // what was deleted does not come back with the next article
      if (record?.removed) await store.delete(SAVED)
      if (!record || record.removed) await collections.put(emptyCollection(name, now()))
      await store.add(SAVED, [report], await store.mark())
      // each article is a segment of its own until some are merged; the library's worker does so too
      if ((await readManifest(database)).segments.filter(({ collection }) => collection === SAVED).length > MANY) await tidy(database)
      await count({ imported: now() })
    },
    async drop(report) {
      const numbers = await numbersOf(report)
      if (numbers.length === 0) return
      await store.remove(numbers)
      await count()
    },
  }
}

/** Gives all kept articles, the latest kept first, now and after each change, whichever window made it. @returns what ends it */
export function watchSaved({ collections, reports }: Database, changed: (articles: SavedArticle[]) => void, failed: (error: unknown) => void): () => void {
  const all = async (): Promise<SavedArticle[]> => {
    const record = await collections.get(SAVED)
    if (!record || record.removed) return []
    const records = await reports.where('[collection+id]').between([SAVED, Dexie.minKey], [SAVED, Dexie.maxKey]).toArray()
    return records.sort((a, b) => b.number! - a.number!).map(({ id, title, publisher, published, language, url }) => ({ id, title, publisher, published, language, url }))
  }
  const subscription = liveQuery(all).subscribe({ next: changed, error: failed })
  return () => subscription.unsubscribe()
}

function emptyCollection(name: string, made: number): CollectionRecord {
  return { v: 1, id: SAVED, name, on: true, kind: 'saved', format: null, fileNames: [], imported: made, reports: 0, newest: null, bytes: 0, problems: 0, prints: [], removed: false }
}
