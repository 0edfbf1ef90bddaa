import type { Mark } from './paint.ts'

/** The mark under a point, and which of its ranges. */
export interface Hit<M extends Mark> {
  mark: M
  range: Range
}

/**
 * The mark under a point, of several the one with the shortest text.
 * Marks take no pointer events, so that the letter under the point is asked for, and the boxes of its range.
 * @param x in CSS pixels from the left of the viewport (`clientX`)
 * @param y in CSS pixels from the top of the viewport (`clientY`)
 * @returns null when the point is on no mark.
 */
export function markAt<M extends Mark>(document: Document, marks: readonly M[], x: number, y: number): Hit<M> | null {
  const caret = caretAt(document, x, y)
  let best: (Hit<M> & { length: number }) | null = null
  for (const mark of marks) {
    for (const range of mark.ranges) {
      // what is asked of the page stops at shadow roots; their ranges are told by their boxes alone
      const sameTree = caret !== null && range.startContainer.getRootNode() === caret.node.getRootNode()
      if (sameTree && !range.isPointInRange(caret.node, caret.offset)) continue
      if (!coversPoint(range, x, y)) continue
      const length = range.toString().length
      if (!best || length < best.length) best = { mark, range, length }
    }
  }
  return best && { mark: best.mark, range: best.range }
}

function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(x, y)
    return position && { node: position.offsetNode, offset: position.offset }
  }
  if (typeof document.caretRangeFromPoint === 'function') {
    const range = document.caretRangeFromPoint(x, y)
    return range && { node: range.startContainer, offset: range.startOffset }
  }
  return null
}

function coversPoint(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)
}
