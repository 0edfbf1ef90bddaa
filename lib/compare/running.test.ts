import { describe, expect, it } from 'vitest'
import { readFigures } from '../figures/read-figures.ts'
import { compareSides } from './compare.ts'
import type { Side } from './comparison.ts'

function side(id: string, text: string, published: string): Side {
  return { id, title: '', text, published, publisher: null, form: 'full', credit: [], cites: [], figures: readFigures({ title: '', text, published, publisher: null }) }
}

function outcomeOf(mine: string, theirs: string, days: [string, string]): string | undefined {
  return compareSides(side('', mine, days[0]), [{ relation: 'event', side: side('other', theirs, days[1]) }]).comparisons[0]?.outcome
}

describe('a later number', () => {
  it.each([
    ['of an area that burns on', 'The fire at Marn had burned 3,200 hectares by Monday.', 'By Friday the fire at Marn had burned 4,630 hectares.', 'updated'],
    ['of a sum since a day', 'Poland has given Ukraine 2.2 billion euros in aid since the flood.', "By July, Poland's aid to Ukraine had reached 3 billion euros since the flood.", 'updated'],
    ['that an open one leaves room for', 'At least nine people died in the crush at Marn.', 'In the crush at Marn 12 people died, by the latest count.', 'updated'],
    ['of which no day is said, and that an open one leaves room for', 'At least nine people died in the crush at Marn.', 'In the crush at Marn 12 people died.', 'compatible'],
    ['of a queue', 'About 55,000 crates have piled up at Marn.', 'At Marn around 30,000 crates are waiting.', 'updated'],
    ['that is a small part of the earlier', 'Raids near Marn killed about 300 militants.', 'The raids near Marn killed two militants.', 'differs'],
  ])('is judged by what the sentence says of its time: %s', (_, mine, theirs, outcome) => {
    expect(outcomeOf(mine, theirs, ['2024-03-05', '2024-03-12'])).toBe(outcome)
  })

  it('is none where both reports are of one day', () => {
    expect(outcomeOf('Gunmen killed 43 farmers in Marn on Monday.', 'In Marn gunmen killed 78 farmers on Monday.', ['2024-03-05', '2024-03-05'])).toBe('differs')
  })
})
