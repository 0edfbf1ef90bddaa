import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openWordSearch } from './word-search.ts'

const TEXTS = ['The ferry lay off Kestrel Point', 'Café closed, says the owner', 'A point of order, and a ferry strike', 'Паром стоит у причала']
const found = (line: string) => {
  const answer = openWordSearch(TEXTS).find(line)
  return answer && [...answer.holds].flatMap((holds, i) => (holds ? [i] : []))
}

describe('searching what was kept, as it is typed', () => {
  it.each([
    ['ferry', [0, 2]], ['FERRY point', [0, 2]], ['"kestrel point"', [0]], ['“point of”', [2]], ['cafe', [1]], ['fer', [0, 2]], ['ferry café', []], ['паром', [3]], ['ferry "', [0, 2]],
  ])('finds %s', (line, texts) => {
    expect(found(line)).toEqual(texts)
  })

  it.each(['', '   ', '"', '- !'])('asks for nothing where there is no word: %j', (line) => {
    expect(found(line)).toBeNull()
  })

  it('takes a word that nothing holds for those that are spelled nearly so, and says which', () => {
    const answer = openWordSearch(TEXTS).find('kestral')!
    expect([[...answer.holds], answer.respelled]).toEqual([[1, 0, 0, 0], [{ word: 'kestral', as: ['kestrel'] }]])
  })

  it.each(['zzzzzz', 'xyz', 'parliamentarian'])('finds nothing for %s, which is like no word', (line) => {
    expect(found(line)).toEqual([])
  })

  it('is made ready a little at a time, and says when it is', () => {
    const search = openWordSearch(Array.from({ length: 1000 }, (_, i) => `text ${i} of harbour${i}`))
    let steps = 0
    while (!search.prepare(() => false)) steps += 1
    expect(steps).toBeGreaterThan(2)
    expect([...search.find('harbuor7')!.holds].some(Boolean)).toBe(true)
  })

  it('finds every text by each of its words', () => {
    fc.assert(fc.property(fc.array(fc.stringMatching(/^[a-z]{1,6}( [a-z]{1,6}){0,4}$/), { minLength: 1, maxLength: 8 }), (texts) => {
      const search = openWordSearch(texts)
      texts.forEach((text, i) => expect(search.find(text)!.holds[i]).toBe(1))
    }), { numRuns: 50 })
  })
})
