import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textHash } from './text-hash.ts'

describe('the hash of texts', () => {
  it('is a whole number that is kept as it is', () => {
    fc.assert(fc.property(fc.array(fc.string()), (texts) => {
      const hash = textHash(...texts)
      return Number.isSafeInteger(hash) && hash >= 0 && textHash(...texts) === hash
    }))
  })

  it.each([
    [['harbour'], ['harbours']],
    [['harbour', ''], ['harbour']],
    [['', 'harbour'], ['harbour', '']],
    [['har', 'bour'], ['harbour']],
    [['har', 'bour'], ['harb', 'our']],
  ])('tells %j from %j', (one, other) => {
    expect(textHash(...one)).not.toBe(textHash(...other))
  })

  it('tells a hundred thousand short texts apart', () => {
    expect(new Set(Array.from({ length: 100_000 }, (_, at) => textHash(`${at}`, 'boats'))).size).toBe(100_000)
  })
})
