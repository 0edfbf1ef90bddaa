import type { Span } from '../text/span.ts'
import { textHash } from '../text/text-hash.ts'

/** In how many reports of one outlet a paragraph must stand to be the outlet's and not the report's. */
const REPEATS = 4
/** A sentence inside a paragraph must stand in more of them, and in one of so many of all that the outlet has: less is what each report on one matter says of how it began. */
const SENTENCE_REPEATS = 8
const SENTENCE_SHARE = 50
/** Shorter ones are cut off at "Mr.", or say no more than where a report was written. */
const SENTENCE_WORDS = 5
/** So many paragraphs and sentences are counted at a time: some 20 MB. */
const MOST = 400_000
/** So many are kept from one start of the program to the next: some 300 kB. */
const KEPT = 20_000
const PARAGRAPH = /[^\n]+/g
const SENTENCE_END = /[.!?…]["”’)\]]*\s+/g

/**
 * Knows the paragraphs and sentences that an outlet puts into its reports ("Sign up to our newsletter"), which would make all of them alike, from one
 * batch of reports to the next. Reports without a publisher are one outlet, of which sentences say nothing. What was seen least is
 * forgotten when there is too much of it, since what an outlet repeats comes again soon.
 * @see https://doi.org/10.1016/B978-155860869-6/50038-X for lossy counting
 */
export class Boilerplate {
  /** In how many reports each piece stands, by its hash; under the hash of the outlet alone how many reports it has. */
  private readonly counts = new Map<number, number>()
  /** The same of reports that are counted elsewhere. */
  private readonly others: ReadonlyMap<number, number>
  private readonly most: number

  /**
   * @param most pieces that are counted at a time
   * @param known what {@link repeated} gave before
   * @param others what other counts gave, which are not counted on here
   */
  constructor(most: number = MOST, known: Float64Array = new Float64Array(), others: readonly Float64Array[] = []) {
    this.most = most
    addAll(this.counts, known)
    const sum = new Map<number, number>()
    for (const one of others) addAll(sum, one)
    this.others = sum
  }

  /** What is worth keeping of the counts: the pieces that were seen more than once, each as its hash and how often. Most are seen once. */
  repeated(): Float64Array {
    const often: [number, number][] = []
    for (const entry of this.counts) if (entry[1] > 1) often.push(entry)
    return Float64Array.from(often.sort((a, b) => b[1] - a[1]).slice(0, KEPT).flat())
  }

  /** Where in the text of one more document stands what its outlet is known to repeat, in reading order; nothing is counted. */
  find(document: OutletText): Span[] {
    return this.leftOutOf(document, piecesOf(document))
  }

  /**
   * Counts some reports, and finds in each what its outlet repeats, here and in the batches before. Where more than half of a
   * text repeats it stays as it is: then it is a story that was carried over and over.
   * @returns for each report where that stands, in reading order
   */
  count(reports: readonly OutletText[]): Span[][] {
    const pieces = reports.map(piecesOf)
    reports.forEach((report, at) => this.add(report, pieces[at]!, 1))
    const found = reports.map((report, at) => this.leftOutOf(report, pieces[at]!))
    for (let least = 1; this.counts.size > this.most; least++) for (const [key, count] of this.counts) if (count <= least) this.counts.delete(key)
    return found
  }

  /** Takes back what some reports were counted for, since they are deleted. */
  forget(reports: readonly OutletText[]): void {
    for (const report of reports) this.add(report, piecesOf(report), -1)
  }

  private add(report: OutletText, pieces: readonly Piece[], times: 1 | -1): void {
    for (const key of new Set([outletOf(report), ...pieces.map(({ key: own }) => own)])) {
      const count = (this.counts.get(key) ?? 0) + times
      if (count > 0) this.counts.set(key, count)
      else this.counts.delete(key)
    }
  }

  private countOf(key: number): number {
    return (this.counts.get(key) ?? 0) + (this.others.get(key) ?? 0)
  }

  private leftOutOf(report: OutletText, pieces: readonly Piece[]): Span[] {
    const { publisher, text } = report
    const ofSentences = publisher ? Math.max(SENTENCE_REPEATS, this.countOf(outletOf(report)) / SENTENCE_SHARE) : Infinity
    const spans: Span[] = []
    let left = text.length
    for (const { key, start, end, isSentence } of pieces) {
      const last = spans.at(-1)
      if ((last && start < last.end) || this.countOf(key) < (isSentence ? ofSentences : REPEATS)) continue
      if (last && text.slice(last.end, start).trim() === '') {
        left -= end - last.end
        last.end = end
      } else {
        left -= end - start
        spans.push({ start, end })
      }
    }
    return left >= text.length / 2 ? spans : []
  }
}

/** A text without some spans of it, which are in reading order, as an index holds it. */
export function leaveOut(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text
  let [body, from] = ['', 0]
  for (const { start, end } of spans) {
    body += text.slice(from, start)
    from = end
  }
  return (body + text.slice(from)).trim()
}

/** A text and whose it is. */
export interface OutletText {
  publisher?: string | null
  text: string
}

/** A paragraph of a text, or a sentence of one, as its outlet's. */
interface Piece extends Span {
  key: number
  isSentence: boolean
}

/** The paragraphs of a text, each with its sentences behind it where it has several. */
function piecesOf({ publisher, text }: OutletText): Piece[] {
  const pieces: Piece[] = []
  for (const { 0: paragraph, index } of text.matchAll(PARAGRAPH)) {
    pieces.push({ key: textHash(publisher ?? '', paragraph), start: index, end: index + paragraph.length, isSentence: false })
    if (!publisher) continue
    let start = 0
    const add = (end: number): void => {
      const sentence = paragraph.slice(start, end).trimEnd()
      if (sentence.length < paragraph.length && sentence.split(' ', SENTENCE_WORDS).length === SENTENCE_WORDS) pieces.push({ key: textHash(publisher, sentence), start: index + start, end: index + end, isSentence: true })
      start = end
    }
    for (const { 0: mark, index: at } of paragraph.matchAll(SENTENCE_END)) add(at + mark.length)
    if (start > 0) add(paragraph.length)
  }
  return pieces
}

/** The key of an outlet itself. */
function outletOf({ publisher }: OutletText): number {
  return textHash(publisher ?? '')
}

function addAll(counts: Map<number, number>, known: Float64Array): void {
  for (let at = 0; at + 1 < known.length; at += 2) counts.set(known[at]!, (counts.get(known[at]!) ?? 0) + known[at + 1]!)
}
