import type { Drafted } from '../../lib/article/draft-article.ts'
import type { Draft } from '../../lib/article/draft.ts'
import type { Stated } from '../../lib/article/page-facts.ts'

/** Letters of a line that counts: shorter ones say how long ago, how many shares, which page. */
const SHORTEST = 40
const SAMPLES = 12

/** How one reading of a page stands to the one before. */
export type Turn = 'same' | 'changed' | 'other'

/** Tells whether a page still shows the article that was read, with other words, or another one. */
export function turnOf(before: Draft, now: Draft): Turn {
  const [a, b] = [linesOf(before), linesOf(now)]
  const shared = b.filter((line) => a.includes(line)).length
  if (headingOf(before) === headingOf(now) && shared === a.length && shared === b.length) return 'same'
  return shared > 0 && 2 * shared >= Math.min(a.length, b.length) && headingOf(before) === headingOf(now) ? 'changed' : 'other'
}

function headingOf({ stated }: Draft): string {
  return (stated.heading ?? stated.title).replace(/\s+/g, ' ').trim()
}

function linesOf({ lines, blocks }: Draft): string[] {
  return [...new Set(blocks.map(({ line }) => lines[line]!.text).filter((text) => text.length >= SHORTEST))]
}

/** What the page stated when another article stood in it. @param heading the one that is shown now @param last what was read last @param before what was read before another article came into its place */
export function beforeIn(heading: string | null, last: Drafted | null, before: Drafted | null): Stated | null {
  const isSame = last !== null && (last.heading?.textContent ?? null) === heading
  return (isSame ? before : last)?.stated ?? null
}

/** Whether the document has another address than the one that it was loaded from, but for its query. */
export function hasMoved(): boolean {
  const [loaded] = performance.getEntriesByType('navigation')
  if (!loaded || !URL.canParse(loaded.name)) return false
  return new URL(loaded.name).pathname !== location.pathname
}

/** Whether all that was read of a page still stands in it. */
export function isStillThere(document: Document, { stated, heading, elements }: Drafted): boolean {
  return document.title.startsWith(stated.title) && (heading === null || heading.isConnected) && elements.every((element) => element.isConnected)
}

/** What stood in a page, for looks that cost next to nothing. */
export interface Traces {
  /** Whether most of the article is no longer there. @param seen whether it must be shown as well */
  isGone(seen: boolean): boolean
  /** Whether its words are others, or more stands around it. */
  isTouched(): boolean
}

/** The traces of what was read. */
export function tracesOf(document: Document, { heading, elements }: Drafted): Traces {
  const step = Math.max(1, Math.floor(elements.length / SAMPLES))
  const sample = [...(heading ? [heading] : []), ...elements.filter((_, i) => i % step === 0)].map((element) => ({ element, text: textOf(element), shown: isShown(element) }))
  const around = elements[0]?.closest('article, main, [role="main"]') ?? elements[0]?.parentElement ?? document.body
  const whole = () => elements.map(textOf).join('\n')
  const [words, letters] = [whole(), textOf(around).length]
  return {
    isGone: (seen) => 2 * sample.filter(({ element, text, shown }) => !element.isConnected || textOf(element) !== text || (seen && shown && !isShown(element))).length > sample.length,
    isTouched: () => Math.abs(textOf(around).length - letters) >= SHORTEST || whole() !== words,
  }
}

function textOf(element: Element | null): string {
  return element?.textContent ?? ''
}

function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true })
}
