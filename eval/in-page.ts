/*
 * What is run in a page by `pages-in-chromium.ts`, bundled into one script: the engine's reading of the page.
 */
import { Readability } from '@mozilla/readability'
import { findAgain, type FoundAgain, type Wanted as WantedPassage } from '../lib/anchor/find-again.ts'
import { locateArticle, rangeOf, type Placement } from '../lib/anchor/locate.ts'
import { paintMarks } from '../lib/anchor/paint.ts'
import { describeStretch } from '../lib/anchor/selectors.ts'
import { indexText } from '../lib/anchor/text-index.ts'
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

/** What became of passages that were looked for and painted. */
export interface Painted {
  found: number
  /** Milliseconds on the clock for the index, all that has the same words, and handing their ranges to the browser. */
  ms: number
  /** Changes of the page's DOM that this made. */
  mutations: number
}

let wanted: WantedPassage[] = []
let steps: Iterable<FoundAgain[]> = []

/** Describes passages of the page, evenly over its text, each of some ten words. */
export function describePassages(count: number): number {
  const { text } = indexText(document)
  wanted = Array.from({ length: count }, (_, i) => {
    const from = text.indexOf(' ', Math.floor((i * (text.length - 100)) / count)) + 1
    return { id: String(i), selectors: describeStretch(text, from, text.indexOf(' ', from + 60))! }
  })
  return wanted.length
}

/** Looks for the passages in the page as it stands now and paints those that have the same words. */
export function paintPassages(): Painted {
  const observer = new MutationObserver(() => {})
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
  const began = performance.now()
  const search = findAgain(document, wanted)
  const found: FoundAgain[] = search.next().value ?? []
  paintMarks(document, [{ name: 'ss-kept', ranges: found.flatMap(({ ranges }) => ranges) }])
  const ms = performance.now() - began
  const mutations = observer.takeRecords().length
  observer.disconnect()
  steps = search
  return { found: found.length, ms, mutations }
}

/** How many of the passages that `paintPassages` left are found with changes. */
export function findChanged(): number {
  return [...steps].flat().length
}

/** Puts a paragraph at the top of the page, and another word into some of its paragraphs. */
export function editPage(changed: number): number {
  const paragraphs = document.querySelectorAll('p')
  for (let i = 0; i < changed; i += 1) {
    const text = paragraphs[Math.floor((i * paragraphs.length) / changed)]!.firstChild as Text
    text.data = text.data.replaceAll(' had ', ' once had ').replaceAll(' said ', ' told us ')
  }
  paragraphs[0]!.before(Object.assign(document.createElement('p'), { textContent: 'A notice that was not here before: winter tyres at half the price until Sunday.' }))
  return paragraphs.length
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
  describePassages: typeof describePassages
  paintPassages: typeof paintPassages
  findChanged: typeof findChanged
  editPage: typeof editPage
}
