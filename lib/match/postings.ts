/** The reports that hold a word, and how often; read with {@link decodePostings}. */
export interface Postings {
  /** How many reports hold it, the deleted ones among them. */
  readonly count: number
  readonly bytes: Uint8Array
  /** Where in `bytes` they begin. */
  readonly start: number
}

/** Room that {@link encodePostings} may need for each report. */
export const MOST_BYTES = 6

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
    at = writeNumber(bytes, at, (report - before - 1) * 2 + (count > 1 ? 1 : 0))
    if (count > 1) bytes[at++] = count
    before = report
  }
  return at
}

/**
 * Reads which reports hold a word, in ascending order, and how often.
 * @param reports where they are written from 0 on; as long as `count` of the postings at least
 * @param counts beside them
 */
export function decodePostings({ bytes, start, count }: Postings, reports: Uint32Array, counts: Uint8Array): void {
  let at = start
  let report = -1
  for (let entry = 0; entry < count; entry++) {
    let step = bytes[at++]!
    if (step > 0x7f) {
      step &= 0x7f
      for (let shift = 7, more = true; more; shift += 7) {
        const unit = bytes[at++]!
        step |= (unit & 0x7f) << shift
        more = unit > 0x7f
      }
    }
    report += (step >>> 1) + 1
    reports[entry] = report
    counts[entry] = step & 1 ? bytes[at++]! : 1
  }
}

/** How often a word may stand in a report before a further time adds nothing to its score. */
export const MOST_COUNTED = 15

/**
 * Adds what a word gives to the score of each report that holds it, in measures of what it gives a report of that length that holds it once: most do, and nothing more is
 * looked up for these. One pass over the bytes and nothing made, since this is where the time of a query goes.
 * @param measures for each length code and each number of times up to {@link MOST_COUNTED}, at `16 * code + times`, how many such measures it gives
 */
export function scorePostings({ bytes, start, count }: Postings, weight: number, lengths: Uint8Array, measures: Float32Array, scores: Float32Array): void {
  let at = start
  let report = -1
  for (let entry = 0; entry < count; entry++) {
    let step = bytes[at++]!
    if (step > 0x7f) {
      step &= 0x7f
      for (let shift = 7, more = true; more; shift += 7) {
        const unit = bytes[at++]!
        step |= (unit & 0x7f) << shift
        more = unit > 0x7f
      }
    }
    report += (step >>> 1) + 1
    if (step & 1) {
      const times = bytes[at++]!
      scores[report]! += weight * measures[(lengths[report]! << 4) | (times > MOST_COUNTED ? MOST_COUNTED : times)]!
    } else scores[report]! += weight
  }
}

/** Writes a whole number below 2 ** 31 in as few bytes as it needs, seven bits in each. @returns where it ends */
export function writeNumber(bytes: Uint8Array, at: number, number: number): number {
  for (; number > 0x7f; number >>>= 7) bytes[at++] = (number & 0x7f) | 0x80
  bytes[at++] = number
  return at
}
