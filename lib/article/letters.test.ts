import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasLetters, lettersOf, wordsOf } from './letters.ts'

// texts of plain letters, of letters beyond them, and of both
const texts = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('a', 'Z', '7', ' ', '-', 'É', 'ß', 'Ø', '×', '÷', 'ª', '²', '½', '’', '“', '…', 'İ', 'ж', '日', '٣', '\u0301') }))

describe('letters and digits', () => {
  it('are told apart as by a pattern that knows all scripts', () => {
    fc.assert(fc.property(texts, (text) => {
      expect(hasLetters(text)).toBe(/[\p{L}\p{N}]/u.test(text))
      expect(lettersOf(text)).toBe(text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''))
      expect(wordsOf(text)).toBe(text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim())
    }), { numRuns: 2000 })
  })

  it('are those of every Latin letter up to the end of its blocks', () => {
    for (let code = 0; code <= 0x2fff; code += 1) {
      const letter = String.fromCharCode(code)
      expect([code, hasLetters(letter), lettersOf(letter)]).toEqual([code, /[\p{L}\p{N}]/u.test(letter), letter.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')])
    }
  })
})
