import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { describeSelected } from './selection.ts'
import { LONGEST_QUOTE } from './selectors.ts'

const pageOf = (body: string) => new JSDOM(`<body>${body}</body>`).window.document

function select(document: Document, from: Node, start: number, to: Node, end: number): void {
  document.getSelection()!.setBaseAndExtent(from, start, to, end)
}
const textIn = (tree: Document | ShadowRoot, selector: string) => tree.querySelector(selector)!.firstChild!

describe('what is selected in a page', () => {
  it('may reach over elements and paragraphs', () => {
    const document = pageOf('<p>The <b>dyke</b> held.</p><p>The bridge did not.</p>')
    select(document, textIn(document, 'b'), 0, document.querySelectorAll('p')[1]!.firstChild!, 10)
    expect(describeSelected(document)).toMatchObject({ quote: { exact: 'dyke held. The bridge', prefix: 'The ', suffix: ' did not.' }, frame: null })
  })

  it('may be made backwards, as with a caret', () => {
    const document = pageOf('<p>The dyke held.</p>')
    select(document, textIn(document, 'p'), 8, textIn(document, 'p'), 4)
    expect(describeSelected(document)).toMatchObject({ quote: { exact: 'dyke' } })
  })

  it('may stand in a frame of the same site, whose address is kept', () => {
    const document = pageOf('<p>Outside.</p><iframe></iframe>')
    const inner = document.querySelector('iframe')!.contentDocument!
    inner.body.innerHTML = '<p>Inside the frame.</p>'
    select(inner, textIn(inner, 'p'), 0, textIn(inner, 'p'), 6)
    expect(describeSelected(document)).toMatchObject({ quote: { exact: 'Inside' }, frame: 'about:blank' })
  })

  it('is told from composed ranges where there are shadow trees', () => {
    const document = pageOf('<p>Outside.</p><div id="host"></div>')
    const root = document.querySelector('#host')!.attachShadow({ mode: 'open' })
    root.innerHTML = '<p>Inside the shadow.</p>'
    const ends = { startContainer: textIn(root, 'p'), startOffset: 7, endContainer: textIn(root, 'p'), endOffset: 17 }
    const asked: unknown[] = []
    Object.assign(document.getSelection()!, { getComposedRanges: (of: unknown) => { asked.push(of); return [ends] } })
    expect(describeSelected(document)).toMatchObject({ quote: { exact: 'the shadow' } })
    expect(asked).toEqual([{ shadowRoots: [root] }])
  })

  it.each([
    ['a caret alone', '<p>The dyke held.</p>', 4, 4, 'nothing'],
    ['white space', '<p>The dyke held.</p>', 3, 4, 'nothing'],
    ['more than a passage', `<p>${'The dyke held. '.repeat(2000)}</p>`, 0, LONGEST_QUOTE + 2, 'tooLong'],
  ])('is nothing to keep where it is %s', (_, body, start, end, why) => {
    const document = pageOf(body)
    select(document, textIn(document, 'p'), start, textIn(document, 'p'), end)
    expect(describeSelected(document)).toBe(why)
  })

  it('is nothing to keep where nothing ever was selected', () => {
    expect(describeSelected(pageOf('<p>The dyke held.</p>'))).toBe('nothing')
  })

  it('is out of reach in a frame of another site', () => {
    const document = pageOf('<p>Outside.</p><iframe tabindex="0"></iframe>')
    const frame = document.querySelector('iframe')!
    Object.defineProperty(frame, 'contentDocument', { value: null })
    Object.defineProperty(document, 'activeElement', { value: frame })
    expect(describeSelected(document)).toBe('otherSite')
  })
})
