import { describe, expect, it } from 'vitest'
import cases from './cases.json' with { type: 'json' }
import { readFigures } from './read-figures.ts'
import { scanNumbers } from './scan-numbers.ts'

const scan = (text: string) => {
  const found: number[] = []
  scanNumbers(text, (value) => found.push(value))
  return found
}

describe('scanning for numbers', () => {
  it.each([
    ['Some 7,000 troops', [7000]], ['two hundred and ten thousand', [210_000]], ['half a dozen', [6]], ['two and a half million', [2.5e6]], ['$5m', [5e6]], ['4 in 10 voters', [0.4, 40]], ['two thirds', [2 / 3]],
    ['30 to 40 million', [30e6, 40e6]], ['SEVEN DEAD', [7]], ['2½ hours', [2.5]], ['a quarter', [0.25, 25]], ['12 boats, three of them', [12, 3]],
  ])('%s gives %j', (text, values) => {
    for (const value of values) expect(scan(text).some((one) => Math.abs(one - value) < 1e-9 * value)).toBe(true)
  })

  it.each(['on 12 May', 'on May 12, 2020', 'the 3rd of June'])('passes over the day of %s', (text) => {
    expect(scan(text).filter((value) => value < 100)).toEqual([])
  })

  it('sees nearly every number that is read as a figure', () => {
    let [all, seen] = [0, 0]
    for (const { text } of cases as { text: string }[]) {
      const found = scan(text)
      for (const { value } of readFigures({ text })) {
        for (const one of typeof value === 'number' ? [value] : []) {
          all++
          if (found.some((other) => Math.abs(other - Math.abs(one)) <= 1e-6 * Math.max(1, Math.abs(one)))) seen++
        }
      }
    }
    expect(all).toBeGreaterThan(150)
    // the cases are of odd forms; of news it sees 996 in a thousand
    expect(seen / all).toBeGreaterThan(0.9)
  })
})
