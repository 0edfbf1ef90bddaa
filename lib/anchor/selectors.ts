import type { TextIndex } from './text-index.ts'

/**
 * A passage of a page in words that outlast the page's form: what it says and what stands around it, and where it stood. All texts are as
 * `indexText` has them, white space collapsed.
 * @see https://www.w3.org/TR/annotation-model/#selectors
 */
export interface Selectors {
  /** The words of a TextQuoteSelector; `prefix` and `suffix` are '' at the ends of the page and where nothing is known. */
  quote: { exact: string; prefix: string; suffix: string }
  /** A TextPositionSelector in UTF-16 code units; null where it is not known, or counted in another text than ours. */
  position: { start: number; end: number } | null
  /** How many times the page had the same words, this one among them, and which of them it was, from 1; null where that is not known. */
  copy: { of: number; which: number } | null
  /** Address of the frame's document that it stands in; null for the page itself. */
  frame: string | null
}

/** Two ends of a selection; a `Range` and a `StaticRange` are some. The ends may stand in different trees. */
export type Ends = Pick<AbstractRange, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>

/** How much of what stands around is kept: twice what Hypothesis keeps, and more where the same words with the same surroundings stand elsewhere. */
const CONTEXT = 64
const LONGEST_CONTEXT = 512
const MOST_COPIES = 1000
/** A selection of more is of a page, not of a passage. */
export const LONGEST_QUOTE = 20_000

/**
 * Describes a selection so that it is found again after the page has changed.
 * @param index of the document that the selection stands in
 * @param frame address of that document where it is not the page itself
 * @returns null when the selection holds no text that is read, or more than a passage.
 */
export function describeSelection(index: TextIndex, ends: Ends, frame: string | null = null): Selectors | null {
  const from = index.offsetOf(ends.startContainer, ends.startOffset)
  const to = index.offsetBefore(ends.endContainer, ends.endOffset)
  return from === null || to === null ? null : describeStretch(index.text, from, to, frame)
}

/**
 * The same for a stretch of the page's text.
 * @returns null when there is nothing but white space in it, or more than a passage.
 */
export function describeStretch(text: string, from: number, to: number, frame: string | null = null): Selectors | null {
  let [start, end] = [from, to]
  while (start < end && text[start] === ' ') start += 1
  while (end > start && text[end - 1] === ' ') end -= 1
  if (start >= end || end - start > LONGEST_QUOTE) return null
  if (isWithinSign(text, start)) start -= 1
  if (isWithinSign(text, end)) end += 1
  const exact = text.slice(start, end)
  const copies = placesOf(text, exact)
  let length = CONTEXT
  const around = (at: number): string => `${text.slice(Math.max(0, at - length), at)}\n${text.slice(at + exact.length, at + exact.length + length)}`
  while (length < LONGEST_CONTEXT && copies.some((at) => at !== start && around(at) === around(start))) length *= 2
  return {
    quote: { exact, prefix: text.slice(Math.max(0, start - length), start), suffix: text.slice(end, end + length) },
    position: { start, end },
    copy: copies.includes(start) ? { of: copies.length, which: copies.indexOf(start) + 1 } : null,
    frame,
  }
}

/** Whether a place stands between the two halves of one sign, as a selection made by a script may: half a sign is none that a file could hold. */
function isWithinSign(text: string, at: number): boolean {
  return at > 0 && /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1, at + 1))
}

/** Where a text holds the words, in order. */
export function placesOf(text: string, words: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0 && places.length < MOST_COPIES; at = text.indexOf(words, at + 1)) places.push(at)
  return places
}

/** Whether a value describes where a passage stands. */
export function isSelectors(value: unknown): value is Selectors {
  if (!isObject(value)) return false
  const { quote, position, copy, frame } = value
  return isObject(quote) && isText(quote.exact) && quote.exact !== '' && isText(quote.prefix) && isText(quote.suffix)
    && (position === null || (isObject(position) && isPlace(position.start) && isPlace(position.end) && (position.start as number) < (position.end as number)))
    && (copy === null || (isObject(copy) && isPlace(copy.of) && isPlace(copy.which) && (copy.which as number) >= 1 && (copy.which as number) <= (copy.of as number)))
    && (frame === null || isText(frame))
}

function isPlace(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'
