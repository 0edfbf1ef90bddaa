import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { collectBlocks, collectSteps } from './collect-blocks.ts'
import type { Candidate } from './candidate.ts'

const LINE = 'The ferry to Ambel carried 340 people that night.'
const page = (body: string): Document => new JSDOM(`<body><main>${body}</main></body>`).window.document
const paragraphs = (count: number, line = LINE): string => Array.from({ length: count }, (_, i) => `<div><p>${i} ${line}</p></div>`).join('')

/** Takes all steps, and does something to the page in one of its breaks. */
function collectWith(document: Document, at: number, change: () => void): { lines: string[]; breaks: number } {
  const steps = collectSteps(document)
  for (let breaks = 0; ; breaks += 1) {
    const { done, value } = steps.next()
    if (done) return { lines: textsOf(value), breaks }
    if (breaks === at) change()
  }
}

function textsOf(lines: readonly Candidate[]): string[] {
  return lines.map(({ text }) => text)
}

describe('a page that is walked over in steps', () => {
  it('gives the lines that it gives in one go', () => {
    const document = page(`${paragraphs(600)}<ul><li>One <b>two</b><!-- three --></li><li></li></ul><p>Four<br><br>five</p>`)
    const { lines, breaks } = collectWith(document, -1, () => {})
    expect(lines).toEqual(textsOf(collectBlocks(document)))
    expect(lines.slice(-3)).toEqual(['One two', 'Four', 'five'])
    expect(breaks).toBeGreaterThan(3)
  })

  it.each<[string, (document: Document) => void]>([
    ['all of it is another', (document) => { document.querySelector('main')!.innerHTML = paragraphs(700, 'The mill at Orsk stood still.') }],
    ['what comes next is gone', (document) => { for (const box of [...document.querySelectorAll('main > div')].slice(50, 400)) box.remove() }],
  ])('is read anew where it changes so that %s', (_, change) => {
    const document = page(paragraphs(600))
    const { lines } = collectWith(document, 1, () => change(document))
    expect(lines).toEqual(textsOf(collectBlocks(document)))
  })

  it('is read on where more is put behind', () => {
    const document = page(paragraphs(600))
    const { lines } = collectWith(document, 1, () => document.querySelector('main')!.insertAdjacentHTML('beforeend', '<p>The last.</p>'))
    expect(lines).toEqual(textsOf(collectBlocks(document)))
  })

  it('is read in one go in the end where it never rests', () => {
    const document = page(paragraphs(600))
    const steps = collectSteps(document)
    let breaks = 0
    for (;;) {
      const { done, value } = steps.next()
      if (done) {
        expect(textsOf(value)).toEqual(textsOf(collectBlocks(document)))
        break
      }
      breaks += 1
      const main = document.querySelector('main')!
      main.innerHTML = main.innerHTML
    }
    expect(breaks).toBe(3)
  })
})
