import { describe, expect, it } from 'vitest'
import type { Draft } from '../article/draft.ts'
import { isPageText } from './is-page-text.ts'

const draft: Draft = {
  notArticle: null, forced: false, heading: 0, chosen: [1], unseen: 0, paid: false, opened: false,
  stated: { url: null, canonical: null, title: 'Rain', lang: 'en', heading: 'Rain', headings: 1, ld: [{ '@type': 'NewsArticle' }], named: [['og:title', ['Rain']]] },
  marked: { published: null, dates: [{ attribute: '2022-06-28', text: '28 June', names: 'date', side: 'behind', steps: 2 }], authors: [{ several: true, lines: ['Ann Lee'] }] },
  lines: [
    { text: 'Rain', linkShare: 0, outside: [], aside: null, first: 0, tag: '', names: '' },
    { text: 'It rained.', linkShare: 0, outside: ['byline'], aside: null, first: 1, tag: 'P', names: 'first' },
  ],
  blocks: [{ line: 1, kind: 'paragraph' }],
  asides: [{ kind: 'caption', text: 'The rain' }],
}
const page = { document: 1.5, draft, contentType: 'text/html', host: 'paper.example', dark: false, grounds: ['article > p'], asksPassword: false }
const { stated, marked } = draft
const [line] = draft.lines
const [date] = marked.dates

describe('what a page gives', () => {
  it('is taken when it has all that is read of it', () => {
    expect(isPageText(page)).toBe(true)
    expect(isPageText(JSON.parse(JSON.stringify(page)))).toBe(true)
  })

  it.each<[string, object]>([
    ['a line that is none', { lines: [line, null] }],
    ['a line without words', { lines: [line, { ...line, text: null }] }],
    ['an unknown mark', { lines: [line, { ...line, outside: ['margin'] }] }],
    ['a line of an element that is not there', { lines: [line, { ...line, first: 2 }] }],
    ['a heading that is not there', { heading: 2 }],
    ['a chosen line that is not there', { chosen: [2] }],
    ['a chosen line that is no place', { chosen: ['1'] }],
    ['a block without a line', { blocks: [{ kind: 'paragraph' }] }],
    ['a block of an unknown kind', { blocks: [{ line: 1, kind: 'constructor' }] }],
    ['a block with a time that is no text', { blocks: [{ line: 1, kind: 'paragraph', time: 7 }] }],
    ['an unknown reason', { notArticle: { reason: 'dull' } }],
    ['an aside without words', { asides: [{ kind: 'caption' }] }],
    ['a title that is no text', { stated: { ...stated, title: { toString: 1 } } }],
    ['a meta element without contents', { stated: { ...stated, named: [['og:title']] } }],
    ['a date without its place', { marked: { ...marked, dates: [{ ...date, side: 'beside' }] } }],
    ['an author that is no text', { marked: { ...marked, authors: [{ several: true, lines: [{}] }] } }],
    ['a payment that is neither yes nor no', { paid: 1 }],
  ])('is refused with %s', (_, wrong) => {
    expect(isPageText({ ...page, draft: { ...draft, ...wrong } })).toBe(false)
  })

  it('is refused when it is none', () => {
    for (const one of [null, 7, {}, { ...page, dark: 'no' }, { ...page, grounds: ['p { color: red }'] }, { ...page, asksPassword: 0 }, { ...page, draft: null }]) expect(isPageText(one)).toBe(false)
  })
})
