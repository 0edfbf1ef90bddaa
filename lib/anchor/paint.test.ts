import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { markAt } from './hit-test.ts'
import { clearMarks, paintMarks, type Mark } from './paint.ts'

class FakeHighlight {
  priority = 0
  readonly ranges: Range[]
  constructor(...ranges: Range[]) {
    this.ranges = ranges
  }
}

function page(): { document: Document; registry: Map<string, FakeHighlight> } {
  const { window } = new JSDOM('<body><p>Some 60 wells and 12 pumps.</p></body>')
  const registry = new Map<string, FakeHighlight>()
  Object.assign(window, { CSS: { highlights: registry }, Highlight: FakeHighlight })
  return { document: window.document, registry }
}

function rangeIn(document: Document, start: number, end: number, box?: [number, number, number, number]): Range {
  const range = document.createRange()
  range.setStart(document.querySelector('p')!.firstChild!, start)
  range.setEnd(document.querySelector('p')!.firstChild!, end)
  const [left, top, right, bottom] = box ?? [0, 0, 0, 0]
  range.getClientRects = () => [{ left, top, right, bottom }] as unknown as DOMRectList
  return range
}

describe('painting marks', () => {
  it('sets one highlight for each name and leaves the page as it is', () => {
    const { document, registry } = page()
    const before = document.documentElement.outerHTML
    const marks: Mark[] = [
      { name: 'ss-differs', ranges: [rangeIn(document, 5, 13)] },
      { name: 'ss-differs', ranges: [rangeIn(document, 18, 26)] },
      { name: 'ss-focus', ranges: [rangeIn(document, 5, 13)] },
    ]
    expect(paintMarks(document, marks)).toBe(true)
    expect([...registry].map(([name, { ranges }]) => [name, ranges.map(String)])).toEqual([
      ['ss-differs', ['60 wells', '12 pumps']],
      ['ss-focus', ['60 wells']],
    ])
    expect(registry.get('ss-focus')!.priority).toBeGreaterThan(registry.get('ss-differs')!.priority)
    expect(document.documentElement.outerHTML).toBe(before)
  })

  it('takes away what is not painted again, and nothing of the page’s own', () => {
    const { document, registry } = page()
    registry.set('search-result', new FakeHighlight())
    paintMarks(document, [{ name: 'ss-same', ranges: [rangeIn(document, 5, 13)] }])
    paintMarks(document, [{ name: 'ss-kept', ranges: [rangeIn(document, 5, 13)] }])
    expect([...registry.keys()]).toEqual(['search-result', 'ss-kept'])
    clearMarks(document)
    expect([...registry.keys()]).toEqual(['search-result'])
  })

  it('says so where highlights cannot be drawn', () => {
    const { document } = new JSDOM('<p>x</p>').window
    expect(paintMarks(document, [])).toBe(false)
    expect(() => clearMarks(document)).not.toThrow()
  })
})

describe('the mark under a point', () => {
  const { document } = page()
  const whole: Mark = { name: 'ss-kept', ranges: [rangeIn(document, 0, 26, [0, 0, 260, 20])] }
  const inner: Mark = { name: 'ss-differs', ranges: [rangeIn(document, 5, 13, [50, 0, 130, 20])] }
  Object.assign(document, { caretPositionFromPoint: (x: number) => ({ offsetNode: document.querySelector('p')!.firstChild, offset: Math.min(26, Math.round(x / 10)) }) })

  it.each([
    ['on both, the shorter', 60, 10, inner],
    ['on one', 20, 10, whole],
    ['beside the line, though the nearest letter is marked', 60, 90, null],
  ])('%s', (_, x, y, mark) => {
    expect(markAt(document, [whole, inner], x, y)?.mark ?? null).toBe(mark)
  })
})
