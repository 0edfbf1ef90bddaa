import { describe, expect, it } from 'vitest'
import { figureIn } from './fixtures/flood.ts'
import { sentenceOf, wordingOf, type Wording } from './quote.ts'

const CASES: { text: string; words: string; wording: string; cut: Partial<Wording> }[] = [
  { text: 'About 1,200 people left.', words: 'About 1,200 people', wording: 'About 1,200', cut: { hedge: 'About', number: '1,200', scale: '', noun: 'people' } },
  { text: 'It cost nearly $18.5 million to mend.', words: 'nearly $18.5 million', wording: 'nearly $18.5 million', cut: { hedge: 'nearly', number: '$18.5', scale: 'million', noun: '' } },
  { text: 'between 6,000 and 8,000 goats', words: 'between 6,000 and 8,000 goats', wording: 'between 6,000 and 8,000', cut: { hedge: 'between', number: '6,000 and 8,000', noun: 'goats' } },
  { text: 'a rise of 8.3% in rents', words: '8.3%', wording: '8.3%', cut: { hedge: '', number: '8.3%', scale: '', noun: '' } },
  { text: 'three gates', words: 'three gates', wording: 'three', cut: { hedge: '', number: 'three', noun: 'gates' } },
  { text: 'nearly two dozen boats', words: 'nearly two dozen boats', wording: 'nearly two dozen', cut: { hedge: '', number: 'nearly two dozen', noun: 'boats' } },
  { text: '7,000 or so sheep', words: '7,000 or so sheep', wording: '7,000 or so', cut: { number: '7,000', scale: 'or so', noun: 'sheep' } },
  { text: 'a 5-year plan', words: '5-year', wording: '5', cut: { number: '5' } },
]

describe('a wording in two columns', () => {
  it.each(CASES)('cuts "$words" in hedge, number and noun', ({ text, words, wording, cut }) => {
    expect(wordingOf(figureIn(text, words, { wording }), text)).toMatchObject(cut)
  })

  it('shows a date that is written with its year as a date, and what happened as its noun', () => {
    const text = 'The bridge was opened on 15 June 2001.'
    expect(wordingOf(figureIn(text, '15 June 2001', { wording: '15 June 2001', kind: 'date', date: '2001-06-15', counted: 'bridge opened' }), text)).toMatchObject({ number: '15 June 2001', noun: 'bridge opened' })
  })

  it.each([['until 2005', '2005', 'until', '2005'], ['June 15, 2001', '2001-06-15', '', '15 June 2001'], ['the summer of 2004', '2004', 'the summer of', '2004'], ['in June 2001', '2001-06', 'in', 'June 2001']])('keeps what is said before a date: %s', (wording, date, hedge, number) => {
    expect(wordingOf(figureIn(wording, wording, { wording, kind: 'date', date }), wording)).toMatchObject({ hedge, number })
  })

  it('shows a date in words as it is written', () => {
    const text = 'The bridge was opened last Wednesday.'
    expect(wordingOf(figureIn(text, 'last Wednesday', { wording: 'last Wednesday', kind: 'date', date: '2001-06-13' }), text).number).toBe('last Wednesday')
  })

  it('cuts a sentence at the words of its figure and collapses its line breaks', () => {
    const text = 'It rained. In the\nvalley 40 goats were lost. They were found.'
    expect(sentenceOf({ ...figureIn(text, '40 goats', { wording: '40' }), sentence: { start: 11, end: 44 } }, text)).toEqual(['In the valley ', '40 goats', ' were lost.'])
  })
})
