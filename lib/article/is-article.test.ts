import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import type { Article } from './article.ts'
import { extractArticle } from './extract-article.ts'
import { gatePage } from './is-article.ts'
import { readStated } from './stated-by-page.ts'

const LINE = 'The valley of Ormen has 14 bridges, and all but two of them were built after the flood that took the old ones away'
const lines = (count: number): string[] => Array.from({ length: count }, (_, i) => `${LINE}, says line ${i} of the register that the parish has kept since then.`)
const paragraphs = (count: number): string => lines(count).map((line) => `<p>${line}</p>`).join('')
const teaser = (i: number): string => `<article><h2><a href="/${i}">Bridge ${i} of Ormen</a></h2><p>${lines(i + 1)[i]}</p><time datetime="2024-05-14">14 May</time></article>`
const teasers = (count: number): string => Array.from({ length: count }, (_, i) => teaser(i)).join('')
const ld = (value: object): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
const page = (body: string, head = '', attributes = ''): string => `<html lang="en"${attributes}><head><title>The bridges of Ormen</title>${head}</head><body>${body}</body></html>`
const open = (html: string, url: string): Article => extractArticle(new JSDOM(html, { url }).window.document, { url })

const OG = '<meta property="og:type" content="article">'
const SITE = '<meta property="og:type" content="website">'
const LIVE = Array.from({ length: 12 }, (_, i) => `<article class="live-entry"><time datetime="2024-05-14T0${i % 10}:00:00Z">now</time><h3>Bridge ${i} is shut</h3><p>${lines(i + 1)[i]}</p></article>`).join('')
// as converters of PDF write it: a division for each line of print, placed by its style
const PRINT = Array.from({ length: 40 }, (_, i) => `<div class="t m0 x${i % 3} h1 y${i}">${LINE}${i % 4 === 3 ? '.' : ','}</div>`).join('')

describe('a page that is an article', () => {
  it.each([
    ['a report', page(`<article><h1>The bridges of Ormen</h1>${paragraphs(6)}</article>`, OG), 'https://post.example/news/the-bridges-of-ormen-are-shut-again'],
    ['a report with a list of others behind it', page(`<main><article><h1>The bridges of Ormen</h1>${paragraphs(12)}</article>${teasers(9)}</main>`, OG + ld({ '@type': 'NewsArticle', headline: 'The bridges of Ormen' })), 'https://post.example/2024/05/14/ormen'],
    ['an essay', page(`<h1>On bridges</h1>${paragraphs(15)}`, '<meta name="author" content="Ana Brek">'), 'https://brek.example/on-living-under-fourteen-bridges.html'],
    ['a post of a blog', page(`<div class="post"><h1>The bridges of Ormen</h1><p class="byline">By Ana Brek</p>${paragraphs(8)}</div>`, '<meta property="article:published_time" content="2024-05-14">'), 'https://brek.example/2024/05/bridges/'],
    ['a live blog', page(`<main><h1>Bridges of Ormen: live</h1>${LIVE}</main>`, OG + ld({ '@type': 'LiveBlogPosting', headline: 'Bridges of Ormen: live', datePublished: '2024-05-14' })), 'https://post.example/live/bridges-of-ormen-shut-as-water-rises'],
    ['an AMP page', page(`<article><h1>The bridges of Ormen</h1>${paragraphs(6)}</article>`, ld({ '@type': 'NewsArticle', headline: 'The bridges of Ormen' }), ' amp'), 'https://post.example/amp/the-bridges-of-ormen-are-shut'],
    ['a PDF shown as HTML', page(`<div id="page-container"><div class="pf"><div class="pc">${PRINT}</div></div></div>`), 'https://parish.example/files/report-on-the-bridges-of-ormen-2024.html'],
  ])('is %s', (_, html, url) => {
    expect(open(html, url)).toMatchObject({ isArticle: true, notArticle: null })
  })
})

describe('a page that is no article', () => {
  it.each([
    ['a front page', page(`<main>${teasers(12)}</main>`, SITE), 'https://post.example/', 'frontPage'],
    ['a section', page(`<main><h1>Valley</h1>${teasers(20)}</main>`, OG + '<meta name="author" content="Ormen Post">'), 'https://post.example/valley', 'listing'],
    ['results of a search', page(`<main><h1>Results for bridge</h1>${teasers(10)}</main>`, ld({ '@type': 'SearchResultsPage' })), 'https://post.example/search?q=bridge', 'listing'],
    ['a shop', page(`<main><h1>Model bridge</h1>${paragraphs(3)}<button class="add-to-cart">Buy</button></main>`, SITE + ld({ '@type': 'Product', name: 'Model bridge' })), 'https://shop.example/model-bridge-of-ormen-1-87', 'listing'],
    ['a forum', page(`<main><h1>Which bridge?</h1>${teasers(9)}</main>`, ld({ '@type': 'DiscussionForumPosting' })), 'https://talk.example/t/which-bridge-is-the-oldest-one/5512', 'listing'],
    ['documentation', page(`<main><h1>Opening a bridge</h1>${paragraphs(6)}<pre>open(1)</pre><pre>open(2)</pre><pre>open(3)</pre></main>`, SITE), 'https://bridge.example/docs/guide/opening-a-bridge', 'listing'],
    ['an imprint', page(`<main><h1>Imprint</h1>${paragraphs(3)}</main>`), 'https://post.example/imprint', 'listing'],
  ])('is %s', (_, html, url, reason) => {
    expect(open(html, url)).toMatchObject({ isArticle: false, notArticle: { reason } })
  })
})

describe('the cheap gate', () => {
  const gate = (html: string, url: string): string | null => {
    const { document } = new JSDOM(html, { url }).window
    return gatePage(document, readStated(document, url).facts)?.reason ?? null
  }

  it('refuses what no text could make an article, and lets the rest be read', () => {
    expect(gate(page(teasers(12), SITE), 'https://post.example/')).toBe('frontPage')
    expect(gate(page(paragraphs(9), SITE + ld({ '@type': 'Product' })), 'https://shop.example/products/bridge')).toBe('listing')
    expect(gate(page(paragraphs(9)), 'https://brek.example/bridges')).toBeNull()
    expect(gate(page(teasers(20), OG), 'https://post.example/valley')).toBeNull()
  })
})
