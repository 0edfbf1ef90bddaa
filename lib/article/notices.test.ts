import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { readDateline } from '../text/dateline.ts'
import { isCorrection } from './corrections.ts'
import { extractArticle } from './extract-article.ts'
import { FERRY_URL, ferryPage, type FerryPage, ld } from './fixtures/ferry-page.ts'
import type { Article } from './article.ts'

function readPage(page: FerryPage): Article {
  return extractArticle(new JSDOM(ferryPage(page)).window.document, { url: page.url === undefined ? FERRY_URL : page.url, force: true })
}

describe('the publisher’s own corrections', () => {
  it.each([
    'Correction: the first text gave the number of cars as 400; it is 40.',
    'Correction, March 3, 2023: The ferry is the Alma, not the Elma.',
    'Clarification (3 March): the tide was low at nine, not at eight.',
    'An earlier version of this article misstated the number of cars on board.',
    '• This article was amended on 3 March 2023 because the ferry is the Alma.',
    'Editor’s note: the number of cars has been corrected.',
    'Korrektur: In der ersten Meldung war von 400 Autos die Rede, es sind 40.',
    'In einer früheren Fassung stand, es seien 400 Autos an Bord gewesen.',
    'Rectificatif : le bac s’appelle Alma.',
    'Исправление: на борту было 40 машин, а не 400.',
  ])('"%s" is one', (text) => {
    expect(isCorrection(text)).toBe(true)
  })

  it.each([
    'Correction officers at the island’s prison were told of the ferry at noon.',
    'Corrections to the chart are made each spring by the harbour office, which has two boats.',
    'Editor’s note: our reporter was on board as a passenger.',
    'Correct lighting would have shown the bank, said the harbour office.',
    'The minister corrected the number of cars to 40 on Friday.',
    'An earlier version of the ferry ran on coal.',
    'Clarifications were asked for by the council. None came.',
  ])('"%s" is none', (text) => {
    expect(isCorrection(text)).toBe(false)
  })

  it('are data of their own and no part of the text', () => {
    const notice = 'Correction: the first text gave the number of cars as 400; it is 40.'
    const article = readPage({ end: `<p>${notice}</p>` })
    expect(article.correction).toBe(notice)
    expect(article.text).not.toContain('400')
    expect(article.text).toContain('212 people')
  })

  it('are read with the line behind a heading', () => {
    expect(readPage({ end: '<h3>Correction</h3><p>The first text gave the number of cars on board as 400, which was wrong.</p>' })).toMatchObject({ correction: 'Correction The first text gave the number of cars on board as 400, which was wrong.' })
  })

  it('are null where there are none', () => {
    expect(readPage({ end: '<p>Correction officers at the prison on the larger island were told of the ferry at noon, and set out at once.</p>' }).correction).toBeNull()
  })
})

describe('datelines', () => {
  it.each([
    ['TORVIK, March 2 (Reuters) - The ferry', 'TORVIK', '2023-03-02'],
    ['TORVIK, Isles, Dec. 30 (AP) — The ferry', 'TORVIK, Isles', '2022-12-30'],
    ['TORVIK (AP) — The ferry', 'TORVIK', null],
    ['Torvik (dpa) - Die Fähre', 'Torvik', null],
    ['NORTH TORVIK — The ferry', 'NORTH TORVIK', null],
    ['Torvik, 2 March - The ferry', 'Torvik', '2023-03-02'],
    ['МОСКВА, 29 июня. /ТАСС/. Паром сел на мель', 'МОСКВА', null],
  ])('%s', (text, place, date) => {
    expect(readDateline(text, '2023-03-03')).toMatchObject({ place, date })
  })

  it.each(['NATO — the alliance said', 'BREAKING — The ferry', 'Lea Holt — the captain — said', 'Ferry (212 people) - a report', 'Starts on 1 May: the ferry', 'The ferry ran aground.', 'TORVIK the ferry', '', 'In 2004, March 2 was - as all know - a Tuesday'])('"%s" has none', (text) => {
    expect(readDateline(text, '2023-03-03')).toBeNull()
  })
})

describe('agencies whose text is carried', () => {
  it.each([
    ['at the head', { top: '<p>TORVIK, March 2 (Reuters) - A ferry with more than two hundred people on board ran aground on Thursday, and was still there.</p>' }, ['Reuters']],
    ['in the byline', { top: '<div>By Lea Holt and AFP</div>' }, ['AFP']],
    ['in a line of their own', { top: '<div>APA/dpa</div>' }, ['dpa', 'APA']],
    ['behind a word for the source', { end: '<p>Source: Anadolu Agency</p>' }, ['Anadolu']],
    ['as a source in the JSON-LD', { head: ld({ '@type': 'NewsArticle', sourceOrganization: { name: 'Associated Press' } }) }, ['Associated Press']],
    ['not in the credit of a picture', { top: '<figure><img><figcaption>The ferry at noon. Photo: Reuters</figcaption></figure>', end: '<p>Photo: AP</p>' }, []],
    ['not when the text only speaks of them', { end: '<p>The captain told the Reuters correspondent on board that he would stay where he was until the water came back.</p>' }, []],
  ])('stand %s', (_, page, credit) => {
    expect(readPage(page).credit.toSorted()).toEqual(credit.toSorted())
  })
})

describe('what is held back', () => {
  const closed = ld({ '@type': 'NewsArticle', isAccessibleForFree: 'False' })
  const part = ld({ '@type': 'NewsArticle', isAccessibleForFree: false, hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: 'article' } })
  const long = '<p>The tide came back at four in the morning, and the boat of the harbour office had her free within the hour and in port by six.</p>'.repeat(15)
  it.each([
    ['a page that is to be paid for and shows little', { head: closed }, 'paywall'],
    ['a part that is to be paid for and is not there', { head: part.replace('article', '.paid') }, 'paywall'],
    ['a line that asks for a subscription below a short text', { end: '<div>Subscribe to continue reading</div>' }, 'paywall'],
    ['a text that stops in the middle', { end: '<p>The captain, who has been on the ferry for twenty years and knows every bank, told the…</p>' }, 'truncated'],
    ['nothing on a page that is free', { head: ld({ '@type': 'NewsArticle', isAccessibleForFree: true }) }, null],
    ['nothing where the part that is to be paid for is there', { head: part }, null],
    ['nothing where the whole is there', { head: closed, end: long }, null],
    ['nothing where a selector is none', { head: part.replace('article', '..['), end: long }, null],
    ['nothing where only the menu asks for a subscription', { end: `${long}<footer>Already a subscriber? Sign in</footer>` }, null],
  ])('is told: %s', (_, page, partial) => {
    expect(readPage(page).partial).toBe(partial)
  })
})
