import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Comparator, Figure, Unit } from '../figures/figure.ts'
import { revisionOf, type Outcome } from './comparison.ts'
import { outcomeOf, relateFigures } from './outcome.ts'
import { READINGS, type Stated } from './ranges.ts'

const KM: Unit = { symbol: 'km', dimension: 'length', factor: 1000, per: null }
const MILE: Unit = { symbol: 'mi', dimension: 'length', factor: 1609.344, per: null }
const CELSIUS: Unit = { symbol: '°C', dimension: 'temperature', factor: 1, per: null }
const FAHRENHEIT: Unit = { symbol: '°F', dimension: 'temperature:F', factor: 1, per: null }

function figure(fields: Partial<Figure>): Figure {
  const span = { start: 0, end: 1 }
  return {
    ...span, in: 'text', text: '', wording: span, sentence: span, kind: 'count', comparator: 'exact', value: 1, date: null, unit: null, counted: '', head: '',
    places: [], actors: [], asOf: null, attribution: [], occasion: { day: null, place: null, event: null }, modality: 'stated', accumulation: 'stock', partOf: null, implied: [],
    ...fields,
  }
}

type Wording = [Comparator, number | [number, number]]
const outcome = ([mine, a]: Wording, [theirs, b]: Wording) => relateFigures(figure({ comparator: mine, value: a }), figure({ comparator: theirs, value: b }))!.outcome

const TABLE: [Wording, Wording, Outcome][] = [
  [['exact', 7500], ['exact', 7500], 'same'],
  [['exact', 7000], ['about', 7000], 'same'],
  [['nearly', 160], ['exact', 160], 'same'],
  [['moreThan', 3500], ['atLeast', 3500], 'same'],
  [['lessThan', 50], ['atMost', 50], 'same'],
  [['between', [140, 150]], ['between', [140, 150]], 'same'],
  [['exact', 61_245], ['exact', 61_000], 'same'],
  [['exact', 7500], ['between', [6000, 8000]], 'compatible'],
  [['exact', 3500], ['moreThan', 3500], 'compatible'],
  [['about', 930], ['about', 940], 'compatible'],
  [['nearly', 23_000], ['moreThan', 22_000], 'compatible'],
  [['exact', 724], ['vague', [200, 999]], 'compatible'],
  [['moreThan', 100], ['atMost', 120], 'compatible'],
  [['moreThan', 20_000], ['moreThan', 22_000], 'compatible'],
  [['exact', 13_000], ['vague', [2000, 9999]], 'compatible'],
  [['moreThan', 3500], ['exact', 23_000], 'far'],
  [['atMost', 100], ['exact', 12], 'far'],
  [['vague', [24, 99]], ['exact', 26_000], 'far'],
  [['about', 7000], ['exact', 7500], 'differs'],
  [['exact', 1357], ['exact', 1300], 'differs'],
  [['exact', 14], ['exact', 15], 'differs'],
  [['exact', 3.4], ['exact', 3.5], 'differs'],
  [['exact', 40_600], ['exact', 40_700], 'differs'],
  [['exact', 32.4], ['nearly', 32], 'differs'],
  [['exact', 40], ['moreThan', 40], 'compatible'],
  [['lessThan', 40], ['moreThan', 40], 'differs'],
  [['atMost', 40], ['atLeast', 40], 'compatible'],
  [['nearly', 40], ['moreThan', 40], 'differs'],
  [['atLeast', 50], ['atLeast', 80], 'differs'],
  [['moreThan', 640], ['moreThan', 660], 'differs'],
  [['lessThan', 40], ['moreThan', 60], 'differs'],
  [['between', [10, 20]], ['between', [30, 40]], 'differs'],
  [['exact', -5], ['exact', 5], 'differs'],
  [['exact', 60], ['atLeast', 50], 'compatible'],
  [['exact', 40], ['lessThan', 50], 'compatible'],
  [['about', 1000], ['nearly', 1000], 'same'],
  [['about', 940], ['moreThan', 930], 'compatible'],
  [['about', 200], ['atLeast', 400], 'differs'],
  [['about', 40], ['lessThan', 50], 'compatible'],
  [['about', 80], ['atMost', 50], 'differs'],
  [['about', 7000], ['between', [6000, 8000]], 'compatible'],
  [['about', 500], ['vague', [200, 999]], 'compatible'],
  [['nearly', 160], ['nearly', 160], 'same'],
  [['nearly', 100], ['atLeast', 95], 'compatible'],
  [['nearly', 60], ['lessThan', 100], 'compatible'],
  [['nearly', 200], ['atMost', 100], 'differs'],
  [['nearly', 7000], ['between', [6000, 6500]], 'compatible'],
  [['nearly', 300], ['vague', [24, 99]], 'far'],
  [['moreThan', 9000], ['between', [6000, 8000]], 'differs'],
  [['moreThan', 300], ['vague', [200, 999]], 'compatible'],
  [['atLeast', 60], ['lessThan', 50], 'differs'],
  [['atLeast', 40], ['atMost', 60], 'compatible'],
  [['atLeast', 7000], ['between', [6000, 8000]], 'compatible'],
  [['atLeast', 3000], ['vague', [200, 999]], 'far'],
  [['lessThan', 50], ['lessThan', 50], 'same'],
  [['lessThan', 5000], ['between', [6000, 8000]], 'differs'],
  [['lessThan', 500], ['vague', [200, 999]], 'compatible'],
  [['atMost', 50], ['atMost', 50], 'same'],
  [['atMost', 50], ['atMost', 90], 'differs'],
  [['atMost', 7000], ['between', [6000, 8000]], 'compatible'],
  [['atMost', 20], ['vague', [24, 99]], 'differs'],
  [['between', [300, 400]], ['vague', [200, 999]], 'compatible'],
  [['vague', [24, 99]], ['vague', [24, 99]], 'same'],
  [['vague', [24, 99]], ['vague', [200, 999]], 'far'],
]

