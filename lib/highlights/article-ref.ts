import type { Article } from '../article/article.ts'
import type { ArticleRef } from './highlight.ts'
import { sha256, sketchOf } from './text-sketch.ts'

/**
 * What is kept of an article beside what was highlighted in it. A page of which no text was read has no hash, or all of them would share one.
 * @param address where it is open; '' where it has none
 */
export async function articleRefOf(article: Pick<Article, 'title' | 'byline' | 'publisher' | 'published' | 'language' | 'url' | 'text'>, address: string): Promise<ArticleRef> {
  const { title, byline, publisher, published, language, url, text } = article
  return { address, canonical: url, title, byline: [...byline], publisher, published, language, hash: text === '' ? null : await sha256(text), sketch: sketchOf(text) }
}
