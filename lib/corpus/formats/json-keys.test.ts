import { describe, expect, it } from 'vitest'
import { asKept, keepColumns } from '../kept-columns.ts'
import { bytesOf } from './bytes.ts'
import { fieldsUnder, planKeys, valueAt } from './json-keys.ts'
import { readFile } from './read-file.ts'
import { isKind, recogniseFile } from './recognise.ts'

const TEXT = 'The ferry Anselma ran aground off Kestrel Point on Tuesday with 212 passengers aboard, and all of them were brought to land.'
const plan = (value: unknown, format: 'json' | 'jsonl' = 'json') => planKeys(JSON.stringify(value), format, 'utf-8')
/** What the guess takes for each part, by key. */
const guessed = async (value: unknown) => {
  const sample = await plan(value)
  return sample && Object.fromEntries(Object.entries(sample.guess.mapping).flatMap(([part, place]) => (place === null ? [] : [[part, sample.columns[place]]])))
}

describe('keys of JSON', () => {
  it.each([
    ['of a news service', { status: 'ok', articles: [{ source: { id: null, name: 'Bay Ledger' }, author: 'Ann', headline: 'Ferry aground', description: 'A ferry ran aground.', url: 'https://bay.example/1', urlToImage: 'https://bay.example/1.jpg', publishedAt: '2022-05-03T10:00:00Z', content: TEXT }] },
      { text: 'content', title: 'headline', published: 'publishedAt', publisher: 'source.name', url: 'url' }],
    ['of schema.org', [{ '@type': 'NewsArticle', headline: 'Ferry aground', articleBody: TEXT, datePublished: '2022-05-03', publisher: { '@type': 'Organization', name: 'Bay Ledger' }, mainEntityOfPage: { '@id': 'https://bay.example/1' } }],
      { text: 'articleBody', title: 'headline', published: 'datePublished', publisher: 'publisher.name', url: 'mainEntityOfPage.@id' }],
    ['of a feed', { items: [{ pubDate: 'Tue, 03 May 2022 10:00:00 GMT', link: 'https://bay.example/1', title: 'Ferry aground', 'content:encoded': `<p>${TEXT}</p>`, source: 'Bay Ledger' }] },
      { text: 'content:encoded', title: 'title', published: 'pubDate', publisher: 'source', url: 'link' }],
    ['of a search engine', { hits: { hits: [{ _id: 'x1', _source: { headline: 'Ferry aground', body: TEXT, date: '2022-05-03', site: { name: 'Bay Ledger' } } }] } },
      { text: '_source.body', title: '_source.headline', published: '_source.date', publisher: '_source.site.name', id: '_id' }],
    ['of a content manager', [{ id: 7, link: 'https://bay.example/7', title: { rendered: 'Ferry aground' }, content: { rendered: `<p>${TEXT}</p>`, protected: false }, date: '2022-05-03T10:00:00' }],
      { text: 'content.rendered', title: 'title.rendered', published: 'date', url: 'link', id: 'id' }],
    ['with a text in pieces', [{ title: 'Ferry aground', body: [{ type: 'paragraph', text: TEXT }, { type: 'paragraph', text: TEXT }] }], { text: 'body.text', title: 'title' }],
    ['that say nothing, by what stands there', [{ a: 'Ferry aground off Kestrel Point', b: TEXT, c: '2022-05-03', d: 'https://bay.example/1' }, { a: 'Dam holds in the upper valley', b: TEXT, c: '2022-06-03', d: 'https://bay.example/2' }],
      { text: 'b', title: 'a', published: 'c', url: 'd' }],
  ])('%s are told', async (_whose, value, expected) => {
    expect(await guessed(value)).toEqual(expected)
  })

  it.each([
    ['ours', [{ id: 'a', title: 'Ferry aground', text: TEXT, published: '2022-05-03' }]],
    ['of one object without a text', { name: 'package', version: '1.0.0', dependencies: { a: '1' } }],
    ['of nothing', []],
  ])('%s are not asked about', async (_what, value) => {
    expect(await plan(value)).toBeNull()
  })

  it('come with rows to look at, those of the report first, and with others of a list that has no text', async () => {
    const sample = await plan({ articles: [{ desk: 'home', seen: 12, wording: TEXT, headline: 'Ferry aground' }] })
    expect(sample).toMatchObject({ columns: ['wording', 'headline', 'desk', 'seen'], rows: [[TEXT, 'Ferry aground', 'home', '12']], guess: { keys: ['wording', 'headline', 'desk', 'seen'] } })
    expect((await plan([{ desk: 'home' }, { desk: 'sport' }]))?.guess.mapping.text).toBeNull()
  })

  it('lead to what stands there, through lists and names with dots', () => {
    const object = { 'dc.title': 'A', a: { 'b.c': 1, b: { c: 2 } }, list: [{ text: 'x' }, {}, { text: 'y' }], deep: [[[{ text: 'z' }]]] }
    expect(['dc.title', 'a.b.c', 'list.text', 'deep.text', 'a.x', 'none'].map((key) => valueAt(object, key))).toEqual(['A', 1, ['x', 'y'], undefined, undefined, undefined])
  })

  it('that the reader named are read, and records of another kind by their own names', async () => {
    const file = new Blob([JSON.stringify({ articles: [{ wording: TEXT, source: { name: 'Bay Ledger' } }, { text: 'The dam holds.' }, { source: { name: 'Bay Ledger' } }] })])
    const kind = await recogniseFile({ path: 'a.json', file })
    if (!isKind(kind)) throw new Error('not read')
    const chosen = { ...kind.table!.guess, keys: ['wording', 'source.name'], mapping: { text: 0, title: null, published: null, publisher: 1, url: null, id: null, language: null } }
    const outcomes = []
    for await (const entry of readFile({ path: 'a.json', file }, { kind, table: chosen, readPage: () => Promise.reject(new Error('no page')), progress: () => undefined, open: bytesOf })) outcomes.push(await entry.read())
    expect(outcomes.map(({ report, fault }) => report ? [report.text, report.publisher] : fault?.reason)).toEqual([[TEXT, 'Bay Ledger'], ['The dam holds.', null], 'noText'])
  })

  it('make fields as they stand', () => {
    const fields = fieldsUnder(['b', 'a.c'], { text: 0, title: 1, published: null, publisher: null, url: null, id: null, language: 9 })
    expect(fields({ b: ['One.', 'Two.'], a: { c: 'T' }, title: 'not this' })).toEqual({ text: ['One.', 'Two.'], title: 'T' })
  })
})

describe('what was said of columns', () => {
  it('holds for the next file of the same kind, whose records may lack other keys', async () => {
    const [first, second, other] = [await plan([{ a: 'x', headline: 'Ferry aground', body: TEXT }]), await plan([{ headline: 'Dam holds', desk: 'home', body: TEXT }]), await plan([{ headline: 'Dam holds', content: TEXT }])]
    const { guess, columns } = first!
    const kept = keepColumns({}, first!, { ...guess, mapping: { ...guess.mapping, title: null } })
    expect(columns[guess.mapping.title!]).toBe('headline')
    const again = asKept(second!, [{ name: 'Older' }, { name: 'Ferries', columns: kept }])
    expect(again).toMatchObject({ kept: 'Ferries', guess: { mapping: { text: second!.columns.indexOf('body'), title: null } } })
    expect(asKept(other!, [{ name: 'Ferries', columns: kept }])).toBe(other)
  })
})
