import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { agreeingTitles } from './agreeing-titles.ts'
import { decode } from './title.ts'
import { extractArticle } from './extract-article.ts'
import { FERRY_URL, ferryPage, type FerryPage, ld, metas } from './fixtures/ferry-page.ts'
import type { Article } from './article.ts'

function readPage(page: FerryPage): Article {
  return extractArticle(new JSDOM(ferryPage(page)).window.document, { url: page.url === undefined ? FERRY_URL : page.url, force: true })
}

const H1 = 'Harbour ferry stuck: 212 wait for the tide'
const OTHER = 'A night on the sandbank with two hundred strangers'

describe('headline and heading', () => {
  it.each([
    ['are one where all agree', { h1: H1, head: `<title>${H1} | Isle News</title>${metas({ 'og:title': H1, 'og:site_name': 'Isle News' })}` }, H1, null],
    ['are one where only the heading is there', { h1: H1 }, H1, null],
    ['part where the heading is the search title and og:title alone is another', { h1: H1, head: `<title>${H1}</title>${metas({ 'og:title': OTHER })}${ld({ '@type': 'NewsArticle', headline: H1 })}` }, OTHER, H1],
    ['stay one where the networks share the other wording', { h1: H1, head: `<title>${H1}</title>${metas({ 'og:title': OTHER, 'twitter:title': OTHER })}` }, H1, null],
    ['stay one where the search title is the other wording', { h1: H1, head: `<title>${OTHER}</title>${metas({ 'og:title': H1 })}` }, H1, null],
    ['leave a heading of another thing to the page', { h1: 'Donate', head: `<title>${OTHER}</title>${metas({ 'og:title': OTHER })}${ld({ '@type': 'NewsArticle', headline: OTHER })}` }, OTHER, 'Donate'],
    ['are not the name of the site', { h1: 'Isle News', head: `<title>${OTHER}</title>${metas({ 'og:title': OTHER, 'og:site_name': 'Isle News' })}` }, OTHER, null],
    ['take no JSON-LD headline without letters', { h1: H1, head: ld({ '@type': 'NewsArticle', headline: '{}' }) }, H1, null],
  ])('%s', (_, page, title, heading) => {
    expect(readPage(page)).toMatchObject({ title, heading })
  })

  it('agree when one is most of the other, and not when it is a word of it', () => {
    expect(agreeingTitles('Harbour: ferry stuck at low tide', 'Ferry stuck at low tide')).toBe(true)
    expect(agreeingTitles('Ferry stuck at low tide for a night', 'Ferry')).toBe(false)
    expect(agreeingTitles('', '')).toBe(false)
  })
})

describe('character references in attributes', () => {
  it.each([['Fish &amp; Ships', 'Fish & Ships'], ['&#8211;', '–'], ['&#x2019;s', '’s'], ['&unknown;', '&unknown;'], ['&#99999999;', '&#99999999;'], ['AT&T', 'AT&T']])('%s', (text, plain) => {
    expect(decode(text)).toBe(plain)
  })
})
