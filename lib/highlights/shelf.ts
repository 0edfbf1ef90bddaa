import type { ArticleRef, Highlight } from './highlight.ts'
import { groupByArticle, isSameArticle, keysOf } from './same-article.ts'

/** An article that the reader kept whole, without its text. */
export interface SavedArticle {
  /** Of the report. */
  id: string
  title: string
  publisher: string | null
  /** EDTF. */
  published: string | null
  language: string | null
  url: string | null
}

/** One article with all that the reader has of it. */
export interface Shelved {
  /** Told by it from one state of the shelf to the next. */
  id: string
  article: ArticleRef
  /** Null where its text is not kept. */
  saved: SavedArticle | null
  /** In the order in which they stand in the article, as far as that is known. */
  highlights: Highlight[]
}

/** Whether it is no article but a passage that was pasted: words of no page. */
export function isPasted({ article, saved }: Pick<Shelved, 'article' | 'saved'>): boolean {
  return article.address === '' && saved === null
}

/**
 * All that the reader has, by article: what was highlighted last comes first, then articles of which nothing is highlighted.
 * @param saved the latest kept first
 */
export function shelve(highlights: readonly Highlight[], saved: readonly SavedArticle[]): Shelved[] {
  const latestFirst = highlights.toSorted((a, b) => b.made - a.made || (a.id < b.id ? -1 : 1))
  const shelved = groupByArticle(latestFirst).map(({ article, highlights: kept }): Shelved => ({ id: kept.reduce((least, { id }) => (id < least ? id : least), kept[0]!.id), article, saved: null, highlights: kept.sort(asTheyStand) }))
  const byKey = Map.groupBy(shelved.flatMap((one) => one.highlights.flatMap(({ article }) => keysOf(article).map((key) => ({ key, one, article })))), ({ key }) => key)
  for (const one of saved) {
    const ref = refOf(one)
    const found = keysOf(ref).flatMap((key) => byKey.get(key) ?? []).find(({ one: there, article }) => there.saved === null && isSameArticle(article, ref))
    if (found) found.one.saved = one
    else shelved.push({ id: `saved:${one.id}`, article: ref, saved: one, highlights: [] })
  }
  return shelved
}

/** A kept article as what is highlighted names it. */
function refOf({ title, publisher, published, language, url }: SavedArticle): ArticleRef {
  return { address: url ?? '', canonical: null, title, byline: [], publisher, published, language, hash: null, sketch: '' }
}

function asTheyStand(a: Highlight, b: Highlight): number {
  const [mine, theirs] = [a, b].map(({ selectors }) => selectors?.position?.start ?? null)
  return (mine ?? Number.MAX_SAFE_INTEGER) - (theirs ?? Number.MAX_SAFE_INTEGER) || a.made - b.made || (a.id < b.id ? -1 : 1)
}
