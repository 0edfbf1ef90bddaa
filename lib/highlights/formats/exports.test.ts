import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { parse as parseBibtex } from '@retorquere/bibtex-parser'
import fc from 'fast-check'
import jsonld from 'jsonld'
import { lexer } from 'marked'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import type { Highlight } from '../highlight.ts'
import { authorOf } from './authors.ts'
import { toBibtex, toCslJson, toRis } from './citations.ts'
import { cellOf, toCsv } from './csv.ts'
import { citationOf, markdownOf, toMarkdown, type ExportWords } from './markdown.ts'
import { toWebAnnotations } from './web-annotation.ts'

const [passage, row] = JSON.parse(readFileSync(path.join(import.meta.dirname, '../versions/v1.json'), 'utf8')) as [Highlight, Highlight]
const second = { ...passage, id: 'another', quote: 'a brass band', note: '', tags: ['pier'], article: { ...passage.article, address: 'https://m.harbourpost.example/2026/03/pier' } } as Highlight
const odd = { ...passage, id: 'odd', quote: '# 50% of $5 {braces} & \\back_slash ^~ <b>*bold*</b> [x](y)', article: { ...passage.article, address: 'https://odd.example/a_b?x={1}&y=%20#f', canonical: null, title: 'Кабул: 100% of {Kelm} & Ünter_den $5 #1 \\ “said”', byline: ['Reuters', 'Jan van der Berg', 'A. Strand and Sons'], publisher: 'Post & Söhne', published: '2026' } } as Highlight
const all = [passage, row, second, odd]
const words: ExportWords = { locale: 'en-GB', outcome: (outcome) => outcome, read: (what, day) => `${what}, read ${day}`, account: 'in our own words', saidBy: (who) => `said by ${who}`, asOf: (date) => `as of ${date}`, untitled: 'Untitled' }

describe('Web Annotations', () => {
  // the terms of the model's own context that are used, so that no test asks the network
  const terms = { '@context': { id: '@id', type: '@type', oa: 'http://www.w3.org/ns/oa#', as: 'http://www.w3.org/ns/activitystreams#', dc: 'http://purl.org/dc/terms/', rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    Annotation: 'oa:Annotation', TextualBody: 'oa:TextualBody', TextQuoteSelector: 'oa:TextQuoteSelector', TextPositionSelector: 'oa:TextPositionSelector', AnnotationCollection: 'as:OrderedCollection', AnnotationPage: 'as:OrderedCollectionPage',
    items: { '@id': 'as:items', '@container': '@list' }, first: { '@id': 'as:first', '@type': '@id' }, body: 'oa:hasBody', target: 'oa:hasTarget', source: { '@id': 'oa:hasSource', '@type': '@id' }, selector: 'oa:hasSelector', exact: 'oa:exact', prefix: 'oa:prefix', suffix: 'oa:suffix', start: 'oa:start', end: 'oa:end', value: 'rdf:value', created: 'dc:created' } }

  it('are read by a processor of JSON-LD', async () => {
    const expanded = await jsonld.expand(JSON.parse(toWebAnnotations(all)) as jsonld.JsonLdDocument, { documentLoader: async (url: string) => {
      expect(url).toBe('http://www.w3.org/ns/anno.jsonld')
      return { documentUrl: url, document: terms as unknown as jsonld.JsonLdDocument & object }
    } } as jsonld.Options.Expand)
    const oa = (name: string): string => `http://www.w3.org/ns/oa#${name}`
    type Node = Record<string, { '@value'?: unknown; '@id'?: string; '@list'?: Node[] }[]>
    const page = (expanded[0] as unknown as Node)['http://www.w3.org/ns/activitystreams#first']![0] as unknown as Node
    const items = page['http://www.w3.org/ns/activitystreams#items']![0]!['@list']!
    expect(items).toHaveLength(4)
    const target = items[0]![oa('hasTarget')]![0] as unknown as Node
    expect(target[oa('hasSource')]![0]!['@id']).toBe(passage.article.address)
    const selectors = target[oa('hasSelector')] as unknown as Node[]
    expect(selectors.map((selector) => selector['@type'])).toEqual([[oa('TextQuoteSelector')], [oa('TextPositionSelector')]])
    expect(selectors[0]![oa('exact')]![0]!['@value']).toBe(passage.quote)
    expect(selectors[1]![oa('start')]![0]!['@value']).toBe(512)
    expect((items[0]![oa('hasBody')] as unknown as Node[]).map((body) => body['http://www.w3.org/1999/02/22-rdf-syntax-ns#value']![0]!['@value'])).toEqual([passage.note, ...passage.tags])
  })
})

