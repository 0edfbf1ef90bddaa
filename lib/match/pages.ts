import { writeNumber, type Postings } from './postings.ts'

/*
 * The dictionary of a segment and its postings, cut into pages that are read one by one. A page has
 *   a checksum of the rest (4 bytes), the number of its words, the bytes that these take
 *   for each word: letters shared with the word before, letters of its own and these, reports that hold it, bytes of its postings
 *   and then the postings, in the order of the words.
 * Words are in the order of their bytes in UTF-8. A word that many reports hold has a page of its own, as long as it needs.
 */

/** A page is closed when it has so many bytes; each look-up reads one, and costs as much for 2 kB as for 4. */
const PAGE_BYTES = 3072
const CHECKSUM = 4

/** The bytes of a page are not those that were written. */
export class BrokenPage extends Error {}

/** Pages as they come out, and the first word of each. */
export interface PageSink {
  (page: Uint8Array<ArrayBuffer>, firstWord: Uint8Array): void
}

/** Cuts words and their postings into pages. */
export class PageWriter {
  private entries = new Uint8Array(1 << 13)
  private entriesEnd = 0
  private postings = new Uint8Array(1 << 13)
  private postingsEnd = 0
  private words = 0
  private before: Uint8Array = EMPTY
  private first: Uint8Array = EMPTY
  private readonly sink: PageSink

  constructor(sink: PageSink) {
    this.sink = sink
  }

  /**
   * Adds a word behind all that were added.
   * @param word in UTF-8; kept, so that it must not be written over
   * @param count of reports that hold it
   * @param bytes of its postings, from `from` to `to`
   */
  add(word: Uint8Array, count: number, bytes: Uint8Array, from: number, to: number): void {
    const size = to - from
    if (this.words > 0 && (size > PAGE_BYTES / 2 || this.entriesEnd + this.postingsEnd + word.length + size > PAGE_BYTES)) this.close()
    if (this.words === 0) {
      this.first = word
      this.before = EMPTY
    }
    let shared = 0
    while (shared < word.length && shared < this.before.length && word[shared] === this.before[shared]) shared++
    this.entries = roomFor(this.entries, this.entriesEnd + word.length + 24)
    let at = writeNumber(this.entries, this.entriesEnd, shared)
    at = writeNumber(this.entries, at, word.length - shared)
    this.entries.set(word.subarray(shared), at)
    at = writeNumber(this.entries, at + word.length - shared, count)
    this.entriesEnd = writeNumber(this.entries, at, size)
    this.postings = roomFor(this.postings, this.postingsEnd + size)
    this.postings.set(bytes.subarray(from, to), this.postingsEnd)
    this.postingsEnd += size
    this.before = word
    this.words++
    if (size > PAGE_BYTES / 2) this.close()
  }

  /** Gives out the last page. */
  close(): void {
    if (this.words === 0) return
    const count = new Uint8Array(10)
    const countEnd = writeNumber(count, writeNumber(count, 0, this.words), this.entriesEnd)
    const page = new Uint8Array(CHECKSUM + countEnd + this.entriesEnd + this.postingsEnd)
    page.set(count.subarray(0, countEnd), CHECKSUM)
    page.set(this.entries.subarray(0, this.entriesEnd), CHECKSUM + countEnd)
    page.set(this.postings.subarray(0, this.postingsEnd), CHECKSUM + countEnd + this.entriesEnd)
    new DataView(page.buffer).setUint32(0, checksum(page, CHECKSUM), true)
    this.sink(page, this.first)
    this.words = this.entriesEnd = this.postingsEnd = 0
  }
}

const EMPTY = new Uint8Array(0)

function roomFor(bytes: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> {
  if (size <= bytes.length) return bytes
  const wider = new Uint8Array(Math.max(size, bytes.length * 2))
  wider.set(bytes)
  return wider
}

/**
 * Refuses a page whose bytes have changed.
 * @throws BrokenPage
 */
export function checkPage(page: Uint8Array): void {
  if (page.length <= CHECKSUM || new DataView(page.buffer, page.byteOffset).getUint32(0, true) !== checksum(page, CHECKSUM)) {
    throw new BrokenPage('match: a page of the index is not as it was written')
  }
}

/** FNV-1a over the bytes. @see https://datatracker.ietf.org/doc/html/draft-eastlake-fnv */
export function checksum(bytes: Uint8Array, from = 0): number {
  let hash = 0x811c9dc5
  for (let at = from; at < bytes.length; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193)
  return hash >>> 0
}

/** Reads the words of a page one after the other, with no word made that nobody asks for. */
export class PageReader {
  private readonly page: Uint8Array
  private at = CHECKSUM
  private left: number
  private postingsAt: number
  /** Of the word that stands here. */
  shared = 0
  count = 0
  private suffixAt = 0
  private suffixLength = 0
  private start = 0
  private size = 0

  constructor(page: Uint8Array) {
    this.page = page
    this.left = this.readNumber()
    const size = this.readNumber()
    this.postingsAt = this.at + size
  }

  /** Goes on to the next word; false behind the last. */
  next(): boolean {
    if (this.left === 0) return false
    this.left--
    this.readEntry()
    this.start = this.postingsAt
    this.postingsAt += this.size
    return true
  }

  /** Postings of the word that stands here. */
  postings(): Postings {
    return { count: this.count, bytes: this.page, start: this.start }
  }

  /** Where the postings of the word that stands here end. */
  postingsEnd(): number {
    return this.start + this.size
  }

  /** The word that stands here, from the one before. */
  word(before: Uint8Array): Uint8Array<ArrayBuffer> {
    const word = new Uint8Array(this.shared + this.suffixLength)
    word.set(before.subarray(0, this.shared))
    word.set(this.page.subarray(this.suffixAt, this.suffixAt + this.suffixLength), this.shared)
    return word
  }

  /**
   * Goes on to a word; false where the page does not hold it, and then stands at the first word behind it or at the end.
   * The words before it are passed over by what they share alone: one that shares more letters with the word before than the sought word does is on
   * the same side of it.
   */
  seek(word: Uint8Array): boolean {
    let matched = 0
    while (this.next()) {
      if (this.shared > matched) continue
      if (this.shared < matched) return false
      const most = Math.min(this.suffixLength, word.length - matched)
      let same = 0
      while (same < most && this.page[this.suffixAt + same] === word[matched + same]) same++
      matched += same
      if (same === this.suffixLength && matched === word.length) return true
      if (matched === word.length || (same < this.suffixLength && this.page[this.suffixAt + same]! > word[matched]!)) return false
    }
    return false
  }

  private readEntry(): void {
    this.shared = this.readNumber()
    this.suffixLength = this.readNumber()
    this.suffixAt = this.at
    this.at += this.suffixLength
    this.count = this.readNumber()
    this.size = this.readNumber()
  }

  private readNumber(): number {
    const { page } = this
    let unit = page[this.at++]!
    let number = unit & 0x7f
    for (let shift = 7; unit > 0x7f && shift < 32; shift += 7) {
      unit = page[this.at++]!
      number |= (unit & 0x7f) << shift
    }
    return number >>> 0
  }
}
