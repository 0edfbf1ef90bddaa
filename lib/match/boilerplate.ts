import type { Report } from '../corpus/report.ts'
import { textHash } from '../text/text-hash.ts'

/** In how many reports of one outlet a paragraph must stand to be the outlet's and not the report's. */
const REPEATS = 4
/** So many paragraphs are counted at a time: some 10 MB. */
const MOST = 200_000

/**
 * Knows the paragraphs that an outlet puts under its reports ("Sign up to our newsletter"), which would make all of them alike, from one batch
 * of reports to the next. Reports without a publisher are one outlet. What was seen least is
 * forgotten when there is too much of it, since what an outlet repeats comes again soon.
 * @see https://doi.org/10.1016/B978-155860869-6/50038-X for lossy counting
 */
export class Boilerplate {
  private readonly counts = new Map<number, number>()
  private readonly most: number

  /** @param most paragraphs that are counted at a time */
  constructor(most: number = MOST) {
    this.most = most
  }

  /**
   * The texts of reports without the paragraphs that their outlets repeat, here and in the batches before. Where more than half of a
   * text repeats it stays as it is: then it is a story that was carried over and over.
   */
  strip(reports: readonly Report[]): string[] {
    const keys = reports.map((report) => paragraphsOf(report).map((paragraph) => textHash(report.publisher ?? '', paragraph)))
    for (const own of keys) for (const key of new Set(own)) this.counts.set(key, (this.counts.get(key) ?? 0) + 1)
    const texts = reports.map((report, at) => {
      const kept = paragraphsOf(report).filter((_, place) => this.counts.get(keys[at]![place]!)! < REPEATS).join('\n')
      return kept.length >= report.text.length / 2 ? kept : report.text
    })
    for (let least = 1; this.counts.size > this.most; least++) for (const [key, count] of this.counts) if (count <= least) this.counts.delete(key)
    return texts
  }
}

/** The texts of reports without what their outlets repeat in them, see {@link Boilerplate}. */
export function stripBoilerplate(reports: readonly Report[]): string[] {
  return new Boilerplate(Infinity).strip(reports)
}

function paragraphsOf(report: Report): string[] {
  return report.text.split(/\n+/)
}