describe('the outcome of two figures', () => {
  it.each(TABLE)('%j beside %j is %s', (mine, theirs, expected) => {
    expect(outcome(mine, theirs)).toBe(expected)
    expect(outcome(theirs, mine)).toBe(expected)
  })

  it('converts units before it compares', () => {
    expect(relateFigures(figure({ kind: 'measure', value: 48, unit: KM }), figure({ kind: 'measure', value: 30, unit: MILE }))!.outcome).toBe('same')
    const [km, miles] = [figure({ kind: 'measure', value: 43, unit: KM }), figure({ kind: 'measure', value: 26, unit: MILE })]
    expect([relateFigures(km, miles)!.outcome, relateFigures(miles, km)!.outcome]).toEqual(['compatible', 'compatible'])
    expect(relateFigures(figure({ kind: 'measure', value: 100, unit: KM }), figure({ kind: 'measure', value: 100, unit: MILE }))).toMatchObject({ outcome: 'differs', ratio: 1.609344 })
  })

  it('allows for the rate of the day in sums that somebody converted', () => {
    const [mine, theirs] = [figure({ kind: 'money', value: 114.6e9 }), figure({ kind: 'money', value: 114.91e9 })]
    expect(relateFigures(mine, theirs)!.outcome).toBe('differs')
    expect(relateFigures(mine, theirs, { mineConverted: true, theirsConverted: true })!.outcome).toBe('compatible')
  })

  it('calls a running count of another day updated, whichever way it went', () => {
    const [monday, thursday] = [figure({ value: 40, asOf: '2024-05-06', accumulation: 'cumulative' }), figure({ value: 52, asOf: '2024-05-09', accumulation: 'cumulative' })]
    expect(relateFigures(monday, thursday)).toMatchObject({ outcome: 'updated', days: -3, difference: 12 })
    expect(relateFigures(thursday, monday)).toMatchObject({ outcome: 'updated', days: 3, difference: -12 })
    expect(relateFigures({ ...monday, accumulation: 'stock' }, thursday)!.outcome).toBe('differs')
    expect(relateFigures(monday, { ...thursday, asOf: '2024-05-06' })!.outcome).toBe('differs')
    expect(relateFigures(monday, { ...thursday, asOf: null })).toMatchObject({ outcome: 'differs', days: null })
    // a later bound that holds the earlier number says nothing new
    expect(relateFigures({ ...thursday, value: 700, comparator: 'moreThan' }, { ...monday, value: 704 }, { superseded: true })!.outcome).toBe('compatible')
    expect(relateFigures({ ...monday, value: 700, comparator: 'moreThan' }, { ...thursday, value: 704 }, { superseded: true })!.outcome).toBe('updated')
  })

  it('says which way a count went, whichever side is the later', () => {
    const count = (value: number, asOf: string) => figure({ value, asOf, accumulation: 'cumulative' })
    expect(revisionOf(relateFigures(count(40, '2024-05-06'), count(52, '2024-05-09'))!)).toBe('up')
    expect(revisionOf(relateFigures(count(52, '2024-05-09'), count(40, '2024-05-06'))!)).toBe('up')
    expect(revisionOf(relateFigures(count(52, '2024-05-06'), count(40, '2024-05-09'))!)).toBe('down')
    expect(revisionOf(relateFigures(count(40, '2024-05-09'), count(52, '2024-05-06'))!)).toBe('down')
    expect(revisionOf(relateFigures(count(40, '2024-05-09'), count(52, '2024-05-09'))!)).toBeNull()
  })

  it.each([
    ['2001-06-15', '2001-06-15', 'same'],
    ['2001-06', '2001-06-15', 'compatible'],
    ['2001', '2001-06', 'compatible'],
    ['2004', '2005', 'differs'],
    ['2001-06-15', '2001-06-14', 'differs'],
  ])('dates %s and %s: %s', (a, b, expected) => {
    const date = (text: string) => figure({ kind: 'date', value: null, date: text })
    expect(relateFigures(date(a), date(b))).toMatchObject({ outcome: expected, ratio: null })
  })

  it('has nothing to say where a value is missing', () => {
    expect(relateFigures(figure({ value: null }), figure({}))).toBeNull()
    expect(relateFigures(figure({ kind: 'date', value: null, date: 'soon' }), figure({ kind: 'date', value: null, date: '2004' }))).toBeNull()
  })

  it('gives no ratio over zero', () => {
    expect(relateFigures(figure({ value: 0 }), figure({ value: 3 }))).toMatchObject({ ratio: null, difference: 3 })
  })
})

