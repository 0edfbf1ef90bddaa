import type { Report } from '../corpus/report.ts'
import { checkPage, PageReader } from './pages.ts'
import type { Postings } from './postings.ts'

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
  /** How many reports hold a word that very many hold; null for every other word. Nothing is read for it. */
  countOfFrequent(word: string): number | null
  isDeleted(report: number): boolean
  /** Where words stand, in the order of the words; null where none of the reports holds one. */
  find(words: readonly string[]): Promise<(Postings | null)[]>
  /** The words that begin so, in the order of their letters, at most so many. */
  complete(prefix: string, limit: number): Promise<string[]>
}

/** Reports that can be found, and the way to their texts. */
export interface Index {
  /** One after the other: the reports of the second have the places behind those of the first. */
  readonly segments: readonly Segment[]
  /** The reports at places, in the order of the places; null for one that is gone. */
  load(places: readonly number[]): Promise<(IndexedReport | null)[]>
  /** The reports of ids, in any order; those that are gone are left out. */
  byId(ids: readonly string[]): Promise<IndexedReport[]>
  /** The text of an article without the paragraphs that its outlet repeats, as far as the reports of that outlet tell. */
  bodyOf(article: { publisher?: string | null; text: string }): Promise<string>
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

/** What of a segment is read whole when it is opened: all but its pages. */
export interface SegmentHead {
  size: number
  words: number
  lengths: Uint8Array<ArrayBuffer>
  days: Int32Array<ArrayBuffer>
  /** First words of the pages in UTF-8, one behind the other, and where each ends. */
  firsts: Uint8Array<ArrayBuffer>
  firstEnds: Uint32Array<ArrayBuffer>
  /** Words that more than one in {@link FREQUENT} reports hold, and how many do. */
  frequent: Map<string, number>
}

/** A word is kept in the head of a segment when one in so many of its reports holds it. */
export const FREQUENT = 64

/** What reads pages by their numbers, which ascend; null for one that is not there. */
export type ReadPages = (pages: readonly number[]) => Promise<(Uint8Array | null)[]>

/**
 * A segment whose pages are read as they are needed.
 * @param deleted a bit for each report, set where it is deleted; null where none is
 */
export function openSegment(head: SegmentHead, readPages: ReadPages, deleted: Uint8Array | null = null): Segment {
  const { size, words, lengths, days, frequent } = head
  return {
    size,
    words,
    lengths,
    days,
    countOfFrequent: (word) => frequent.get(word) ?? null,
    isDeleted: (report) => deleted !== null && (deleted[report >>> 3]! & (1 << (report & 7))) !== 0,
    async find(wanted) {
      const sought = wanted.map(bytesOf)
      const pageOf = sought.map((word) => pageWith(head, word))
      const numbers = [...new Set(pageOf)].filter((page) => page >= 0).sort((a, b) => a - b)
      const pages = await readPages(numbers)
      const byNumber = new Map(numbers.map((number, at) => [number, pages[at]!]))
      return sought.map((word, at) => {
        const page = byNumber.get(pageOf[at]!)
        if (!page) return null
        const reader = new PageReader(page)
        return reader.seek(word) ? reader.postings() : null
      })
    },
    async complete(prefix, limit) {
      const found: string[] = []
      const first = Math.max(0, pageWith(head, bytesOf(prefix)))
      for (let number = first; number < head.firstEnds.length && found.length < limit; number++) {
        const [page] = await readPages([number])
        const reader = new PageReader(page!)
        let word: Uint8Array<ArrayBuffer> = NONE
        while (found.length < limit && reader.next()) {
          word = reader.word(word)
          const text = fromUtf8.decode(word)
          if (text.startsWith(prefix)) found.push(text)
          else if (found.length > 0) return found
        }
        if (found.length === 0 && number > first) break
      }
      return found
    },
  }
}

/** Pages that are in memory. */
export function pagesInMemory(pages: readonly Uint8Array[]): ReadPages {
  return (numbers) => Promise.resolve(numbers.map((number) => pages[number] ?? null))
}

/** Pages that come from elsewhere, each checked before it is used. @throws BrokenPage where one is not as it was written, or is not there */
export function checkedPages(read: ReadPages): ReadPages {
  return async (numbers) => {
    const pages = await read(numbers)
    for (const page of pages) checkPage(page ?? NONE)
    return pages
  }
}

const utf8 = new TextEncoder()
const fromUtf8 = new TextDecoder()
const NONE = new Uint8Array(0)

/** A word in UTF-8. Most are of plain letters, for each of which the platform's encoder takes longer than all the rest of looking it up. */
function bytesOf(word: string): Uint8Array {
  const bytes = new Uint8Array(word.length)
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at)
    if (unit > 0x7f) return utf8.encode(word)
    bytes[at] = unit
  }
  return bytes
}

/** The page that holds a word if any does: the last that does not begin behind it; -1 where all do. */
function pageWith({ firsts, firstEnds }: SegmentHead, word: Uint8Array): number {
  let [low, high] = [0, firstEnds.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (compareBytes(firsts, middle === 0 ? 0 : firstEnds[middle - 1]!, firstEnds[middle]!, word) <= 0) low = middle + 1
    else high = middle
  }
  return low - 1
}

function compareBytes(bytes: Uint8Array, from: number, to: number, word: Uint8Array): number {
  const most = Math.min(to - from, word.length)
  for (let at = 0; at < most; at++) {
    const difference = bytes[from + at]! - word[at]!
    if (difference !== 0) return difference
  }
  return to - from - word.length
}
