import { describe, expect, it } from 'vitest'
import { readFigures } from '../figures/read-figures.ts'
import { profileSide } from './profile-side.ts'

/** The state of the first figure of a text. */
function stateOf(text: string): string | null {
  const side = { id: '', title: '', text, published: '2024-03-05', publisher: null, form: 'full' as const, credit: [], cites: [], figures: readFigures({ title: '', text, published: '2024-03-05' }) }
  return profileSide(side).profiles[0]!.state
}

describe('what happened to the thing counted', () => {
  it.each([
    ['Some 40 people were killed in Tolma.', 'killed'],
    ['The blast killed 22 people and hurt 60.', 'killed'],
    ['Forty people lost their lives in Tolma.', 'killed'],
    ['At least 42 wounded were brought to Tolma.', 'wounded'],
    ['The death toll from the quake of the day before rose to 103.', 'killed'],
    ['The number of people injured was put at 235.', 'wounded'],
    ['Rescuers look for 30 missing miners.', 'missing'],
    ['The bank offered 40 million euros for the mill.', 'offered'],
    ['The militia handed over 60 captives at the bridge.', 'released'],
    ['Guards killed 14 hostages in Tolma.', 'killed'],
    ['Police hold 14 hostages of the war in Tolma.', 'hostage'],
    ['Nearly 3,000 workers will lose their jobs in Tolma.', 'cut'],
    ['Some 18 million Peruvians cast ballots.', 'voted'],
    ['The rebels lost 21 men at Dorma.', 'killed'],
    ['The airline lost 340 million pounds.', 'lost'],
  ])('is told by the nearest word, by a phrase or by the noun of the total: %s', (text, state) => {
    expect(stateOf(text)).toBe(state)
  })

  it.each([
    ['The village has 400 houses.'],
    ['The border is 1,300 km long.'],
    ['The council was founded on 3 May 2011, after 40 people had been killed.'],
  ])('is nothing where nothing is said to have happened to it: %s', (text) => {
    expect(stateOf(text)).toBe(null)
  })

  it('is that of its own clause, not of the number beside it', () => {
    expect(stateOf('The blast hurt 60 people and killed 22.')).toBe('wounded')
    expect(stateOf('Police held 14 men, and 3 people were killed.')).not.toBe('killed')
  })
})
