/*
 * What is run in a page by `pages-in-chromium.ts`, bundled into one script: the engine's reading of the page.
 */
import { Readability } from '@mozilla/readability'
import { locateArticle, rangeOf, type Placement } from '../lib/anchor/locate.ts'
import type { Article } from '../lib/article/article.ts'
import { draftArticle } from '../lib/article/draft-article.ts'
import { gatePage, markupEvidence } from '../lib/article/is-article.ts'
import { readStated } from '../lib/article/stated-by-page.ts'
import { collapse } from '../lib/article/white-space.ts'

/** What was asked to be found in the page again, and how much of it was. */
export interface Located {
  blocks: number
  /** Blocks whose letters stand in the page as they stand in the article. */
  exact: number
  /** Blocks that were found with errors. */
  approximate: number
  figures: number
  /** Figures whose range holds their very words. */
  ranges: number
  /** What was not found, or not as it is written. */
  lost: string[]
}

/** Where a figure stands in the article. */
export interface Wanted {
  in: 'text' | 'title'
  start: number
  end: number
}

/** What of an article is looked for in its page. */
type ArticleText = Pick<Article, 'title' | 'text' | 'blocks'>

let placement: Placement | null = null
let ranges: (Range | null)[] = []

/** What of the page's article only the page can tell: a `Draft` as JSON, which is how a message takes it to the background. */
export function draft(url: string | null): string {
  return JSON.stringify(draftArticle(document, { url }))
}

/** The cheap gate alone: whether the page may be an article. */
export function gate(url: string | null): boolean {
  const { facts } = readStated(document, url)
  return gatePage(document, facts, markupEvidence(document, facts)) === null
}

/** Readability as it comes, on a copy of the page: letters that it takes for the text. */
export function readability(): number {
  return new Readability(document.cloneNode(true) as Document).parse()?.textContent?.length ?? 0
}

/** How many of the blocks and figures of an article were given a place in the page. */
export function locate(read: ArticleText, wanted: Wanted[]): number {
  placement = locateArticle(document, read)
  ranges = wanted.map((figure) => rangeOf(placement!, figure, figure.in))
  return placement.blocks.length + ranges.length
}

/** What `locate` found, held against the article. */
export function located(read: ArticleText, wanted: Wanted[]): Located {
  if (!placement) throw new Error('nothing was located yet')
  const { blocks } = placement
  const holds = ranges.map((range, i) => range !== null && letters(range.toString()) === letters(words(read, wanted[i]!)))
  return {
    blocks: blocks.length,
    exact: blocks.filter(({ pieces }) => pieces.length > 0).length,
    approximate: blocks.filter(({ at, pieces }) => at && pieces.length === 0).length,
    figures: wanted.length,
    ranges: holds.filter(Boolean).length,
    lost: [
      ...blocks.filter(({ pieces }) => pieces.length === 0).map(({ block }) => read.text.slice(block.start, block.end)),
      ...wanted.filter((_, i) => !holds[i]).map((figure, i) => `${words(read, figure)} <- ${ranges[i]?.toString() ?? 'no range'}`),
    ],
  }
}

function words(read: ArticleText, { in: where, start, end }: Wanted): string {
  return (where === 'title' ? read.title : read.text).slice(start, end)
}

// a line break is no letter, and a range over it does not have one either; cells of a row are parted by a sign of the article's own
function letters(text: string): string {
  return collapse(text).replace(/[\s|]+/g, '')
}

/** What one of the functions above takes and gives. */
export interface Functions {
  draft: typeof draft
  gate: typeof gate
  readability: typeof readability
  locate: typeof locate
  located: typeof located
}
