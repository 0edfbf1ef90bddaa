import type { Article } from '../lib/article/article.ts'

/** What the text is called in words: an article, or the passage that the reader asked about. */
export function kindOf({ article }: { article: Pick<Article, 'isPassage'> }): 'article' | 'passage' {
  return article.isPassage ? 'passage' : 'article'
}
