import { describe, expect, it } from 'vitest'
import { readFigures } from '../figures/read-figures.ts'
import { compareSides } from './compare.ts'
import { NO_RULINGS, type Side } from './comparison.ts'
import { findDrift } from './drift.ts'
import { findQuantities } from './quantities.ts'

function side(id: string, text: string, published: string): Side {
  return { id, title: '', text, published, publisher: null, form: 'full', credit: ['Reuters'], cites: [], figures: readFigures({ text, published }) }
}

/** What became of a figure between the first text and the second, which carry one wire. */
function changes(before: string, after: string): string[] {
  const [first, mine] = [side('a', before, '2024-03-05'), side('', after, '2024-03-06')]
  const quantities = findQuantities(mine, [first], compareSides(mine, [{ relation: 'event', side: first }]).comparisons, NO_RULINGS)
  return findDrift(quantities, mine, [first]).flatMap((drift) => drift.changes.map(({ kind }) => kind))
}

describe('what copying changes', () => {
  it.each([
    ['More than 3,500 homes lost power in Kerrow.', '3,500 homes lost power in Kerrow.', 'hedgeDropped'],
    ['Up to 200 fighters were killed in the raid on Tolma.', '200 fighters were killed in the raid on Tolma.', 'hedgeDropped'],
    ['Nearly 40 percent of the vaccine doses were wasted in Salem.', '40 percent of the vaccine doses were wasted in Salem.', 'hedgeDropped'],
    ['At least 12 people were arrested in Marlow after the match.', 'Twelve people were arrested in Marlow after the match.', 'hedgeDropped'],
    ['The bridge at Kelden will cost about 80 million euros.', 'The bridge at Kelden will cost 80 million euros.', 'hedgeDropped'],
    ['The bridge at Kelden will cost 80 million euros.', 'The bridge at Kelden will cost more than 80 million euros.', 'hedgeAdded'],
    ['The bridge at Kelden will cost 82 million euros.', 'The bridge at Kelden will cost 80 million euros.', 'number'],
    ['The bridge at Kelden will cost 79.6 million euros.', 'The bridge at Kelden will cost 80 million euros.', 'rounded'],
    ['The army has 21,700 soldiers in the province of Orla.', 'The army has 22,000 soldiers in the province of Orla.', 'rounded'],
    ['Around 500 whales were stranded on the beach of Tarn.', 'More than 500 whales were stranded on the beach of Tarn.', 'hedgeChanged'],
    ['Fewer than 30 tigers live in the park of Salem.', 'Some 30 tigers live in the park of Salem.', 'hedgeChanged'],
    ['The dam at Verrin holds 340 million cubic metres of water.', 'The dam at Verrin holds 430 million cubic metres of water.', 'number'],
    ['Inflation in Norvale rose to 4.25 percent in May.', 'Inflation in Norvale rose to 4.3 percent in May.', 'rounded'],
    ['As many as 90 migrants were aboard the boat off Tarn.', 'Ninety migrants were aboard the boat off Tarn.', 'hedgeDropped'],
    ['An estimated 10,000 people live in the camp at Dorrin.', '10,000 people live in the camp at Dorrin.', 'hedgeDropped'],
    ['The mine at Orla employs 1,240 people.', 'The mine at Orla employs 1,420 people.', 'number'],
    ['The fire near Alta has burned close to 4,000 hectares.', 'The fire near Alta has burned 4,000 hectares.', 'hedgeDropped'],
    ['Roughly a third of the voters in Belmara stayed at home.', 'A third of the voters in Belmara stayed at home.', 'hedgeDropped'],
    ['Velta will cut between 1,000 and 1,500 jobs in Kelden.', 'Velta will cut 1,500 jobs in Kelden.', 'hedgeDropped'],
    ['Velta will cut up to 1,500 jobs in Kelden.', 'Velta will cut about 1,500 jobs in Kelden.', 'hedgeChanged'],
  ])('%s > %s is %s', (before, after, kind) => {
    expect(changes(before, after)).toEqual([kind])
  })

  it.each([
    ['At least 40 homes burned in Orla.', 'More than 40 homes burned in Orla.'],
    ['Some 40 homes burned in Orla.', 'Around 40 homes burned in Orla.'],
    ['The pipeline to Tarn is 100 km long.', 'The pipeline to Tarn is 62 miles long.'],
    ['Twelve people were arrested in Marlow.', '12 people were arrested in Marlow.'],
    ['The storm has killed 40 people in Orla so far.', 'The storm has killed 52 people in Orla so far.'],
    ['The company will spend $1.5 billion on the plant in Kelden.', 'The company will spend 1.5 billion dollars on the plant in Kelden.'],
    ['Half of the voters in Belmara stayed at home.', '50 percent of the voters in Belmara stayed at home.'],
    ['The hall in Marlow seats 5,000 people.', 'The hall in Marlow has room for 5,000 people.'],
    ['The blaze near Alta has scorched 11,000 acres.', 'The blaze near Alta has scorched 4,450 hectares.'],
    ['A dozen men were arrested in Tolma.', 'Twelve men were arrested in Tolma.'],
    ['No more than 50 guests may enter the church of Tarn.', 'At most 50 guests may enter the church of Tarn.'],
    ['Fewer than 50 guests came to the church of Tarn.', 'Less than 50 guests came to the church of Tarn.'],
    ['The number of dead in the flood at Kerrow stood at 15 on Monday.', 'The number of dead in the flood at Kerrow stood at 19 on Wednesday.'],
    ['Nearly 3,000 people live in Tarn.', 'Almost 3,000 people live in Tarn.'],
    ['The plant makes 2,000 cars a week in Kelden.', 'The plant makes 2,000 cars every week in Kelden.'],
    ['Over 500 whales were stranded near Tarn.', 'Upwards of 500 whales were stranded near Tarn.'],
  ])('%s > %s is nothing', (before, after) => {
    expect(changes(before, after)).toEqual([])
  })
})
