import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import type { Article } from './article.ts'
import { extractArticle } from './extract-article.ts'

const URL_OF_PAGE = 'https://isle.example/news/ferry'

function read(head: string): Article {
  const { document } = new JSDOM(`<html><head>${head}</head><body><h1>Ferry runs aground</h1><p>The ferry ran aground at low tide.</p></body></html>`).window
  return extractArticle(document, { url: URL_OF_PAGE, force: true })
}

const script = (json: string): string => `<script type="application/ld+json">${json}</script>`

describe('metadata of a hostile page', () => {
  it.each([
    ['five megabytes of JSON-LD', script(JSON.stringify({ '@type': 'NewsArticle', x: 'y'.repeat(5_000_000) }))],
    ['lists nested a hundred thousand deep', script(`{"@type":"NewsArticle","author":${'['.repeat(100_000)}"x"${']'.repeat(100_000)}}`)],
    ['nodes nested a hundred thousand deep', script(`{"@type":"NewsArticle","author":${'{"name":'.repeat(100_000)}"x"${'}'.repeat(100_000)}}`)],
    ['nodes that refer to each other', script(JSON.stringify({ '@graph': [{ '@type': 'NewsArticle', '@id': '#a', author: { '@id': '#b' }, publisher: { '@id': '#a' } }, { '@type': 'Person', '@id': '#b', name: { '@id': '#a' } }] }))],
    ['values of wrong types', script(JSON.stringify({ '@type': ['NewsArticle', 3, null], headline: [{}, []], author: [null, 5, { name: 7 }], datePublished: { a: 1 }, dateModified: [], publisher: false, inLanguage: {}, url: [], isAccessibleForFree: {}, hasPart: 'x' }))],
    ['twenty thousand authors', script(JSON.stringify({ '@type': 'NewsArticle', author: Array.from({ length: 20_000 }, (_, i) => ({ '@type': 'Person', name: `Lea Holt${i}` })) }))],
    ['a script that never closes its strings', script('{"@type":"NewsArticle","headline":"'.repeat(20_000))],
    ['long meta elements', `<meta name="author" content="${'By A and '.repeat(20_000)}"><meta property="og:title" content="${'<a'.repeat(100_000)}"><meta name="date" content="${'2021-'.repeat(50_000)}"><meta property="og:site_name" content="${'a.'.repeat(50_000)}">`],
    ['a long title of separators', `<title>${' | a'.repeat(50_000)}</title>`],
    ['a number as JSON-LD', script('7')],
    ['null as JSON-LD', script('null')],
  ])('is read without a throw and soon: %s', (_, head) => {
    const before = process.cpuUsage()
    const { byline, published, url } = read(head)
    expect(byline.length).toBeLessThan(61)
    expect(published).toBeNull()
    expect(url).toBe(URL_OF_PAGE)
    // the parsing of the page is in it too
    expect(process.cpuUsage(before).user / 1_000_000).toBeLessThan(20)
  })
})