describe('the table of outcomes', () => {
  const comparators = Object.keys(READINGS) as Comparator[]

  it('has a line for every pair of comparators', () => {
    const pairs = new Set(TABLE.flatMap(([[a], [b]]) => [`${a} ${b}`, `${b} ${a}`]))
    expect(comparators.flatMap((a) => comparators.map((b) => `${a} ${b}`)).filter((pair) => !pairs.has(pair))).toEqual([])
  })

  it.each(comparators)('has an end where %s turns from what a reader takes it for to what it admits, and to what it does not', (wording) => {
    fc.assert(fc.property(fc.integer({ min: 1000, max: 900_000 }), fc.integer({ min: 1, max: 5000 }), (value, width) => {
      const high = READINGS[wording].family === 'range' ? value + width : value
      const mine: Wording = [wording, high === value ? value : [value, high]]
      const { read, admits } = READINGS[wording].range(value, high, 0)
      // whole numbers one step inside and outside of each end; an exact number leaves two percent open at most
      const isWithin = (point: number, [from, to]: [number, number]) => point >= from && point <= to
      for (const end of [...read, ...admits].filter((at) => Number.isFinite(at) && at > 1)) {
        const point = Math.round(end * (end > value ? 1.04 : 0.96))
        const found = outcome(mine, ['exact', point])
        if (!isWithin(point * 1.02, admits) && !isWithin(point * 0.98, admits)) expect(found).toBe('differs')
        else if (!isWithin(point * 1.02, read) && !isWithin(point * 0.98, read)) expect(found).toBe('far')
        const inner = Math.round(end * (end > value ? 0.999 : 1.001))
        if (isWithin(inner, read)) expect(['same', 'compatible']).toContain(outcome(mine, ['exact', inner]))
      }
    }))
  })
})

