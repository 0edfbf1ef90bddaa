import { leaveOut } from '../match/boilerplate.ts'
import { SegmentBuilder } from '../match/build-segment.ts'
import { mergeSegments } from '../match/merge-segments.ts'
import type { Database, DeletedRecord, ReportRecord, SegmentEntry, SegmentRecord } from './database.ts'
import { numbersOf, runsOf } from './report-numbers.ts'
import { isBroken, pageReader, readManifest, readSegment, sweep, writeManifest, writePages, writeSegment } from './segments.ts'

/*
 * Keeps the segments few. Each change adds a segment with the words of its own reports alone; segments of about one size are merged, four into one, so that a
 * report is written anew only as often as the collection has grown fourfold. All of this is for who holds the lock of the writer.
 */

/** As many segments of one size are merged. */
const FAN = 4
/** A segment is written anew without its deleted reports when they are one in so many. */
const WASTE = 3
/** Reports that are read at a time to make an index anew. */
const BATCH = 2000

/**
 * Does one merge where one is due, and takes away what something that was stopped has left.
 * @param whole a collection that all segments are to be merged of, since it is not added to for a while
 * @returns whether there was anything to do; then there may be more
 */
export async function tidy(database: Database, whole: string | null = null): Promise<boolean> {
  const { segments } = await readManifest(database)
  const deleted = new Map<number, DeletedRecord>()
  for (const { id } of segments) {
    const record = await database.deleted.get(id)
    if (record) deleted.set(id, record)
  }
  const due = mergeDue(segments, (id) => deleted.get(id)?.count ?? 0, whole)
  if (due.length === 0) return false
  await merge(database, due, deleted)
  await sweep(database)
  return true
}

/** The segments to merge next; none where none are to be. */
export function mergeDue(segments: readonly SegmentEntry[], deletedOf: (id: number) => number, whole: string | null): SegmentEntry[] {
  const wasted = segments.find(({ id, size }) => deletedOf(id) * WASTE > size)
  if (wasted) return [wasted]
  for (const [collection, own] of Map.groupBy(segments, (entry) => entry.collection)) {
    if (collection === whole && own.length > 1) return own
    for (const alike of Map.groupBy(own, ({ size }) => Math.floor(Math.log(size) / Math.log(FAN))).values()) {
      if (alike.length >= FAN) return alike
    }
  }
  return []
}

async function merge(database: Database, entries: readonly SegmentEntry[], deleted: ReadonlyMap<number, DeletedRecord>): Promise<void> {
  const list = await readManifest(database)
  const records: SegmentRecord[] = []
  for (const entry of entries) records.push(await readSegment(database, entry))
  const id = list.next
  let [pages, bytes] = [0, 0]
  const keep = async (some: Uint8Array<ArrayBuffer>[]): Promise<void> => {
    await writePages(database, id, some, pages)
    pages += some.length
    bytes += some.reduce((sum, page) => sum + page.length, 0)
  }
  // the id is taken first: pages of a merge that is stopped are nobody's, and are swept away
  await writeManifest(database, list, list.segments, 1)
  const built = await mergeSegments(
    records.map(({ head }, at) => ({ head, readPages: pageReader(database, entries[at]!), deleted: deleted.get(entries[at]!.id)?.bits ?? null })),
    keep,
  )
  const runs = runsOf(liveNumbers(records, deleted))
  await database.change([database.segments, database.pages, database.manifest, database.deleted], async () => {
    const now = await readManifest(database)
    await writeSegment(database, id, built, runs, pages)
    const merged = { id, collection: entries[0]!.collection, size: built.head.size, pages: pages + built.pages.length, bytes: bytes + built.pages.reduce((sum, page) => sum + page.length, 0) }
    const gone = new Set(entries.map((entry) => entry.id))
    await writeManifest(database, now, [...now.segments.filter((entry) => !gone.has(entry.id)), ...(built.head.size > 0 ? [merged] : [])])
    await database.deleted.bulkDelete([...gone])
  })
}

