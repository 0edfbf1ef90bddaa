import { collapse } from '../article/white-space.ts'

/** A quote and the range that was found for it; null when the page did not have it. */
export interface Anchored {
  quote: string
  range: Range | null
}

// looking and painting take their time too: what a reader is promised is 300 ms from the change to the marks
const WAIT = 200
const LONGEST_WAIT = 10_000
const MOST_CHECKED = 2000

/** Whether the range still stands in the page and still holds the quote. Ranges of nodes that were replaced collapse without a word. */
export function holds({ quote, range }: Anchored): boolean {
  return range !== null && !range.collapsed && range.startContainer.isConnected && collapse(range.toString()) === collapse(quote)
}

/**
 * Calls `onLost` when the page has changed and a range no longer holds its quote, within 300 ms of the change (200 of them waiting for more).
 * A page that never comes to rest is asked less and less often, up to 10 s apart; marks are not worth a busy page.
 * @param anchors what is to hold now; asked anew at each look
 * @returns what stops it.
 */
export function followPage(document: Document, anchors: () => readonly Anchored[], onLost: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null
  let wait = WAIT
  let calm = 0
  // not listened to while a look is due: however much a page changes, it is heard of once for each look
  const observer = new (document.defaultView ?? globalThis).MutationObserver(() => {
    observer.disconnect()
    timer ??= setTimeout(look, wait)
  })
  const observe = (): void => {
    const roots = new Set<Node>([document])
    for (const { range } of anchors()) if (range) roots.add(range.startContainer.getRootNode())
    for (const root of roots) observer.observe(root, { subtree: true, childList: true, characterData: true })
  }
  const look = (): void => {
    timer = null
    if (anchors().slice(0, MOST_CHECKED).every(holds)) {
      calm += 1
      if (calm >= 3) wait = WAIT
    } else {
      calm = 0
      wait = Math.min(wait * 2, LONGEST_WAIT)
      onLost()
    }
    observe()
  }
  observe()
  return () => {
    observer.disconnect()
    if (timer !== null) clearTimeout(timer)
  }
}
