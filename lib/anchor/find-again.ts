import { documentsOf } from './documents.ts'
import { findApproximate, findExact, findInPlace, searchedPage, type Passage, type SearchedPage } from './find-passage.ts'
import type { Selectors } from './selectors.ts'
import { indexText, type TextIndex } from './text-index.ts'

/** A passage to be found, and what it is called. */
export interface Wanted {
  id: string
  selectors: Selectors
}

/** A passage in the page as it stands now. */
export interface FoundAgain {
  id: string
  /** One for each tree that it passes through (the page, shadow roots), in reading order. */
  ranges: Range[]
  /** What the page says there now; null where it has the same words, quotation marks and dashes aside. */
  now: string | null
}

interface Searched extends SearchedPage {
  index: TextIndex
  frame: string | null
}

interface Taken {
  page: Searched
  at: Passage
  selectors: Selectors
}

/**
 * Finds passages in a page and its frames: in the first step all that have the same words, with each further one a passage that has changed. Between two steps the
 * caller may let the page breathe; the page must not change meanwhile. What no step gives is not in the page: an orphan.
 */
export function* findAgain(document: Document, wanted: readonly Wanted[]): Generator<FoundAgain[]> {
  const pages = documentsOf(document).map(({ document: shown, frame }): Searched => {
    const index = indexText(shown)
    return { ...searchedPage(index.text), index, frame }
  })
  const taken: Taken[] = []
  const found: FoundAgain[] = []
  const left: Wanted[] = []
  const take = ({ id, selectors }: Wanted, page: Searched, at: Passage): FoundAgain | null => {
    const ranges = page.index.ranges(at.start, at.end)
    if (ranges.length === 0) return null
    taken.push({ page, at, selectors })
    return { id, ranges, now: at.exact ? null : page.index.text.slice(at.start, at.end) }
  }
  let shift = 0
  for (const one of inOrder(wanted)) {
    const place = firstPlace(pagesFor(one.selectors, pages), (page) => {
      const { selectors } = one
      return findInPlace(page, selectors) ?? (shift === 0 ? null : findInPlace(page, selectors, shift)) ?? findExact(page, selectors)
    })
    const again = place && take(one, place.page, place.at)
    if (again) found.push(again)
    else left.push(one)
    if (place && one.selectors.position) shift = place.at.start - one.selectors.position.start
  }
  yield found
  for (const one of left) {
    const place = firstPlace(pagesFor(one.selectors, pages), (page) => {
      const at = findApproximate(page, one.selectors)
      return at && !taken.some((other) => other.page === page && isAnothers(other, one.selectors, at)) ? at : null
    })
    const again = place && take(one, place.page, place.at)
    yield again ? [again] : []
  }
}

/** In the order in which they stood, so that all that stands behind a change has moved by as much. */
function inOrder(wanted: readonly Wanted[]): Wanted[] {
  const startOf = ({ selectors }: Wanted): number => selectors.position?.start ?? Number.MAX_SAFE_INTEGER
  return wanted.toSorted((a, b) => startOf(a) - startOf(b))
}

/** The document that it stood in comes first, but a frame may have another address today. */
function pagesFor({ frame }: Selectors, pages: readonly Searched[]): Searched[] {
  return pages.toSorted((a, b) => Number(b.frame === frame) - Number(a.frame === frame))
}

function firstPlace(pages: readonly Searched[], find: (page: Searched) => Passage | null): { page: Searched; at: Passage } | null {
  for (const page of pages) {
    const at = find(page)
    if (at) return { page, at }
  }
  return null
}

/** Whether a place is that of another passage: two that stood apart do not stand in one place now. */
function isAnothers(other: Taken, selectors: Selectors, at: Passage): boolean {
  const [a, b] = [other.selectors.position, selectors.position]
  return a !== null && b !== null && (a.end <= b.start || b.end <= a.start) && other.at.start < at.end && at.start < other.at.end
}
