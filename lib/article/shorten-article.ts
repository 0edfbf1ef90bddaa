import type { Article } from './article.ts'

/** Longest text that is read, in UTF-16 code units: some 60,000 words, a book rather than an article. */
const LONGEST = 400_000

/** The article, cut at the end of a block where it is too long to be read whole; `partial` then says so. */
export function shortenArticle(article: Article, longest = LONGEST): Article {
  if (article.text.length <= longest) return article
  const blocks = article.blocks.filter(({ end }) => end <= longest)
  const last = blocks.at(-1)
  // one block longer than all that is read: cut between two words
  const end = last?.end ?? Math.max(article.text.lastIndexOf(' ', longest), 1)
  const text = article.text.slice(0, end)
  const kind = article.blocks[0]?.kind ?? 'paragraph'
  return { ...article, text, words: text.split(/\s+/).length, blocks: last ? blocks : [{ kind, start: 0, end }], partial: 'truncated' }
}
