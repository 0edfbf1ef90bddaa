import { describe, expect, it } from 'vitest'
import { readFigures } from './read-figures.ts'

/** A Friday. */
const PUBLISHED = '2024-03-08'

const CASES: [text: string, figure: string, asOf: string][] = [
  ['The earthquake that shook the north of Sudmark on Monday has cost 184 lives, the interior ministry said on Friday.', '184', '2024-03-08'],
  ['The quake which struck on Monday killed 184 people, officials said on Thursday.', '184', '2024-03-07'],
  ['The number of people killed by Monday\'s earthquake has risen to 112, the interior ministry said on Tuesday.', '112', '2024-03-05'],
  ['The ministry revised the death toll of Monday\'s earthquake in Varda down to 171 on Thursday.', '171', '2024-03-07'],
  ['More than 180 people are now known to have died in the earthquake that devastated northern Sudmark three days ago, the ministry said on Thursday.', '180', '2024-03-07'],
  ['A magnitude 6.8 earthquake hit Sudmark on Monday, killing 184 people, officials said on Thursday.', '184', '2024-03-07'],
  ['By Wednesday evening 150 bodies had been found in the ruins left by the earthquake that struck on Monday.', '150', '2024-03-06'],
  ['Since the quake struck on Monday 150 bodies have been found, rescuers said on Wednesday.', '150', '2024-03-06'],
  ['The storm, which made landfall on Monday, has killed 31 people.', '31', '2024-03-08'],
  ['The storm that made landfall on Monday has killed 31 people.', '31', '2024-03-08'],
  ['The ministry said on Wednesday that the fire, which broke out on Sunday, had destroyed 200 homes.', '200', '2024-03-06'],
  ['The ferry that sank on Monday had 212 passengers on board, the owner said.', '212', '2024-03-04'],
  ['Of the 212 people aboard the ferry that sank on Monday, 60 were still missing on Thursday.', '60', '2024-03-07'],
  ['As of Thursday, 60 of those aboard the ferry that sank on Monday were missing.', '60', '2024-03-07'],
  ['Norland has recorded 2,300 cases of measles this year.', '2,300', '2024-03-08'],
  ['Some 2,300 cases of measles had been counted this year, the ministry said on Wednesday.', '2,300', '2024-03-06'],
  ['The chain wants to open 40 shops this year.', '40', '2024'],
  ['A report this year put the number of wolves at 340.', '340', '2024'],
  ['More than 900 soldiers will take part in drills between 5 April and 10 April, the army said on Wednesday.', '900', '2024-03-06'],
  ['Some 900 teams will play in Marn from 3 to 9 June.', '900', '2024-03-08'],
  ['Some 900 teams played in Marn from 3 to 9 February.', '900', '2024-02-09'],
  ['The company, founded in 1950, employs 4,000 people.', '4,000', '2024-03-08'],
  ['The factory that opened in 1999 employs 4,000 people.', '4,000', '2024-03-08'],
  ['In January 2020 the factory employed 4,000 people.', '4,000', '2020-01'],
  ['The outbreak that began in January has killed 96 people, the WHO said on Wednesday.', '96', '2024-03-06'],
  ['Ninety-six people have died of cholera since the outbreak began in January.', 'Ninety-six', '2024-03-08'],
  ['The clashes on Monday left 12 people dead.', '12', '2024-03-04'],
  ['On Monday 12 people died in clashes.', '12', '2024-03-04'],
  ['Twelve people died in clashes on Monday.', 'Twelve', '2024-03-04'],
  ['The bomb that went off in Tarn on Monday killed 12 people.', '12', '2024-03-04'],
  ['On 20 February the health ministry had spoken of 84 deaths.', '84', '2024-02-20'],
  ['The base, opened in 2004, houses 7,000 soldiers.', '7,000', '2024-03-08'],
  ['The treaty signed in 1993 allows 9,000 soldiers.', '9,000', '2024-03-08'],
  ['Fighting that broke out on Sunday had displaced 40,000 people by Thursday.', '40,000', '2024-03-07'],
  ['In 2019 the company that won the bid employed 300 people.', '300', '2019'],
  ['The party said in May it had 30,000 members.', '30,000', '2023-05'],
  ['Turnout in the election held in 2021 was 63 percent, officials said on Thursday.', '63', '2021'],
  ['The earthquake that struck in 1998 killed 2,300 people.', '2,300', '1998'],
  ['On Monday the rescuers had found 12 people.', '12', '2024-03-04'],
  ['The group that on Monday killed 12 people fled.', '12', '2024-03-04'],
  ['In 1998 the quake killed 2,300 people.', '2,300', '1998'],
  ['The ministry on Thursday revised the toll of Monday\'s earthquake down to 171.', '171', '2024-03-07'],
  ['Monday\'s earthquake killed 171 people.', '171', '2024-03-04'],
  ['Of the victims of Monday\'s earthquake 40 were children.', '40', '2024-03-04'],
  ['The landslide left 22 people dead, according to the Orlen Post; the army said on Sunday that 37 were missing.', '22', '2024-03-08'],
  ['The landslide left 22 people dead, according to the Orlen Post; the army said on Sunday that 37 were missing.', '37', '2024-03-03'],
  ['When the town was flooded on 3 February, with almost 12,000 people in it, the dam had 7 cracks.', '7 cracks', '2024-02-03'],
  ['Last year, the driest on record until now, 281 farms closed.', '281', '2023'],
  ['The province intends to plant 620 woods, having finished 515 in 2023.', '620', '2024-03-08'],
  ['The province intends to plant 620 woods, having finished 515 in 2023.', '515', '2023'],
  ['The army said that 2,500 soldiers would join the drills from 5 to 12 August.', '2,500', '2024-03-08'],
  ['Some 2,500 soldiers joined the drills from 5 to 12 February.', '2,500', '2024-02-12'],
  ['On Sunday, hours after the quake, the office had reported 64 deaths, and on Tuesday 207.', '64', '2024-03-03'],
  ['On Sunday, hours after the quake, the office had reported 64 deaths, and on Tuesday 207.', '207', '2024-03-05'],
]

describe('the day as of which a number is given', () => {
  it.each(CASES)('%s: %s, %s', (text, wording, asOf) => {
    expect(readFigures({ text, published: PUBLISHED }).find((figure) => figure.text.includes(wording))?.asOf).toBe(asOf)
  })
})
