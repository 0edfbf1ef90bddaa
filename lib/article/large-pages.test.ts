import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { extractArticle } from './extract-article.ts'

const LINE = 'The reservoir at Tarn lost 3.2 million cubic metres between May and August, the water board said, and nobody knows where to.'
const HEAD = '<head><meta property="og:type" content="article"><script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Tarn"}</script></head>'
const URL = 'https://tarn.example/2024/09/02/where-the-water-of-tarn-went'
const page = (body: string): Document => new JSDOM(`<html>${HEAD}<body>${body}</body></html>`).window.document
const times = (count: number, make: (i: number) => string): string => Array.from({ length: count }, (_, i) => make(i)).join('')

describe('a page of an odd build', () => {
  it.each([
    ['deep nesting of blocks', () => page(`${'<div>'.repeat(1500)}${`<p>${LINE}</p>`.repeat(9)}`)],
    ['deep nesting of words', () => page(`<p>${LINE}${'<b>x'.repeat(1500)}</p><p>${LINE}</p>`)],
    ['marks within marks', () => page(`<div class="sidebar">${LINE}`.repeat(300))],
    ['tables within tables', () => page(`${'<table><tr><td>'.repeat(150)}${`<p>${LINE}</p>`.repeat(5)}`)],
    ['tags that do not fit', () => page(`<p>${LINE}<table><p>${LINE}<td><b></p></i></article></main><<<>>&&;&#x110000;${`<p>${LINE}`.repeat(5)}`)],
    ['a drawing instead of a page', () => new JSDOM('<svg xmlns="http://www.w3.org/2000/svg"><text>Tarn</text></svg>', { contentType: 'image/svg+xml' }).window.document],
    ['a feed instead of a page', () => new JSDOM('<rss><channel><item><title>Tarn</title></item></channel></rss>', { contentType: 'application/xml' }).window.document],
  ])('is read without an error: %s', (_, make) => {
    expect(() => extractArticle(make(), { url: URL })).not.toThrow()
  })
})

describe('the time that a large page takes', () => {
  it('grows with its length alone', () => {
    const box = (i: number): string => `<div class="k${i}"><img src="a"><h4>t ${i}</h4><p>${i} ${LINE}</p><blockquote>${i} ${LINE}</blockquote><time datetime="2024-09-02">2</time></div>`
    const measure = (count: number): number => {
      const document = page(`<article>${`<p>${LINE}</p>`.repeat(20)}${times(count, box)}</article>`)
      const started = performance.now()
      extractArticle(document, { url: URL })
      return performance.now() - started
    }
    expect(measure(3400)).toBeLessThan(6 * measure(1700) + 1000)
  }, 120_000)
})
