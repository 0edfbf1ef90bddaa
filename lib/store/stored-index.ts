import { storedId } from '../corpus/collection.ts'
import { leaveOut } from '../match/boilerplate.ts'
import { openSegment, type Index, type IndexedReport } from '../match/segment.ts'
import type { Database, ReportRecord, SegmentEntry } from './database.ts'
import { numberAt } from './report-numbers.ts'
import { plainReport, readBoilerplate } from './report-store.ts'
import { isBroken, pageReader, readManifest, readSegment } from './segments.ts'

/** The index as it lies on the device. */
export interface StoredIndex extends Index {
  /** Of the list of segments that it was opened by. */
  generation: number
  /** Whether it is being made anew, so that some reports are missing. */
  rebuilding: boolean
  /** Numbers in the store of the reports at places. */
  numbers(places: readonly number[]): number[]
}

/**
 * Opens the index that lies on the device; what is read at once is small, pages and texts come as they are asked for.
 * @param isOn whether a collection is asked
 * @throws BrokenIndex where it is not as it was written; the reports are there all the same, see `rebuild`
 */
export async function openStoredIndex(database: Database, isOn: (collection: string) => boolean): Promise<StoredIndex> {
  const { generation, segments, rebuilding = false } = await readManifest(database)
  const entries = segments.filter(({ collection }) => isOn(collection))
  const opened = await Promise.all(entries.map((entry) => openEntry(database, entry)))
  const numbers = (places: readonly number[]): number[] => places.map((place) => {
    let at = 0
    for (; place >= entries[at]!.size; at++) place -= entries[at]!.size
    return numberAt(opened[at]!.runs, place)
  })
  let boilerplate: Awaited<ReturnType<typeof readBoilerplate>> | null = null
  return {
    generation,
    rebuilding,
    numbers,
    segments: opened.map(({ segment }) => segment),
    async load(places) {
      return (await database.reports.bulkGet(numbers(places))).map((record) => (record ? indexedReport(record) : null))
    },
    async bodyOf(article) {
      boilerplate ??= await readBoilerplate(database)
      return leaveOut(article.text, boilerplate.find(article))
    },
    async byId(ids) {
      const named = ids.map((id): [string, string] => [id.slice(0, Math.max(0, id.indexOf('/'))), id.slice(id.indexOf('/') + 1)]).filter(([collection]) => collection !== '' && isOn(collection))
      return (await database.reports.where('[collection+id]').anyOf(named).toArray()).map(indexedReport)
    },
  }
}

async function openEntry(database: Database, entry: SegmentEntry) {
  const [{ head, runs }, deleted] = await Promise.all([readSegment(database, entry), database.deleted.get(entry.id)])
  return { runs, segment: openSegment(head, pageReader(database, entry), deleted?.bits ?? null) }
}

/**
 * Does something with the stored index, and once more where the index has changed under it: segments that were merged meanwhile are gone.
 * @throws BrokenIndex, BrokenPage where it is broken and has not changed
 */
export async function withStoredIndex<T>(database: Database, isOn: (collection: string) => boolean, act: (index: StoredIndex) => Promise<T>): Promise<T> {
  for (;;) {
    const { generation, segments } = await readManifest(database)
    const key = `${generation} ${segments.filter(({ collection }) => isOn(collection)).map(({ id }) => id).join(' ')}`
    const known = opened.get(database)
    try {
      const index = known?.key === key ? known.index : await openStoredIndex(database, isOn)
      opened.set(database, { key, index })
      return await act(index)
    } catch (error) {
      opened.delete(database)
      if (!isBroken(error) || (await readManifest(database)).generation === generation) throw error
    }
  }
}

/** The index as it was opened last: it is small, and the next article asks for the same. */
const opened = new WeakMap<Database, { key: string; index: StoredIndex }>()

/** A report of the store as answers name it: by its collection and its id there. */
function indexedReport(record: ReportRecord): IndexedReport {
  return { report: { ...plainReport(record), id: storedId(record) }, body: leaveOut(record.text, record.boilerplate ?? []) }
}
