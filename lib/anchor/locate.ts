import search from 'approx-string-match'
import type { Article, Block } from '../article/article.ts'
import { collapse } from '../article/white-space.ts'
import type { Span } from '../text/span.ts'
import { indexText, type TextIndex } from './text-index.ts'

/** A stretch of a text of the article and where its equal stands in the index. */
interface Piece extends Span {
  at: number
}

/** A block of the article and where it stands in the page. */
export interface Place {
  block: Span
  /** Where in the index; null when the page does not have it. */
  at: Span | null
  /** Stretches that are equal, letter by letter; empty when the block was found only approximately. */
  pieces: Piece[]
}

/** Where the blocks and the title of an article stand in a page, as the page was when it was asked. */
export interface Placement {
  index: TextIndex
  texts: Record<'text' | 'title', string>
  title: Place | null
  blocks: Place[]
}

const CELL_BORDER = ' | '
const SHORTEST_APPROXIMATE = 32
const SHARE_OF_ERRORS = 0.2
// one search costs length of the page times errors: without these bounds a rewritten page of megabytes would stop the tab
const LONGEST_APPROXIMATE = 400
const MOST_APPROXIMATE = 40
const WIDEST_SEARCH = 400_000

/**
 * Where each block of the article stands in the page: by exact quote from the end of the block before, then anywhere, then
 * approximately with at most 20 % errors for quotes of 32 letters and more. The title is looked for in the h1 first.
 * @param lines the elements that the article was read from: all is looked for in the part of the page around them first, which is often a small one
 */
export function locateArticle(document: Document, article: Pick<Article, 'title' | 'text' | 'blocks'>, lines: readonly Element[] = []): Placement {
  const around = holderOf(lines)
  const near = around && placeAll(around, article)
  if (near && (near.title || article.title === '') && near.blocks.every(({ at }) => at)) return near
  const placement = placeAll(document, article)
  searchMissing(placement)
  return placement
}

/** The smallest element that holds all of these; null where they stand in different trees, or no longer in the page. */
function holderOf(elements: readonly Element[]): Element | null {
  let holder: Element | null = elements[0] ?? null
  for (const element of elements) while (holder && !holder.contains(element)) holder = holder.parentElement
  return holder?.isConnected ? holder : null
}

/** Title and blocks by exact quote. */
function placeAll(root: Document | Element, { title, text, blocks }: Pick<Article, 'title' | 'text' | 'blocks'>): Placement {
  const index = indexText(root)
  let cursor = 0
  const places = blocks.map((block): Place => {
    const place = placeExact(index.text, text, block, cursor)
    if (place.at) cursor = place.at.end
    return place
  })
  return { index, texts: { text, title }, title: placeTitle(root, index, title), blocks: places }
}

/** Looks approximately for the blocks that were not found. */
function searchMissing({ index, texts, blocks }: Placement): void {
  let searches = 0
  blocks.forEach((place, i) => {
    if (place.at || place.block.end - place.block.start < SHORTEST_APPROXIMATE || searches >= MOST_APPROXIMATE) return
    searches += 1
    const before = blocks.slice(0, i).findLast((other) => other.at)?.at?.end ?? 0
    const after = blocks.slice(i + 1).find((other) => other.at && other.at.start >= before)?.at?.start ?? index.text.length
    const quote = texts.text.slice(place.block.start, place.block.end)
    place.at = searchApproximate(index.text, quote, before, after) ?? searchApproximate(index.text, quote, 0, index.text.length)
  })
}

/**
 * The live range over a stretch of the article's text or title.
 * @returns null when the page does not have these words any more, or has them in two trees.
 */
export function rangeOf(placement: Placement, span: Span, where: 'text' | 'title' = 'text'): Range | null {
  const at = findSpan(placement, span, where)
  return at && placement.index.range(at.start, at.end)
}

