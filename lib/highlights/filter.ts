import { parseEdtf } from '../text/edtf.ts'
import { foldCase, type Highlight } from './highlight.ts'
import { shelve, type SavedArticle, type Shelved } from './shelf.ts'
import { openWordSearch, type Found } from './word-search.ts'

/** What something that was kept is. */
export type KeptKind = 'passage' | 'row' | 'article'

/** What is asked for; each part narrows, within a part one of several is enough. */
export interface Filter {
  /** See `WordSearch`. */
  line: string
  /** Empty: whatever it is. */
  kinds: ReadonlySet<KeptKind>
  tags: ReadonlySet<string>
  publishers: ReadonlySet<string>
  /** Only what its page did not have when it was last asked. */
  lost: boolean
  /** Which day is meant: that on which it was kept, or that of the article. */
  day: 'kept' | 'published'
  /** First and last day, "2026-11-02"; null where there is no bound. */
  from: string | null
  to: string | null
}

/** A filter that asks for nothing. */
export const NO_FILTER: Filter = { line: '', kinds: new Set(), tags: new Set(), publishers: new Set(), lost: false, day: 'kept', from: null, to: null }

/** Something that can be filtered by, and how many highlights and kept articles have it. */
export interface Facet {
  value: string
  count: number
}

/** An article of which something is asked for, with what of it. */
export interface ShownArticle {
  of: Shelved
  /** Whether the kept article itself is asked for; its heading stands there in any case. */
  whole: boolean
  highlights: readonly Highlight[]
}

/** What a filter shows. */
export interface Shown {
  articles: ShownArticle[]
  /** How many highlights these are. */
  highlights: number
  respelled: Found['respelled']
}

/** All that the reader kept, ready to be filtered as somebody types. */
export interface Shelf {
  articles: readonly Shelved[]
  highlights: readonly Highlight[]
  kinds: Record<KeptKind, number>
  /** The most frequent first. */
  tags: Facet[]
  publishers: Facet[]
  /** Those of the highlights that their page did not have when it was last asked. */
  lost: ReadonlySet<string>
  /** @param spared a highlight that stays, whatever is asked for: one that is being written on */
  filter(filter: Filter, spared?: string | null): Shown
  /** See `WordSearch`. */
  prepare(goOn: () => boolean): boolean
}

/** @param saved the latest kept first @param lost ids of what its page did not have when it was last asked, of others too */
export function openShelf(highlights: readonly Highlight[], saved: readonly SavedArticle[], lost: ReadonlySet<string> = new Set()): Shelf {
  const articles = shelve(highlights, saved)
  const texts: string[] = []
  const places = articles.map(({ article, saved, highlights: kept }) => {
    const first = texts.length
    const source = `${article.title}\n${article.publisher ?? ''}`
    for (const { quote, note, tags, ...rest } of kept) {
      const row = 'row' in rest ? [rest.row.mine, rest.row.theirs].map(({ sentence, title, publisher }) => `${sentence}\n${title}\n${publisher ?? ''}`).join('\n') : ''
      texts.push(`${quote}\n${note}\n${tags.join('\n')}\n${source}\n${row}`)
    }
    if (saved) texts.push(source)
    return first
  })
  const words = openWordSearch(texts)
  const kinds: Record<KeptKind, number> = { passage: 0, row: 0, article: saved.length }
  for (const { kind } of highlights) kinds[kind] += 1

  return {
    articles, highlights, kinds,
    lost: new Set(highlights.flatMap(({ id }) => (lost.has(id) ? [id] : []))),
    tags: facetsOf(highlights.flatMap(({ tags }) => tags)),
    publishers: facetsOf(articles.flatMap(({ article, saved, highlights: kept }) => (article.publisher === null ? [] : Array<string>(kept.length + (saved ? 1 : 0)).fill(article.publisher)))),
    filter(filter, spared = null) {
      const found = words.find(filter.line)
      const shown: Shown = { articles: [], highlights: 0, respelled: found?.respelled ?? [] }
      const isIn = daysOf(filter)
      const isKind = (kind: KeptKind) => filter.kinds.size === 0 || filter.kinds.has(kind)
      const [ofTag, ofPublisher] = [filter.tags, filter.publishers].map((some) => new Set([...some].map(foldCase))) as [Set<string>, Set<string>]
      articles.forEach((of, i) => {
        const { article, saved, highlights: kept } = of
        const isAsked = (ofPublisher.size === 0 || (article.publisher !== null && ofPublisher.has(foldCase(article.publisher)))) && (filter.day !== 'published' || isIn(article.published))
        const holds = (at: number) => found === null || found.holds[places[i]! + at] === 1
        const some = kept.filter(({ id, kind, tags, made }, at) => id === spared || (isAsked && isKind(kind) && holds(at) && (ofTag.size === 0 || tags.some((tag) => ofTag.has(foldCase(tag))))
          && (!filter.lost || lost.has(id)) && (filter.day === 'published' || isIn(made))))
        // when an article was kept whole is not known, nor has it tags, nor a place in a page
        const whole = saved !== null && isAsked && isKind('article') && holds(kept.length) && ofTag.size === 0 && !filter.lost && (filter.day === 'published' || (filter.from === null && filter.to === null))
        if (!whole && some.length === 0) return
        shown.articles.push({ of, whole, highlights: some })
        shown.highlights += some.length
      })
      return shown
    },
    prepare: (goOn) => words.prepare(goOn),
  }
}

/** Whether a filter asks for anything. */
export function isFiltering({ line, kinds, tags, publishers, lost, from, to }: Filter): boolean {
  return line.trim() !== '' || lost || kinds.size + tags.size + publishers.size > 0 || from !== null || to !== null
}

/** Whether a time in milliseconds, by the reader's own calendar, or an EDTF date lies between the bounds; a date that is not known lies within none. */
function daysOf({ from, to }: Filter): (at: number | string | null) => boolean {
  if (from === null && to === null) return () => true
  const [first, last] = [from, to].map((day) => (day === null ? null : parseEdtf(day)))
  const start = from === null ? null : midnight(from, 0)
  const end = to === null ? null : midnight(to, 1)
  return (at) => {
    if (typeof at === 'number') return (start === null || at >= start) && (end === null || at < end)
    const known = at === null ? null : parseEdtf(at)
    return known !== null && (!first || known.latest >= first.earliest) && (!last || known.earliest <= last.latest)
  }
}

/** Where a day begins by the reader's clock, or one that comes so many days later. */
function midnight(day: string, later: number): number {
  const at = new Date(`${day}T00:00`)
  at.setDate(at.getDate() + later)
  return at.getTime()
}

/** Values that differ in case only are one, as most have it. */
function facetsOf(values: readonly string[]): Facet[] {
  const spellings = new Map<string, Map<string, number>>()
  for (const value of values) {
    const folded = foldCase(value)
    const counts = spellings.get(folded) ?? new Map<string, number>()
    spellings.set(folded, counts.set(value, (counts.get(value) ?? 0) + 1))
  }
  return [...spellings.values()].map((counts) => {
    const [most] = [...counts].sort(([, a], [, b]) => b - a)
    return { value: most![0], count: [...counts.values()].reduce((sum, count) => sum + count, 0) }
  }).sort((a, b) => b.count - a.count || a.value.localeCompare(b.value))
}
