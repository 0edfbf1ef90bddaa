import type { Report } from '../corpus/report.ts'
import { idBeside, reportHash } from '../corpus/report-hash.ts'
import type { Added, ReportWriter } from '../corpus/report-writer.ts'
import { Boilerplate, leaveOut } from '../match/boilerplate.ts'
import { SegmentBuilder } from '../match/build-segment.ts'
import type { Database, Manifest, ReportRecord, SegmentEntry } from './database.ts'
import { placeOf, runsOf } from './report-numbers.ts'
import { readManifest, readSegment, sweepReports, writeManifest, writeSegment } from './segments.ts'

/** Name of the Web Lock that whoever writes reports or segments holds. */
export const WRITER = 'second-source:index'

/** Reports that are read at a time. */
const SOME = 500

/** Writes reports into the database, and deletes single ones. */
export interface ReportStore extends ReportWriter {
  /** Deletes reports by their numbers; no answer holds them any more. */
  remove(numbers: readonly number[]): Promise<void>
}

/**
 * Writes the reader's reports and the index over them; whoever uses it holds the lock {@link WRITER}. A report and its words are written in one
 * transaction with the list of segments. Each call writes a segment, so that some 2,000 reports at a time cost least; see `tidy` for how segments stay few.
 */
export function reportStore(database: Database): ReportStore {
  const { reports, collections, segments, pages, deleted, manifest, repeats } = database
  const written = [reports, segments, pages, deleted, manifest, repeats]

  /** Marks reports as deleted in their segments, and deletes them. Inside a transaction. */
  async function drop(numbers: readonly number[], entries: readonly SegmentEntry[]): Promise<void> {
    let left = [...numbers]
    for (const entry of entries) {
      if (left.length === 0) break
      const { runs } = await readSegment(database, entry)
      const here = left.flatMap((number) => placeOf(runs, number) ?? [])
      if (here.length === 0) continue
      left = left.filter((number) => placeOf(runs, number) === null)
      const record = (await deleted.get(entry.id)) ?? { bits: new Uint8Array((entry.size + 7) >>> 3), count: 0 }
      for (const place of here) {
        if (record.bits[place >>> 3]! & (1 << (place & 7))) continue
        record.bits[place >>> 3]! |= 1 << (place & 7)
        record.count++
      }
      await deleted.put(record, entry.id)
    }
    await reports.bulkDelete([...numbers])
  }

  /** What outlets repeat, for the next of many changes to a collection; each is counted by itself, so that its counts go when it does. */
  let counted: { collection: string; changes: number; boilerplate: Boilerplate } | null = null

  /** What outlets repeat, for a change to a collection. Inside a transaction. */
  async function boilerplateOf(collection: string, { changes = 0 }: Manifest): Promise<Boilerplate> {
    const known = counted
    // counts that are not written are not kept
    counted = null
    // nobody else has changed them since
    return known?.collection === collection && known.changes === changes ? known.boilerplate : readBoilerplate(database, collection)
  }

  /** What a collection has, for the next of many additions to it. */
  let remembered: { collection: string; changes: number; known: Known } | null = null

  /** What a collection has of texts and ids that are to be added. Inside a transaction. */
  async function knownOf(collection: string, records: readonly ReportRecord[], list: Manifest): Promise<Known> {
    // nobody else has added to it since
    const known = remembered
    remembered = null
    if (known?.collection === collection && known.changes === list.changes) return known.known
    const entries = list.segments.filter((entry) => entry.collection === collection)
    if (entries.length === 0) return { hashes: new Set(), ids: new Map(), all: true }
    const [sameText, sameId] = await Promise.all([
      reports.where('[collection+hash]').anyOf(records.map(({ hash }) => [collection, hash])).toArray(),
      reports.where('[collection+id]').anyOf(records.map(({ id }) => [collection, id])).toArray(),
    ])
    return { hashes: new Set(sameText.map(({ hash }) => hash)), ids: new Map(sameId.map(({ id, number }) => [id, number!])), all: false }
  }

  return {
    async add(collection, incoming, since) {
      const records = incoming.map((report): ReportRecord => ({ ...report, collection, hash: reportHash(report) }))
      let next: typeof remembered = null
      let counts: typeof counted = null
      // asked before: who holds the lock deletes none meanwhile, and pages that only list collections need not wait for what is written here
      if (!(await collections.get(collection))) throw new Error(`store: no collection "${collection}" to add to; put it into collections first`)
      const added = await database.change(written, async () => {
        const list = await readManifest(database)
        const known = await knownOf(collection, records, list)
        const { added, fresh, gone } = sort(records, known, since)
        if (fresh.length === 0) {
          next = known.all ? { collection, changes: list.changes ?? 0, known } : null
          return added
        }
        const boilerplate = await boilerplateOf(collection, list)
        if (gone.length > 0) {
          boilerplate.forget((await reports.bulkGet(gone)).filter((record) => record !== undefined))
          await drop(gone, list.segments.filter((entry) => entry.collection === collection))
        }
        const leftOut = boilerplate.count(fresh)
        const builder = new SegmentBuilder()
        for (const [at, record] of fresh.entries()) {
          if (leftOut[at]!.length > 0) record.boilerplate = leftOut[at]!
          builder.add(record.title, leaveOut(record.text, leftOut[at]!), record.published, record.publisher)
        }
        const built = builder.finish()
        const numbers = await reports.bulkAdd(fresh, { allKeys: true })
        await writeSegment(database, list.next, built, runsOf(numbers))
        const bytes = built.pages.reduce((sum, page) => sum + page.length, 0)
        await repeats.put(boilerplate.repeated(), collection)
        const changes = (list.changes ?? 0) + 1
        counts = { collection, changes, boilerplate }
        await writeManifest(database, { ...list, changes }, [...list.segments, { id: list.next, collection, size: fresh.length, pages: built.pages.length, bytes }], 1)
        next = known.all ? { collection, changes, known: grown(known, fresh, numbers) } : null
        return added
      })
      // only what was written is remembered
      if (next) remembered = next
      if (counts) counted = counts
      return added
    },

    async mark() {
      return ((await reports.toCollection().lastKey()) as number | undefined ?? 0) + 1
    },

    async remove(numbers) {
      await database.change(written, async () => {
        const list = await readManifest(database)
        const there = (await reports.bulkGet([...numbers])).filter((record) => record !== undefined)
        for (const [collection, records] of Map.groupBy(there, (record) => record.collection)) {
          const boilerplate = await boilerplateOf(collection, list)
          boilerplate.forget(records)
          await repeats.put(boilerplate.repeated(), collection)
          await drop(records.map(({ number }) => number!), list.segments.filter((entry) => entry.collection === collection))
        }
        await writeManifest(database, { ...list, changes: (list.changes ?? 0) + 1 }, list.segments)
      })
    },

    async delete(collection) {
      // first it is nowhere to be found, then its reports go, in turns that end soon
      await database.change([...written, collections], async () => {
        const list = await readManifest(database)
        const own = list.segments.filter((entry) => entry.collection === collection)
        await segments.bulkDelete(own.map(({ id }) => id))
        await deleted.bulkDelete(own.map(({ id }) => id))
        await repeats.delete(collection)
        await collections.delete(collection)
        await writeManifest(database, { ...list, changes: (list.changes ?? 0) + 1 }, list.segments.filter((entry) => entry.collection !== collection))
      })
      await sweepReports(database, new Set(await collections.toCollection().primaryKeys()))
    },

    async switchOn(collection, on) {
      await collections.update(collection, { on })
    },

    async *reportsOf(collection) {
      const numbers = await reports.where('[collection+hash]').between([collection, -Infinity], [collection, Infinity]).primaryKeys()
      numbers.sort((a, b) => a - b)
      for (let at = 0; at < numbers.length; at += SOME) {
        const records = await reports.bulkGet(numbers.slice(at, at + SOME))
        yield records.flatMap((record) => (record ? [plainReport(record)] : []))
      }
    },
  }
}

