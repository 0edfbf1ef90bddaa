import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberTerms, rangeTerms } from './number-terms.ts'

const holds = (text: string, low: number, high: number) => {
  const terms = numberTerms('', text)
  return rangeTerms(low, high).some((term) => terms.has(term))
}

describe('numbers in an index', () => {
  it.each([
    ['47 people died', 40, 60, true], ['47 people died', 50, 60, false], ['some 7,000 troops', 6500, 7200, true], ['3.5 million', 3e6, 4e6, true], ['two hundred and ten', 200, 220, true],
    ['half a million', 400_000, 600_000, true], ['a dozen boats', 12, 12, true], ['0.02 degrees', 0.01, 0.03, true], ['no number', -Infinity, Infinity, false], ['zero cases', 0, 0, true],
    ['1000 homes', 1000, 1000, true], ['999 homes', 1000, 2000, false], ['29 men', 29, 29, true], ['5 men', 6, Infinity, false], ['5 men', -Infinity, 5, true], ['minus 12 degrees', -20, -10, true],
  ])('%s has one from %d to %d: %s', (text, low, high, found) => {
    expect(holds(text, low, high)).toBe(found)
  })

  it('are found by every range that they lie in', () => {
    fc.assert(fc.property(fc.double({ min: 0.001, max: 1e12, noNaN: true }), fc.double({ min: 0, max: 0.99, noNaN: true }), fc.double({ min: 1.01, max: 1000, noNaN: true }), (number, down, up) => {
      const value = Number(number.toPrecision(6))
      const text = value >= 1e21 || value < 1e-6 ? '1' : value.toFixed(value < 1 ? 6 : 2)
      expect(holds(text, Number(text) * down, Number(text) * up)).toBe(true)
    }))
  })
})
