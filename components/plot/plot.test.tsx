import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import axe from 'axe-core'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { StatedFigure } from '../../lib/compare/comparison.ts'
import type { Figure } from '../../lib/figures/figure.ts'
import { figureIn, flood } from '../fixtures/flood.ts'
import type { RowContext } from '../row-context.ts'
import { AXIS, NARROW, SAID, SMALL, type PlotWords, type Row } from './plot-frame.ts'
import { layOut } from './plot-layout.ts'
import { isDrawn, marksOf, type Mark } from './plot-marks.ts'
import { widthOf, wrapped } from './plot-text.ts'
import { plotWords } from './plot-words.ts'
import { PlotFigure } from './PlotFigure.tsx'

afterEach(cleanup)
const [own] = flood.figures.slice(3)
const kilometres = { symbol: 'km', dimension: 'length', factor: 1000, per: null }
const miles = { symbol: 'mile', dimension: 'length', factor: 1609.344, per: null }
const stated = (report: string, more: Partial<Figure>): StatedFigure => ({ report, figure: { ...own!, asOf: '2024-03-05', comparator: 'exact', value: 100, ...more } })
const marks = (...origins: StatedFigure[][]) => marksOf({ mine: [0], origins }, origins[0]![0]!.figure)

describe('the marks of a quantity', () => {
  it('are one an origin, whatever the number of its texts, the article first among them', () => {
    const [first, second] = marks([stated('a', {}), stated('', {}), stated('b', {})], [stated('c', { value: 120, asOf: '2024-03-07' })])
    expect(first!.stated.map(({ report }) => report)).toEqual(['', 'a', 'b'])
    expect([first!.mine, second!.mine]).toEqual([true, false])
  })

  it.each<[string, Partial<Figure>, Partial<Mark>]>([
    ['a number', { value: 123 }, { low: 123, high: 123, allows: [123, 123], open: null }],
    ['a hedged number', { comparator: 'about', value: 1000 }, { low: 1000, high: 1000, allows: [950, 1050], open: null }],
    ['a lower bound', { comparator: 'moreThan', value: 3500 }, { low: 3500, allows: [3500, 3500], open: 'up' }],
    ['an upper bound', { comparator: 'atMost', value: 48 }, { high: 48, allows: [48, 48], open: 'down' }],
    ['a range', { comparator: 'between', value: [60, 80] }, { low: 60, high: 80, allows: [60, 80], open: null }],
    ['vague words', { comparator: 'vague', value: [24, 99] }, { low: 24, high: 99, allows: [24, 99], open: 'up' }],
  ])('show what is stated and what the wording allows: %s', (_, more, expected) => {
    expect(marks([stated('', more)])[0]).toMatchObject(expected)
  })

  it('are in the unit of the article', () => {
    const [, far] = marks([stated('', { kind: 'measure', unit: kilometres, value: 200 })], [stated('a', { kind: 'measure', unit: miles, value: 100, asOf: '2025' })])
    expect(far!.low).toBeCloseTo(160.9, 1)
  })

  it('have no date where none is known, and stand last; what is a date itself has none', () => {
    const found = marks([stated('', { asOf: null })], [stated('a', { kind: 'date', value: null, date: '1968' })], [stated('b', { asOf: '2024' })])
    expect(found.map(({ mine, asOf, day }) => [mine, asOf, day === null])).toEqual([[false, '2024', false], [true, null, true]])
  })

  it('allow what one of the texts of an origin allows', () => {
    expect(marks([stated('a', { value: 1000 }), stated('b', { value: 1000, comparator: 'about' })]).map(({ allows }) => allows)).toEqual([[950, 1050]])
  })

  it.each<[string, (string | null)[], boolean]>([['two dates', ['2024', '2025'], true], ['two of one date', ['2024', '2024'], true], ['one and one without a date', ['2024', null], true], ['one', ['2024'], false]])('are drawn from two on: %s', (_, dates, drawn) => {
    expect(isDrawn(marks(...dates.map((asOf, at) => [stated(at === 0 ? '' : `r${at}`, { asOf, value: 100 + at })])))).toBe(drawn)
  })
})

