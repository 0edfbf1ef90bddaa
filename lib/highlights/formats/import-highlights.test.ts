import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Highlight } from '../highlight.ts'
import { readAnnotations } from './import-highlights.ts'
import { toWebAnnotations } from './web-annotation.ts'

const examples = JSON.parse(readFileSync(path.join(import.meta.dirname, '../versions/v1.json'), 'utf8')) as Highlight[]
const quote = (exact: string) => ({ type: 'TextQuoteSelector', exact, prefix: 'in the ', suffix: ' of May' })
const note = (id: string, more: object = {}) => ({
  id, created: '2026-02-01T10:00:00.000000+00:00', updated: '2026-02-02T10:00:00.000000+00:00', user: 'acct:reader@hypothes.is', uri: 'https://www.ledger.example/dam', text: 'Who says so?', tags: ['dam', ' dam ', 'crowns'],
  group: '__world__', target: [{ source: 'https://www.ledger.example/dam', selector: [{ type: 'RangeSelector', startContainer: '/p[1]' }, { type: 'TextPositionSelector', start: 10, end: 20 }, quote('first week')] }], document: { title: ['The dam of Kelm'] }, ...more,
})

describe('annotations of Hypothesis', () => {
  it('come in with words, note, tags and times; places counted in another text are left out', async () => {
    const { format, highlights, unread } = await readAnnotations(JSON.stringify({ export_date: '2026-02-03', export_userid: 'x', client_version: '1', annotations: [note('a1')] }), 0)
    expect([format, unread]).toEqual(['hypothesis', []])
    expect(highlights).toEqual([{
      v: 1, kind: 'passage', id: 'https://hypothes.is/a/a1', article: { address: 'https://www.ledger.example/dam', canonical: null, title: 'The dam of Kelm', byline: [], publisher: null, published: null, language: null, hash: null, sketch: '' },
      selectors: { quote: { exact: 'first week', prefix: 'in the ', suffix: ' of May' }, position: null, copy: null, frame: null },
      quote: 'first week', note: 'Who says so?', tags: ['dam', 'crowns'], made: Date.UTC(2026, 1, 1, 10), changed: Date.UTC(2026, 1, 2, 10),
    }])
  })

  it.each([
    ['an answer of the API', (records: object[]) => JSON.stringify({ total: records.length, rows: records })],
    ['a list', (records: object[]) => JSON.stringify(records)],
    ['a record a line', (records: object[]) => records.map((record) => JSON.stringify(record)).join('\n')],
  ])('are read from %s', async (_, write) => {
    expect((await readAnnotations(write([note('a'), note('b')]), 0)).highlights.map(({ id }) => id)).toEqual(['https://hypothes.is/a/a', 'https://hypothes.is/a/b'])
  })

  it('that give no highlight are told by their number, and why', async () => {
    const records = [note('a'), note('reply', { references: ['a'] }), note('page', { target: [{ source: 'x' }] }), note('nothing', { target: [], text: '', tags: [] }), { moon: 1 }, 7, note('z')]
    const { highlights, unread } = await readAnnotations(JSON.stringify({ annotations: records }), 0)
    expect(highlights.map(({ id, quote: words }) => [id.slice(-4), words])).toEqual([['/a/a', 'first week'], ['page', ''], ['/a/z', 'first week']])
    expect(unread.map(({ record, reason }) => [record, reason])).toEqual([[2, 'reply'], [4, 'noWords'], [5, 'notARecord'], [6, 'notARecord']])
  })

  it('of a file with one broken record come in but for that one, with its line', async () => {
    const file = `{"annotations": [\n${[note('a'), note('b'), note('c')].map((record) => JSON.stringify(record)).join(',\n').replace('"id":"b",', '"id":"b" oops,')}\n]}`
    const { highlights, unread } = await readAnnotations(file, 0)
    expect(highlights.map(({ id }) => id.at(-1))).toEqual(['a', 'c'])
    expect(unread).toEqual([{ line: 3, record: 2, reason: 'notJson' }])
  })
})

describe('Web Annotations', () => {
  it('of our own come back as they were, rows of evidence and places among them', async () => {
    const { format, highlights, unread } = await readAnnotations(toWebAnnotations(examples), 0)
    expect([format, unread]).toEqual(['webAnnotation', []])
    expect(highlights).toEqual(examples)
  })

  it('of our own that were changed elsewhere come back with the note that they have now', async () => {
    const changed = toWebAnnotations(examples).replace('Ask who measured.', 'Asked.')
    expect((await readAnnotations(changed, 0)).highlights[0]).toMatchObject({ id: examples[0]!.id, note: expect.stringMatching(/^Asked/), selectors: examples[0]!.selectors })
    const moved = JSON.parse(toWebAnnotations(examples)) as { first: { items: { target: { selector: { exact?: string }[] } }[] } }
    moved.first.items[0]!.target.selector[0]!.exact = 'other words'
    expect((await readAnnotations(JSON.stringify(moved), 0)).highlights[0]).toMatchObject({ quote: 'other words', selectors: { position: null } })
  })

  it.each<[string, object, Partial<Highlight>]>([
    ['with a text for a body', { body: 'A thought', target: 'https://a.example/' }, { note: 'A thought', quote: '', selectors: null }],
    ['with a body elsewhere', { body: 'https://b.example/comment', target: { source: 'https://a.example/', selector: quote('x y') } }, { note: '', quote: 'x y' }],
    ['with bodyValue', { bodyValue: 'A thought', target: { source: { id: 'https://a.example/' }, selector: [quote('x y')] } }, { note: 'A thought', quote: 'x y' }],
    ['with tags and several texts', { body: [{ type: 'TextualBody', value: 'one' }, { type: 'TextualBody', value: 'tag', purpose: 'tagging' }, { value: 'two' }], target: 'https://a.example/' }, { note: 'one\n\ntwo', tags: ['tag'] }],
    ['with a choice of bodies', { body: { type: 'Choice', items: [{ value: 'one' }, { value: 'two' }] }, target: 'https://a.example/' }, { note: 'one\n\ntwo' }],
    ['with a selector that refines another', { target: { source: 'https://a.example/', selector: { type: 'FragmentSelector', value: 'p4', refinedBy: quote('x  y\n z') } } }, { quote: 'x y z' }],
    ['with several targets', { body: 'n', target: ['https://a.example/', { source: 'https://b.example/', selector: quote('x y') }] }, { quote: 'x y' }],
  ])('%s are read', async (_, fields, expected) => {
    const { highlights, unread } = await readAnnotations(JSON.stringify({ '@context': ['http://www.w3.org/ns/anno.jsonld'], id: 'https://a.example/anno/1', type: 'Annotation', ...fields }), 5)
    expect(unread).toEqual([])
    expect(highlights[0]).toMatchObject({ id: 'https://a.example/anno/1', made: 5, ...expected })
  })

  it('without an id get the same one each time', async () => {
    const text = JSON.stringify([{ type: 'Annotation', target: { source: 'https://a.example/', selector: quote('x y') } }])
    const [first, second] = [await readAnnotations(text, 1), await readAnnotations(text, 2)]
    expect(first.highlights[0]!.id).toBe(second.highlights[0]!.id)
    expect(first.highlights[0]!.id).toMatch(/^urn:sha256:/)
  })

  it.each(['', '{}', '[]', 'nothing', '{"type":"Feature"}', '[1,2]', '\u0000'])('are not found in %j', async (content) => {
    expect(await readAnnotations(content, 0)).toEqual({ format: null, highlights: [], unread: [{ line: null, record: null, reason: 'unknownFormat' }] })
  })
})
