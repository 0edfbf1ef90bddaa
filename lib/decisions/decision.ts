import type { Article } from '../article/article.ts'
import type { QuotedFigure } from './quoted-figure.ts'

/**
 * Something that the reader knows better, kept in words that outlast a new reading: reports by id, the article by
 * `articleKey`, figures by quote. Of two that contradict each other the later one in a list holds.
 */
export type Decision =
  /** Two figures that are of two things; they stand under other numbers from then on. */
  | { kind: 'notSameThing'; mine: QuotedFigure; theirs: QuotedFigure }
  /** A number that was misread, of the article or of a report; it is compared with nothing. */
  | { kind: 'wrongNumber'; figure: QuotedFigure }
  /** Two documents that go back to one source, or do not, whatever the texts show. */
  | { kind: 'sameOrigin' | 'differentOrigins'; documents: [string, string] }
  /** A report that tells of something else than the article. */
  | { kind: 'notSameEvent'; article: string; report: string; /** Ids of reports that are of the article's event, by which another article on it is known. */ story?: string[] }
  /** A report that belongs to the article's story, and is shown with later articles on it. */
  | { kind: 'followStory'; article: string; report: string; /** Ids of reports of a story that was followed already and is the same. */ story: string[] }

const OPENING = 80

/** What an article is called in decisions: its address without what stands behind "#", else its title, else how it begins. */
export function articleKey({ url, title, text }: Pick<Article, 'url' | 'title' | 'text'>): string {
  if (url !== null) return url.replace(/#.*$/, '')
  return title === '' ? `text:${text.slice(0, OPENING)}` : `title:${title}`
}

/** What a decision is told by: equal for two that are of the same figures or documents and say the same, in whatever order they name a pair of documents. */
export function decisionKey(decision: Decision): string {
  const figure = ({ document, in: place, quote, before, after }: QuotedFigure) => [document, place, before, quote, after]
  switch (decision.kind) {
    case 'notSameThing': return JSON.stringify([decision.kind, figure(decision.mine), figure(decision.theirs)])
    case 'wrongNumber': return JSON.stringify([decision.kind, figure(decision.figure)])
    case 'sameOrigin':
    case 'differentOrigins': return JSON.stringify([decision.kind, [...decision.documents].sort()])
    case 'notSameEvent':
    case 'followStory': return JSON.stringify([decision.kind, decision.article, decision.report])
  }
}

/** The documents that a decision names: articles by `articleKey`, reports by id; that on which it was made first. */
export function documentsOf(decision: Decision): string[] {
  switch (decision.kind) {
    case 'notSameThing': return [decision.mine.document, decision.theirs.document]
    case 'wrongNumber': return [decision.figure.document]
    case 'notSameEvent':
    case 'followStory': return [decision.article, decision.report]
    // a pair has no order
    case 'sameOrigin':
    case 'differentOrigins': return decision.documents.toSorted((a, b) => Number(isArticleKey(b)) - Number(isArticleKey(a)))
  }
}

/** Whether a document is named as an article is, and not by the id of a report. */
export function isArticleKey(document: string): boolean {
  return /^(?:https?|file|title|text):/.test(document)
}

/** Whether a document is named as a passage is, which has neither an address nor a title. */
export function isPassageKey(document: string): boolean {
  return /^text:/.test(document)
}