describe('any two wordings', () => {
  const comparator = fc.constantFrom(...Object.keys(READINGS) as Comparator[])
  const stated = fc.record({ comparator, value: fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 5_000_000 })), width: fc.integer({ min: 1, max: 500 }) })
    .map(({ comparator: wording, value, width }): Wording => [wording, READINGS[wording].family === 'range' ? [value, value + width] : value])

  it('relate the same in either order', () => {
    fc.assert(fc.property(stated, stated, (a, b) => { expect(outcome(a, b)).toBe(outcome(b, a)) }))
  })

  it('are the same as themselves', () => {
    fc.assert(fc.property(stated, (a) => { expect(outcome(a, a)).toBe('same') }))
  })

  it('never differ with "about" where they did not without it', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 100_000 }), stated, (value, b) => {
      const [exact, about] = [outcome(['exact', value], b), outcome(['about', value], b)]
      expect(about === 'differs' && exact !== 'differs').toBe(false)
    }))
  })

  it('do not depend on the unit', () => {
    const plain = (value: number, comparator: Comparator, scale: number): Stated => ({ comparator, low: value * scale, high: value * scale, precision: scale, counted: false, converted: false })
    fc.assert(fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 }), fc.constantFrom<Comparator>('exact', 'about', 'moreThan', 'atMost'), (a, b, wording) => {
      expect(outcomeOf(plain(a, wording, 1), plain(b, 'exact', 1))).toBe(outcomeOf(plain(a, wording, 1000), plain(b, 'exact', 1000)))
    }))
  })
})

describe('any two figures', () => {
  const comparator = fc.constantFrom(...Object.keys(READINGS) as Comparator[])
  const day = fc.option(fc.constantFrom('2024-05-06', '2024-05-09', '2024-05', '2023'), { nil: null })
  const any = fc.record({ comparator, value: fc.oneof(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 2_000_000 })), width: fc.integer({ min: 1, max: 300 }), unit: fc.constantFrom(KM, MILE, CELSIUS, FAHRENHEIT, null), asOf: day, accumulation: fc.constantFrom('stock', 'cumulative', 'flow') })
    .map(({ comparator: wording, value, width, unit, asOf, accumulation }) => figure({ comparator: wording, value: READINGS[wording].family === 'range' ? [value, value + width] : value, kind: unit ? 'measure' : 'count', unit, asOf, accumulation }))
  const scale = ({ unit }: Figure) => unit?.dimension.split(':')[0] ?? null
  const pair = fc.tuple(any, any).filter(([a, b]) => scale(a) === scale(b))

  it('are the same as themselves, with nothing between them', () => {
    fc.assert(fc.property(any, (a) => { expect(relateFigures(a, { ...a })).toMatchObject({ outcome: 'same', difference: 0 }) }))
  })

  it('relate the same in either order, the ratio turned over and the days turned round; only what updates what is told by the days', () => {
    fc.assert(fc.property(pair, ([a, b]) => {
      const [there, back] = [relateFigures(a, b)!, relateFigures(b, a)!]
      expect(there.outcome).toBe(back.outcome)
      // what is twice as many degrees hangs on the scale, so between two thermometers there is no ratio to turn over
      if (a.unit?.dimension === b.unit?.dimension && there.ratio !== null && back.ratio !== null) expect(there.ratio * back.ratio).toBeCloseTo(1, 6)
      expect(there.days === null ? null : there.days + back.days!).toBe(there.days === null ? null : 0)
      expect(revisionOf(there)).toBe(revisionOf(back))
    }))
  })

  it('are updated only where both run and their dates differ', () => {
    fc.assert(fc.property(pair, ([a, b]) => {
      if (relateFigures(a, b)!.outcome === 'updated') expect([a.accumulation, b.accumulation, a.asOf !== b.asOf]).toEqual(['cumulative', 'cumulative', true])
    }))
  })

  it('do not differ by "about" on either side', () => {
    const plain = any.filter((one) => one.comparator === 'exact')
    fc.assert(fc.property(plain, any, (a, b) => {
      if (scale(a) !== scale(b)) return
      const about = { ...a, comparator: 'about' as const }
      for (const [exact, hedged] of [[relateFigures(a, b), relateFigures(about, b)], [relateFigures(b, a), relateFigures(b, about)]]) expect(hedged!.outcome === 'differs' && exact!.outcome !== 'differs').toBe(false)
    }))
  })
})
