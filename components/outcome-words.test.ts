import { expect, it } from 'vitest'
import { outcomeWords } from './outcome-words.ts'

it.each([
  // days: the article's date minus the report's; difference: the report's number minus the article's
  ['Later count', -2, 12],
  ['Earlier count', 2, -12],
  ['Revised down', -2, -12],
  ['Revised down', 2, 12],
] as const)('a running total is called "%s" at %d days and %d more', (words, days, difference) => {
  expect(outcomeWords({ outcome: 'updated', days, difference })).toBe(words)
})

it('other outcomes have one word each, whatever lies between', () => {
  expect(outcomeWords({ outcome: 'differs', days: 2, difference: 12 })).toBe('Differs')
  expect(outcomeWords({ outcome: 'same', days: null, difference: null })).toBe('Same figure')
})
