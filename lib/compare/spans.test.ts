import { describe, expect, it } from 'vitest'
import { readFigures } from '../figures/read-figures.ts'
import { profileSide } from './profile-side.ts'

/** What the first figure of a text answers on an axis. */
function answers(axis: string, text: string): string[] {
  const side = { id: '', title: '', text, published: '2024-03-05', publisher: null, form: 'full' as const, credit: [], cites: [], figures: readFigures({ title: '', text, published: '2024-03-05' }) }
  return [...profileSide(side).profiles.find(({ figure }) => figure.kind !== 'date' && figure.kind !== 'duration')!.contrasts.get(axis) ?? []]
}

describe('how long the time is that a number is for', () => {
  it.each([
    ['Some 40 people were killed in a single day.', 'day'],
    ['Some 40 people were arrested on Monday.', 'day'],
    ['Within 24 hours 120 people were arrested in Marn.', 'day'],
    ['Some 400 people have been arrested since January.', 'since'],
    ['Some 400 people were arrested over the past two weeks.', 'since'],
    ['Some 400 people have been arrested in all.', 'since'],
  ])('is read from its sentence: %s', (text, span) => {
    expect(answers('span', text)).toEqual([span])
  })

  it.each([
    ['Some 400 people had been arrested by Monday.'],
    ['Some 400 people were arrested, the police said on Monday.'],
    ['The base has 400 soldiers today.'],
    ['Some 400 people were arrested, while the mayor resigned on Monday.'],
  ])('is not told by the day of a report, the end of a time, another clause or what stands there: %s', (text) => {
    expect(answers('span', text)).toEqual([])
  })

  it('is an hour where the sentence says so', () => {
    expect(answers('hour', 'Within an hour 30 mm of rain fell on Marn.')).toEqual(['hour'])
    expect(answers('hour', 'An hour later 30 mm of rain had fallen on Marn.')).toEqual([])
  })

  it('is a row of days from the first to the last, which may run over the end of a month', () => {
    expect(answers('course', 'From 5 to 7 August 3,100 soldiers train at Marn.')).toEqual(['august 5', 'august 6', 'august 7'])
    expect(answers('course', 'From July 30 to August 1 3,100 soldiers train at Marn.')).toContain('august 1')
    expect(answers('course', 'In August 3,100 soldiers train at Marn.')).toEqual([])
  })
})
