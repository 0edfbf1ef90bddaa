import { Dexie } from 'dexie'
import type { Collection } from '../corpus/collection.ts'
import { MOST_PROBLEMS, type Problem, type ProblemList } from '../corpus/problem.ts'
import { newestDate } from '../text/edtf.ts'
import type { CollectionRecord, Database } from './database.ts'

/** What a collection has grown by. */
export interface Growth {
  /** Reports that are new to it. */
  added: number
  /** Dates of what was added. */
  published: readonly (string | null)[]
  /** Bytes that it takes now more than before, about. */
  bytes: number
  problems: number
}

/** The reader's collections, and what could not be read of them. */
export interface CollectionStore {
  /** All that are there, the oldest first; those taken away are left out. */
  all(): Promise<Collection[]>
  /** Takes a collection away, so that nothing is compared with it; it can be brought back. */
  remove(id: string): Promise<void>
  /** Brings it back as it was. @throws where it is gone for good */
  restore(id: string): Promise<void>
  /** All records, those taken away among them. */
  records(): Promise<CollectionRecord[]>
  put(record: CollectionRecord): Promise<void>
  /** Changes what is given; nothing happens where there is no such collection. */
  change(id: string, changes: Partial<CollectionRecord>): Promise<void>
  grow(id: string, growth: Growth): Promise<void>
  /** Counts its reports anew; gives how many there are. */
  recount(id: string): Promise<number>
  /** Keeps problems as far as there is room for them; the rest is counted only, by `grow`. */
  keepProblems(id: string, problems: readonly Problem[]): Promise<void>
  problems(id: string): Promise<ProblemList>
  /** Forgets what could not be read, since its files are read again. */
  clearProblems(id: string): Promise<void>
  /** Deletes what could not be read of a collection that is gone, and its record if it is still there. */
  delete(id: string): Promise<void>
}

/** Collections in the database. */
export function collectionStore({ collections, problems, reports }: Pick<Database, 'collections' | 'problems' | 'reports'>): CollectionStore {
  const of = (id: string) => problems.where('collection').equals(id)
  return {
    async all() {
      const records = await this.records()
      return records.filter(({ removed }) => !removed).map(({ v: _v, prints: _prints, removed: _removed, wasOn: _wasOn, columns: _columns, ...collection }) => collection)
    },
    async records() {
      const records = await collections.toArray()
      return records.filter(({ v }) => v === 1).sort((a, b) => a.id.localeCompare(b.id))
    },
    async remove(id) {
      await collections.where('id').equals(id).modify((record) => {
        if (record.removed) return
        Object.assign(record, { removed: true, wasOn: record.on, on: false })
      })
    },
    async restore(id) {
      const found = await collections.where('id').equals(id).modify((record) => {
        if (record.removed) Object.assign(record, { removed: false, on: record.wasOn ?? true })
      })
      if (found === 0) throw new Error(`store: no collection "${id}"`)
    },
    async put(record) {
      await collections.put(record)
    },
    async change(id, changes) {
      await collections.update(id, changes)
    },
    async grow(id, growth) {
      await collections.where('id').equals(id).modify((record) => {
        record.reports += growth.added
        record.newest = newestDate([record.newest, ...growth.published])
        record.bytes = (record.bytes ?? 0) + growth.bytes
        record.problems += growth.problems
      })
    },
    async recount(id) {
      const count = await reports.where('[collection+id]').between([id, Dexie.minKey], [id, Dexie.maxKey]).count()
      await collections.update(id, { reports: count })
      return count
    },
    async keepProblems(id, found) {
      const room = MOST_PROBLEMS - (await of(id).count())
      if (room > 0 && found.length > 0) await problems.bulkAdd(found.slice(0, room).map((problem) => ({ collection: id, problem })))
    },
    async problems(id) {
      const [kept, record] = await Promise.all([of(id).toArray(), collections.get(id)])
      return { problems: kept.map(({ problem }) => problem), more: Math.max(0, (record?.problems ?? 0) - kept.length) }
    },
    async clearProblems(id) {
      await of(id).delete()
      await collections.update(id, { problems: 0 })
    },
    async delete(id) {
      await of(id).delete()
      await collections.delete(id)
    },
  }
}
