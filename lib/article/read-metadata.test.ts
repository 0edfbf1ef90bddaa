import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { extractArticle } from './extract-article.ts'
import type { Article } from './article.ts'
import { splitNames } from './names-in-byline.ts'
import { parseMended } from './json-ld.ts'
import { readLanguage } from './language.ts'
import { dateInUrl, findDate, statedDate } from './page-date.ts'

const TEXT = '<p>The ferry between the two islands ran aground on a bank of sand at low tide, with 212 people and 40 cars on board, the harbour office said.</p>'

function read(head: string, body = '', url: string | null = 'https://isle.example/news/ferry-runs-aground-at-low-tide', lang = 'en'): Article {
  return extractArticle(new JSDOM(`<html lang="${lang}"><head>${head}</head><body><article><h1>Ferry runs aground</h1>${body}${TEXT}${TEXT.replace('The', 'So the')}</article></body></html>`).window.document, { url, force: true })
}

const ld = (node: object): string => `<script type="application/ld+json">${JSON.stringify(node)}</script>`

describe('dates as pages write them', () => {
  it.each([
    ['2024-05-14T22:40:00+05:00', '2024-05-14'],
    ['2024-05-14T23:59:59Z', '2024-05-14'],
    ['20240514', '2024-05-14'],
    ['2024-05', '2024-05'],
    ['Tue, 14 May 2024 10:43:00 GMT', '2024-05-14'],
    ['1715690000', '2024-05-14'],
    ['yesterday', null],
    ['0000-00-00', null],
    ['2024-02-30', null],
  ])('%s is %s', (value, date) => {
    expect(statedDate(value)).toBe(date)
  })

  it.each([
    ['Published May 14, 2024 at 9 am', '2024-05-14'],
    ['14 May 2024', '2024-05-14'],
    ['Veröffentlicht am 3. März 2021, 12:01 Uhr', '2021-03-03'],
    ['le 3 août 2021 à 10h', '2021-08-03'],
    ['3 de abril de 2021', '2021-04-03'],
    ['28 июня 2022', '2022-06-28'],
    ['2021. április 3.', '2021-04-03'],
    ['2021年4月3日', '2021-04-03'],
    ['03.04.21', '2021-04-03'],
    ['May 2024', '2024-05'],
    ['call 12.12.2', null],
    ['version 10.4.1', null],
    ['room 2024', null],
  ])('in "%s" there is %s', (text, date) => {
    expect(findDate(text)).toBe(date)
  })

  it('takes the order of day and month from the caller, and from the numbers where only one can be right', () => {
    expect(findDate('03/04/2021', 'dayFirst')).toBe('2021-04-03')
    expect(findDate('03/04/2021', 'monthFirst')).toBe('2021-03-04')
    expect(findDate('25/04/2021', 'monthFirst')).toBe('2021-04-25')
    expect(findDate('03.04.2021', 'monthFirst')).toBe('2021-04-03')
  })

  it.each([
    ['https://a.example/2024/05/14/x', '2024-05-14'],
    ['https://a.example/x-20240514.html', '2024-05-14'],
    ['https://a.example/2024/05/x', '2024-05'],
    ['https://a.example/23-01-2022-race', '2022-01-23'],
    ['https://a.example/article/20991399', null],
  ])('%s is of %s', (url, date) => {
    expect(dateInUrl(url)).toBe(date)
  })
})

describe('JSON-LD that does not parse', () => {
  it.each([
    ['a trailing comma', '{"@type":"NewsArticle","headline":"a",}'],
    ['a line break in a string', '{"@type":"NewsArticle","headline":"a","x":"b\nc"}'],
    ['two objects', '{"@type":"NewsArticle","headline":"a"}{"@type":"Person"}'],
    ['a comment of HTML around it', '<!-- {"@type":"NewsArticle","headline":"a"} -->'],
    ['a semicolon behind it', '{"@type":"NewsArticle","headline":"a"};'],
    ['a stray word', '{"@type":"NewsArticle","headline":"a", undefined}'],
  ])('is read all the same: %s', (_, text) => {
    expect(parseMended(text)[0]).toMatchObject({ '@type': 'NewsArticle', headline: 'a' })
  })

  it('is passed over where nothing can be read', () => {
    expect(parseMended('var x = 1')).toEqual([])
    expect(parseMended('')).toEqual([])
  })
})

