import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Figure } from './figure.ts'
import { readFigures } from './read-figures.ts'

// Whatever a page holds: broken characters, other scripts, endless rows of one thing. What it costs is measured by `npm run bench -- figures`.

const atoms = [
  '7,500 ', '1,', '½', '5½', '1/2 ', '٤', '٧٬٥٠٠ ', '७,५०० ', '７５００ ', '7\u200f,\u202e500\u202c ', '5\u200b', '(', '[1,', '$', '€5 ', '-', '5-', '+1-', '– ', '"', '“', '“He said 5 ', "'", "5's ", 'and ', '1 to ', 'from 5 to 6 ', 'one hundred and twenty ',
  'twenty-', 'a third of ', 'half ', 'minus ', 'May ', '4 May 2020 ', '2020-05-04 ', '1:', '1.', 'A.', 'Aldmouth in Leeds, ', 'Ana Ruiz said ', 'according to ', 'it ', 'of them 5 ', 'death toll ', '5 people were killed, ', 'hundreds of ', '1 | ', '\n', '\n\n', '\r', '\0', '\ud83d', '\udc00', '😀', 'e\u0301',
  '\ufeff', '\u00ad', '\u2028', 'constructor ', 'toString ', 'valueOf 5 ', '__proto__ ', '1e400 ', '9'.repeat(400), '0.000001 ', 'İ', 'ß', 'ﬁ', 'ǅ',
]
const rows = fc.array(fc.tuple(fc.constantFrom(...atoms), fc.integer({ min: 1, max: 120 })), { maxLength: 6 }).map((parts) => parts.map(([atom, times]) => atom.repeat(times)).join(''))
const anything = fc.oneof(rows, fc.string({ unit: 'binary', maxLength: 300 }), fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((codes) => String.fromCharCode(...codes)))
const prose = fc.array(fc.constantFrom('Some 1,200 dockers work in Leeds.', 'Of them 300 are women.', 'Ana Ruiz said 40 cranes were sold in 2014.', 'It rose by 4 % to €24 a day.', 'Nobody knows why.', '“Five men were killed,” she said.', 'Trams | 70 | 96', '7,500\u200f '), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '))

// words without a number, a name or a speaker, which have nothing to do with what stands beside them
const unrelated = 'nobody knows why the old path was left to the grass and the rain.'

/** A figure with its offsets moved. */
function moved(figure: Figure, by: number): Figure {
  const span = <T extends { start: number; end: number }>(of: T): T => ({ ...of, start: of.start + by, end: of.end + by })
  return span({ ...figure, wording: span(figure.wording), sentence: span(figure.sentence) })
}

describe('figures of whatever a page holds', () => {
  it('stand in the text, in order, with the wording inside the figure and all fields of their kind', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let before = -1
        for (const figure of readFigures({ text, published: '2021-07-28' })) {
          expect(text.slice(figure.start, figure.end)).toBe(figure.text)
          expect(figure.start).toBeGreaterThanOrEqual(Math.max(0, before))
          expect(figure.wording.start).toBeGreaterThanOrEqual(figure.start)
          expect(figure.wording.end).toBeLessThanOrEqual(figure.end)
          expect(figure.wording.start).toBeLessThan(figure.wording.end)
          expect(figure.end).toBeLessThanOrEqual(figure.sentence.end)
          for (const value of [figure.value].flat()) expect(value === null || Number.isFinite(value)).toBe(true)
          expect([figure.head, figure.counted, figure.modality, figure.comparator].every((field) => typeof field === 'string')).toBe(true)
          before = figure.start
        }
      }),
      { numRuns: 400 },
    )
  })

  it('are the same, moved, when an unrelated paragraph stands before the text', () => {
    fc.assert(
      fc.property(fc.oneof(prose, anything), (text) => {
        const one = `${unrelated}\n\n`
        const two = one + one
        const published = '2021-07-28'
        expect(readFigures({ text: two + text, published })).toEqual(readFigures({ text: one + text, published }).map((figure) => moved(figure, one.length)))
      }),
      { numRuns: 300 },
    )
  })

  it('are the same when an unrelated paragraph stands behind the text', () => {
    fc.assert(
      fc.property(fc.oneof(prose, anything), (text) => {
        expect(readFigures({ text: `${text}\n\n${unrelated}`, published: '2021-07-28' })).toEqual(readFigures({ text, published: '2021-07-28' }))
      }),
      { numRuns: 300 },
    )
  })

  it('are the same, with parts that point to their wholes, however much text stands before them', () => {
    const text = 'The fleet has 90 ships.\n\nThe port has 1,200 dockers, of whom 300 are women, and 40 cranes, of them 6 new.'
    const before = `${unrelated}\n\n`.repeat(7_000)
    expect(readFigures({ text: before + text, title: 'Three ports' })).toEqual(readFigures({ text: `${unrelated}\n\n${text}`, title: 'Three ports' }).map((figure) => (figure.in === 'title' ? figure : moved(figure, before.length - unrelated.length - 2))))
    const all = readFigures({ text: text + before + text })
    expect(all.map(({ value }) => value)).toEqual([90, 1200, 300, 40, 6, 90, 1200, 300, 40, 6])
    expect(all.map(({ partOf }) => partOf)).toEqual([null, null, 1, null, 3, null, null, 6, null, 8])
  })

  it('are all found among ten thousand numbers in a row', () => {
    const text = Array.from({ length: 10_000 }, (_, k) => `${k + 1} ships`).join(' ')
    const figures = readFigures({ text })
    expect(figures).toHaveLength(10_000)
    expect(figures.every(({ value, counted }, k) => value === k + 1 && counted === 'ships')).toBe(true)
  })
})

