import type { Report } from '../corpus/report.ts'
import { daysBetween } from '../text/edtf.ts'
import { stripBoilerplate } from './boilerplate.ts'
import { encodePostings, lengthCode, MOST_BYTES, NO_DAY, type Index, type Postings, type Segment } from './segment.ts'
import { readTerms } from './terms.ts'

/**
 * The index of reports, in memory.
 * @param reports with ids of their own
 */
export function buildIndex(reports: readonly Report[]): Index {
  const bodies = stripBoilerplate(reports)
  const builder = new SegmentBuilder()
  reports.forEach(({ title, published }, place) => builder.add(title, bodies[place]!, published))
  return {
    segments: [builder.finish()],
    load: (places) => Promise.resolve(places.map((place) => ({ report: reports[place]!, body: bodies[place]! }))),
  }
}

interface List {
  reports: number[]
  counts: number[]
}

/** Gathers the words of reports, one report after the other. */
export class SegmentBuilder {
  private readonly lists = new Map<string, List>()
  private readonly lengths: number[] = []
  private readonly days: number[] = []
  private words = 0

  /**
   * Adds a report, which gets the next number.
   * @param published EDTF, or null
   */
  add(title: string, body: string, published: string | null): void {
    const report = this.lengths.length
    let length = 0
    const visit = (term: string): void => {
      length++
      let list = this.lists.get(term)
      if (!list) this.lists.set(term, (list = { reports: [], counts: [] }))
      const last = list.reports.length - 1
      if (list.reports[last] !== report) {
        list.reports.push(report)
        list.counts.push(1)
      } else if (list.counts[last]! < 255) list.counts[last]!++
    }
    readTerms(title, visit)
    readTerms(body, visit)
    this.words += length
    this.lengths.push(lengthCode(length))
    this.days.push(daysBetween(published, '1970-01-01') ?? NO_DAY)
  }

  /** The segment of all that were added. */
  finish(): Segment {
    const sorted = [...this.lists.keys()].sort()
    const postings = new Map<string, Postings>()
    let bytes = new Uint8Array(1 << 16)
    let filled = 0
    for (const word of sorted) {
      const { reports, counts } = this.lists.get(word)!
      const room = filled + reports.length * MOST_BYTES
      if (room > bytes.length) {
        const wider = new Uint8Array(Math.max(room, bytes.length * 2))
        wider.set(bytes.subarray(0, filled))
        bytes = wider
      }
      postings.set(word, { count: reports.length, bytes, start: filled })
      filled = encodePostings(reports, counts, 0, reports.length, bytes, filled)
    }
    const whole = bytes.slice(0, filled)
    for (const [word, { count, start }] of postings) postings.set(word, { count, bytes: whole, start })
    return {
      size: this.lengths.length,
      words: this.words,
      lengths: Uint8Array.from(this.lengths),
      days: Int32Array.from(this.days),
      isDeleted: () => false,
      find: (words) => Promise.resolve(words.map((word) => postings.get(word) ?? null)),
      complete: (prefix, limit) => Promise.resolve(sorted.filter((word) => word.startsWith(prefix)).slice(0, limit)),
    }
  }
}
