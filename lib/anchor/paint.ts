import { documentsOf } from './documents.ts'

/** Names under which marks are drawn; the styles `::highlight(ss-…)` belong to them. */
const MARK_NAMES = ['ss-differs', 'ss-far', 'ss-later', 'ss-allows', 'ss-same', 'ss-kept', 'ss-focus'] as const

/** One of them. */
export type MarkName = (typeof MARK_NAMES)[number]

/** Ranges of the page that are drawn alike. */
export interface Mark {
  name: MarkName
  ranges: readonly Range[]
}

/**
 * Draws the marks in place of those that were drawn before, in the page and in its frames, without touching their DOM.
 * Marks of one name may come in several entries; a later name of `MARK_NAMES` is drawn above an earlier one.
 * @returns false when the browser cannot draw custom highlights, or the document is in no window.
 * @see https://drafts.csswg.org/css-highlight-api-1/
 */
export function paintMarks(document: Document, marks: readonly Mark[]): boolean {
  const drawn = documentsOf(document).map(({ document: shown }) => paintIn(shown, marks))
  return drawn[0]!
}

/** Draws those of the marks that stand in one document. */
function paintIn(document: Document, marks: readonly Mark[]): boolean {
  const view = document.defaultView
  const registry = view?.CSS?.highlights
  if (!view || !registry || typeof view.Highlight !== 'function') return false
  MARK_NAMES.forEach((name, priority) => {
    const ranges = marks.filter((mark) => mark.name === name).flatMap((mark) => mark.ranges.filter((range) => range.startContainer.ownerDocument === document))
    if (ranges.length === 0) {
      registry.delete(name)
      return
    }
    const highlight = new view.Highlight(...ranges)
    highlight.priority = priority
    registry.set(name, highlight)
  })
  return true
}

/** Takes all marks from the page and its frames; those of the page's own highlights stay. */
export function clearMarks(document: Document): void {
  for (const { document: shown } of documentsOf(document)) {
    const registry = shown.defaultView?.CSS?.highlights
    if (registry) for (const name of MARK_NAMES) registry.delete(name)
  }
}