describe('digits', () => {
  it.each([
    ['Arabic-Indic', 'The port has ٤٥٠ ships.', 450],
    ['Arabic-Indic with its own separators', 'The port has ٧٬٥٠٠ ships.', 7500],
    ['Arabic-Indic with its own decimal mark', 'The port moved ٣٫٥ million boxes.', 3_500_000],
    ['Persian', 'The port has ۷٬۵۰۰ ships.', 7500],
    ['Devanagari', 'The port has ७,५०० ships.', 7500],
    ['Bengali', 'The port has ৪৫০ ships.', 450],
    ['full width', 'The port has ７，５００ ships.', 7500],
    ['ASCII with marks of direction inside', 'The port has \u202e7\u200f,\u200e500\u202c ships.', 7500],
    ['ASCII with joiners and spaces of no width inside', 'The port has 7\u200b,5\u200d00 ships.', 7500],
  ])('of a decimal script are numbers, since their reader reads them as such: %s', (_, text, value) => {
    expect(readFigures({ text })).toMatchObject([{ value, counted: expect.stringMatching(/ships|boxes/) }])
  })

  it.each(['The port⁵ has many ships.', 'The port has ⑦ ships.', 'The port has Ⅷ ships.', 'The port has 七千 ships.', 'The port has 𝟕𝟓 ships.'])('that are footnote marks, ornaments, numerals of no decimal script or mathematical letters are none: %s', (text) => {
    expect(readFigures({ text })).toEqual([])
  })
})

describe('words', () => {
  it.each(['The race has 5 constructor teams.', 'It has $5 toString here.', 'The constructor of 5 is known.', 'From constructor 5 to 6 ships.'])('that every object inherits are words like others: %s', (text) => {
    for (const { value, head, modality, comparator } of readFigures({ text })) {
      expect([value].flat().every((end) => typeof end === 'number')).toBe(true)
      expect([head, modality, comparator].map((field) => typeof field)).toEqual(['string', 'string', 'string'])
    }
    expect(readFigures({ text })).not.toEqual([])
  })
})
