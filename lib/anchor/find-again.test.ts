import { JSDOM } from 'jsdom'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resultsOf } from '../../eval/anchors.ts'
import { collapse } from '../article/white-space.ts'
import { findAgain, type FoundAgain, type Wanted } from './find-again.ts'
import { describeStretch, placesOf, type Selectors } from './selectors.ts'
import { indexText } from './text-index.ts'

function pageOf(body: string): Document {
  return new JSDOM(`<body>${body}</body>`).window.document
}

function describeWords(document: Document, words: string, frame: string | null = null): Selectors {
  const { text } = indexText(document)
  return describeStretch(text, text.indexOf(words), text.indexOf(words) + words.length, frame)!
}

const all = (document: Document, wanted: Wanted[]): FoundAgain[] => [...findAgain(document, wanted)].flat()

describe('passages of edited pages', () => {
  const results = resultsOf()
  it('are found in 95 of 100 cases where they are still there, and never in a wrong place', () => {
    expect(results.length).toBeGreaterThanOrEqual(60)
    expect(results.filter(({ result }) => result === 'wrong').map(({ pair }) => pair.id)).toEqual([])
    const there = results.filter(({ gone }) => !gone)
    expect(there.filter(({ result }) => result === 'found').length / there.length).toBeGreaterThanOrEqual(0.95)
  })
  it.each(results.filter(({ gone }) => gone).map(({ pair, result }) => [pair.id, result]))('that are gone are orphans (pair %s)', (_, result) => {
    expect(result).toBe('orphan')
  })
})

describe('a passage', () => {
  it('over paragraphs and a shadow tree is one range for each tree', () => {
    const document = pageOf('<p>The dam was opened in autumn.</p><div></div><p>It holds two million tons.</p>')
    document.querySelector('div')!.attachShadow({ mode: 'open' }).innerHTML = '<p>Some forty people looked on.</p>'
    const selectors = describeWords(document, 'opened in autumn. Some forty people looked on. It holds two')
    const [found] = all(document, [{ id: 'a', selectors }])
    expect(found!.ranges.map((range) => collapse(range.toString()))).toEqual(['opened in autumn.', 'Some forty people looked on.', 'It holds two'])
  })

  it('in a frame of the same origin is found there, also when the frame has another address', async () => {
    const { window } = new JSDOM('<body><p>Outside stands another text.</p><iframe></iframe></body>', { url: 'https://paper.example/a' })
    const inner = window.document.querySelector('iframe')!.contentDocument!
    inner.body.innerHTML = '<p>The bridge was painted green for the third time.</p>'
    const selectors = describeWords(inner, 'painted green for the third time', 'https://paper.example/frame-7')
    const [found] = all(window.document, [{ id: 'a', selectors }])
    expect(found!.ranges[0]!.startContainer.ownerDocument).toBe(inner)
    expect(found!.ranges.map(String)).toEqual(['painted green for the third time'])
  })

  it('does not take the place of one that stood beside it', () => {
    const siblings = (names: string[]): string => names.map((name) => `<p>The ${name} library lends nine thousand books a year to readers of all ages.</p>`).join('')
    const before = pageOf(siblings(['old', 'new']))
    const wanted = ['old', 'new'].map((name) => ({ id: name, selectors: describeWords(before, `The ${name} library lends nine thousand books a year to readers of all ages.`) }))
    expect(all(pageOf(`<h1>Towns</h1>${siblings(['new'])}`), wanted).map(({ id }) => id)).toEqual(['new'])
  })

  it('imported without place and count is found by its words', () => {
    const selectors: Selectors = { quote: { exact: 'sold for eleven crowns', prefix: 'A basket was ', suffix: ' on Friday' }, position: null, copy: null, frame: null }
    const [found] = all(pageOf('<p>A basket was sold for eleven crowns on Friday.</p>'), [{ id: 'a', selectors }])
    expect(found!.ranges.map(String)).toEqual(['sold for eleven crowns'])
  })

  it.each([
    ['<p>It is rain that the mill waits for: “the wheel stood for 41 days”, the miller said.</p>', null],
    ['<p>It is rain that the mill waits for: "the wheel stood for 47 days", the miller said.</p>', 'the wheel stood for 47 days'],
  ])('that the page has in other words comes with these: %s', (body, now) => {
    const selectors = describeWords(pageOf('<p>It is rain that the mill waits for: "the wheel stood for 41 days", the miller said.</p>'), 'the wheel stood for 41 days')
    expect(all(pageOf(body), [{ id: 'a', selectors }]).map((found) => found.now)).toEqual([now])
  })

  it('is not found within a word', () => {
    const selectors = describeWords(pageOf('<p>All that he said was: as long as I live.</p>'), 'as long')
    expect(all(pageOf('<p>It was long ago. He was longing for home.</p>'), [{ id: 'a', selectors }])).toEqual([])
  })
})

describe('passages of a page that stayed as it is', () => {
  const word = fc.constantFrom('rain', 'fell', 'on', 'the', 'old', 'mill', '12', 'boats', 'Kelm', '“yes”', 'née')
  const paragraph = fc.array(word, { minLength: 1, maxLength: 12 })
  it('are found where they were, however often their words stand there', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 12 }), fc.nat(), fc.nat(), (paragraphs, from, length) => {
        const document = pageOf(paragraphs.map((words) => `<p>${words.join(' ')}</p>`).join('\n'))
        const { text } = indexText(document)
        const words = text.split(' ')
        const first = from % words.length
        const start = words.slice(0, first).join(' ').length + (first > 0 ? 1 : 0)
        const exact = words.slice(first, first + 1 + (length % 20)).join(' ')
        const selectors = describeStretch(text, start, start + exact.length)!
        const [found] = all(document, [{ id: 'a', selectors }])
        const range = found!.ranges[0]!
        expect(indexText(document).offsetOf(range.startContainer, range.startOffset)).toBe(start)
        expect(placesOf(text, exact)).toContain(start)
      }),
      { numRuns: 60 },
    )
  })
})
