import { describe, expect, it } from 'vitest'
import { antecedentOf } from './antecedent.ts'

const BEFORE = 'Police found people dead in Marn.'

describe('the sentence before', () => {
  it.each([
    ['There were 39 of them in the trailer.'],
    ['Their number was 42, the mayor said.'],
    ['It cost 40 million euros.'],
    ['The mayor said that the sum was 40 million.'],
  ])('is what this refers back to: %s', (sentence) => {
    const text = `Rain fell. ${BEFORE} ${sentence}`
    const found = antecedentOf(text, { start: text.indexOf(sentence), end: text.length })
    expect(found && text.slice(found.start, found.end)).toBe(BEFORE)
  })

  it.each([
    ['Marn has 42 bridges.'],
    ['The sum of all parts is 40.'],
    ['Itineraries cost 40 million.'],
    ['Two of the bridges are closed.'],
  ])('is none where a sentence stands by itself: %s', (sentence) => {
    const text = `${BEFORE} ${sentence}`
    expect(antecedentOf(text, { start: text.indexOf(sentence), end: text.length })).toBeNull()
  })

  it('is none where nothing stands before', () => expect(antecedentOf('It cost 40 million.', { start: 0, end: 19 })).toBeNull())
})
