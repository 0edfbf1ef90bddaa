import type { BlockKind } from './article.ts'
import type { OutsideReason } from './outside.ts'

/** An element that marks what stands in it as no part of an article. */
export interface Outside {
  element: Element
  reason: OutsideReason
}

/** A line or paragraph of the page, with all that is needed to tell whether it belongs to the article. */
export interface Candidate {
  text: string
  kind: BlockKind
  /** The block element that it is a line of. */
  element: Element
  /** Share of the letters that are in links, 0 to 1. */
  linkShare: number
  /** Marked elements around it, outermost first. */
  outside: readonly Outside[]
  /** Beside the text: a caption, or a quote that was pulled out of it. */
  aside: 'caption' | 'pullQuote' | null
  /** The list it is an item of, or null. */
  list: Element | null
  /** Level 1 to 6 of a heading, 0 otherwise. */
  level: number
  /** Whether all of it is bold: a heading without being marked as one. */
  bold: boolean
}

/** Long lines that are not links. */
export function isProse(one: Candidate): boolean {
  return one.text.length >= 60 && one.linkShare < 0.3 && one.kind !== 'heading' && !one.aside
}

/** Number of UTF-16 code units in the lines. */
export function lengthOf(lines: Iterable<Pick<Candidate, 'text'>>): number {
  let sum = 0
  for (const { text } of lines) sum += text.length
  return sum
}
