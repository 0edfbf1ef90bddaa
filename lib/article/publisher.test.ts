import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { extractArticle } from './extract-article.ts'
import { FERRY_URL, ferryPage, type FerryPage, ld, metas } from './fixtures/ferry-page.ts'
import type { Article } from './article.ts'

function readPage(page: FerryPage): Article {
  return extractArticle(new JSDOM(ferryPage(page)).window.document, { url: page.url === undefined ? FERRY_URL : page.url, force: true })
}

const organisation = (name: string): string => ld({ '@type': 'NewsArticle', headline: 'Ferry runs aground at low tide', publisher: { '@type': 'Organization', name } })

describe('the publisher', () => {
  it.each([
    ['is what og:site_name says', { head: metas({ 'og:site_name': 'Isle News' }) }, 'Isle News'],
    ['is a name before an address', { head: metas({ 'og:site_name': 'ISLE.EXAMPLE' }) + organisation('Isle News') }, 'Isle News'],
    ['is told by its initials', { url: 'https://ihn.example/a/ferry-runs-aground', head: metas({ 'og:site_name': 'ihn.example' }) + organisation('Isle Harbour News') }, 'Isle Harbour News'],
    ['is not a section when the JSON-LD and the address say otherwise', { head: metas({ 'og:site_name': 'Shipping' }) + organisation('Isle online') }, 'Isle online'],
    ['is without its legal form', { head: metas({ 'og:site_name': 'Isle News, LLC' }) }, 'Isle News'],
    ['is at the end of the title', { head: '<title>Ferry runs aground at low tide - The Isle Gazette</title>' }, 'The Isle Gazette'],
    ['is no end of a title that is part of the headline', { h1: 'Ferry runs aground - Isle shocked', head: '<title>Ferry runs aground - Isle shocked</title>' }, 'isle.example'],
    ['is not the agency whose text a site carries', { head: metas({ 'og:site_name': 'isle.example' }) + organisation('Associated Press') }, 'isle.example'],
    ['is no account of a network', { head: metas({ 'twitter:site': 'https://twitter.com/isle' }) }, 'isle.example'],
    ['is the address where nothing is stated', {}, 'isle.example'],
    ['is null without an address too', { url: null }, null],
  ])('%s', (_, page, publisher) => {
    expect(readPage(page).publisher).toBe(publisher)
  })
})

describe('the address', () => {
  it.each([
    ['is the canonical one', 'https://isle.example/news/ferry?id=3', 'https://isle.example/news/ferry', 'https://isle.example/news/ferry'],
    ['may be on another host of the site', 'https://m.isle.example/news/ferry', 'https://www.isle.example/news/ferry', 'https://www.isle.example/news/ferry'],
    ['is of one site under a general name', 'https://m.isle.co.uk/news/ferry', 'https://www.isle.co.uk/news/ferry', 'https://www.isle.co.uk/news/ferry'],
    ['is not another site’s', 'https://isle.example/news/ferry', 'https://other.example.org/news/ferry', 'https://isle.example/news/ferry'],
    ['is not another site’s under a general name', 'https://isle.co.uk/news/ferry', 'https://other.co.uk/news/ferry', 'https://isle.co.uk/news/ferry'],
    ['is not the front page', 'https://isle.example/news/ferry', 'https://isle.example/', 'https://isle.example/news/ferry'],
    ['is no script', 'https://isle.example/news/ferry', 'javascript:alert(1)', 'https://isle.example/news/ferry'],
    ['is no broken address', 'https://isle.example/news/ferry', 'https://[', 'https://isle.example/news/ferry'],
  ])('%s', (_, url, canonical, read) => {
    expect(readPage({ url, head: `<link rel="canonical" href="${canonical}">` }).url).toBe(read)
  })
})