describe('a table', () => {
  it('is read by a parser of CSV, cell by cell', () => {
    const { data, errors } = Papa.parse<Record<string, string>>(toCsv(all), { header: true, skipEmptyLines: true })
    expect(errors).toEqual([])
    expect(data.map(({ quote }) => quote)).toEqual([passage.quote, row.quote, second.quote, odd.quote])
    expect(data[0]).toMatchObject({ note: passage.note, title: passage.article.title, authors: 'Mirja Lund; Åke de la Torre', outcome: '' })
    expect(data[1]).toMatchObject({ outcome: 'differs', figure: 'About 140 houses', 'report is an account': 'yes', days: '-2', ratio: '1.25' })
  })

  it.each(['=1+1', '+A1', '-A1', '@SUM(A1)', '\t=1', '\r=1', ' =1+1', '＝1+1', '=HYPERLINK("http://x.example")', '\n=1', '|calc', '%0A'])('has no cell that is a formula: %j', (value) => {
    const [[cell]] = Papa.parse<string[]>(cellOf(value)).data as [string[]]
    expect(cell).toBe(`'${value}`)
  })

  it.each(['12', '-2.5', '+3', 'plain', '', 'a=b', '"quoted"', 'two\nlines', ' spaced '])('leaves %j as it is', (value) => {
    const parsed = Papa.parse<string[]>(`${cellOf(value)},x`).data
    expect(parsed[0]![0]).toBe(value)
  })

  it('never begins a cell as a formula, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const cell = Papa.parse<string[]>(`${cellOf(text)},x`).data[0]![0]!
      expect(cell === text || cell === `'${text}`).toBe(true)
      expect(/^\s*[=+\-@](?!\d+(?:\.\d+)?$)/.test(cell)).toBe(false)
    }))
  })
})

