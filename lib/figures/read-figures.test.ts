import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFigures } from './read-figures.ts'

const pieces = fc.constantFrom(
  '7,000', '1,2,3', '12', '3.5', '٤٥', '१२', '½', '2/3', '-', '–', ' ', ' ', ' ', '\n\n', '\u202f', '\u200f', '\u202e', '\ud83d', '\udc00', '😀', '$', '€', '%', '°C', 'km', 'per', 'day', 'million', 'bn', 'to', 'or', 'between', 'and',
  'more than', 'about', 'one', 'in', 'five', 'two hundred', 'a third of', 'half', 'the', 'The', 'of them', 'soldiers', 'people killed', 'Dushanbe', 'Mr Orlov', 'said', 'on', 'Monday', '4 May 2020', 'May', '2004', 'opened', '“', '”', '"', '.', ',', '(', ')', '[12]',
  'their number', 'exceeds', 'rose by', 'minus', 'point', 'first', '22nd', 'G20', 'MiG-29', '/', ':', 'until', 'hundreds of thousands', 'lakh', "'s", 'according to', 'quoted', 'was', 'which', 'it',
)
const prose = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.array(pieces, { maxLength: 60 }).map((list) => list.join(' ')), fc.array(pieces, { maxLength: 60 }).map((list) => list.join('')))

describe('readFigures', () => {
  it('gives the wording that stands at the offsets, whatever the text is', () => {
    fc.assert(
      fc.property(prose, prose, fc.constantFrom('2021-07-28', '2021-07', '2021', null, 'not a date'), (text, title, published) => {
        for (const figure of readFigures({ text, title, published })) {
          const source = figure.in === 'title' ? title : text
          expect(source.slice(figure.start, figure.end)).toBe(figure.text)
          expect(figure.start).toBeLessThan(figure.end)
          expect(figure.wording.start).toBeGreaterThanOrEqual(figure.start)
          expect(figure.wording.end).toBeLessThanOrEqual(figure.end)
          expect(figure.sentence.start).toBeLessThanOrEqual(figure.start)
          expect(figure.sentence.end).toBeGreaterThanOrEqual(figure.end)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('gives a number or two ends in order for all but dates, and a date for those', () => {
    fc.assert(
      fc.property(prose, (text) => {
        for (const { kind, value, date, comparator } of readFigures({ text, published: '2021-07-28' })) {
          expect(kind === 'date').toBe(value === null)
          expect(kind === 'date').toBe(date !== null)
          expect(Array.isArray(value)).toBe(comparator === 'between' || comparator === 'vague')
          for (const end of [value].flat()) if (end !== null) expect(Number.isFinite(end)).toBe(true)
          if (Array.isArray(value)) expect(value[0]).toBeLessThan(value[1])
        }
      }),
      { numRuns: 300 },
    )
  })

  it('lists the title first, then the text in reading order', () => {
    fc.assert(
      fc.property(prose, prose, (text, title) => {
        const keys = readFigures({ text, title }).map((figure) => [figure.in === 'title' ? 0 : 1, figure.start] as const)
        for (let k = 1; k < keys.length; k++) expect(keys[k]![0] > keys[k - 1]![0] || (keys[k]![0] === keys[k - 1]![0] && keys[k]![1] >= keys[k - 1]![1])).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('points from a part to its whole in the same list', () => {
    const figures = readFigures({ title: 'Three ships', text: 'The fleet has 90 ships, of which 12 are tugs.' })
    expect(figures.map(({ value, partOf }) => [value, partOf])).toEqual([[3, null], [90, null], [12, 1]])
  })

  it('reads the number whatever marks stand inside it', () => {
    expect(readFigures({ text: 'It has \u200f7\u200e,500\u202c soldiers.' })[0]?.value).toBe(7500)
  })

  it.each(['', ' ', '\ud800', '…', '1'.repeat(5000), '1,'.repeat(5000), 'a third of '.repeat(500), '“'.repeat(999), 'one hundred '.repeat(900), '- '.repeat(3000)])('does not throw at %j', (text) => {
    expect(() => readFigures({ text })).not.toThrow()
  })
})
