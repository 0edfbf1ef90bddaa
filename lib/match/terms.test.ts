import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STOP_WORDS } from './stop-words.ts'
import { HashedWords, hashTerm, readHashes, termsOf } from './terms.ts'

const terms = (text: string): string[] => termsOf(text).map(({ term }) => term)

describe('termsOf', () => {
  it.each([
    ['Troops crossed the border', ['troop', 'crossed', 'border']],
    ['boxes, cities, crises and buses', ['box', 'city', 'crise', 'buse']],
    ['glass, bus, basis, gas', ['glass', 'bus', 'basis', 'gas']],
    ["Putin's and Putin’s", ['putin', 'putin']],
    ["O'Brien", ['obrien']],
    ['José Muñoz', ['jose', 'munoz']],
    ['1,000 men, 3.5 million', ['1000', 'men', '3.5', 'million']],
    ['In 2012, 200 came.', ['2012', '200', 'came']],
    ['the U.S. said', []],
    ['a 201st-brigade car', ['201st', 'brigade', 'car']],
    ['Москва и Душанбе', ['москва', 'душанбе']],
    ['«quoted» – “words”…', ['quoted', 'word']],
    ['', []],
  ])('reads %j as %j', (text, expected) => {
    expect(terms(text)).toEqual(expected)
  })

  it('gives spans that hold the word as written, in order and apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aZés 1,.\n’-ж。') }), (text) => {
        let behind = 0
        for (const { start, end } of termsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(behind)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).not.toMatch(/\s/)
          behind = end
        }
        expect(behind).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('does not tell upper from lower case', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abes 12') }), (text) => {
        expect(terms(text.toUpperCase())).toEqual(terms(text))
      }),
    )
  })
})

describe('readHashes', () => {
  it('gives the words of termsOf and the stop words, at the same places, for any text', () => {
    const stops = new Set([...STOP_WORDS].map(hashTerm))
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: fc.constantFrom(...'sSeEiIxhcuya9Z') }), fc.string({ unit: fc.constantFrom(...'aZés 1,.\n’\'-ж。ﬁ𝔸') }), fc.constantFrom('the', "axe's", 'Ties’', 'BOXES’S', "its's.9", 'Committees', 'boxes', 'CHURCHES', 'cities', 'ties', '1,000s', 'axes', 'ashes')), { maxLength: 8 }), (parts) => {
        const text = parts.join(' ')
        const words = new HashedWords()
        readHashes(text, words)
        const found = Array.from({ length: words.size }, (_, at) => [words.hashes[at]!, words.starts[at]!]).filter(([hash]) => !stops.has(hash!))
        expect(found).toEqual(termsOf(text).map(({ term, start }) => [hashTerm(term), start]))
      }),
      { numRuns: 1000 },
    )
  })
})
