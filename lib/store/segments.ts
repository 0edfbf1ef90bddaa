import type { BuiltSegment } from '../match/build-segment.ts'
import { BrokenPage, checksum } from '../match/pages.ts'
import { checkedPages, type ReadPages, type SegmentHead } from '../match/segment.ts'
import { pageKey, type Database, type Manifest, type SegmentEntry, type SegmentRecord } from './database.ts'

/** The index that lies on the device is not whole: it must be made anew from the reports. */
export class BrokenIndex extends Error {}

/** Whether an error says that the index is not as it was written. */
export function isBroken(error: unknown): boolean {
  return error instanceof BrokenIndex || error instanceof BrokenPage
}

const LIVE = 'live'
/** Up to so many pages a segment is read whole, in one turn. */
const FEW_PAGES = 48

/** Which segments there are; none where nothing was written. @throws BrokenIndex where the record is not one */
export async function readManifest(database: Database): Promise<Manifest> {
  const found: unknown = await database.manifest.get(LIVE)
  if (found === undefined) return { v: 3, generation: 0, next: 1, segments: [] }
  if (!isManifest(found)) throw new BrokenIndex('store: the list of segments is not one')
  return found
}

/** Makes a change of the segments visible, as the last thing of a transaction. */
export async function writeManifest(database: Database, { next, generation, changes = 0, rebuilding = false }: Manifest, segments: SegmentEntry[], added = 0): Promise<void> {
  await database.manifest.put({ v: 3, generation: generation + 1, next: next + added, segments, changes, rebuilding }, LIVE)
}

/** Writes a segment; whoever lists it in the manifest makes it visible. @param from number of its first page, where some are written already */
export async function writeSegment(database: Database, id: number, { head, pages }: BuiltSegment, runs: number[], from = 0): Promise<void> {
  await writePages(database, id, pages, from)
  await database.segments.put({ id, head, runs, checksum: headChecksum(head) })
}

/** Writes pages of a segment. */
export async function writePages(database: Database, id: number, pages: readonly Uint8Array<ArrayBuffer>[], from: number): Promise<void> {
  await database.pages.bulkPut([...pages], pages.map((_, at) => pageKey(id, from + at)))
}

/** A segment without its pages. @throws BrokenIndex where it is not there, or not as it was written */
export async function readSegment(database: Database, entry: SegmentEntry): Promise<SegmentRecord> {
  const record = await database.segments.get(entry.id)
  if (!record || record.head.size !== entry.size || record.head.firstEnds.length !== entry.pages || record.checksum !== headChecksum(record.head)) {
    throw new BrokenIndex(`store: segment ${entry.id} is not as it was written`)
  }
  return record
}

/** What reads the pages of a segment, each checked; a small one is read whole, the first time that anything is asked of it. */
export function pageReader(database: Database, { id, pages }: SegmentEntry): ReadPages {
  let whole: Promise<Uint8Array[]> | null = null
  return checkedPages(async (numbers) => {
    if (numbers.length === 0) return []
    if (pages > FEW_PAGES) return (await database.pages.bulkGet(numbers.map((number) => pageKey(id, number)))).map((page) => page ?? null)
    whole ??= database.pages.where(':id').between(pageKey(id, 0), pageKey(id, pages)).toArray()
    const all = await whole
    return numbers.map((number) => all[number] ?? null)
  })
}

/**
 * Deletes what nobody can reach: pages, heads and deleted reports of segments that the manifest does not list, and reports of collections that are gone. For who holds the
 * lock of the writer: what is just being written is not listed yet.
 */
export async function sweep(database: Database): Promise<void> {
  const { segments } = await readManifest(database)
  const live = new Set(segments.map(({ id }) => id))
  await database.segments.where(':id').noneOf([...live]).delete()
  await database.deleted.where(':id').noneOf([...live]).delete()
  // pages are too many to be listed: what lies between those of the live segments is deleted
  let from = 0
  for (const id of [...live].sort((a, b) => a - b)) {
    if (pageKey(id, 0) > from) await database.pages.where(':id').between(from, pageKey(id, 0)).delete()
    from = pageKey(id + 1, 0)
  }
  await database.pages.where(':id').aboveOrEqual(from).delete()
  await sweepReports(database, new Set(await database.collections.toCollection().primaryKeys()))
}

/** Reports that are deleted in one turn. */
const TURN = 5000

/** Deletes the reports of all collections but these, in turns that end soon. */
export async function sweepReports({ reports }: Database, live: ReadonlySet<string>): Promise<void> {
  for (let after = ''; ; ) {
    // the first of each collection tells which there are
    const first = await reports.where('[collection+hash]').above([after, Infinity]).first()
    if (!first) return
    after = first.collection
    if (live.has(after)) continue
    for (;;) {
      const some = await reports.where('[collection+hash]').between([after, -Infinity], [after, Infinity]).limit(TURN).primaryKeys()
      if (some.length === 0) break
      await reports.bulkDelete(some)
    }
  }
}

function headChecksum({ lengths, firsts, words }: SegmentHead): number {
  return (checksum(lengths) ^ checksum(firsts) ^ words) >>> 0
}

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== 'object' || value === null) return false
  const { v, generation, next, segments } = value as Manifest
  return v === 3 && [generation, next].every(Number.isInteger) && Array.isArray(segments) &&
    segments.every((entry) => [entry.id, entry.size, entry.pages].every((number) => Number.isInteger(number) && number >= 0) && entry.id < next && typeof entry.collection === 'string')
}
