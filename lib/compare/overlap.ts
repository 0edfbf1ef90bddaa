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

const kept = new WeakMap<Side, Set<string>>()

/** Whether text of one stands in the other: enough of the shorter text's six-word runs, or one very long run. */
export function isCopied(a: Side, b: Side): boolean {
  const [left, right] = [runsOf(a), runsOf(b)]
  const [short, long] = left.size <= right.size ? [left, right] : [right, left]
  let [shared, inRow, longest] = [0, 0, 0]
  // the runs of a text stand in the order of its words, so that shared neighbours make a longer run
  for (const run of short) {
    if (long.has(run)) {
      shared++
      inRow++
      longest = Math.max(longest, inRow)
    } else inRow = 0
  }
  return (shared >= COPIED.runs && shared / short.size >= COPIED.part) || longest + RUN - 1 >= COPIED.words
}

/** Whether two sentences share a run of at least `length` words. */
export function sharesRun(a: string, b: string, length: number): boolean {
  const runs = ngrams(a, length)
  for (const run of ngrams(b, length)) if (runs.has(run)) return true
  return false
}

function runsOf(side: Side): Set<string> {
  const found = kept.get(side)
  if (found) return found
  const runs = ngrams(side.text, RUN)
  kept.set(side, runs)
  return runs
}

function ngrams(text: string, length: number): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const runs = new Set<string>()
  for (let i = 0; i + length <= words.length; i++) {
    const run = words.slice(i, i + length)
    if (!run.some((word) => CONTACT.test(word))) runs.add(run.join(' '))
  }
  return runs
}
