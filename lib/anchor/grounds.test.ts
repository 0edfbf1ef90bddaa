import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { groundsOf, holdersOf, isGround } from './grounds.ts'

const page = (body: string): Document => new JSDOM(`<body>${body}</body>`).window.document
const groundsIn = (document: Document, selector: string): string[] => [...groundsOf(document.querySelectorAll(selector))]

describe('the grounds of words', () => {
  it.each<[string, string, string[]]>([
    ['<main><article class="story"><p class="text lead big">A</p><p class="text lead small">B</p></article></main>', 'p', ['main > article.story > p.text.lead']],
    ['<div class="part-1"><h2>A</h2></div><div class="part-2"><h2>B</h2></div>', 'h2', ['body > div > h2']],
    ['<p>1 <a href="#">2</a></p>', 'a', ['body > p > a']],
    ['<article><p class="md:p-4 [&>*]:m-1 \\:x">A</p></article>', 'p', ['body > article > p']],
  ])('of %s are those of %s', (body, selector, grounds) => {
    expect(groundsIn(page(body), selector)).toEqual(grounds)
  })

  it('are anywhere where an element has a name that is none in a style sheet, and where there are too many', () => {
    const document = page('')
    document.body.append(document.createElement('ns:p'))
    expect(groundsIn(document, 'body > *')).toEqual(['*'])
    const many = page(Array.from({ length: 30 }, (_, i) => `<p class="${'abcdefghijklmnopqrstuvwxyzABCD'[i]}">A</p>`).join(''))
    expect(groundsIn(many, 'p')).toEqual(['*'])
  })

  it('are the host\'s in a shadow tree', () => {
    const document = page('<news-box class="wide"></news-box>')
    document.querySelector('news-box')!.attachShadow({ mode: 'open' }).innerHTML = '<p>A</p>'
    expect([...groundsOf([document.querySelector('news-box')!.shadowRoot!.querySelector('p')!])]).toEqual(['html > body > news-box.wide'])
  })

  it('may stand in a style sheet, and nothing else may', () => {
    for (const ground of ['*', 'p', 'main > article.story > p', 'h1.a.b']) expect(isGround(ground)).toBe(true)
    for (const text of ['', 'p {', 'p, a', '* > p', 'p:hover', 'a b', `p.${'a'.repeat(400)}`]) expect(isGround(text)).toBe(false)
  })
})

it('the holders of a range are those of all its texts', () => {
  const document = page('<p>The <b>seven</b> boats</p><ul><li>went out</li></ul><p>at dawn</p>')
  const range = document.createRange()
  range.setStart(document.querySelector('b')!.firstChild!, 0)
  range.setEnd(document.querySelector('li')!.firstChild!, 4)
  expect(new Set(holdersOf(range).map(({ localName }) => localName))).toEqual(new Set(['b', 'p', 'li']))
})
