import search from 'approx-string-match'
import type { Span } from '../text/span.ts'

const SHORTEST = 16
/** Of a longer passage its two ends are looked for, since a search costs the length of the page times that of the words. */
const LONGEST_WHOLE = 256
const SHARE_OF_ERRORS = 0.35
const END_LENGTH = 64
const SHORTEST_ENDS = 40
const SHARE_AT_ENDS = 0.2
/** What may have been put into a passage. */
const MOST_PUT_IN = 1200

/**
 * Stretches of a folded text that may be a passage with changes: the places with fewest errors, then the one with fewest on either side of it; from its first words to its
 * last; what stands between its surroundings.
 */
export function approximatePlaces(page: string, exact: string, prefix: string, suffix: string): Span[] {
  const places = [
    ...(exact.length >= SHORTEST && exact.length <= LONGEST_WHOLE ? wholePlaces(page, exact) : []),
    ...(exact.length >= SHORTEST_ENDS ? fromEndToEnd(page, exact) : []),
    ...betweenSides(page, exact, prefix, suffix),
  ].map((span) => toWords(page, span))
  return places.filter(({ start, end }, i) => end > start && places.findIndex((other) => other.start === start && other.end === end) === i)
}

/** The search gives the places of fewest errors only, so that what stands beside the best of them is searched too. */
function wholePlaces(page: string, exact: string): Span[] {
  const most = Math.floor(exact.length * SHARE_OF_ERRORS)
  const best = nearest(page, exact, most)
  const [first, last] = [best[0], best.at(-1)]
  if (!first || !last) return []
  const before = nearest(page.slice(0, first.start), exact, most)
  const after = nearest(page.slice(last.end), exact, most).map(({ start, end }) => ({ start: start + last.end, end: end + last.end }))
  return [...best, ...before, ...after]
}

/** Matches that end at neighbouring places are one; the shortest of them stays. */
function nearest(page: string, words: string, most: number): Span[] {
  const spans: Span[] = []
  for (const { start, end } of search(page, words, most)) {
    const last = spans.at(-1)
    if (!last || start >= last.end) spans.push({ start, end })
    else if (end - start < last.end - last.start) spans[spans.length - 1] = { start, end }
    if (spans.length > 20) break
  }
  return spans
}

function fromEndToEnd(page: string, exact: string): Span[] {
  const length = Math.min(END_LENGTH, Math.floor(exact.length / 2))
  const most = Math.floor(length * SHARE_AT_ENDS)
  const heads = nearest(page, exact.slice(0, length), most)
  if (heads.length === 0) return []
  const tails = nearest(page, exact.slice(-length), most)
  return heads.flatMap(({ start }) => tails.filter(({ end }) => isLikely(end - start, exact.length)).slice(0, 2).map(({ end }) => ({ start, end })))
}

/** What stands where a passage stood: the stretches between that which stood before it and that which stood behind it. */
export function betweenSides(page: string, exact: string, prefix: string, suffix: string): Span[] {
  const [before, after] = [prefix.trimEnd().slice(-END_LENGTH), suffix.trimStart().slice(0, END_LENGTH)]
  if (before.length < SHORTEST || after.length < SHORTEST) return []
  const starts = nearest(page, before, Math.floor(before.length * SHARE_AT_ENDS))
  if (starts.length === 0) return []
  const ends = nearest(page, after, Math.floor(after.length * SHARE_AT_ENDS))
  return starts.flatMap(({ end: start }) => ends.filter(({ start: end }) => isLikely(end - start, exact.length)).slice(0, 1).map(({ start: end }) => ({ start, end })))
}

function isLikely(length: number, was: number): boolean {
  return length > was * 0.4 && length < was * 2 + Math.min(MOST_PUT_IN, was * 4)
}

const LETTER = /[\p{L}\p{N}]/u

/** Widened to whole words, without the white space around. */
function toWords(page: string, span: Span): Span {
  let { start, end } = span
  while (start > 0 && LETTER.test(page[start - 1]!) && LETTER.test(page[start] ?? ' ')) start -= 1
  while (end < page.length && LETTER.test(page[end]!) && LETTER.test(page[end - 1] ?? ' ')) end += 1
  while (start < end && page[start] === ' ') start += 1
  while (end > start && page[end - 1] === ' ') end -= 1
  return { start, end }
}
