import { describe, expect, it } from 'vitest'
import { readFigures } from '../figures/read-figures.ts'
import { compareSides } from './compare.ts'
import type { Side } from './comparison.ts'

function conflicts(title: string, text: string): string[] {
  const published = '2024-03-05'
  const side: Side = { id: '', title, text, published, publisher: null, form: 'full', credit: [], cites: [], figures: readFigures({ title, text, published }) }
  return compareSides(side, []).internal.map(({ reason }) => reason)
}

describe('inside one article', () => {
  it.each([
    ['Storm kills 9 in Arden', 'A storm has killed 12 people in Arden, the mayor said. Roofs were torn off.', 'headline'],
    ['Ferrox to cut 1,200 jobs', 'Ferrox will cut 1,500 jobs at its plants, the company said on Monday.', 'headline'],
    ['Bridge to cost 40 million euros', 'The new bridge will cost 55 million euros, the minister said.', 'headline'],
    ['', 'The dead are 12 people, seven men and four women.', 'sum'],
    ['', 'The blast killed 14 people: nine soldiers and four civilians.', 'sum'],
    ['', 'The army has four bases: Arden, Belmor and Cassin.', 'list'],
    ['', 'The army has four bases, in Arden, Belmor and Cassin.', 'list'],
    ['', 'The troops are spread over three cities – Arden and Belmor.', 'list'],
    ['', 'In all 120 of the 400 voters, or 40 percent, chose the list.', 'share'],
    ['', 'Some 40 percent of voters (120 of 400) chose the list.', 'share'],
    ['', 'The mission lasted from 2007 to 2014, 13 years.', 'period'],
    ['', 'She led the base for 13 years, from 2007 to 2014.', 'period'],
  ])('%s | %s does not fit: %s', (title, text, reason) => {
    expect(conflicts(title, text)).toEqual([reason])
  })

  it.each([
    ['Storm kills at least 9', 'A storm has killed 12 people in Arden.'],
    ['Storm kills 12', 'A storm has killed 12 people in Arden. Nine died in 2019.'],
    ['Storm kills 9 children', 'A storm has killed 12 people in Arden, nine of them children.'],
    ['Nine dead in one village', 'A storm has killed 12 people in Arden. In the village of Cassin, nine people died.'],
    ['Storm kills dozens', 'A storm has killed 62 people in Arden.'],
    ['Storm killed 9 a year ago', 'A year after the storm that killed nine people, 12 people died in a fire in Arden.'],
    ['Ferrox to cut 1,200 jobs', 'Ferrox, which has 9,000 jobs in Arden, will cut 1,200 of them.'],
    ['Ferrox cuts 1,200 jobs', 'Ferrox, which last year cut 1,500 jobs, will lay off 1,200 more.'],
    ['Bridge dearer by 15 million euros', 'The new bridge will cost 55 million euros.'],
    ['Bridge to cost 40 million euros', 'The bridge will cost 40 million euros. The road to it costs 15 million euros.'],
    ['Union wants 12 percent', 'The employers have offered 5 percent, the union said.'],
    ['Rovers win 3-1', 'Rovers scored four goals, of which one did not count.'],
    ['', 'The dead are 11 people, seven men and four women.'],
    ['', 'The dead are 12 people, including seven men and four women.'],
    ['', 'The army has 40 tanks, 12 guns and 300 men.'],
    ['', 'The crash killed 12 people, two drivers and several children.'],
    ['', 'The army has three bases: Arden, Belmor and Cassin.'],
    ['', 'The army has four bases, among them Arden, Belmor and Cassin.'],
    ['', 'The army has four bases, in Arden, Belmor and elsewhere.'],
    ['', 'The four leaders met in Arden, Belmor and Cassin.'],
    ['', 'He spent four days in the north, in Arden, Belmor and Cassin.'],
    ['', 'There are two ways: by boat and by train.'],
    ['', 'In all 120 of the 400 voters, or 30 percent, chose the list.'],
    ['', 'In all 121 of the 400 voters, or 30 percent, chose the list.'],
    ['', 'Some 30 percent of voters (120 of 400) chose the list.'],
    ['', 'Of the 400 voters 120 came early; 40 percent chose the list.'],
    ['', 'The mission lasted from 2007 to 2014, seven years.'],
    ['', 'The mission lasted from 2007 to 2014, eight years.'],
    ['', 'From 2007 to 2014 the price doubled, and 13 years later it fell.'],
    ['', 'He was jailed for 13 years, and from 2007 to 2014 nobody saw him.'],
    ['', 'From May to July, two years after the flood, the school was closed.'],
  ])('%s | %s fits', (title, text) => {
    expect(conflicts(title, text)).toEqual([])
  })
})
