import { shadowRootsOf } from '../article/flat-tree.ts'
import { documentsOf, type ShownDocument } from './documents.ts'
import { describeSelection, LONGEST_QUOTE, type Ends, type Selectors } from './selectors.ts'
import { indexText } from './text-index.ts'

/** Why a selection cannot be kept: there is none, or none of text; it is of a page rather than a passage; it stands where no script of the page may look. */
type NoPassage = 'nothing' | 'tooLong' | 'otherSite'

/** What browsers have beside what their types say. */
interface Composing {
  /** @see https://w3c.github.io/selection-api/#dom-selection-getcomposedranges */
  getComposedRanges?(of: { shadowRoots: ShadowRoot[] }): Ends[]
}

/**
 * Describes what is selected in a page, in one of its frames or in a shadow tree, however it was selected: of several documents with a selection that of the one
 * with the focus.
 */
export function describeSelected(document: Document): Selectors | NoPassage {
  const shown = documentsOf(document)
  const focused = focusOf(document)
  for (const { document: one, frame } of shown.toSorted((a, b) => Number(b.document === focused) - Number(a.document === focused))) {
    const ends = selectedIn({ document: one, frame })
    if (!ends) continue
    const index = indexText(one)
    const described = describeSelection(index, ends, frame)
    if (described) return described
    const [from, to] = [index.offsetOf(ends.startContainer, ends.startOffset), index.offsetBefore(ends.endContainer, ends.endOffset)]
    if (from !== null && to !== null && to - from > LONGEST_QUOTE) return 'tooLong'
  }
  return focused === null ? 'otherSite' : 'nothing'
}

/** The document that has the focus: a frame's where one has it; null where that is of another site. */
function focusOf(document: Document): Document | null {
  const element = document.activeElement
  if (element?.localName !== 'iframe' && element?.localName !== 'frame') return document
  const inner = (element as HTMLIFrameElement).contentDocument
  return inner && focusOf(inner)
}

/** The two ends of what is selected in a document; null where there is no selection. */
function selectedIn({ document }: ShownDocument): Ends | null {
  const selection = document.getSelection() as (Selection & Composing) | null
  if (!selection) return null
  const roots = shadowRootsOf(document)
  if (roots.length > 0 && typeof selection.getComposedRanges === 'function') return selection.getComposedRanges({ shadowRoots: roots }).find(isSpread) ?? null
  for (let i = 0; i < selection.rangeCount; i += 1) {
    const range = selection.getRangeAt(i)
    if (isSpread(range)) return range
  }
  // before ranges could be composed, Chromium had a selection of its own for each shadow root
  for (const root of roots as (ShadowRoot & { getSelection?(): Selection | null })[]) {
    const inner = root.getSelection?.()
    if (inner && inner.rangeCount > 0 && isSpread(inner.getRangeAt(0))) return inner.getRangeAt(0)
  }
  return null
}

function isSpread({ startContainer, startOffset, endContainer, endOffset }: Ends): boolean {
  return startContainer !== endContainer || startOffset !== endOffset
}