/**
 * What outlets are known to repeat in the reports of all collections; a record that is none is passed over.
 * @param collection the one whose reports are counted on, where one is
 */
export async function readBoilerplate({ repeats }: Database, collection: string | null = null): Promise<Boilerplate> {
  const [own, others]: [Float64Array[], Float64Array[]] = [[], []]
  await repeats.each((known: unknown, { primaryKey }) => {
    if (known instanceof Float64Array) (primaryKey === collection ? own : others).push(known)
  })
  return new Boilerplate(undefined, own[0], others)
}

/** A report without what else a record of it has, under its own id. */
export function plainReport({ id, title, publisher, published, url, language, form, text, credit, cites, unknown }: Report): Report {
  return { id, title, publisher, published, url, language, form, text, credit, cites, unknown }
}

/** What a collection has of texts and ids. */
interface Known {
  hashes: Set<number>
  /** Id -> number of the report. */
  ids: Map<string, number>
  /** Whether it is all that the collection has, and not only what was asked for. */
  all: boolean
}

function grown(known: Known, records: readonly ReportRecord[], numbers: readonly number[]): Known {
  records.forEach(({ id, hash }, at) => {
    known.hashes.add(hash)
    known.ids.set(id, numbers[at]!)
  })
  return known
}

/** Which of the reports are new to a collection, and which numbers they take the place of. */
function sort(records: readonly ReportRecord[], known: Known, since: number): { added: Added; fresh: ReportRecord[]; gone: number[] } {
  const hashes = new Set<number>()
  const taken = new Set<string>()
  const added: Added = { added: 0, known: 0, replaced: 0, sameId: [] }
  const fresh: ReportRecord[] = []
  const gone: number[] = []
  records.forEach((record, at) => {
    if (hashes.has(record.hash) || known.hashes.has(record.hash)) {
      added.known++
      return
    }
    hashes.add(record.hash)
    const before = known.ids.get(record.id)
    if (taken.has(record.id) || (before !== undefined && before >= since)) {
      added.sameId.push(at)
      added.added++
      // the text's own print makes an id that no other text has
      fresh.push({ ...record, id: idBeside(record) })
      return
    }
    taken.add(record.id)
    if (before === undefined) added.added++
    else {
      added.replaced++
      gone.push(before)
    }
    fresh.push(record)
  })
  return { added, fresh, gone }
}
