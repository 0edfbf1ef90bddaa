import type { Side } from './comparison.ts'
import { Runs } from './runs.ts'

/** Length of the runs of words that are counted. */
const RUN = 6
/**
 * Two texts are of one source from here on: this part of the shorter text's runs stands in the longer, and this many of them,
 * so that a shared name of an office in a short text is not enough; or one run is as long as chance and names do not make it.
 * Independent reports of one event share quotations and names, and stay below; measured on pairs of reports.
 * @see https://doi.org/10.1145/872757.872770 (copied text found by shared n-grams)
 */
const COPIED = { part: 0.04, runs: 6, words: 12 }

/**
 * A quotation stands in both from here on: this many words between quotation marks in both texts, or this many where one of them gives
 * them in its own words. Independent reports of one event have up to four and up to nine words of what was said in common.
 */
const QUOTED = { inBoth: 6, inOne: 10 }
/** A quotation; it may go on over the end of a line, and not over that of a paragraph. */
const QUOTATION = /[“«]((?:[^“”«»\n]|\n(?!\s*\n)){8,900})[”»]|"((?:[^"\n]|\n(?!\s*\n)){8,900})"/gu

/** The runs of a text. */
interface TextRuns {
  runs: Runs
  /** By place among the distinct runs: whether they stand in quotations only. */
  isQuoted: boolean[]
}

const kept = new WeakMap<Side, TextRuns>()

/** What two texts share that chance does not make: passages that a reporter wrote, or no more than what somebody said. */
export interface Overlap {
  kind: 'text' | 'quote'
  /** The first words that both have, lower case. */
  words: string
}

/**
 * What of one text stands in the other: enough of the shorter text's six-word runs or one very long run, quotations apart; else a
 * quotation of some length.
 * @returns null where too little is shared
 */
export function findOverlap(a: Side, b: Side): Overlap | null {
  const [left, right] = [runsOf(a), runsOf(b)]
  const [short, long] = left.runs.distinct.length <= right.runs.distinct.length ? [left, right] : [right, left]
  let shared = 0
  let sharedInAll = 0
  let first: number | null = null
  let firstQuoted: number | null = null
  const [written, all, quoted] = [new Row(), new Row(), new Row()]
  // the runs of a text stand in the order of its words, so that shared neighbours make a longer run
  const places = long.runs.placesOf(short.runs)
  for (let place = 0; place < places.length; place++) {
    const run = short.runs.distinct[place]!
    const there = places[place]!
    if (there < 0) {
      written.end()
      all.end()
      quoted.end()
      continue
    }
    const isQuoted = short.isQuoted[place]!
    const isQuotedThere = long.isQuoted[there]!
    sharedInAll++
    if (isQuoted || isQuotedThere) {
      written.end()
      firstQuoted ??= run
      all.add()
    } else {
      shared++
      written.add()
      all.end()
      first ??= run
    }
    if (isQuoted && isQuotedThere) quoted.add()
    else quoted.end()
  }
  const isMuch = (runs: number) => runs >= COPIED.runs && runs / short.runs.distinct.length >= COPIED.part
  if (first !== null && (isMuch(shared) || written.words >= COPIED.words)) return { kind: 'text', words: short.runs.wordsAt(first) }
  return firstQuoted !== null && (quoted.words >= QUOTED.inBoth || all.words >= QUOTED.inOne || isMuch(sharedInAll)) ? { kind: 'quote', words: short.runs.wordsAt(firstQuoted) } : null
}

/** Length of the longest row of neighbouring runs, in words. */
class Row {
  words = 0
  #runs = 0

  add(): void {
    this.#runs++
    this.words = Math.max(this.words, this.#runs + RUN - 1)
  }

  end(): void {
    this.#runs = 0
  }
}

/** Whether two sentences share a run of at least `length` words. */
export function sharesRun(a: string, b: string, length: number): boolean {
  const [left, right] = [new Runs(a, length), new Runs(b, length)]
  return right.placesOf(left).some((place) => place >= 0)
}

function runsOf(side: Side): TextRuns {
  const found = kept.get(side)
  if (found) return found
  const runs = new Runs(side.text, RUN)
  const quotations = [...side.text.matchAll(QUOTATION)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
  const isQuoted: boolean[] = []
  let at = 0
  runs.placeOf.forEach((place, first) => {
    if (place < 0) return
    while (at < quotations.length && quotations[at]!.end < runs.ends[first + RUN - 1]!) at++
    isQuoted[place] = isQuoted[place] !== false && at < quotations.length && quotations[at]!.start <= runs.starts[first]!
  })
  kept.set(side, { runs, isQuoted })
  return { runs, isQuoted }
}
