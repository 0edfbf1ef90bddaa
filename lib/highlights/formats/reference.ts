import type { Highlight } from '../highlight.ts'
import { groupByArticle } from '../same-article.ts'
import { authorOf, type Author } from './authors.ts'

/** An article as a reference manager keeps it, with what was highlighted in it. */
export interface Reference {
  /** Letters and digits, and no other reference has it. */
  key: string
  title: string
  authors: Author[]
  publisher: string | null
  /** Year, month, day, as far as they are known; empty where nothing is. */
  published: number[]
  address: string
  /** When it was first kept. */
  accessed: number[]
  language: string | null
  /** Of all its highlights, each once. */
  tags: string[]
  /** A highlight each, quote and note. */
  notes: string[]
}

/** The articles of highlights, each once whatever addresses it had. */
export function referencesOf(highlights: readonly Highlight[]): Reference[] {
  const taken = new Set<string>()
  return groupByArticle(highlights).map(({ article, highlights: kept }) => {
    const first = new Date(Math.min(...kept.map(({ made }) => made)))
    const authors = article.byline.map(authorOf)
    const published = partsOf(article.published)
    const reference = {
      // a record without a title is not found again in a reference manager
      title: article.title || article.address || firstWords(kept.find(({ quote }) => quote !== '')?.quote ?? ''), authors, publisher: article.publisher, published, address: article.address, language: article.language,
      accessed: [first.getUTCFullYear(), first.getUTCMonth() + 1, first.getUTCDate()],
      tags: [...new Set(kept.flatMap(({ tags }) => tags))],
      notes: kept.map(noteOf).filter((note) => note !== ''),
    }
    return { key: keyOf({ ...reference, title: article.title || hostOf(article.address) }, taken), ...reference }
  })
}

/** Enough words of a quote to know it by. */
function firstWords(quote: string): string {
  const words = quote.trim().split(/\s+/)
  return words.length > 10 ? `${words.slice(0, 10).join(' ')} …` : words.join(' ')
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : ''
}

/** Year, month and day of an EDTF date, as far as a reference can say them: of a span of time its year. */
export function partsOf(date: string | null): number[] {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?![\dX])/.exec(date ?? '')
  if (!parts) return []
  const numbers = parts.slice(1).filter((part) => part !== undefined).map(Number)
  return (date ?? '').includes('/') || (numbers[1] ?? 1) > 12 ? numbers.slice(0, 1) : numbers
}

/** What was kept in one line: the quote, which is in quotation marks unless the words are our own, and the note. */
function noteOf(highlight: Highlight): string {
  const account = highlight.kind === 'row' && highlight.row.mine.account
  const quote = highlight.quote === '' ? '' : account ? highlight.quote : `“${highlight.quote}”`
  return [quote, highlight.note].filter((part) => part !== '').join(' – ')
}

function keyOf({ authors, publisher, title, published }: Omit<Reference, 'key'>, taken: Set<string>): string {
  const [author] = authors
  const who = asciiOf(author ? ('family' in author ? author.family : author.literal) : (publisher ?? ''))
  const what = title.split(/\s+/).map(asciiOf).find((word) => word.length > 3) ?? ''
  const base = `${who}${published[0] ?? ''}${what}`.slice(0, 60) || 'article'
  let key = base
  for (let i = 2; taken.has(key.toLowerCase()); i += 1) key = `${base}-${i}`
  taken.add(key.toLowerCase())
  return key
}

function asciiOf(word: string): string {
  return word.normalize('NFKD').replace(/[^A-Za-z0-9]/g, '').toLowerCase()
}
