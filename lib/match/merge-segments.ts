import { compare, SegmentWriter, type BuiltSegment } from './build-segment.ts'
import { PageReader } from './pages.ts'
import { decodePostings, encodePostings, MOST_BYTES } from './postings.ts'
import { LENGTHS, type ReadPages, type SegmentHead } from './segment.ts'

/** A segment that goes into another. */
export interface MergedSegment {
  head: SegmentHead
  readPages: ReadPages
  /** Of the deleted reports; see `openSegment`. */
  deleted: Uint8Array | null
}

/** Pages that are read at a time from each segment. */
const AHEAD = 64

/**
 * One segment of several, without their deleted reports; the reports that are left keep their order and get new numbers. Its pages are given away as they are made, so
 * that no more than some of each segment is in memory.
 * @param keepPages takes the pages that are ready, from the first on; waited for
 * @returns the head, and the pages behind those that were given away
 */
export async function mergeSegments(segments: readonly MergedSegment[], keepPages: (pages: Uint8Array<ArrayBuffer>[]) => Promise<void>): Promise<BuiltSegment> {
  const numbers = renumber(segments)
  const size = numbers.reduce((sum, { live }) => sum + live, 0)
  const writer = new SegmentWriter(size)
  const cursors = segments.map(({ head, readPages }) => new Cursor(head, readPages))
  await Promise.all(cursors.map((cursor) => cursor.next()))
  let reports = new Uint32Array(1 << 10)
  let counts = new Uint8Array(1 << 10)
  let bytes = new Uint8Array(1 << 12)
  for (let turn = 0; ; turn++) {
    const first = cursors.reduce<Cursor | null>((least, cursor) => (cursor.word && (!least || compare(cursor.word, least.word!) < 0) ? cursor : least), null)
    if (!first) break
    const word = first.word!
    let filled = 0
    for (const [at, cursor] of cursors.entries()) {
      if (!cursor.word || compare(cursor.word, word) !== 0) continue
      const postings = cursor.postings()
      if (filled + postings.count > reports.length) {
        const room = Math.max(reports.length * 2, filled + postings.count)
        reports = widened(reports, new Uint32Array(room))
        counts = widened(counts, new Uint8Array(room))
      }
      decodePostings(postings, reports.subarray(filled), counts.subarray(filled))
      const end = filled + postings.count
      const next = numbers[at]!.next
      for (let entry = filled; entry < end; entry++) {
        const report = next[reports[entry]!]!
        if (report < 0) continue
        reports[filled] = report
        counts[filled++] = counts[entry]!
      }
      // most words follow in the page that is there, and nothing is waited for
      if (!cursor.step()) await cursor.next()
    }
    if (filled > 0) {
      if (filled * MOST_BYTES > bytes.length) bytes = new Uint8Array(filled * MOST_BYTES * 2)
      writer.add(word, filled, bytes, 0, encodePostings(reports, counts, 0, filled, bytes, 0))
    }
    if (turn % 4096 === 4095) await keepPages(writer.takePages())
  }
  const lengths = new Uint8Array(size)
  const days = new Int32Array(size)
  let words = 0
  segments.forEach(({ head }, at) => numbers[at]!.next.forEach((report, before) => {
    if (report < 0) return
    lengths[report] = head.lengths[before]!
    days[report] = head.days[before]!
    words += LENGTHS[lengths[report]!]!
  }))
  // the sum is exact where nothing was deleted
  const exact = segments.every(({ deleted }) => deleted === null)
  return writer.finish(exact ? segments.reduce((sum, { head }) => sum + head.words, 0) : Math.round(words), lengths, days)
}

/** For each segment the new number of each report, -1 for a deleted one. */
function renumber(segments: readonly MergedSegment[]): { next: Int32Array; live: number }[] {
  let number = 0
  return segments.map(({ head, deleted }) => {
    const first = number
    const next = Int32Array.from({ length: head.size }, (_, report) => (deleted !== null && deleted[report >>> 3]! & (1 << (report & 7)) ? -1 : number++))
    return { next, live: number - first }
  })
}

/** Goes through the words of a segment in their order. */
class Cursor {
  word: Uint8Array<ArrayBuffer> | null = null
  private before: Uint8Array<ArrayBuffer> = new Uint8Array(0)
  private reader: PageReader | null = null
  private ahead: (Uint8Array | null)[] = []
  private page = 0
  private readonly pages: number
  private readonly readPages: ReadPages

  constructor(head: SegmentHead, readPages: ReadPages) {
    this.pages = head.firstEnds.length
    this.readPages = readPages
  }

  /** Goes to the next word where that is in the page that is there. */
  step(): boolean {
    if (!this.reader?.next()) return false
    this.word = this.before = this.reader.word(this.before)
    return true
  }

  /** Goes to the next word; `word` is null behind the last. */
  async next(): Promise<void> {
    while (!this.step()) {
      if (this.ahead.length === 0) {
        const numbers = Array.from({ length: Math.min(AHEAD, this.pages - this.page) }, (_, at) => this.page + at)
        this.page += numbers.length
        this.ahead = numbers.length > 0 ? await this.readPages(numbers) : []
      }
      const page = this.ahead.shift()
      if (!page) {
        this.word = null
        return
      }
      this.reader = new PageReader(page)
      this.before = new Uint8Array(0)
    }
  }

  postings() {
    return this.reader!.postings()
  }
}

function widened<A extends Uint32Array | Uint8Array>(array: A, wider: A): A {
  wider.set(array)
  return wider
}