describe('what a page states', () => {
  it('is taken from the JSON-LD first, in a graph too', () => {
    const graph = ld({ '@graph': [{ '@type': 'WebSite', name: 'x' }, { '@type': 'NewsArticle', headline: 'Ferry runs aground', datePublished: '2023-03-02T23:30:00-03:00', dateModified: '2023-03-04', author: [{ '@type': 'Person', name: 'Lea Holt' }, { '@type': 'Person', name: 'Ove Dahl' }], publisher: { name: 'Isle News' } }] })
    expect(read(`${graph}<meta name="author" content="admin"><meta name="date" content="2020-01-01">`)).toMatchObject({
      title: 'Ferry runs aground', byline: ['Lea Holt', 'Ove Dahl'], publisher: 'Isle News', published: '2023-03-02', modified: '2023-03-04', language: 'en',
    })
  })

  it('is of this article and not of one beside it', () => {
    const nodes = ld([{ '@type': 'NewsArticle', headline: 'Other', url: 'https://isle.example/other', datePublished: '2020-01-01' }, { '@type': 'NewsArticle', headline: 'Ferry runs aground', url: 'https://isle.example/news/ferry-runs-aground-at-low-tide', datePublished: '2023-03-02' }])
    expect(read(nodes).published).toBe('2023-03-02')
  })

  it.each([
    ['meta elements', '<meta property="article:published_time" content="2023-03-02T10:00:00Z"><meta name="author" content="Lea Holt">', ''],
    ['microdata', '', '<span itemprop="author"><span itemprop="name">Lea Holt</span></span><meta itemprop="datePublished" content="2023-03-02">'],
    ['time and rel', '', '<a rel="author" href="/lea">Lea Holt</a><time datetime="2023-03-02T08:00">two days ago</time>'],
    ['the lines below the heading', '', '<div>By Lea Holt</div><div>2 March 2023</div>'],
  ])('is taken from %s', (_, head, body) => {
    expect(read(head, body)).toMatchObject({ byline: ['Lea Holt'], published: '2023-03-02' })
  })

  it('has the day of the page’s own zone where time and address are a day apart', () => {
    const node = ld({ '@type': 'NewsArticle', datePublished: '2023-03-03T03:10:00Z' })
    expect(read(node, '', 'https://isle.example/2023/03/02/ferry-runs-aground').published).toBe('2023-03-02')
    expect(read(node, '', 'https://isle.example/2023/02/12/ferry-runs-aground').published).toBe('2023-03-03')
  })

  it('has null and empty lists where nothing is stated', () => {
    expect(read('', '', null)).toMatchObject({ byline: [], publisher: null, published: null, modified: null, url: null, credit: [], correction: null, partial: null })
  })

  it('leaves the outlet out of the title and out of the names', () => {
    const head = '<title>Ferry runs aground | Isle News</title><meta property="og:site_name" content="Isle News"><meta name="author" content="Isle News">'
    expect(read(head, '<div>By Lea Holt</div>')).toMatchObject({ title: 'Ferry runs aground', byline: ['Lea Holt'] })
  })

  it('has the address that the page calls its own, not the front page', () => {
    expect(read('<link rel="canonical" href="/news/ferry">').url).toBe('https://isle.example/news/ferry')
    expect(read('<link rel="canonical" href="https://isle.example/">').url).toBe('https://isle.example/news/ferry-runs-aground-at-low-tide')
    expect(read('<link rel="canonical" href="javascript:void(0)">').url).toBe('https://isle.example/news/ferry-runs-aground-at-low-tide')
  })

  it('names the wire and the correction', () => {
    const body = `<p>TORVIK, March 2 (Reuters) - A ferry with more than two hundred people on board ran aground on Thursday, and was still there at noon.</p>${TEXT}<p>Correction: an earlier text gave the number of cars as 400; it is 40.</p>`
    expect(read('', body)).toMatchObject({ credit: ['Reuters'], correction: 'Correction: an earlier text gave the number of cars as 400; it is 40.' })
  })
})

describe('names in a byline', () => {
  it.each([
    ['By Lea Holt and Ove Dahl', ['Lea Holt', 'Ove Dahl']],
    ['Von Lea Holt, Ove Dahl', ['Lea Holt', 'Ove Dahl']],
    ['Lea Holt (Torvik)', ['Lea Holt']],
    ['Lea Holt, Senior Reporter', ['Lea Holt']],
    ['lea.holt@isle.example', []],
    ['105092', []],
    ['https://isle.example/lea', []],
    ['Staff', []],
  ])('%s', (line, names) => {
    expect(splitNames(line)).toEqual(names)
  })
})

describe('the language', () => {
  const german = 'Die Fähre lief am Abend auf eine Sandbank, und es dauerte bis zum Morgen, bis sie wieder frei war. Die Leute an Bord wurden mit Tee und Decken versorgt, die ein Boot der Wache brachte.'
  it.each([
    ['is the stated one when the text agrees', 'de-AT', german, 'de'],
    ['is the one of the text when the page states another', 'en-US', german, 'de'],
    ['is told from the script', 'en', 'Паром сел на мель вечером, и сняли его только утром, когда пришла вода. Людей на борту кормили и грели до утра.', 'ru'],
    ['tells Ukrainian from Russian', null, 'Пором сів на мілину ввечері, і зняли його лише вранці, коли прийшла вода. Людей на борту годували і гріли до ранку.', 'uk'],
    ['stays with a stated language of the same script', 'fa', 'این کشتی شب به گل نشست و صبح روز بعد آزاد شد و همه سرنشینان آن سالم به بندر رسیدند و کسی آسیب ندید', 'fa'],
    ['is told among those of one script by letters of its own', 'ru', 'Киштӣ шаб ба рег нишаст ва онро танҳо субҳ, вақте ки об баргашт, озод карданд. Ҳамаи мусофирон солим ҳастанд ва ҷои хоб доштанд.', 'tg'],
    ['is told from Russian by what it has not', 'ru', 'Фериботът заседна вечерта и беше освободен едва сутринта, когато водата се върна. Хората на борда бяха нахранени и затоплени със съдействие на пристанището.', 'bg'],
    ['is told from short words of a language that has few', 'en', 'Umkhumbi ubambekile ebusuku futhi abantu abaningi bebematasa kodwa akekho olimele, kusho umphathi wetheku. Uthe bazohamba ekuseni uma amanzi esebuyile, nokho abanye basakhala ngenxa yamakhaza.', 'zu'],
    ['is not another one because of a few words of it', 'en', 'The boat lay on the bank all night, and those on board sang “ukuthi” and drank tea until the water came back and the ferry was free.', 'en'],
    ['is not "utf"', 'utf-8', german, 'de'],
    ['is not told from a few letters', null, 'Hm.', null],
  ])('%s', (_, stated, text, language) => {
    expect(readLanguage([stated], text)).toBe(language)
  })
})
