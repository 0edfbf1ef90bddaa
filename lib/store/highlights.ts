import { Dexie, type ObservabilitySet } from 'dexie'
import { isNoRoom } from '../corpus/no-room.ts'
import type { ArticleRef, Highlight } from '../highlights/highlight.ts'
import { readHighlight } from '../highlights/read-highlight.ts'
import { isSameArticle, keysOf } from '../highlights/same-article.ts'
import type { Database, HighlightRecord } from './database.ts'

/** What became of highlights that came in from elsewhere. */
export interface Merged {
  added: number
  /** Those that took the place of an older form of themselves. */
  renewed: number
  /** Those that are there already, as they are or newer. */
  known: number
  /** Those for which there was no room, in the order in which they came. */
  unsaved: Highlight[]
}

/** The reader's highlights on this device. */
export interface HighlightStore {
  /** All, the earliest first; records of a later version are passed over and left where they are. */
  all(): Promise<Highlight[]>
  /** All records as they lie, in the order of their ids, those of later versions among them: for a backup. */
  raw(): Promise<unknown[]>
  /** Those of an article, whatever address it is open at; the earliest first. */
  of(article: ArticleRef): Promise<Highlight[]>
  get(id: string): Promise<Highlight | null>
  /** Keeps a highlight in place of the one with its id. @throws where the device has no room (`isNoRoom`): nothing is changed then */
  keep(highlight: Highlight): Promise<void>
  /** Changes note or tags, and when it was changed; all of them or none. */
  change(ids: readonly string[], change: (highlight: Highlight) => Highlight): Promise<void>
  /** Deletes, all or none. @returns what was deleted, for `merge` to bring it back */
  delete(ids: readonly string[]): Promise<Highlight[]>
  /** Takes in highlights from elsewhere, in steps that are whole each: of two with one id the later changed stays. */
  merge(highlights: readonly Highlight[]): Promise<Merged>
  /** The same for records as they lay in a backup, of whatever version. @throws where the device has no room */
  mergeRaw(records: readonly { id: string; highlight: unknown }[]): Promise<void>
  /** Gives all now and after each change, whichever window made it; of many changes in a row not after each. @returns what ends it */
  watch(changed: (highlights: Highlight[]) => void, failed: (error: unknown) => void): () => void
}

const STEP = 1000
/** Longest share of the time in which a window reads all anew: while another one writes much, its reading keeps the writing waiting. */
const SHARE = 0.1

/** Highlights in the database. */
export function highlightStore({ highlights: table, change: inOne }: Pick<Database, 'highlights' | 'change'>, now: () => number = Date.now): HighlightStore {
  const all = async (): Promise<Highlight[]> => read(await table.toArray())
  return {
    all,
    async raw() {
      return (await table.orderBy('id').toArray()).map(({ highlight }) => highlight)
    },
    async of(article) {
      const keys = keysOf(article)
      // what has no address is known by its text alone
      const near = keys.length > 0 ? await table.where('keys').anyOf(keys).distinct().toArray() : await table.filter((record) => record.keys.length === 0).toArray()
      return read(near).filter((highlight) => isSameArticle(highlight.article, article))
    },
    async get(id) {
      const record = await table.get(id)
      return record ? (read([record])[0] ?? null) : null
    },
    async keep(highlight) {
      await table.put(recordOf(highlight))
    },
    async change(ids, change) {
      await inOne([table], async () => {
        const found = read((await table.bulkGet([...ids])).filter((record) => record !== undefined))
        await table.bulkPut(found.map((highlight) => recordOf({ ...change(highlight), id: highlight.id, changed: now() })))
      })
    },
    async delete(ids) {
      return inOne([table], async () => {
        const found = read((await table.bulkGet([...ids])).filter((record) => record !== undefined))
        await table.bulkDelete(found.map(({ id }) => id))
        return found
      })
    },
    async merge(highlights) {
      const merged: Merged = { added: 0, renewed: 0, known: 0, unsaved: [] }
      for (let from = 0; from < highlights.length; from += STEP) {
        const some = [...latestOf(highlights.slice(from, from + STEP)).values()]
        try {
          const { added, renewed } = await inOne([table], () => mergeStep(some))
          merged.added += added
          merged.renewed += renewed
          merged.known += Math.min(STEP, highlights.length - from) - added - renewed
        } catch (error) {
          if (!isNoRoom(error)) throw error
          merged.unsaved.push(...highlights.slice(from))
          break
        }
      }
      return merged
    },
    async mergeRaw(records) {
      await table.bulkPut(records.map(({ id, highlight }) => ({ id, keys: keysOfRaw(highlight), highlight })))
    },
    watch(changed, failed) {
      const place = `idb://${table.db.name}/${table.name}/`
      let timer: ReturnType<typeof setTimeout> | undefined
      let [ended, reading, wanted, free] = [false, false, false, 0]
      const readAll = async (): Promise<void> => {
        timer = undefined
        wanted = false
        reading = true
        const began = performance.now()
        await all().then((highlights) => ended || changed(highlights), (error: unknown) => ended || failed(error))
        reading = false
        free = performance.now() + (performance.now() - began) / SHARE
        if (wanted) soon()
      }
      const soon = (): void => {
        wanted = true
        if (!reading && !ended) timer ??= setTimeout(readAll, Math.max(0, free - performance.now()))
      }
      const hear = (parts: ObservabilitySet): void => {
        if (Object.keys(parts).some((part) => part.startsWith(place))) soon()
      }
      Dexie.on.storagemutated.subscribe(hear)
      void readAll()
      return () => {
        ended = true
        clearTimeout(timer)
        Dexie.on.storagemutated.unsubscribe(hear)
      }
    },
  }

  async function mergeStep(some: readonly Highlight[]): Promise<{ added: number; renewed: number }> {
    // all ids at once come faster than records one by one, and most that come in are new
    const ids = new Set(await table.toCollection().primaryKeys())
    const added = some.filter(({ id }) => !ids.has(id))
    const others = some.filter(({ id }) => ids.has(id))
    const there = await table.bulkGet(others.map(({ id }) => id))
    const renewed = others.filter((highlight, i) => {
      const record = there[i]
      const known = record && readHighlight(record.highlight)
      return typeof known === 'object' && known.changed < highlight.changed
    })
    await table.bulkPut([...added, ...renewed].map(recordOf))
    return { added: added.length, renewed: renewed.length }
  }
}

function recordOf(highlight: Highlight): HighlightRecord {
  return { id: highlight.id, keys: keysOf(highlight.article), highlight }
}

function keysOfRaw(highlight: unknown): string[] {
  const read = readHighlight(highlight)
  return typeof read === 'object' ? keysOf(read.article) : []
}

function read(records: readonly HighlightRecord[]): Highlight[] {
  return records.map(({ highlight }) => readHighlight(highlight)).filter((highlight) => typeof highlight === 'object').sort((a, b) => a.made - b.made || (a.id < b.id ? -1 : 1))
}

function latestOf(highlights: readonly Highlight[]): Map<string, Highlight> {
  const latest = new Map<string, Highlight>()
  for (const highlight of highlights) {
    const known = latest.get(highlight.id)
    if (!known || known.changed < highlight.changed) latest.set(highlight.id, highlight)
  }
  return latest
}