describe('the places of marks', () => {
  const wordsFor = (count: number, label: (at: number) => [string, string] = (at) => ['some 1,000', `The Ledger ${at}`]): PlotWords => ({
    labels: Array.from({ length: count }, (_, at) => label(at)), value: (value) => value.toLocaleString('en'), date: ({ asOf }) => asOf ?? 'undated',
  })
  const place = (all: Mark[], { mirrored = false, width = NARROW, label }: { mirrored?: boolean; width?: number; label?: (at: number) => [string, string] } = {}) => layOut(all, wordsFor(all.length, label), mirrored, width)
  const spread = (count: number, value = (at: number) => 100 + at) => marks(...Array.from({ length: count }, (_, at) => [stated(at === 0 ? '' : `r${at}`, { asOf: `20${10 + at}`, value: value(at) })]))
  const labelOf = ({ label }: Row) => label.flatMap(({ said, who }) => [said, who]).filter(Boolean).join(' ')
  const numbers = fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 0, max: 2e9 }), fc.double({ min: -1e6, max: 1e9, noNaN: true }).map((value) => Number(value.toPrecision(6))))
  const dates = fc.constantFrom(null, '2024', '2024-03', '2024-03-04', '2024-03-05', '2019-11-30')
  const words = fc.array(fc.constantFrom('Radio', 'Free', 'Agence', 'Nachrichtenagentur', 'агентство', 'الشرق', 'a-town.example.org/pages', '新华社', 'x'.repeat(60)), { minLength: 1, maxLength: 9 }).map((all) => all.join(' '))
  const drawn = fc.array(fc.record({ value: numbers, asOf: dates, hedge: fc.constantFrom('exact' as const, 'about' as const, 'moreThan' as const, 'atMost' as const), said: words, who: words }), { minLength: 1, maxLength: 20 })
  const anyPlot = fc.tuple(drawn, fc.boolean(), fc.integer({ min: 64, max: 600 }))
  const laidOut = (all: (typeof drawn extends fc.Arbitrary<infer T> ? T : never), mirrored: boolean, width: number) => {
    const found = marks(...all.map(({ value, asOf, hedge }, at) => [stated(at === 0 ? '' : `r${at}`, { value, asOf, comparator: hedge })]))
    return { found, layout: place(found, { mirrored, width, label: (at) => [all[at]!.said, all[at]!.who] }) }
  }

  it('name every mark in full, whatever its name, the width and the number of marks, and no line of words lies on another or on what is drawn', () => {
    fc.assert(fc.property(anyPlot, ([all, mirrored, width]) => {
      const { found, layout: { rows, heads, height, begins, ends } } = laidOut(all, mirrored, width)
      expect(rows.map(({ mark }) => mark).sort((a, b) => found.indexOf(a) - found.indexOf(b))).toEqual(found)
      const room = Math.abs(ends - begins)
      for (const { mark, label } of rows) {
        const at = found.indexOf(mark)
        for (const [part, words] of [['said', all[at]!.said], ['who', all[at]!.who]] as const) expect(label.map((line) => line[part]).join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''))
        for (const { said, who } of label) expect(widthOf(said, SAID) + widthOf(who, SMALL)).toBeLessThanOrEqual(Math.max(room, SAID * 1.1))
      }
      // from the top: a date, the lines of words of each of its marks, the mark
      const taken = [...heads.map(({ y }) => [y - 7, y + 7]), ...rows.flatMap(({ label, y }) => [...label.map((line) => [line.y - 9, line.y + 3]), [y - 6, y + 9]])].sort((a, b) => a[0]! - b[0]!)
      for (const [at, [top]] of taken.entries()) expect(top).toBeGreaterThanOrEqual(at === 0 ? AXIS : taken[at - 1]![1]!)
      expect(height).toBeGreaterThanOrEqual(taken.at(-1)![1]!)
    }), { numRuns: 200 })
  })

  it('have at least two numbers in view, none of which lies on another, and all marks between the first and the last of the axis', () => {
    fc.assert(fc.property(anyPlot, ([all, mirrored, width]) => {
      const { layout: { rows, ticks, width: wide } } = laidOut(all, mirrored, Math.max(200, width))
      const named = ticks.filter(({ words }) => words !== '').sort((a, b) => a.x - b.x)
      expect(named.length).toBeGreaterThanOrEqual(2)
      const [first, last] = [Math.min(...ticks.map(({ x }) => x)), Math.max(...ticks.map(({ x }) => x))]
      for (const { low, high, bar } of rows) for (const x of [low, high, ...bar]) expect(x >= first - 0.01 && x <= last + 0.01).toBe(true)
      for (const [at, { middle, words }] of named.entries()) {
        const half = widthOf(words, SMALL) / 2
        expect(middle - half).toBeGreaterThanOrEqual(at === 0 ? -0.01 : named[at - 1]!.middle + widthOf(named[at - 1]!.words, SMALL) / 2)
        expect(middle + half).toBeLessThanOrEqual(wide + 0.01)
      }
    }), { numRuns: 200 })
  })

  it.each<[string, number[], string[]]>([
    ['far from 0: where they are', [7500, 7000, 9000], ['6,500', '7,000', '7,500', '8,000', '8,500', '9,000', '9,500']], ['nearly the same: a fifth of what they are, so that they look the same', [7000, 7010], ['6,000', '6,500', '7,000', '7,500', '8,000']],
    ['near 0: from 0 on', [3, 8], ['0', '2', '4', '6', '8']], ['of what is counted: no parts', [2, 3], ['1', '2', '3', '4']], ['all 0', [0, 0], ['0', '1', '2']], ['on both sides of 0', [-3, 8], ['-4', '-2', '0', '2', '4', '6', '8']],
    ['below 0', [-5, -12], ['-12', '-10', '-8', '-6', '-4', '-2', '0']],
  ])('have an axis for numbers %s', (_, values, expected) => {
    expect(place(spread(values.length, (at) => values[at]!), { width: 360 }).ticks.map(({ words }) => words)).toEqual(expected)
  })

  it('have an axis for numbers beyond all measure', () => {
    for (const values of [[5e-324, -5e-324], [1e300, 1e301], [1e21, 2e21 + 1e7]]) {
      const { ticks, rows } = place(spread(2, (at) => values[at]!))
      expect(ticks.length).toBeGreaterThan(1)
      for (const x of [...ticks, ...rows].flatMap((one) => ('x' in one ? [one.x] : [one.low, ...one.bar]))) expect(x).toBeGreaterThan(0)
    }
  })

  it('say where 0 is off the axis', () => {
    expect([[7000, 7500], [3, 8], [-3, 8], [-90, -100]].map((values) => place(spread(2, (at) => values[at]!)).isCut)).toEqual([true, false, false, true])
  })

  it.each([false, true])('follow the direction of reading (mirrored: %s)', (mirrored) => {
    const { rows, begins, ends } = place(spread(4), { mirrored })
    const xs = rows.map(({ low }) => low)
    expect(xs).toEqual(xs.toSorted((a, b) => (mirrored ? b - a : a - b)))
    expect(begins < ends).toBe(!mirrored)
  })

  it('stand under their dates, the earliest first, what has no date last, and a line at the side tells how much time lies between', () => {
    const all = marks([stated('', { asOf: null })], [stated('a', { asOf: '2020' })], [stated('b', { asOf: '2010' })], [stated('c', { asOf: '2011' })], [stated('d', { asOf: '2020', value: 120 })])
    const { heads, rows } = place(all)
    expect(heads.map(({ words }) => words)).toEqual(['2010', '2011', '2020', 'undated'])
    expect(rows.map(({ mark }) => mark.stated[0]!.report)).toEqual(['b', 'c', 'a', 'd', ''])
    const [first, second, third, none] = heads
    expect([first!.onRail, third!.onRail, none!.onRail]).toEqual([first!.y, third!.y, null])
    expect((second!.onRail! - first!.y) / (third!.y - first!.y)).toBeCloseTo(0.1, 2)
  })

  it('have no line of time where there is one date, or none', () => {
    for (const asOf of ['2024', null]) expect(place(marks([stated('', { asOf })], [stated('a', { asOf, value: 120 })])).heads.map(({ onRail }) => onRail)).toEqual([null])
  })

  it('have name and number in one line where there is room, and the name below where there is not, be it for letters that are spaced out', () => {
    const label = (): [string, string] => ['about 7,000', 'Radio of the Upper Valley and All Its Villages']
    expect([420, NARROW].map((width) => place(spread(1), { width, label }).rows[0]!.label.length)).toEqual([1, 3])
    expect(layOut(spread(1), wordsFor(1, label), false, 420, 1.3).rows[0]!.label.length).toBe(2)
    expect(labelOf(place(spread(1), { label }).rows[0]!)).toBe('about 7,000 Radio of the Upper Valley and All Its Villages')
  })

  it('part a name that is one long word after a dot or a stroke', () => {
    expect(wrapped('the-verrin-valley-observer.example.org', 150, SMALL)).toEqual(['the-verrin-valley-', 'observer.example.org'])
  })

  it('carry the value of the article to all marks, but no range', () => {
    const [one, range] = [{ value: 100 }, { comparator: 'between', value: [90, 110] }] as const
    expect([one, range].map((more) => place(marks([stated('', more as Partial<Figure>)], [stated('a', { value: 120 })])).level !== null)).toEqual([true, false])
  })
})

