import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { isBylineText, isPersonName, isPlainName, splitNames, undated } from './names-in-byline.ts'
import { extractArticle } from './extract-article.ts'
import { FERRY_URL, ferryPage, type FerryPage, ld, metas } from './fixtures/ferry-page.ts'
import type { Article } from './article.ts'

function readPage(page: FerryPage): Article {
  return extractArticle(new JSDOM(ferryPage(page)).window.document, { url: page.url === undefined ? FERRY_URL : page.url, force: true })
}

const author = (value: unknown): { head: string } => ({ head: ld({ '@type': 'NewsArticle', headline: 'Ferry runs aground at low tide', author: value, publisher: { '@type': 'Organization', name: 'Isle News' } }) })

describe('who wrote an article', () => {
  it.each([
    ['one in the JSON-LD', author({ '@type': 'Person', name: 'Lea Holt' }), ['Lea Holt']],
    ['a node referred to', { head: ld({ '@graph': [{ '@type': 'NewsArticle', author: { '@id': '#lea' } }, { '@type': 'Person', '@id': '#lea', name: 'Lea Holt' }] }) }, ['Lea Holt']],
    ['lists in lists', author([[{ '@type': 'Person', name: 'Lea Holt' }], ['Ove Dahl']]), ['Lea Holt']],
    ['a person beside the outlet', author([{ '@type': 'Person', name: 'Lea Holt' }, { '@type': 'Organization', name: 'Isle News' }]), ['Lea Holt']],
    ['a person beside an agency', author([{ '@type': 'Person', name: 'Lea Holt' }, { '@type': 'Organization', name: 'AFP' }]), ['Lea Holt', 'AFP']],
    ['the outlet with an agency', author({ '@type': 'Person', name: 'Isle News and AFP' }), ['Isle News', 'AFP']],
    ['the outlet alone, when no one else is named', author({ '@type': 'Organization', name: 'Isle News' }), ['Isle News']],
    ['a fuller list in the meta elements', { head: author({ '@type': 'Person', name: 'Lea Holt' }).head + metas({ author: 'Lea Holt, Ove Dahl' }) }, ['Lea Holt', 'Ove Dahl']],
    ['the JSON-LD’s one where the meta elements have another', { head: author({ '@type': 'Person', name: 'Lea Holt' }).head + metas({ author: 'Web Admin, Ove Dahl' }) }, ['Lea Holt']],
    ['the line below the heading, in another language', { top: '<div>Auteur : Lea Holt</div>' }, ['Lea Holt']],
    ['a name that shares its line with the date', { top: '<div>Lea Holt | 05.04.2025 - 12:30</div>' }, ['Lea Holt']],
    ['a name behind the date', { top: '<div>Posted on September 21, 2020 by Lea Holt</div>' }, ['Lea Holt']],
    ['a name in the line by the date', { top: '<div>May 14, 2025</div><div>Lea Holt</div>' }, ['Lea Holt']],
    ['a label above the name', { top: '<div>Written by</div><div>Lea Holt</div>' }, ['Lea Holt']],
    ['a nickname, where the line says outright who wrote', { top: '<div>Posted by harbourmouse on 3 May 2020</div>' }, ['harbourmouse']],
    ['no id of an account', { head: metas({ author: '105092' }) }, []],
    ['no address', { head: metas({ 'article:author': 'https://social.example/isle', author: 'desk@isle.example' }) }, []],
    ['no heading of a section by the date', { top: '<div>May 14, 2025</div><div>The Harbour Papers</div>' }, []],
    ['no date of an event', { top: '<div>Harbour open day on 14 May 2025</div>' }, []],
    ['no line of the text', { top: '<p>By Monday evening the water was back, and the ferry went on its way with all on board.</p>' }, []],
    ['nobody where nobody is named', {}, []],
  ])('is read from a page: %s', (_, page, byline) => {
    expect(readPage(page).byline).toEqual(byline)
  })

  it.each([
    ['Reporting by Lea Holt and Ove Dahl; editing by Ann Rowe', ['Lea Holt', 'Ove Dahl']],
    ['Lea Holt, PhD', ['Lea Holt']],
    ['Dr. Lea Holt', ['Lea Holt']],
    ['Lea Holt in Torvik', ['Lea Holt']],
    ['© Lea Holt Lea Holt', ['Lea Holt']],
    ['Lea Holt @leaholt', ['Lea Holt']],
    ['Di Maio', ['Di Maio']],
    ['di Lea Holt', ['Lea Holt']],
    ['Anna Reporter', ['Anna Reporter']],
    ['Chief Political Editor', []],
    ['Redaktion', []],
    ['', []],
  ])('names in "%s"', (line, names) => {
    expect(splitNames(line)).toEqual(names)
  })

  it.each([['Lea Holt', true], ['Ana de la Cruz', true], ['李小龙', true], ['Read More', false], ['lea holt', false], ['Sign Up Now', false], ['Holt', false]])('"%s" has the form of a name: %s', (text, is) => {
    expect(isPersonName(text)).toBe(is)
  })

  it.each([['Benedikt XVI.', false], ['Die Tabelle der Liga', false], ['Lea van Holt', true]])('"%s" is a name where nothing says so: %s', (text, is) => {
    expect(isPlainName(text)).toBe(is)
  })

  it('takes dates and times out of a line', () => {
    expect(splitNames(undated('Lea Holt 18.10.2019, 15:07 Uhr'))).toEqual(['Lea Holt'])
    expect(undated('no digits')).toBe('no digits')
  })

  it('knows a line that is a byline and nothing else', () => {
    expect(isBylineText('By Lea Holt and Ove Dahl in Torvik')).toBe(true)
    expect(isBylineText('By Monday the water was back.')).toBe(false)
  })
})
