import { describe, expect, it } from 'vitest'
import { isFiltering, NO_FILTER, openShelf, type Filter } from './filter.ts'
import type { Highlight } from './highlight.ts'
import type { SavedArticle } from './shelf.ts'

const at = (day: string) => new Date(`${day}T12:00`).getTime()
function passage(id: string, article: number, more: Partial<Highlight> = {}): Highlight {
  return {
    v: 1, kind: 'passage', id, selectors: null, quote: `Quote ${id}`, note: '', tags: [], made: at('2026-11-02'), changed: 0,
    article: { address: `https://post.example/${article}`, canonical: null, title: `Title ${article}`, byline: [], publisher: article < 3 ? 'The Post' : 'The Ledger', published: `2026-10-0${article}`, language: 'en', hash: null, sketch: '' }, ...more,
  } as Highlight
}
const savedOf = (article: number): SavedArticle => ({ id: `s${article}`, title: `Title ${article}`, publisher: article < 3 ? 'The Post' : 'The Ledger', published: `2026-10-0${article}`, language: 'en', url: `https://post.example/${article}` })
const HIGHLIGHTS = [
  passage('a', 1, { tags: ['dyke', 'night'], selectors: { quote: { exact: 'Quote a', prefix: '', suffix: '' }, position: { start: 90, end: 97 }, copy: null, frame: null } }),
  passage('b', 1, { note: 'ask the warden', made: at('2026-11-05'), selectors: { quote: { exact: 'Quote b', prefix: '', suffix: '' }, position: { start: 10, end: 17 }, copy: null, frame: null } }),
  passage('c', 2, { tags: ['dyke'], made: at('2026-11-04') }),
  passage('d', 3, { made: at('2026-11-09') }),
]
const SHELF = openShelf(HIGHLIGHTS, [savedOf(4), savedOf(2)])
const shown = (filter: Partial<Filter>) => SHELF.filter({ ...NO_FILTER, ...filter }).articles.map(({ of, whole, highlights }) => [of.article.title, whole ? 'kept' : '', ...highlights.map(({ id }) => id)].filter(Boolean).join(' '))

describe('what was kept, by article', () => {
  it('begins with the article of which something was highlighted last, its highlights as they stand in it; kept articles alone come last', () => {
    expect(shown({})).toEqual(['Title 3 d', 'Title 1 b a', 'Title 2 kept c', 'Title 4 kept'])
  })

  it.each<[string, Partial<Filter>, string[]]>([
    ['a tag', { tags: new Set(['dyke']) }, ['Title 1 a', 'Title 2 c']],
    ['one of two tags', { tags: new Set(['night', 'nobody has it']) }, ['Title 1 a']],
    ['a publisher', { publishers: new Set(['The Ledger']) }, ['Title 3 d', 'Title 4 kept']],
    ['kept articles', { kinds: new Set(['article']) }, ['Title 2 kept', 'Title 4 kept']],
    ['rows', { kinds: new Set(['row']) }, []],
    ['the first day of keeping', { from: '2026-11-05' }, ['Title 3 d', 'Title 1 b']],
    ['days of keeping, both among them', { from: '2026-11-04', to: '2026-11-05' }, ['Title 1 b', 'Title 2 c']],
    ['days of the article', { day: 'published', from: '2026-10-02', to: '2026-10-03' }, ['Title 3 d', 'Title 2 kept c']],
    ['words of a note', { line: 'warden' }, ['Title 1 b']],
    ['words of a title', { line: 'title 2' }, ['Title 2 kept c']],
    ['words and a tag', { line: 'quote', tags: new Set(['dyke']) }, ['Title 1 a', 'Title 2 c']],
  ])('is narrowed by %s', (_, filter, expected) => {
    expect(shown(filter)).toEqual(expected)
    expect(isFiltering({ ...NO_FILTER, ...filter })).toBe(true)
  })

  it('counts what there is to filter by, the most frequent first', () => {
    expect([SHELF.kinds, SHELF.tags, SHELF.publishers]).toEqual([
      { passage: 4, row: 0, article: 2 }, [{ value: 'dyke', count: 2 }, { value: 'night', count: 1 }], [{ value: 'The Post', count: 4 }, { value: 'The Ledger', count: 2 }],
    ])
    expect(SHELF.filter(NO_FILTER).highlights).toBe(4)
    expect(isFiltering({ ...NO_FILTER, line: '  ', day: 'published' })).toBe(false)
  })

  it('has one kept article beside an article with highlights once, whatever the address says of how a reader came', () => {
    const shelf = openShelf([passage('x', 1)], [{ ...savedOf(1), url: 'https://www.post.example/1?utm_source=mail' }])
    expect(shelf.articles).toHaveLength(1)
    expect(shelf.articles[0]!.saved?.id).toBe('s1')
  })

  it('has an article without an address too', () => {
    expect(openShelf([], [{ ...savedOf(1), url: null }]).filter({ ...NO_FILTER, line: 'title' }).articles).toHaveLength(1)
  })
})

it('takes tags and publishers that differ in case only for one, as most have them', () => {
  const shelf = openShelf([{ ...passage('x', 1), tags: ['budget'] }, { ...passage('y', 2), tags: ['Budget'] }, { ...passage('z', 3), tags: ['Budget'] }], [])
  expect(shelf.tags).toEqual([{ value: 'Budget', count: 3 }])
  expect(shelf.filter({ ...NO_FILTER, tags: new Set(['budget']) }).highlights).toBe(3)
})

it('gives what its page did not have when it was last asked, of that which is still kept', () => {
  const shelf = openShelf([passage('x', 1), passage('y', 2)], [savedOf(1)], new Set(['y', 'gone']))
  expect([...shelf.lost]).toEqual(['y'])
  expect(shelf.filter({ ...NO_FILTER, lost: true }).articles.flatMap(({ whole, highlights }) => [whole, ...highlights.map(({ id }) => id)])).toEqual([false, 'y'])
})
