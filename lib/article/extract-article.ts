import { Readability } from '@mozilla/readability'
import type { Article, Block } from './article.ts'
import { flatClone } from './flat-tree.ts'
import { collapse } from './white-space.ts'

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
  const read = new Readability<Element>(flatClone(document), { serializer: (node) => node as Element }).parse()
  const blocks: Block[] = []
  let text = ''
  for (const element of read?.content?.querySelectorAll('p, h2, h3, li, blockquote') ?? []) {
    const words = collapse(element.textContent ?? '')
    if (words === '' || element.querySelector('p, li')) continue
    if (text !== '') text += '\n\n'
    blocks.push({ kind: 'paragraph', start: text.length, end: text.length + words.length })
    text += words
  }
  return {
    isArticle: options.force === true || text.length > 500,
    notArticle: text.length > 500 ? null : { reason: text === '' ? 'empty' : 'tooShort' },
    title: read?.title ?? '',
    byline: read?.byline ? [read.byline] : [],
    publisher: read?.siteName ?? null,
    published: read?.publishedTime?.slice(0, 10) ?? null,
    modified: null,
    language: read?.lang ?? null,
    url: options.url ?? null,
    text,
    words: text.split(/\s+/).filter(Boolean).length,
    blocks,
    asides: [],
    credit: [],
    correction: null,
    partial: null,
  }
}
