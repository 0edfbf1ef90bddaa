import { describe, expect, it } from 'vitest'
import { slotsDiffer, slotsOf, type Slots } from './slots.ts'
import { wordsOf } from './words.ts'

/** What stands behind each noun with its preposition around the first number of a sentence. */
function slots(text: string): Slots {
  const words = wordsOf(text, { start: 0, end: text.length })
  const at = words.findIndex((word) => word.number)
  return slotsOf(text, words, at, at)
}

function read(text: string): Record<string, string> {
  return Object.fromEntries([...slots(text)].map(([slot, { stem, name }]) => [slot, name ?? stem]))
}

const NOTHING_KNOWN = { mine: () => false, theirs: () => false }

describe('the slots around a number', () => {
  it.each([
    ['The price of wheat rose to 240 euros.', { 'pric of': 'wheat' }],
    ['The price of winter wheat stood at 240 euros.', { 'pric of': 'wheat' }],
    ['Inflation in Belmora was 4 percent.', { 'inflation in': 'belmora' }],
  ])('are filled with the last noun behind the preposition, or the name: %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    ['The price rose in May to 240 euros.'],
    ['The price, of which nobody spoke, was 240 euros.'],
    ['It rose to 240 euros.'],
  ])('are empty where a time, another clause or nothing stands there: %s', (text) => {
    expect(read(text)).toEqual({})
  })

  it('differ where one preposition leads to two nouns', () => {
    expect(slotsDiffer(slots('The price of wheat is 240 euros.'), slots('The price of maize is 180 euros.'), NOTHING_KNOWN)).toEqual(['wheat', 'maiz'])
  })

  it('do not differ where the other text knows the noun, where a place holds the other, or where a noun may stand for the name', () => {
    const [wheat, maize] = [slots('The price of wheat is 240 euros.'), slots('The price of maize is 180 euros.')]
    expect(slotsDiffer(wheat, maize, { mine: () => false, theirs: (stem) => stem === 'wheat' })).toBe(null)
    expect(slotsDiffer(slots('Inflation in France is 4 percent.'), slots('Inflation in Paris is 5 percent.'), NOTHING_KNOWN)).toBe(null)
    expect(slotsDiffer(slots('Inflation in Belmora is 4 percent.'), slots('Inflation in the country is 5 percent.'), NOTHING_KNOWN)).toBe(null)
    expect(slotsDiffer(wheat, slots('The harvest of maize was 180 tons.'), NOTHING_KNOWN)).toBe(null)
  })
})
