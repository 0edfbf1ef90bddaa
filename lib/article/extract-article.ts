import type { Article } from './article.ts'
import { draftArticle, type ExtractOptions } from './draft-article.ts'
import { finishArticle } from './finish-article.ts'

/** The article that the page holds, read in one go; the document is not changed. */
export function extractArticle(document: Document, options: ExtractOptions = {}): Article {
  return finishArticle(draftArticle(document, options))
}
