import type { Article, Block } from './article.ts'
import { chooseBlocks } from './choose-blocks.ts'
import { readFacts } from './page-facts.ts'
import { readMetadata } from './read-metadata.ts'

/** How a page is to be read. */
export interface ExtractOptions {
  /** The page's address; without it the canonical address stands in, and the gate asks markup and text alone. */
  url?: string | null
  /** Take the page for an article whatever the gate says ("Read it anyway"). */
  force?: boolean
}

/**
 * The article that the page holds; the document is not changed.
 * @returns an article with `isArticle` false and the reason when the page holds none.
 */
export function extractArticle(document: Document, options: ExtractOptions = {}): Article {
  const choice = chooseBlocks(document)
  const blocks: Block[] = []
  let text = ''
  for (const { text: words, kind } of choice.blocks) {
    if (text !== '') text += '\n\n'
    blocks.push({ kind, start: text.length, end: text.length + words.length })
    text += words
  }
  const facts = readFacts(document, options.url ?? null)
  const words = text.split(/\s+/).filter(Boolean).length
  return {
    isArticle: options.force === true || text.length > 500,
    notArticle: text.length > 500 ? null : { reason: text === '' ? 'empty' : 'tooShort' },
    ...readMetadata(facts, text, choice.candidates),
    text,
    words,
    blocks,
    asides: choice.asides.map(({ aside, text: line }) => ({ kind: aside ?? 'caption', text: line })),
    credit: [],
    correction: null,
    partial: null,
  }
}
