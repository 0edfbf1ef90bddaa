import { closeSync, openSync, readFileSync, readSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { Report } from '../lib/corpus/report.ts'
import { SegmentBuilder, type BuiltSegment } from '../lib/match/build-segment.ts'
import { mergeSegments } from '../lib/match/merge-segments.ts'
import { checkedPages, openSegment, type Index, type ReadPages, type SegmentHead } from '../lib/match/segment.ts'

/*
 * The index in files, as it lies in the extension's database: segments in pages, the texts beside them; so that a million reports are taken in and asked with neither
 * texts nor pages in memory. Segments are merged as the library's worker merges them, four of one size into one.
 */

/** Reports to a segment, and segments of one size that are merged, as in the library's worker. */
const BATCH = 2000
const FAN = 4

/** Pieces of bytes one behind the other in a file. */
class Pieces {
  private readonly file: number
  private readonly path: string
  private readonly written: number[] = []
  private size = 0
  /** Where each piece ends. */
  readonly ends: ArrayLike<number>

  /** @param ends of the pieces of a file that is there */
  constructor(path: string, ends?: Float64Array) {
    this.path = path
    this.file = openSync(path, ends ? 'r' : 'w+')
    this.ends = ends ?? this.written
  }

  add(pieces: readonly Uint8Array[]): void {
    let end = this.written.at(-1) ?? 0
    for (const piece of pieces) this.written.push((end += piece.length))
    if (pieces.length > 0) writeSync(this.file, Buffer.concat(pieces), 0, undefined, this.size)
    this.size = end
  }

  read(piece: number): Uint8Array {
    const start = piece === 0 ? 0 : this.ends[piece - 1]!
    const bytes = new Uint8Array(this.ends[piece]! - start)
    readSync(this.file, bytes, 0, bytes.length, start)
    return bytes
  }

  readonly readPages: ReadPages = (numbers) => Promise.resolve(numbers.map((number) => this.read(number)))

  close(): void {
    closeSync(this.file)
  }

  delete(): void {
    this.close()
    rmSync(this.path)
  }
}

interface StoredSegment {
  head: SegmentHead
  pages: Pieces
}

/** What a later process opens the index by. */
interface Opened {
  head: SegmentHead
  pages: Float64Array
  reports: Float64Array
}

/** Writes an index into a folder. */
export class StoredIndexWriter {
  private readonly folder: string
  private readonly reports: Pieces
  private segments: StoredSegment[] = []
  private written = 0

  constructor(folder: string) {
    this.folder = folder
    this.reports = new Pieces(join(folder, 'reports'))
  }

  /** Takes in some reports, best as many as {@link StoredIndexWriter.batch}. */
  async add(reports: readonly Report[]): Promise<void> {
    const builder = new SegmentBuilder()
    for (const { title, text, published, publisher } of reports) builder.add(title, text, published, publisher)
    this.reports.add(reports.map((report) => Buffer.from(JSON.stringify(report))))
    const pages = this.newPages()
    this.segments.push(keep(builder.finish(), pages))
    for (;;) {
      const alike = [...Map.groupBy(this.segments, ({ head }) => Math.floor(Math.log(head.size) / Math.log(FAN))).values()].find((group) => group.length >= FAN)
      if (!alike) return
      await this.merge(alike)
    }
  }

  static readonly batch = BATCH

  /** Merges all segments into one, and writes what {@link openStored} needs. */
  async finish(): Promise<void> {
    if (this.segments.length > 1) await this.merge(this.segments)
    const [{ head, pages }] = this.segments as [StoredSegment]
    writeFileSync(join(this.folder, 'head'), serialize({ head, pages: Float64Array.from(pages.ends), reports: Float64Array.from(this.reports.ends) } satisfies Opened))
    pages.close()
    this.reports.close()
    writeFileSync(join(this.folder, 'name'), `pages-${this.written}`)
  }

  private newPages(): Pieces {
    return new Pieces(join(this.folder, `pages-${++this.written}`))
  }

  private async merge(some: readonly StoredSegment[]): Promise<void> {
    const pages = this.newPages()
    const built = await mergeSegments(some.map(({ head, pages: own }) => ({ head, readPages: own.readPages, deleted: null })), async (ready) => pages.add(ready))
    const merged = keep(built, pages)
    for (const { pages: own } of some) own.delete()
    // the reports of a merged segment stand where those of its first part stood, so that places stay those of the texts
    const at = this.segments.indexOf(some[0]!)
    this.segments = this.segments.flatMap((segment, place) => (place === at ? [merged] : some.includes(segment) ? [] : [segment]))
  }
}

function keep({ head, pages }: BuiltSegment, into: Pieces): StoredSegment {
  into.add(pages)
  return { head, pages: into }
}

/** Opens an index that was written. @returns it, and the bytes that it takes without the texts */
export function openStored(folder: string): { index: Index; bytes: number } {
  const file = readFileSync(join(folder, 'head'))
  const { head, pages: pageEnds, reports: reportEnds } = deserialize(file) as Opened
  const pages = new Pieces(join(folder, readFileSync(join(folder, 'name'), 'utf8')), pageEnds)
  const texts = new Pieces(join(folder, 'reports'), reportEnds)
  const decoder = new TextDecoder()
  const load = (place: number): { report: Report; body: string } => {
    const report = JSON.parse(decoder.decode(texts.read(place))) as Report
    return { report, body: report.text }
  }
  return {
    index: { segments: [openSegment(head, checkedPages(pages.readPages))], load: (places) => Promise.resolve(places.map(load)), byId: () => Promise.resolve([]), bodyOf: ({ text }) => Promise.resolve(text) },
    bytes: pageEnds.at(-1)! + head.lengths.length + head.days.byteLength + head.firsts.length + head.firstEnds.byteLength,
  }
}
