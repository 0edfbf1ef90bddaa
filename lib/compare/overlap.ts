import type { Side } from './comparison.ts'

/** Length of the runs of words that copying leaves and chance does not. */
const RUN = 6
/**
 * Part of the shorter text's runs that stand in the longer one, from where on the texts are one text; two independent
 * reports of one event share quotations and names, and stay below it.
 * @see https://doi.org/10.1145/872757.872770 (winnowing; containment of n-grams)
 */
export const COPIED = 0.05
/** Shorter texts have too few runs for a part of them to mean anything. */
const FEWEST_RUNS = 25

const kept = new WeakMap<Side, Set<string>>()

/** The part of the shorter text's six-word runs that the longer one has too, 0 to 1; 0 for very short texts. */
export function containment(a: Side, b: Side): number {
  const [left, right] = [runsOf(a), runsOf(b)]
  const [short, long] = left.size <= right.size ? [left, right] : [right, left]
  if (short.size < FEWEST_RUNS) return 0
  let shared = 0
  for (const run of short) if (long.has(run)) shared++
  return shared / short.size
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
  for (let i = 0; i + length <= words.length; i++) runs.add(words.slice(i, i + length).join(' '))
  return runs
}
