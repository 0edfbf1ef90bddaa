import type { Side } from './comparison.ts'

/** Length of the runs of words that are counted. */
const RUN = 6
/**
 * Two texts are of one source from here on: this part of the shorter text's runs stands in the longer, and this many of them,
 * so that a shared name of an office in a short text is not enough; or one run is as long as chance and names do not make it.
 * Independent reports of one event share quotations and names, and stay below; measured on pairs of reports.
 * @see https://doi.org/10.1145/872757.872770 (copied text found by shared n-grams)
 */
const COPIED = { part: 0.04, runs: 6, words: 12 }

/** Part of a telephone number or an address on the web: whom to turn to stands under many reports in the same words. */
const CONTACT = /^(?:0\d{2,}|https?|www)$/

/**
 * A quotation stands in both from here on: this many words between quotation marks in both texts, or this many where one of them gives
 * them in its own words. Independent reports of one event have up to four and up to nine words of what was said in common.
 */
const QUOTED = { inBoth: 6, inOne: 10 }
/** A quotation; it may go on over the end of a line, and not over that of a paragraph. */
const QUOTATION = /[“«]((?:[^“”«»\n]|\n(?!\s*\n)){8,900})[”»]|"((?:[^"\n]|\n(?!\s*\n)){8,900})"/gu

/** Runs of a text -> whether all words of the run stand in a quotation. */
type Runs = ReadonlyMap<string, boolean>

const kept = new WeakMap<Side, Runs>()

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
  const [short, long] = left.size <= right.size ? [left, right] : [right, left]
  let [shared, sharedInAll] = [0, 0]
  let first: string | null = null
  let firstQuoted: string | null = null
  const [written, all, quoted] = [new Row(), new Row(), new Row()]
  // the runs of a text stand in the order of its words, so that shared neighbours make a longer run
  for (const [run, isQuoted] of short) {
    const other = long.get(run)
    if (other === undefined) {
      for (const row of [written, all, quoted]) row.end()
      continue
    }
    sharedInAll++
    if (isQuoted || other) {
      written.end()
      firstQuoted ??= run
      all.add()
    } else {
      shared++
      written.add()
      all.end()
      first ??= run
    }
    if (isQuoted && other) quoted.add()
    else quoted.end()
  }
  const isMuch = (runs: number) => runs >= COPIED.runs && runs / short.size >= COPIED.part
  if (first !== null && (isMuch(shared) || written.words >= COPIED.words)) return { kind: 'text', words: first }
  return firstQuoted !== null && (quoted.words >= QUOTED.inBoth || all.words >= QUOTED.inOne || isMuch(sharedInAll)) ? { kind: 'quote', words: firstQuoted } : null
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
  const runs = new Set(runsIn(a, length).map(({ run }) => run))
  return runsIn(b, length).some(({ run }) => runs.has(run))
}

function runsOf(side: Side): Runs {
  const found = kept.get(side)
  if (found) return found
  const quotations = [...side.text.matchAll(QUOTATION)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
  const runs = new Map<string, boolean>()
  let at = 0
  for (const { run, start, end } of runsIn(side.text, RUN)) {
    while (at < quotations.length && quotations[at]!.end < end) at++
    const isQuoted = at < quotations.length && quotations[at]!.start <= start
    runs.set(run, runs.get(run) !== false && isQuoted)
  }
  kept.set(side, runs)
  return runs
}

function runsIn(text: string, length: number): { run: string; start: number; end: number }[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)]
  const runs: { run: string; start: number; end: number }[] = []
  for (let i = 0; i + length <= words.length; i++) {
    const run = words.slice(i, i + length).map(([word]) => word.toLowerCase())
    const last = words[i + length - 1]!
    if (!run.some((word) => CONTACT.test(word))) runs.push({ run: run.join(' '), start: words[i]!.index, end: last.index + last[0].length })
  }
  return runs
}
