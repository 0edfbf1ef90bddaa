import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { findDate, statedDate } from './page-date.ts'
import { extractArticle } from './extract-article.ts'
import { FERRY_URL, ferryPage, type FerryPage, ld, metas } from './fixtures/ferry-page.ts'
import type { Article } from './article.ts'

function readPage(page: FerryPage): Article {
  return extractArticle(new JSDOM(ferryPage(page)).window.document, { url: page.url === undefined ? FERRY_URL : page.url, force: true })
}

const stamped = (published: unknown, modified: unknown = undefined): string => ld({ '@type': 'NewsArticle', headline: 'Ferry runs aground at low tide', datePublished: published, dateModified: modified })

describe('when an article was published', () => {
  it.each([
    ['the JSON-LD, before the meta elements', { head: stamped('2023-03-02T08:00:00+01:00') + metas({ 'article:published_time': '2020-01-01' }) }, '2023-03-02'],
    ['the meta elements, where the JSON-LD holds no date', { head: stamped('0000-00-00') + metas({ 'article:published_time': '2023-03-02' }) }, '2023-03-02'],
    ['a month where only a month is stated', { head: metas({ date: '2023-03' }) }, '2023-03'],
    ['the line by the heading, in words', { top: '<div>2. März 2023</div>' }, '2023-03-02'],
    ['the line by the heading, in other digits', { top: '<div>২ মার্চ ২০২৩</div>' }, '2023-03-02'],
    ['the end of the title', { head: '<title>Ferry runs aground at low tide | 02.03.2023</title>' }, '2023-03-02'],
    ['a labelled line further down', { end: '<div>Date: 2 March 2023</div>' }, '2023-03-02'],
    ['the address', { url: 'https://isle.example/2023/03/02/ferry' }, '2023-03-02'],
    ['the stamp, where it is shown too', { head: stamped('2023-03-02T08:00:00Z', '2023-03-02T08:00:00Z'), top: '<div>January 16, 2023</div><div>March 2, 2023</div>' }, '2023-03-02'],
    ['the line that is shown, where page and stamp were built anew', { head: stamped('2023-03-02T08:00:00Z', '2023-03-02T08:00:01Z'), top: '<div>January 16, 2023</div>' }, '2023-01-16'],
    ['the stamp, where the other date is of a change', { head: stamped('2023-03-02T08:00:00Z', '2023-03-02T08:00:00Z'), top: '<div>Updated January 16, 2023</div>' }, '2023-03-02'],
    ['the stamp, where the other date is in a sentence', { head: stamped('2023-03-02T08:00:00Z', '2023-03-02T08:00:00Z'), top: '<div>The ferry was last looked at on January 16, 2023 in the yard</div>' }, '2023-03-02'],
    ['the day that is shown, where the stamp is in UTC', { head: stamped('2023-03-03T03:10:00Z'), top: '<div>March 2, 2023 at 10:10 pm</div>' }, '2023-03-02'],
    ['the stamp’s own day, where address and line differ', { url: 'https://isle.example/2023/03/03/ferry', head: stamped('2023-03-02T16:34:00Z'), top: '<div>March 2, 2023 4.34pm</div>' }, '2023-03-02'],
    ['the stamp’s own day, where it has a zone of its own', { url: 'https://isle.example/2023/03/03/ferry', head: stamped('2023-03-02T23:34:00-05:00') }, '2023-03-02'],
    ['nothing, where the numbers are no date', { head: metas({ date: '20230-01-01' }) + stamped('2023-02-30'), top: '<div>Call 12.12.2 in room 2024</div>' }, null],
    ['nothing, where nothing is stated', {}, null],
  ])('is read from %s', (_, page, published) => {
    expect(readPage(page).published).toBe(published)
  })

  it('is kept apart from when it was changed', () => {
    expect(readPage({ head: stamped('2023-03-02', '2023-03-04') })).toMatchObject({ published: '2023-03-02', modified: '2023-03-04' })
    expect(readPage({ head: metas({ 'article:modified_time': '2023-03-04' }) })).toMatchObject({ published: null, modified: '2023-03-04' })
  })

  it.each(['0000-00-00', '2023-02-30', '2023-13-01', '20230', '20230-01-01', '-1', 'NaN', '1e99', '99999999999999999999', '', ' ', '2023-'])('"%s" is no date and breaks nothing', (value) => {
    expect(statedDate(value)).toBeNull()
  })

  it.each([
    ['٢ مارس ٢٠٢٣', '2023-03-02'],
    ['2 มีนาคม 2023', '2023-03-02'],
    ['2 наурыз 2023', '2023-03-02'],
    ['2 ožujka 2023', '2023-03-02'],
    ['2 hornung 2023', null],
    ['mars 2023 grader', '2023-03'],
  ])('"%s" is of %s', (text, date) => {
    expect(findDate(text)).toBe(date)
  })
})