describe('the plot', () => {
  const actions = { saveFile: vi.fn(), copy: vi.fn(), showFigure: vi.fn() }
  const context = { reading: flood, actions, at: 0, current: null, decide: null, takeBack: null, rows: null } as unknown as RowContext
  const all = marksOf(flood.quantities[1]!, flood.figures[5]!)
  const show = () => render(<PlotFigure marks={all} own={flood.figures[5]!} context={context} title="People known to have died" />)

  it('has nothing that axe could find, and a table with the same data', async () => {
    const { container } = show()
    fireEvent.click(screen.getByText('As a table'))
    expect(within(screen.getByRole('table')).getAllByRole('row').slice(1).map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
      ['4 Mar 2024', 'Nine', 'Kestrel News'], ['[5 Mar 2024]', 'Eleven', 'this article'], ['7 Mar 2024', '14', 'Orbis Agency'],
    ])
    expect((await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } })).violations).toEqual([])
  })

  it('has a label of all the wording, and names the unit at the highest number of its axis', () => {
    const text = 'They counted somewhat more than one hundred and 20 kilometres there.'
    const long = figureIn(text, 'somewhat more than one hundred and 20', { wording: 'somewhat more than one hundred and 20', kind: 'measure', unit: kilometres, value: 120, comparator: 'moreThan', asOf: '2024' })
    const reading = { ...flood, article: { ...flood.article, text } }
    const two = marksOf({ mine: [0], origins: [[{ report: '', figure: long }], [stated('kestrel', { kind: 'measure', unit: kilometres, value: 100, asOf: '2023', wording: { start: 0, end: 3 } })]] }, long)
    const words = plotWords(reading, two, long)
    expect(words.labels.find(([, who]) => who === 'this article')).toEqual(['somewhat more than one hundred and 20', 'this article'])
    expect([words.value(0, false), words.value(50, false), words.value(100, true)]).toEqual(['0', '50', '100 km'])
  })

  it('tells a mark in full where it is focused, and goes from mark to mark by keys', async () => {
    const { container } = show()
    const told = () => container.querySelector('.plot__said')!.textContent
    expect(container.querySelector('.plot__words')!.textContent).toContain('Diamond: this article.')
    const shapes = screen.getAllByRole('img')
    expect(shapes.map((one) => one.getAttribute('tabindex'))).toEqual(['0', '-1', '-1'])
    fireEvent.focus(shapes[0]!)
    await waitFor(() => expect(told()).toBe('Nine: Kestrel News, as of 4 Mar 2024'))
    fireEvent.keyDown(shapes[0]!, { key: 'ArrowRight' })
    await waitFor(() => expect(shapes.map((one) => one.getAttribute('tabindex'))).toEqual(['-1', '0', '-1']))
    expect(document.activeElement).toBe(shapes[1])
    fireEvent.blur(shapes[1]!)
    fireEvent.pointerEnter(shapes[2]!)
    await waitFor(() => expect(told()).toBe('14: Orbis Agency, as of 7 Mar 2024'))
  })

  it('is saved as an SVG that needs no style sheet and says what it shows', async () => {
    show()
    fireEvent.click(screen.getByRole('button', { name: 'SVG: save People known to have died' }))
    await waitFor(() => expect(actions.saveFile).toHaveBeenCalled())
    const [name, file] = actions.saveFile.mock.calls[0] as [string, Blob]
    expect(name).toBe('People known to have died.svg')
    const text = await file.text()
    expect(text).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
    for (const shown of ['Nine', 'Kestrel News', '4 Mar 2024', '[5 Mar 2024]', 'Eleven', 'this article', 'Diamond: this article.']) expect(text).toContain(`>${shown}`)
    expect(text).not.toMatch(/class=|tabindex|var\(/)
    expect(document.querySelector('.plot-file')).toBeNull()
  })
})
