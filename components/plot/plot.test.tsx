import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import axe from 'axe-core'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { StatedFigure } from '../../lib/compare/comparison.ts'
import type { Figure } from '../../lib/figures/figure.ts'
import { figureIn, flood } from '../fixtures/flood.ts'
import type { RowContext } from '../row-context.ts'
import { HEIGHT, type Placed } from './plot-frame.ts'
import { layOut, type PlotWords } from './plot-layout.ts'
import { isDrawn, marksOf, type Mark } from './plot-marks.ts'
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

  it('leave out what has no date and what is a date', () => {
    expect(marks([stated('', { asOf: null })], [stated('a', { kind: 'date', value: null, date: '1968' })])).toEqual([])
  })

  it.each<[string, (string | null)[], boolean]>([['two dates', ['2024', '2025'], true], ['two of one date', ['2024', '2024'], true], ['one and one without a date', ['2024', null], false]])('are drawn from two on: %s', (_, dates, drawn) => {
    expect(isDrawn(marks(...dates.map((asOf, at) => [stated(at === 0 ? '' : `r${at}`, { asOf, value: 100 + at })])))).toBe(drawn)
  })
})

describe('the places of marks', () => {
  const wordsFor = (count: number, label: [string, string] = ['some 1,000', 'The Ledger']): PlotWords => ({
    labels: Array.from({ length: count }, () => label), value: String, asOf: ({ asOf }) => asOf,
    date: (_day, step, isFirst) => (step === 'day' && isFirst ? 'first day' : step === 'month' ? 'Sep 2000' : step),
  })
  const place = (all: Mark[], { mirrored = false, label }: { mirrored?: boolean; label?: [string, string] } = {}) => layOut(all, wordsFor(all.length, label), mirrored)
  const spread = (count: number, value = (at: number) => 100 + at) => marks(...Array.from({ length: count }, (_, at) => [stated(at === 0 ? '' : `r${at}`, { asOf: `20${10 + at}`, value: value(at) })]))
  const ofOneDay = (values: number[]) => marks(...values.map((value, at) => [stated(at === 0 ? '' : `r${at}`, { value })]))
  const px = ({ x, dx }: Placed) => x * 2.26 + dx

  it('begin at 0, so that a gap of 7 % looks like 7 %', () => {
    const { marks: [low, high], values } = place(spread(2, (at) => (at === 0 ? 700 : 749)))
    const zero = values.find(({ isZero }) => isZero)!.at
    expect((zero - high!.low) / (zero - low!.low)).toBeCloseTo(1.07)
  })

  it.each([false, true])('follow the direction of reading (mirrored: %s)', (mirrored) => {
    const xs = place(spread(4), { mirrored }).marks.map(({ x }) => x)
    expect(xs).toEqual(xs.toSorted((a, b) => (mirrored ? b - a : a - b)))
  })

  it.each([false, true])('leave the numbers of the axis their room (mirrored: %s)', (mirrored) => {
    const xs = place(spread(2, () => 2e7), { mirrored }).marks.map(px)
    const [room] = [String(2e7).length * 5.7]
    expect(mirrored ? 226 - Math.max(...xs) : Math.min(...xs)).toBeGreaterThan(room + 8)
  })

  it.each([2, 3, 5, 9, 30])('give no two labels one place, and the article its label: %d', (count) => {
    const { marks: all } = place(spread(count))
    const boxes = all.flatMap(({ x, dx, low, label }) => (label ? [{ left: x * 2.26 + dx + label.dx - (label.anchor === 'start' ? 0 : label.anchor === 'end' ? 66 : 33), top: low + label.dy - 10, high: label.lines * 12.5 }] : []))
    expect(all[0]!.label).not.toBeNull()
    for (const [at, a] of boxes.entries()) for (const b of boxes.slice(at + 1)) expect(Math.abs(a.left - b.left) >= 66 || a.top + a.high <= b.top + 1 || b.top + b.high <= a.top + 1).toBe(true)
  })

  it('name only those that the picture is about where there are many', () => {
    const { marks: all } = place(spread(30))
    expect(all.filter(({ label }) => label !== null).length).toBeLessThanOrEqual(5)
  })

  it('give the article a label among many of its day', () => {
    const { marks: all } = place([...ofOneDay([120, 100, 110, 140, 150]), ...marks([stated('late', { value: 160, asOf: '2024-03-08' })])])
    expect(all.find(({ mark }) => mark.mine)!.label).not.toBeNull()
  })

  it('stand side by side where marks of one day would lie on each other', () => {
    const { marks: all } = place([...ofOneDay([120, 121, 122]), ...marks([stated('late', { value: 160, asOf: '2024-03-08' })])])
    const xs = all.slice(0, 3).map(px).sort((a, b) => a - b)
    expect(Math.min(xs[1]! - xs[0]!, xs[2]! - xs[1]!)).toBeGreaterThanOrEqual(11)
  })

  it('go from the lowest to the highest where all are of one day', () => {
    const { marks: all, dates } = place(ofOneDay([120, 100, 140, 110]))
    expect(all.toSorted((a, b) => px(a) - px(b)).map(({ mark }) => mark.low)).toEqual([100, 110, 120, 140])
    expect(dates.map(({ words }) => words)).toEqual(['2024-03-05'])
  })

  it.each<[string, number[]]>([['all 0', [0, 0]], ['below 0', [-5, -12]], ['on both sides of 0', [-3, 8]], ['very large', [1e12, 3e12]], ['very small', [0.001, 0.002]], ['far apart', [10, 1e7]]])('stay inside the picture: %s', (_, values) => {
    for (const all of [spread(2, (at) => values[at]!), ofOneDay(values)]) {
      const { marks: found, values: ticks } = place(all, { label: ['', ''] })
      for (const y of [...found.flatMap(({ low, high }) => [low, high]), ...ticks.map(({ at }) => at)]) {
        expect(y).toBeGreaterThanOrEqual(0)
        expect(y).toBeLessThanOrEqual(HEIGHT)
      }
    }
  })

  it.each<[string, string, string, string[]]>([
    ['years', '2017', '2024', ['year', 'year']], ['months', '2023-01-05', '2023-09-04', ['Sep 2000', 'Sep 2000']], ['days, the first with its year', '2024-03-04', '2024-03-07', ['first day', 'day']],
  ])('have dates of %s', (_, from, to, expected) => {
    const { dates } = place(marks([stated('', { asOf: from })], [stated('a', { asOf: to })]))
    expect(dates.slice(0, 2).map(({ words }) => words)).toEqual(expected)
  })

  it('have the first date and the last where no others have room', () => {
    const all = marks([stated('', { asOf: '2019-04' })], [stated('a', { asOf: '2020-01-09' })])
    const { dates } = layOut(all, { ...wordsFor(2), date: () => 'a month with a long name' }, false)
    expect(dates.map(({ words }) => words)).toEqual(['2019-04', '2020-01-09'])
  })

  it.each([['2017', '2024'], ['2023-01-05', '2023-09-04'], ['2024-03-04', '2024-03-27'], ['1950', '2024-05-06'], ['2024-03-04', '2024-03-05']])('have dates that stand apart, from %s to %s', (from, to) => {
    const { dates } = place(marks([stated('', { asOf: from })], [stated('a', { asOf: to })]))
    const boxes = dates.map(({ at, dx, words }) => ({ left: at * 2.26 + dx - words.length * 2.85, right: at * 2.26 + dx + words.length * 2.85 }))
    expect(boxes.length).toBeGreaterThan(1)
    for (const [at, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThan(at === 0 ? -0.01 : boxes[at - 1]!.right)
      expect(box.right).toBeLessThan(226.01)
    }
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

  it('has a label of the number alone where the wording is long, and names the unit at the highest number of its axis', () => {
    const text = 'They counted somewhat more than one hundred and 20 kilometres there.'
    const long = figureIn(text, 'somewhat more than one hundred and 20', { wording: 'somewhat more than one hundred and 20', kind: 'measure', unit: kilometres, value: 120, comparator: 'moreThan', asOf: '2024' })
    const reading = { ...flood, article: { ...flood.article, text } }
    const two = marksOf({ mine: [0], origins: [[{ report: '', figure: long }], [stated('kestrel', { kind: 'measure', unit: kilometres, value: 100, asOf: '2023', wording: { start: 0, end: 3 } })]] }, long)
    const words = plotWords(reading, two, long)
    expect(words.labels.find(([, who]) => who === 'this article')).toEqual(['20', 'this article'])
    expect([words.value(0, false), words.value(50, false), words.value(100, true)]).toEqual(['0', '50', '100 km'])
  })

  it('tells a mark in full where it is focused, and goes from mark to mark by keys', async () => {
    const { container } = show()
    const told = () => container.querySelector('.plot__said')!.textContent
    expect(told()).toContain('Diamond: this article.')
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
    expect(text).toContain('Nine: Kestrel News, as of 4 Mar 2024')
    expect(text).not.toMatch(/class=|tabindex|var\(/)
    expect(document.querySelector('.plot-file')).toBeNull()
  })
})