function findSpan(placement: Placement, span: Span, where: 'text' | 'title'): Span | null {
  const places = where === 'title' ? (placement.title ? [placement.title] : []) : placement.blocks
  const first = places.find(({ block }) => span.start >= block.start && span.start < block.end)
  const last = places.find(({ block }) => span.end > block.start && span.end <= block.end)
  if (!first?.at || !last?.at || span.start >= span.end) return null
  const start = toIndex(first, span.start, 'start')
  const end = toIndex(last, span.end, 'end')
  if (start !== null && end !== null) return start < end ? { start, end } : null
  if (first !== last) return null
  return nearestQuote(placement, first, span, where)
}

function toIndex({ pieces }: Place, offset: number, edge: 'start' | 'end'): number | null {
  const piece = pieces.find((one) => (edge === 'start' ? offset >= one.start && offset < one.end : offset > one.start && offset <= one.end))
  return piece ? piece.at + offset - piece.start : null
}

/** In a block that was found approximately: the same words, nearest to where they would stand. */
function nearestQuote({ index, texts }: Placement, { block, at }: Place, span: Span, where: 'text' | 'title'): Span | null {
  if (!at) return null
  const quote = texts[where].slice(span.start, span.end)
  const stretch = index.text.slice(at.start, at.end)
  const expected = ((span.start - block.start) / (block.end - block.start)) * stretch.length
  let best = -1
  for (let found = stretch.indexOf(quote); found >= 0; found = stretch.indexOf(quote, found + 1)) {
    if (best < 0 || Math.abs(found - expected) < Math.abs(best - expected)) best = found
  }
  return best < 0 ? null : { start: at.start + best, end: at.start + best + quote.length }
}

/** Cells of a row are parted by " | " in the article and by one space in the page. */
function placeExact(page: string, text: string, block: Block, cursor: number): Place {
  const written = text.slice(block.start, block.end)
  const cells = block.kind === 'tableRow' ? written.split(CELL_BORDER) : [written]
  const quote = cells.join(' ')
  let found = page.indexOf(quote, cursor)
  if (found < 0) found = page.indexOf(quote)
  if (found < 0 || quote === '') return { block: { start: block.start, end: block.end }, at: null, pieces: [] }
  let [start, at] = [block.start, found]
  const pieces = cells.map((cell): Piece => {
    const piece = { start, end: start + cell.length, at }
    start += cell.length + CELL_BORDER.length
    at += cell.length + 1
    return piece
  })
  return { block: { start: block.start, end: block.end }, at: { start: found, end: found + quote.length }, pieces }
}

function placeTitle(root: Document | Element, index: TextIndex, title: string): Place | null {
  if (title === '') return null
  const block = { start: 0, end: title.length }
  for (const heading of root.querySelectorAll('h1, h2')) {
    const inside = collapse(heading.textContent ?? '').indexOf(title)
    const start = inside < 0 ? null : index.offsetOf(heading, 0)
    const found = start === null ? -1 : index.text.indexOf(title, start)
    if (start !== null && found >= 0 && found <= start + inside + title.length) {
      return { block, at: { start: found, end: found + title.length }, pieces: [{ ...block, at: found }] }
    }
  }
  const found = index.text.indexOf(title)
  if (found >= 0) return { block, at: { start: found, end: found + title.length }, pieces: [{ ...block, at: found }] }
  // the title that a page states for search engines is often not, letter by letter, the one that it shows
  for (const heading of root.querySelectorAll('h1')) {
    const start = index.offsetOf(heading, 0)
    const shown = collapse(heading.textContent ?? '')
    if (start !== null && shown !== '' && index.text.startsWith(shown, start)) return { block, at: { start, end: start + shown.length }, pieces: [] }
  }
  return null
}

function searchApproximate(page: string, quote: string, from: number, to: number): Span | null {
  if (to - from < SHORTEST_APPROXIMATE || to - from > WIDEST_SEARCH) return null
  const pattern = quote.slice(0, LONGEST_APPROXIMATE)
  const matches = search(page.slice(from, to), pattern, Math.floor(pattern.length * SHARE_OF_ERRORS))
  const best = matches.reduce<(typeof matches)[number] | null>((a, b) => (a === null || b.errors < a.errors ? b : a), null)
  if (!best) return null
  // of a long quote only the beginning was searched; the rest is as long as in the article
  return { start: from + best.start, end: Math.min(page.length, from + best.end + quote.length - pattern.length) }
}
