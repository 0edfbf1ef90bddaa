import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Runs } from './runs.ts'

/** The runs of a text by joining its words, without a table. */
function naiveRuns(text: string, length: number): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const runs = words.map((_, at) => words.slice(at, at + length)).filter((run) => run.length === length && !run.some((word) => /^(?:0\d{2,}|https?|www)$/.test(word)))
  return [...new Set(runs.map((run) => run.join(' ')))]
}

const word = fc.constantFrom('the', 'bridge', 'Bridge', 'at', 'Orla', 'fell', '12', '0301', 'www', "mayor's", 'été')
const text = fc.array(fc.tuple(word, fc.constantFrom(' ', ', ', '. ', '\n\n', ' “')), { maxLength: 40 }).map((words) => words.flat().join(''))

describe('the runs of a text', () => {
  it('are those that joining its words gives, each once and in order', () => {
    fc.assert(fc.property(text, fc.integer({ min: 1, max: 7 }), (one, length) => {
      const runs = new Runs(one, length)
      expect(runs.distinct.map((first) => runs.wordsAt(first))).toEqual(naiveRuns(one, length))
    }))
  })

  it('are found in another text where they stand in it, and there alone', () => {
    fc.assert(fc.property(text, text, fc.integer({ min: 1, max: 4 }), (one, other, length) => {
      const [left, right] = [new Runs(one, length), new Runs(other, length)]
      const places = right.placesOf(left)
      const found = left.distinct.map((first) => left.wordsAt(first)).filter((_, at) => places[at]! >= 0)
      expect(left.distinct.map((first) => left.wordsAt(first)).filter((_, at) => places[at]! >= 0)).toEqual([...places].filter((place) => place >= 0).map((place) => right.wordsAt(right.distinct[place]!)))
      const there = new Set(naiveRuns(other, length))
      expect(found).toEqual(naiveRuns(one, length).filter((run) => there.has(run)))
    }))
  })

  it('keep the place of every word in the text, and the run that it opens', () => {
    const runs = new Runs('The sea rose, the sea rose.', 3)
    expect(runs.distinct).toEqual([0, 1, 2])
    expect([...runs.placeOf]).toEqual([0, 1, 2, 0, -1, -1])
    expect(runs.starts[3]).toBe(14)
    expect(runs.ends[5]).toBe(26)
  })
})
