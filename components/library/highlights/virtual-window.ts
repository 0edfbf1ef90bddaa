import { observeWindowOffset, observeWindowRect, Virtualizer, windowScroll, type VirtualItem } from '@tanstack/virtual-core'
import type { RefObject } from 'preact'
import { useLayoutEffect, useReducer, useState } from 'preact/hooks'

interface VirtualWindowOptions {
  count: number
  keyOf(index: number): string
  /** Height of what was not drawn yet, in CSS pixels. */
  estimate(index: number): number
  /** What is drawn wherever the reader has scrolled to, since the focus is in it; null where nothing is. */
  kept: number | null
  /** The element in which the list stands. */
  list: RefObject<HTMLElement | null>
}

/** What of a long list is drawn. */
export interface VirtualWindow {
  items: readonly VirtualItem[]
  /** Height of the whole list, and what of the page stands above it, in CSS pixels. */
  height: number
  above: number
  /** Given to each element that is drawn, which has its index as `data-index`. */
  measure(element: HTMLElement | null): void
  scrollTo(index: number): void
}

/** What is drawn above and below the window, so that scrolling a little shows no gap. */
const OVERSCAN = 1

/** A list in the page of which only what the window shows is drawn; the page itself scrolls, and each part is as high as it comes out. */
export function useVirtualWindow({ count, keyOf, estimate, kept, list }: VirtualWindowOptions): VirtualWindow {
  const [, draw] = useReducer((turn: number) => turn + 1, 0)
  const [above, setAbove] = useState(0)
  const options = {
    count, estimateSize: estimate, getItemKey: keyOf, scrollMargin: above, overscan: OVERSCAN,
    getScrollElement: () => window, observeElementRect: observeWindowRect, observeElementOffset: observeWindowOffset, scrollToFn: windowScroll,
    rangeExtractor: ({ startIndex, endIndex, overscan }: { startIndex: number; endIndex: number; overscan: number }) => {
      const [from, to] = [Math.max(0, startIndex - overscan), Math.min(count - 1, endIndex + overscan)]
      const drawn = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
      return kept === null || kept >= count || (kept >= from && kept <= to) ? drawn : [...drawn, kept].sort((a, b) => a - b)
    },
    onChange: () => draw(undefined),
  }
  const [virtual] = useState(() => new Virtualizer<Window, HTMLElement>(options))
  virtual.setOptions(options)
  useLayoutEffect(() => virtual._didMount(), [])
  useLayoutEffect(() => {
    virtual._willUpdate()
    const top = list.current === null ? 0 : Math.round(list.current.getBoundingClientRect().top + window.scrollY)
    if (top !== above) setAbove(top)
  })
  return {
    items: virtual.getVirtualItems(), height: virtual.getTotalSize(), above,
    measure: virtual.measureElement,
    scrollTo: (index) => virtual.scrollToIndex(index, { align: 'auto' }),
  }
}
