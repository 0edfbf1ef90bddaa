import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import type { Article } from './article.ts'
import { extractArticle } from './extract-article.ts'

const FERRY = [
  'The ferry to Norholm will run once an hour from Monday, the harbour office said, because 14 of its 41 sailors have gone to the new line in the south.',
  'Passengers who have booked for July get their money back when they ask for it, and 380 of them had done so by Friday evening, a clerk at the counter said.',
]
const MILL = [
  'The old mill at Sandvik has found a buyer after nine years, and the council hopes that its 60 rooms will be let to students before the winter comes.',
  'A beam that fell in March hurt 2 workers, and the insurer asked for 7 new supports under the second floor before anybody may sleep above it.',
]

function paragraphs(lines: readonly string[]): string {
  return lines.map((line) => `<p>${line}</p>`).join('')
}

function read(body: string): Article {
  const head = '<title>Ferry to Norholm runs once an hour</title><meta property="og:type" content="article"><meta property="article:published_time" content="2024-05-03">'
  return extractArticle(new JSDOM(`<html lang="en"><head>${head}</head><body>${body}</body></html>`).window.document, { url: 'https://paper.example/2024/05/03/ferry-to-norholm' })
}

function textOf(body: string): string {
  return read(body).text
}

function section(tag: string, title: string, lines: readonly string[], sign: string): string {
  return `<${tag}><h1>${title}</h1>${sign}<div>${paragraphs(lines)}</div></${tag.split(' ')[0]}>`
}

describe('a story that is put below the first', () => {
  it.each([
    ['as a second article', 'article', '<time datetime="2024-05-03">3 May 2024</time>'],
    ['in parts of one form', 'div class="story"', '<p class="byline">By Ana Brek</p>'],
    ['in parts that are numbered', 'div class="story-1"', '<span class="pub-date">3 May 2024</span>'],
  ])('is left out %s', (_, tag, sign) => {
    const text = textOf(`<main>${section(tag, 'Ferry to Norholm runs once an hour', FERRY, sign)}${section(tag.replace('1', '2'), 'Buyer for the mill at Sandvik', MILL, sign)}</main>`)
    expect(text).toContain(FERRY[1])
    expect(text).not.toContain(MILL[0])
    expect(text).not.toContain(MILL[1])
  })

  it.each([
    ['one column of paragraphs', `<main><article><h1>Ferry to Norholm runs once an hour</h1>${paragraphs(FERRY)}<h1>What becomes of the mill</h1>${paragraphs(MILL)}</article></main>`],
    ['parts that have no time and no author', `<main>${section('section', 'Ferry to Norholm runs once an hour', FERRY, '')}${section('section', 'What becomes of the mill', MILL, '')}</main>`],
  ])('is not what a second main heading begins in %s', (_, body) => {
    const text = textOf(body)
    expect(text).toContain(FERRY[0])
    expect(text).toContain(MILL[1])
  })
})

describe('a wall in the place of the story', () => {
  const wall = '<p>We and our 812 partners store and read information on your device, such as the address that you come from and the pages that you look at.</p><p>You can agree or say in detail what you do not want, and the choice is kept for 13 months on this device alone.</p>'

  it('is no article', () => {
    expect(read(`<div class="consent-layer">${wall}</div>`)).toMatchObject({ isArticle: false, notArticle: { reason: 'tooShort' } })
  })

  it('is not what a story in a window over the page is taken for', () => {
    expect(textOf(`<div class="modal">${paragraphs([...FERRY, ...MILL])}</div>`)).toContain(FERRY[0])
  })

  it('is not read where the story stands behind it', () => {
    const text = textOf(`<div class="consent-layer">${wall}</div><main><article><h1>Ferry to Norholm runs once an hour</h1>${paragraphs([...FERRY, ...MILL])}</article></main>`)
    expect(text).toContain(FERRY[0])
    expect(text).not.toContain('812 partners')
  })
})
