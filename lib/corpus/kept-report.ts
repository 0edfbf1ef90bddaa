import type { Article } from '../article/article.ts'
import type { Report } from './report.ts'

/** An article that the reader keeps, as a report that later ones are compared with: its own text, its own date. @param id told by it again, whatever becomes of the text */
export function keptReport(article: Article, id: string): Report {
  const { title, publisher, published, url, language, text, credit } = article
  return { id, title, publisher, published, url, language, form: 'full', text, credit, cites: [], unknown: [] }
}
