import type { ShownArticle } from '../../../lib/highlights/filter.ts'
import type { Highlight } from '../../../lib/highlights/highlight.ts'

/** A part of the list that is drawn or left out as one: an article's heading with its first highlights, or some that come behind. */
export interface Block {
  /** The same as long as the article is there, so that what was measured stays known. */
  key: string
  article: ShownArticle
  /** Whether the heading stands in it. */
  first: boolean
  highlights: readonly Highlight[]
  /** How many of the article's stand before them. */
  before: number
}

/** Highlights of a block; enough for nearly every article to be one list, few enough to be drawn at once. */
const SIZE = 5

/** The parts of the list, in order. */
export function blocksOf(articles: readonly ShownArticle[]): Block[] {
  return articles.flatMap((article) => {
    const blocks: Block[] = []
    for (let from = 0; from === 0 || from < article.highlights.length; from += SIZE) {
      blocks.push({ key: `${article.of.id} ${from}`, article, first: from === 0, highlights: article.highlights.slice(from, from + SIZE), before: from })
    }
    return blocks
  })
}
