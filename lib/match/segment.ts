import type { Report } from '../corpus/report.ts'

/**
 * A piece of an index: the words of some reports, which are numbered from 0 in it. It never changes, but that reports of it are
 * deleted. Where it lies, in memory or on the device, is its own affair: words are asked for together, so that one turn reads them all.
 */
export interface Segment {
  /** Reports in it, the deleted ones among them. */
  readonly size: number
  /** Words of all of them together. */
  readonly words: number
  /** For each report how many words it has, as {@link lengthCode} tells it. */
  readonly lengths: Uint8Array
  /** For each report its day of publication, in days since 1970, {@link NO_DAY} where it is not known. */
  readonly days: Int32Array
  isDeleted(report: number): boolean
  /** Where words stand, in the order of the words; null where none of the reports holds one. */
  find(words: readonly string[]): Promise<(Postings | null)[]>
  /** The words that begin so, in alphabetical order, at most so many. */
  complete(prefix: string, limit: number): Promise<string[]>
}

/** The reports that hold a word, and how often; read with {@link decodePostings}. */
export interface Postings {
  /** How many reports hold it, the deleted ones among them. */
  readonly count: number
  readonly bytes: Uint8Array
  /** Where in `bytes` they begin. */
  readonly start: number
}

/** Reports that can be found, and the way to their texts. */
export interface Index {
  /** One after the other: the reports of the second have the places behind those of the first. */
  readonly segments: readonly Segment[]
  /** The reports at places, in the order of the places; null for one that is gone. */
  load(places: readonly number[]): Promise<(IndexedReport | null)[]>
}

/** A report as it was indexed. */
export interface IndexedReport {
  report: Report
  /** Its text without what its outlet puts under every report. */
  body: string
}

/** In place of a day that is not known. */
export const NO_DAY = -0x80000000

/** Steps of {@link lengthCode} to twice as many words: each is 6 %. */
const STEPS = 12

/** A number of words as one byte, on a logarithmic scale. */
export function lengthCode(words: number): number {
  return Math.min(255, Math.round(STEPS * Math.log2(1 + words)))
}

/** The number of words that each code stands for. */
export const LENGTHS = Float32Array.from({ length: 256 }, (_, code) => 2 ** (code / STEPS) - 1)

/**
 * Writes which reports hold a word, and how often. Each report is told by its distance from the one before, which is doubled, with 1 added
 * where the word stands there more than once: then how often follows as a byte.
 * @param reports in ascending order
 * @param counts 1 to 255
 * @returns where the bytes end
 */
export function encodePostings(reports: ArrayLike<number>, counts: ArrayLike<number>, from: number, to: number, bytes: Uint8Array, at: number): number {
  let before = -1
  for (let entry = from; entry < to; entry++) {
    const report = reports[entry]!
    const count = counts[entry]!
    let left = (report - before - 1) * 2 + (count > 1 ? 1 : 0)
    for (; left > 0x7f; left = left >>> 7) bytes[at++] = (left & 0x7f) | 0x80
    bytes[at++] = left
    if (count > 1) bytes[at++] = count
    before = report
  }
  return at
}

/** Room that {@link encodePostings} may need for each report. */
export const MOST_BYTES = 6

/**
 * Reads which reports hold a word, in ascending order, and how often.
 * @param reports where they are written from 0 on; as long as `count` of the postings at least
 * @param counts beside them
 */
export function decodePostings({ bytes, start, count }: Postings, reports: Uint32Array, counts: Uint8Array): void {
  let at = start
  let report = -1
  for (let entry = 0; entry < count; entry++) {
    let unit = bytes[at++]!
    let step = unit & 0x7f
    for (let shift = 7; unit > 0x7f; shift += 7) {
      unit = bytes[at++]!
      step |= (unit & 0x7f) << shift
    }
    step = step >>> 0
    report += (step >>> 1) + 1
    reports[entry] = report
    counts[entry] = step & 1 ? bytes[at++]! : 1
  }
}