describe('Markdown', () => {
  const files = toMarkdown(all, words)
  it('is a file an article, whatever its addresses, with a name for every file system', () => {
    expect(files.map(({ name }) => name)).toEqual(['Pier closed until June, says O’Neil & Sons.md', 'Floods in the Tarn valley.md', 'Кабул 100 of {Kelm} & Ünter_den $5 1 “said”.md'])
    expect(toMarkdown([passage, { ...row, article: { ...row.article, title: 'con' } }, { ...passage, id: 'q', article: { ...passage.article, address: 'https://q.example/', canonical: null, title: passage.article.title.toUpperCase() } } as Highlight], words).map(({ name }) => name)).toEqual(['Pier closed until June, says O’Neil & Sons.md', 'con_.md', 'PIER CLOSED UNTIL JUNE, SAYS O’NEIL & SONS 2.md'])
  })

  it('keeps the lines of a quote, and no name of a file begins with a dot', () => {
    const [file] = toMarkdown([{ ...passage, quote: 'first line\n\nsecond *line*', article: { ...passage.article, title: '../../etc/passwd' } }], words)
    expect([file!.name, file!.text.includes('> first line  \n> second \\*line\\*\n')]).toEqual(['etc passwd.md', true])
  })

  it('has front matter that a parser of YAML reads', () => {
    const [, front] = files[0]!.text.split('---\n')
    expect(parseYaml(front!)).toEqual({ title: passage.article.title, author: passage.article.byline, publisher: 'The Harbour Post', published: '2026-03-14', url: passage.article.address, language: 'en', tags: ['pier', 'engineers-harbour', '1-1'], kept: '2026-03-14', highlights: 2 })
  })

  it('has each quote as a quotation, in which nothing is a mark', () => {
    type Token = { type: string; text?: string; tokens?: Token[]; raw: string }
    const words = (token: Token): string => (token.tokens ? token.tokens.map(words).join('') : (token.text ?? ''))
    const quotes = (text: string): string[] => (lexer(text.replace(/^---\n[\s\S]*?\n---\n/, '')) as Token[]).filter(({ type }) => type === 'blockquote').map((token) => words(token).replace(/&(?:lt|gt|amp|quot|#39);/g, (entity) => ({ '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#39;': "'" })[entity]!).trim())
    expect(quotes(files[0]!.text)).toEqual([passage.quote, second.quote])
    expect(quotes(files[2]!.text)).toEqual([odd.quote])
    expect(quotes(files[1]!.text)[1]).toContain('The radio counted 175 houses that stood in water.')
    expect(files[1]!.text).toContain('in our own words')
    expect(files[0]!.text).toContain(`^${passage.id}`)
  })

  it('of one highlight has its source line', () => {
    expect(markdownOf(passage, words)).toMatch(/\[Pier "closed" until June, says O’Neil \\& Sons\]\(<https:/)
    expect(citationOf(passage, words)).toBe('“the pier will not carry 40 people” – Mirja Lund, Åke de la Torre, “Pier "closed" until June, says O’Neil & Sons”, The Harbour Post, 14 March 2026, https://www.harbourpost.example/2026/03/pier?utm_source=mail (14 March 2026)')
  })
})

describe('citations', () => {
  type Item = { title: string; URL: string; author?: Record<string, string>[]; issued?: { 'date-parts': number[][] }; 'container-title'?: string; keyword?: string; note?: string; publisher?: string; accessed?: { 'date-parts': number[][] } }
  const read = (text: string, forceType: string): Item[] => new Cite(text, { forceType, generateGraph: false }).data as Item[]

  it('of an article without a title have its address in place of it, else the first words that were kept', () => {
    const untitled = (address: string) => ({ ...passage, article: { ...passage.article, title: '', address, canonical: null } }) as Highlight
    expect(toRis([untitled('https://q.example/a')])).toContain('TI  - https://q.example/a\r\n')
    expect(toBibtex([untitled('https://q.example/a')])).toMatch(/^@misc\{lund2026qexample,[^]*title = \{\{https:\/\/q\.example\/a\}\}/)
    expect(read(toCslJson([untitled('')]), '@csl/object')[0]!.title).toBe(passage.quote)
  })

  it('in CSL-JSON are read by Citation.js', () => {
    const items = read(toCslJson(all), '@csl/object')
    expect(items.map(({ title }) => title)).toEqual([passage.article.title, row.article.title, odd.article.title])
    expect(items[0]).toMatchObject({ author: [{ family: 'Lund', given: 'Mirja' }, { family: 'de la Torre', given: 'Åke' }], 'container-title': 'The Harbour Post', issued: { 'date-parts': [[2026, 3, 14]] }, URL: passage.article.address })
    expect(items[1]!.issued).toEqual({ 'date-parts': [[2025, 10]] })
  })

  it('in BibTeX are read by Citation.js', () => {
    const items = read(toBibtex(all), '@bibtex/text')
    expect(items).toHaveLength(3)
    expect(items[0]!.title).toBe(passage.article.title)
    expect(items[0]!.author).toMatchObject([{ family: 'Lund', given: 'Mirja' }, { given: 'Åke' }])
    expect(items[0]!.URL).toBe(passage.article.address)
    expect(items[0]!.issued!['date-parts'][0]!.slice(0, 2)).toEqual([2026, 3])
    expect(items[2]!.title.replace(/<[^>]*>/g, '')).toBe(odd.article.title)
  })

  it('in BibTeX are read by another parser', () => {
    const { entries, errors } = parseBibtex(toBibtex(all), { sentenceCase: false, english: false })
    expect(errors).toEqual([])
    expect(entries.map(({ key }) => key)).toEqual([...new Set(entries.map(({ key }) => key))])
    const [first, , third] = entries.map(({ fields }) => fields as unknown as Record<string, unknown>)
    expect(first!.author).toMatchObject([{ lastName: 'Lund', firstName: 'Mirja' }, { firstName: 'Åke' }])
    expect(third!.author).toMatchObject([{ name: 'Reuters' }, { firstName: 'Jan' }, {}])
    expect(String(third!.url)).toBe('https://odd.example/a_b?x=%7B1%7D&y=%20#f')
  })

  it('in RIS are read by Citation.js', () => {
    const items = read(toRis(all), '@ris/file')
    expect(items.map(({ title }) => title)).toEqual([passage.article.title, row.article.title, odd.article.title])
    // what writes a newspaper's article is a reporter in RIS
    expect(items[0]).toMatchObject({ reporter: ['Lund, Mirja', 'de la Torre, Åke'], URL: passage.article.address, 'container-title': 'The Harbour Post' })
    // Citation.js takes the year and leaves the day, which Zotero and EndNote take
    expect(items.map(({ issued }) => issued!['date-parts'][0]![0])).toEqual([2026, 2025, 2026])
    expect(toRis(all).match(/^DA {2}- .*$/gm)!.map((line) => line.trim())).toEqual(['DA  - 2026/03/14/', 'DA  - 2025/10//', 'DA  - 2026///'])
    expect(toRis(all).split('\r\n').every((line) => line === '' || /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true)
  })

  it.each([
    ['Mirja Lund', { given: 'Mirja', family: 'Lund' }],
    ['Jan van der Berg', { given: 'Jan', family: 'van der Berg' }],
    ['Reuters', { literal: 'Reuters' }],
    ['Coast News Desk', { literal: 'Coast News Desk' }],
    ['Ana María López', { given: 'Ana María', family: 'López' }],
    ['van Gogh', { given: 'van', family: 'Gogh' }],
    ['de la Cruz, Ana', { given: 'Ana', family: 'de la Cruz' }],
    ['Lund, Mirja E.', { given: 'Mirja E.', family: 'Lund' }],
    ['Mirja Lund, Reuters', { literal: 'Mirja Lund, Reuters' }],
    ['Lund, Jr.', { literal: 'Lund, Jr.' }],
    ['Anderson and Sons', { literal: 'Anderson and Sons' }],
    ['Mirja Lund and Åke Berg', { literal: 'Mirja Lund and Åke Berg' }],
    ['José Ortega y Gasset', { given: 'José Ortega y', family: 'Gasset' }],
  ])('have %s as %j', (name, author) => {
    expect(authorOf(name)).toEqual(author)
  })
})
