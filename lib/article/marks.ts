import type { Candidate } from './candidate.ts'
import type { OutsideReason } from './outside.ts'

// these words are right on most pages; the others are often found on the article itself ("with-sidebar", "paywall-content", "lightbox-wrapper")
const STRONG: ReadonlySet<OutsideReason> = new Set(['navigation', 'footer', 'comments', 'related'])
const SHARE_THAT_VOIDS = 0.35

/** What the page itself marks as no part of its article, less the marks that must be mistakes. */
export class Marks {
  readonly #void = new Set<Element>()

  /**
   * Takes for mistakes the marks that hold much of the lines that count: "has-sidebar" on the whole article. Lines that also stand unmarked do not count: a copy
   * for machines is hidden on purpose.
   */
  voidBy(candidates: readonly Candidate[], counts: (one: Candidate) => boolean): void {
    const shown = new Set(candidates.filter((one) => one.outside.length === 0).map(({ text }) => text))
    const letters = new Map<Element, number>()
    let total = 0
    for (const one of candidates) {
      if (!counts(one)) continue
      total += one.text.length
      if (!shown.has(one.text)) for (const { element } of one.outside) letters.set(element, (letters.get(element) ?? 0) + one.text.length)
    }
    for (const [element, sum] of letters) if (sum > SHARE_THAT_VOIDS * total) this.#void.add(element)
  }

  /** Whether the line stands in something that is marked. */
  isOut(one: Candidate): boolean {
    return one.outside.some(({ element }) => !this.#void.has(element))
  }

  /** Whether it stands in something with a mark that is right on most pages. */
  isSurelyOut(one: Candidate): boolean {
    return one.outside.some(({ element, reason }) => STRONG.has(reason) && !this.#void.has(element))
  }
}

/** Whether a mark that is right on most pages stands on the line, be it void or not. */
export function isMarkedStrongly(one: Candidate): boolean {
  return one.outside.some(({ reason }) => STRONG.has(reason))
}
