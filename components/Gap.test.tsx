import { describe, expect, it } from 'vitest'
import type { Comparison } from '../lib/compare/comparison.ts'
import type { Figure } from '../lib/figures/figure.ts'
import { flood } from './fixtures/flood.ts'
import { differenceIn, timeBetween } from './Gap.tsx'

const [base] = flood.comparisons
const count = flood.figures[3]!
const unit = (symbol: string, dimension: string) => ({ symbol, dimension, factor: 1, per: null })

const DIFFERENCES: [string, Partial<Comparison>, Partial<Figure>, string | null][] = [
  ['more of what is counted', { difference: 500 }, {}, '500 more'],
  ['fewer of what is counted', { difference: -1 }, {}, '1 fewer'],
  ['less of a measure', { difference: -57 }, { kind: 'measure', unit: unit('km', 'length') }, '57 km less'],
  ['a measure after conversion, with no false precision', { difference: 1.60934 }, { kind: 'measure', unit: unit('km', 'length') }, '1.61 km more'],
  ['money', { difference: 3.5e6 }, { kind: 'money', unit: unit('USD', 'currency:USD') }, '$3.5m more'],
  ['a share, in points', { difference: -2 }, { kind: 'share', unit: unit('%', 'share') }, '2 percentage points less'],
  ['a date, in time', { difference: 1096 }, { kind: 'date', unit: null }, '3 years later'],
  ['an earlier date', { difference: -14 }, { kind: 'date', unit: null }, '14 days earlier'],
  ['nothing where there is none', { difference: 0 }, {}, null],
  ['nothing where it has no meaning', { difference: null }, {}, null],
]

describe('how far two figures are apart', () => {
  it.each(DIFFERENCES)('is said as %s', (_, comparison, figure, words) => {
    expect(differenceIn({ ...base!, ...comparison }, { ...count, ...figure })).toBe(words)
  })
})

describe('how long lies between', () => {
  it.each([[1843, '5 years between'], [-1, '1 day between'], [0, 'same day']])('is said for %d days as %s', (days, words) => {
    expect(timeBetween({ ...base!, days }, count)).toBe(words)
  })

  it('is undated where neither side has a date', () => {
    const theirs = { ...base!.theirs, figure: { ...base!.theirs.figure, asOf: null } }
    expect(timeBetween({ ...base!, days: null, theirs }, { ...count, asOf: null })).toBe('undated')
  })

  it.each([['1998', '2017-06-11', 'about 19 years between'], ['2017-06-11', '1998', 'about 19 years between'], ['2004', '2003', 'about 1 year between'], ['2017', '2017-06-11', null], ['2017', null, null]])('is told in years where a date is known by its year only: %s, %s', (mine, asOf, words) => {
    const theirs = { ...base!.theirs, figure: { ...base!.theirs.figure, asOf } }
    expect(timeBetween({ ...base!, days: null, theirs }, { ...count, asOf: mine })).toBe(words)
  })

  it.each([[61, '2025-08', 'about 2 months between'], [0, '2025-10', null], [0, '2025-10-15', 'same day']])('is rough where a date is known by its month only: %d days from %s', (days, asOf, words) => {
    const theirs = { ...base!.theirs, figure: { ...base!.theirs.figure, asOf } }
    expect(timeBetween({ ...base!, days, theirs }, { ...count, asOf: '2025-10-15' })).toBe(words)
  })

  it('is left unsaid for dates themselves', () => {
    expect(timeBetween({ ...base!, days: 20 }, { ...count, kind: 'date' })).toBeNull()
  })
})
