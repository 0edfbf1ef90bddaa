import { daysBetween } from '../text/edtf.ts'
import { encodePostings, MOST_BYTES } from './postings.ts'
import { PageWriter } from './pages.ts'
import { numberTerms } from './number-terms.ts'
import { publisherTerms } from './publisher-terms.ts'
import { FREQUENT, lengthCode, NO_DAY, type SegmentHead } from './segment.ts'
import { readTerms } from './terms.ts'

/** A segment as it is written. */
export interface BuiltSegment {
  head: SegmentHead
  pages: Uint8Array<ArrayBuffer>[]
}

/** Gathers the words of reports, one report after the other. Typed arrays, since a batch has millions of entries. */
export class SegmentBuilder {
  private readonly vocabulary = new Map<string, number>()
  /** Of each report its words by their numbers, one report behind the other. */
  private entries = new Uint32Array(1 << 14)
  private counts = new Uint8Array(1 << 14)
  private filled = 0
  private readonly starts: number[] = []
  /** For each word one more than the place of its last entry. */
  private seen = new Uint32Array(1 << 12)
  private readonly lengths: number[] = []
  private readonly days: number[] = []
  private words = 0

  /** Reports that were added. */
  get size(): number {
    return this.lengths.length
  }

  /** Bytes that the entries take, about: when to finish a segment and begin the next. */
  get bytes(): number {
    return this.filled * 5
  }

  /**
   * Adds a report, which gets the next number.
   * @param published EDTF, or null
   * @param publisher its name, whose words stand apart from those of the text, see `publisherTerms`
   */
  add(title: string, body: string, published: string | null, publisher: string | null): void {
    const first = this.filled
    let length = 0
    const take = (term: string): void => {
      let word = this.vocabulary.get(term)
      if (word === undefined) {
        word = this.vocabulary.size
        this.vocabulary.set(term, word)
        if (word >= this.seen.length) this.seen = grown(this.seen)
      }
      const entry = this.seen[word]! - 1
      if (entry >= first) {
        if (this.counts[entry]! < 255) this.counts[entry]!++
        return
      }
      if (this.filled === this.entries.length) {
        this.entries = grown(this.entries)
        this.counts = grownBytes(this.counts)
      }
      this.entries[this.filled] = word
      this.counts[this.filled] = 1
      this.seen[word] = ++this.filled
    }
    const visit = (term: string): void => {
      length++
      take(term)
    }
    readTerms(title, visit)
    readTerms(body, visit)
    if (publisher !== null) publisherTerms(publisher).forEach(take)
    numberTerms(title, body).forEach(take)
    this.words += length
    this.starts.push(first)
    this.lengths.push(lengthCode(length))
    this.days.push(published === null ? NO_DAY : (daysBetween(published, '1970-01-01') ?? NO_DAY))
  }

  /** The segment of all that were added. */
  finish(): BuiltSegment {
    const { ends, reports, counts } = this.invert()
    const writer = new SegmentWriter(this.size)
    let bytes = new Uint8Array(1 << 12)
    for (const { utf8, word } of this.sortedWords()) {
      const [from, to] = [word === 0 ? 0 : ends[word - 1]!, ends[word]!]
      if ((to - from) * MOST_BYTES > bytes.length) bytes = new Uint8Array((to - from) * MOST_BYTES * 2)
      writer.add(utf8, to - from, bytes, 0, encodePostings(reports, counts, from, to, bytes, 0))
    }
    return writer.finish(this.words, Uint8Array.from(this.lengths), Int32Array.from(this.days))
  }

  /** From the words of reports to the reports of words, by counting. */
  private invert(): { ends: Uint32Array; reports: Uint32Array; counts: Uint8Array } {
    const next = new Uint32Array(this.vocabulary.size)
    for (let entry = 0; entry < this.filled; entry++) next[this.entries[entry]!]!++
    let sum = 0
    next.forEach((count, word) => {
      next[word] = sum
      sum += count
    })
    const reports = new Uint32Array(this.filled)
    const counts = new Uint8Array(this.filled)
    for (let report = 0; report < this.size; report++) {
      const end = this.starts[report + 1] ?? this.filled
      for (let entry = this.starts[report]!; entry < end; entry++) {
        const to = next[this.entries[entry]!]!++
        reports[to] = report
        counts[to] = this.counts[entry]!
      }
    }
    return { ends: next, reports, counts }
  }

  /** In the order of their bytes: that of their letters, but for letters beyond the first plane. */
  private sortedWords(): { utf8: Uint8Array; word: number }[] {
    const encoder = new TextEncoder()
    const texts = [...this.vocabulary.keys()].sort()
    const words = texts.map((text) => ({ utf8: encoder.encode(text), word: this.vocabulary.get(text)! }))
    return texts.some((text) => /[\ud800-\uffff]/.test(text)) ? words.sort((a, b) => compare(a.utf8, b.utf8)) : words
  }
}

/** Puts a segment together from its words in their order. */
export class SegmentWriter {
  private readonly pages: Uint8Array<ArrayBuffer>[] = []
  private readonly firsts: Uint8Array[] = []
  private readonly frequent = new Map<string, number>()
  private readonly size: number
  private readonly writer = new PageWriter((page, first) => {
    this.pages.push(page)
    this.firsts.push(first)
  })

  /** @param size reports in it */
  constructor(size: number) {
    this.size = size
  }

  /** Adds a word, see {@link PageWriter.add}. */
  add(word: Uint8Array, count: number, bytes: Uint8Array, from: number, to: number): void {
    if (count * FREQUENT > this.size && this.size >= FREQUENT) this.frequent.set(new TextDecoder().decode(word), count)
    this.writer.add(word, count, bytes, from, to)
  }

  /** Pages that are ready, which are then forgotten here; for who writes them as they come. */
  takePages(): Uint8Array<ArrayBuffer>[] {
    return this.pages.splice(0)
  }

  finish(words: number, lengths: Uint8Array<ArrayBuffer>, days: Int32Array<ArrayBuffer>): BuiltSegment {
    this.writer.close()
    let end = 0
    const firstEnds = Uint32Array.from(this.firsts, (word) => (end += word.length))
    const firsts = new Uint8Array(end)
    this.firsts.forEach((word, at) => firsts.set(word, at === 0 ? 0 : firstEnds[at - 1]!))
    return { head: { size: this.size, words, lengths, days, firsts, firstEnds, frequent: this.frequent }, pages: this.pages.splice(0) }
  }
}

/** Which of two words comes first in the order of their bytes. */
export function compare(a: Uint8Array, b: Uint8Array): number {
  const most = Math.min(a.length, b.length)
  for (let at = 0; at < most; at++) if (a[at] !== b[at]) return a[at]! - b[at]!
  return a.length - b.length
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const next = new Uint32Array(array.length * 2)
  next.set(array)
  return next
}

function grownBytes(array: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const next = new Uint8Array(array.length * 2)
  next.set(array)
  return next
}
