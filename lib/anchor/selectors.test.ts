import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { describeSelection, describeStretch, LONGEST_QUOTE, type Ends } from './selectors.ts'
import { indexText } from './text-index.ts'

function pageOf(body: string): Document {
  return new JSDOM(`<body>${body}</body>`).window.document
}

const ends = (startContainer: Node, startOffset: number, endContainer: Node, endOffset: number): Ends => ({ startContainer, startOffset, endContainer, endOffset })

describe('a selection', () => {
  const page = pageOf('<p id="a">The lake froze in <b>nine</b> days.</p>\n<p id="b">Nobody had seen that before.</p><div id="c"></div>')
  const element = (id: string): Element => page.getElementById(id)!
  const [a, b, c] = [element('a'), element('b'), element('c')]
  it.each<[string, Ends, string | undefined]>([
    ['within a text', ends(a.firstChild!, 4, a.firstChild!, 14), 'lake froze'],
    ['over an inline element', ends(a.firstChild!, 15, a.lastChild!, 5), 'in nine days'],
    ['over two paragraphs', ends(a.lastChild!, 1, b.firstChild!, 6), 'days. Nobody'],
    ['of a whole paragraph by its element', ends(a, 0, a, 3), 'The lake froze in nine days.'],
    ['that ends before the first letter of the next paragraph', ends(a.firstChild!, 0, b, 0), 'The lake froze in nine days.'],
    ['that ends in an element without text', ends(b.firstChild!, 7, c, 0), 'had seen that before.'],
    ['with white space at its ends', ends(a.firstChild!, 3, a.firstChild!, 9), 'lake'],
    ['of nothing', ends(a.firstChild!, 4, a.firstChild!, 4), undefined],
    ['of white space', ends(a.firstChild!, 3, a.firstChild!, 4), undefined],
    ['behind all text', ends(c, 0, c, 0), undefined],
  ])('%s is described by its words', (_, selection, words) => {
    expect(describeSelection(indexText(page), selection)?.quote.exact).toBe(words)
  })

  it.each([[5, 8], [6, 7], [6, 8], [5, 7]])('from %i to %i, in the middle of a sign, is of whole signs', (from, to) => {
    expect(describeStretch('Rain \u{1f327}\u{1f33e} fell', from, to)!.quote.exact).toBe(to === 7 ? '\u{1f327}' : '\u{1f327}\u{1f33e}')
  })

  it('carries what stands around it and its place', () => {
    expect(describeSelection(indexText(page), ends(a.firstChild!, 4, a.firstChild!, 14))).toEqual({
      quote: { exact: 'lake froze', prefix: 'The ', suffix: ' in nine days. Nobody had seen that before.' },
      position: { start: 4, end: 14 },
      copy: { of: 1, which: 1 },
      frame: null,
    })
  })

  it('reaches into a shadow tree and out of it', () => {
    const document = pageOf('<p>Before the host.</p><div id="host"></div><p>Behind the host.</p>')
    const root = document.getElementById('host')!.attachShadow({ mode: 'open' })
    root.innerHTML = '<p>Inside stand <i>seven</i> trees.</p>'
    const inside = root.querySelector('p')!
    const index = indexText(document)
    expect(describeSelection(index, ends(inside, 0, inside, inside.childNodes.length))?.quote.exact).toBe('Inside stand seven trees.')
    expect(describeSelection(index, ends(document.querySelector('p')!.firstChild!, 7, inside.firstChild!, 6))?.quote.exact).toBe('the host. Inside')
    expect(describeSelection(index, ends(root, 1, document.body, 3))?.quote.exact).toBe('Behind the host.')
  })
})

describe('a stretch of text', () => {
  it('that stands twice in the same surroundings is described with more of them, until they differ', () => {
    const refrain = `${'la '.repeat(60)}the rain came down${' lo'.repeat(60)}`
    const text = `First. ${refrain} and ${refrain} Last.`
    const second = text.lastIndexOf('the rain')
    const { quote, copy } = describeStretch(text, second, second + 18)!
    expect(copy).toEqual({ of: 2, which: 2 })
    expect(quote.prefix.length).toBeGreaterThan(180)
    expect(text.split(quote.prefix + quote.exact + quote.suffix)).toHaveLength(2)
  })

  it('longer than a passage is none', () => {
    const text = 'word '.repeat(LONGEST_QUOTE)
    expect(describeStretch(text, 0, LONGEST_QUOTE + 10)).toBeNull()
  })
})
