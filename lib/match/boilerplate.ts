import type { Report } from '../corpus/report.ts'
import { textHash } from '../text/text-hash.ts'

/** In how many reports of one outlet a paragraph must stand to be the outlet's and not the report's. */
const REPEATS = 4
/** So many paragraphs are counted at a time: some 10 MB. */
const MOST = 200_000
/** So many are kept from one start of the program to the next: some 300 kB. */
const KEPT = 20_000
const BREAK = /\n+/

/**
 * Knows the paragraphs that an outlet puts under its reports ("Sign up to our newsletter"), which would make all of them alike, from one batch
 * of reports to the next. Reports without a publisher are one outlet. What was seen least is
 * forgotten when there is too much of it, since what an outlet repeats comes again soon.
 * @see https://doi.org/10.1016/B978-155860869-6/50038-X for lossy counting
 */
export class Boilerplate {
  private readonly counts = new Map<number, number>()
  private readonly most: number

  /**
   * @param most paragraphs that are counted at a time
   * @param known what {@link repeated} gave before
   */
  constructor(most: number = MOST, known: Float64Array = new Float64Array()) {
    this.most = most
    for (let at = 0; at + 1 < known.length; at += 2) this.counts.set(known[at]!, known[at + 1]!)
  }

  /** What is worth keeping of the counts: the paragraphs that were seen more than once, each as its hash and how often. Most are seen once. */
  repeated(): Float64Array {
    return Float64Array.from([...this.counts].filter(([, count]) => count > 1).sort((a, b) => b[1] - a[1]).slice(0, KEPT).flat())
  }

  /** The text of one more document without what its outlet is known to repeat; nothing is counted. */
  without({ publisher, text }: OutletText): string {
    return this.shorten(text, keysOf({ publisher, text }))
  }

  /**
   * The texts of reports without the paragraphs that their outlets repeat, here and in the batches before. Where more than half of a
   * text repeats it stays as it is: then it is a story that was carried over and over.
   */
  strip(reports: readonly Report[]): string[] {
    const keys = reports.map(keysOf)
    for (const own of keys) for (const key of new Set(own)) this.counts.set(key, (this.counts.get(key) ?? 0) + 1)
    const texts = reports.map(({ text }, at) => this.shorten(text, keys[at]!))
    for (let least = 1; this.counts.size > this.most; least++) for (const [key, count] of this.counts) if (count <= least) this.counts.delete(key)
    return texts
  }

  private shorten(text: string, keys: readonly number[]): string {
    const paragraphs = text.split(BREAK)
    const kept = paragraphs.filter((_, place) => (this.counts.get(keys[place]!) ?? 0) < REPEATS)
    const body = kept.join('\n')
    return kept.length < paragraphs.length && body.length >= text.length / 2 ? body : text
  }
}

/** The texts of reports without what their outlets repeat in them, see {@link Boilerplate}. */
export function stripBoilerplate(reports: readonly Report[]): string[] {
  return new Boilerplate(Infinity).strip(reports)
}

/** A text and whose it is. */
export interface OutletText {
  publisher?: string | null
  text: string
}

/** The paragraphs of a text as those of its outlet. */
function keysOf({ publisher, text }: OutletText): number[] {
  return text.split(BREAK).map((paragraph) => textHash(publisher ?? '', paragraph))
}
