import { describe, expect, it } from 'vitest'
import { readFigures } from './read-figures.ts'

const occasionOf = (text: string) => readFigures({ text, published: '2024-05-09' })[0]!.occasion

describe('the occasion of a statement', () => {
  it.each([
    ['In March 2019 Lena Moro, then head of the railways, said in Ostrava that 1,400 bridges needed repair.', '2019-03', 'Ostrava', null],
    ['Lena Moro, who runs the railways, said at a congress in Ostrava in March 2019 that 1,400 bridges needed repair.', '2019-03', 'Ostrava', 'congress'],
    ['On Tuesday Lena Moro, the head of the railways, told reporters in Ostrava that 1,400 bridges needed repair.', '2024-05-07', 'Ostrava', null],
    ['Speaking in Geneva on Thursday, agency chief Mara Lind said that 61 people had died of cholera in Salem.', '2024-05-09', 'Geneva', null],
    ['At a meeting in Vienna on Friday, ministers said output would fall by 400,000 barrels.', '2024-05-03', 'Vienna', 'meeting'],
    ['In 2019 the mayor, Ana Ruiz, said 300 houses were empty.', '2019', null, null],
  ])('has day and place where the clause of saying gives them: %s', (text, day, place, event) => {
    expect(occasionOf(text)).toEqual({ day, place, event })
  })

  it.each([
    ['The rebels have more than 2,600 men in Sudland, Mr Kessel said at the summit on 4 May.', '2024-05-04', null, 'summit'],
    ['About 12,000 troops are stationed in Estonia, the minister said on Tuesday.', '2024-05-07', null, null],
    ['About 12,000 troops were stationed in Estonia in 2019, the minister, Ana Ruiz, said at a briefing.', null, null, 'briefing'],
    ['The plant, at a cost of 2 billion euros, will open a year late, in 2027, Hanna Roth said.', null, null, null],
    ['In 2019, 300 houses were empty, said the mayor, Ana Ruiz.', null, null, null],
    ['The minister said on Tuesday that in Estonia 12,000 troops were stationed.', '2024-05-07', null, null],
  ])('takes none from what is told: %s', (text, day, place, event) => {
    expect(occasionOf(text)).toEqual({ day, place, event })
  })
})