function* liveNumbers(records: readonly SegmentRecord[], deleted: ReadonlyMap<number, DeletedRecord>): Generator<number> {
  for (const { id, runs } of records) {
    const bits = deleted.get(id)?.bits
    let place = 0
    for (const number of numbersOf(runs)) {
      if (!bits || (bits[place >>> 3]! & (1 << (place & 7))) === 0) yield number
      place++
    }
  }
}

/**
 * Whether the index is as it was written and was made to its end; otherwise it is to be made anew, see {@link rebuild}.
 * @param depth `thorough` reads every page too
 */
export async function isWhole(database: Database, depth: 'quick' | 'thorough' = 'quick'): Promise<boolean> {
  try {
    const { segments, rebuilding } = await readManifest(database)
    for (const entry of segments) {
      await readSegment(database, entry)
      const read = pageReader(database, entry)
      for (let page = 0; depth === 'thorough' && page < entry.pages; page += BATCH) {
        await read(Array.from({ length: Math.min(BATCH, entry.pages - page) }, (_, at) => page + at))
      }
    }
    return !rebuilding
  } catch (error) {
    if (isBroken(error)) return false
    throw error
  }
}

/**
 * Makes the index of all reports anew, from the reports themselves: where it is broken, or of an earlier form. Where that was begun and stopped it goes on.
 * The old one goes first, so that nothing is found in what is half of each; an answer meanwhile is one of fewer reports.
 * @param tell is told how many reports are done
 */
export async function rebuild(database: Database, tell: (reports: number) => void = () => {}): Promise<void> {
  let after = await begun(database)
  if (after === null) {
    // ids are not used twice: a page of an old segment must not pass for one of a new
    const { next } = await readManifest(database).catch(() => ({ next: 1 }))
    const highest = Math.max(next, (((await database.segments.toCollection().lastKey()) as number | undefined) ?? 0) + 1)
    await writeManifest(database, { v: 3, generation: Date.now(), next: highest, segments: [], rebuilding: true }, [])
    await sweep(database)
    after = 0
  }
  for (let done = 0; ; ) {
    const records: ReportRecord[] = await database.reports.where(':id').above(after).limit(BATCH).toArray()
    if (records.length === 0) break
    after = records.at(-1)!.number!
    await database.change([database.segments, database.pages, database.manifest], async () => {
      const list = await readManifest(database)
      const entries: SegmentEntry[] = []
      for (const [collection, own] of Map.groupBy(records, (record) => record.collection)) {
        const builder = new SegmentBuilder()
        for (const record of own) builder.add(record.title, leaveOut(record.text, record.boilerplate ?? []), record.published, record.publisher)
        const built = builder.finish()
        const id = list.next + entries.length
        await writeSegment(database, id, built, runsOf(own.map(({ number }) => number!)))
        entries.push({ id, collection, size: own.length, pages: built.pages.length, bytes: built.pages.reduce((sum, page) => sum + page.length, 0) })
      }
      await writeManifest(database, list, [...list.segments, ...entries], entries.length)
    })
    done += records.length
    tell(done)
  }
  const list = await readManifest(database)
  await writeManifest(database, { ...list, rebuilding: false }, list.segments)
  while (await tidy(database));
}

/** Number of the last report that is indexed, where the index is being made anew and what there is of it is whole; else null. */
async function begun(database: Database): Promise<number | null> {
  try {
    const { segments, rebuilding } = await readManifest(database)
    if (!rebuilding) return null
    let last = 0
    for (const entry of segments) {
      const { runs } = await readSegment(database, entry)
      for (let at = 0; at < runs.length; at += 2) last = Math.max(last, runs[at]! + runs[at + 1]! - 1)
    }
    return last
  } catch (error) {
    if (isBroken(error)) return null
    throw error
  }
}
