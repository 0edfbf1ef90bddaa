import { describe, expect, it } from 'vitest'
import { readFigures } from '../figures/read-figures.ts'
import { compareSides } from './compare.ts'
import { revisionOf, type Side } from './comparison.ts'

function side(id: string, text: string, published: string): Side {
  return { id, title: '', text, published, publisher: null, form: 'full', credit: [], cites: [], figures: readFigures({ text, published }) }
}

/** An article with its day, a report with its day, the one row that they give: dates of the figures, not of publication, are apart. */
const CASES: [mine: string, published: string, theirs: string, published: string, row: string][] = [
  ['Ten years after the earthquake that killed 300 people in Varda, bells rang in Kelsa.', '2024-03-04', 'The earthquake in Varda has killed 300 people, officials said.', '2014-03-06', '300 people ~ 300 people: same, 3651 days'],
  ['Ten years after the earthquake that killed 300 people, another one has killed 21 in Varda.', '2024-03-04', 'The earthquake in Varda has killed 300 people, officials said.', '2014-03-06', '300 people ~ 300 people: same, 3651 days'],
  ['An earthquake killed 21 people in Varda on Sunday.', '2024-03-04', 'The earthquake in Varda has killed 300 people, officials said.', '2014-03-06', ''],
  ['Some 1,200 soldiers took part in drills near Orla from 5 to 10 August.', '2024-08-11', 'Some 900 soldiers took part in drills near Orla from 22 to 26 August.', '2024-08-27', ''],
  ['The toll of the flood in Kerrow rose to 52 on Thursday, the ministry said.', '2024-03-07', 'The flood in Kerrow has killed 40 people, the ministry said on Monday.', '2024-03-05', '52 ~ 40 people: updated, 3 days, up'],
  ['The flood in Kerrow has killed 40 people, the ministry said on Monday.', '2024-03-05', 'The toll of the flood in Kerrow rose to 52 on Thursday, the ministry said.', '2024-03-07', '40 people ~ 52: updated, -3 days, up'],
  ['The ministry on Saturday revised the death toll of the flood in Kerrow down to 47.', '2024-03-09', 'The toll of the flood in Kerrow rose to 52 on Thursday, the ministry said.', '2024-03-07', '47 ~ 52: updated, 2 days, down'],
  ['The death toll from the flood in Kerrow was corrected to 47 from 52.', '2024-03-09', 'The flood in Kerrow has killed 52 people, the ministry said on Thursday.', '2024-03-07', '52 ~ 52 people: same, 2 days'],
  ['By 20 February 84 people had died of cholera in Salem.', '2024-02-25', 'By 2 February 61 people had died of cholera in Salem.', '2024-02-25', '84 people ~ 61 people: updated, 18 days, up'],
  ['Some 6,000 soldiers serve at the base in Orla.', '2024-03-09', 'In 2019 the base in Orla had 7,500 soldiers.', '2024-03-07', 'Some 6,000 soldiers ~ 7,500 soldiers: updated'],
  ['Some 6,000 soldiers serve at the base in Orla.', '2024-03-09', 'Some 7,500 soldiers serve at the base in Orla.', '2019-03-07', 'Some 6,000 soldiers ~ Some 7,500 soldiers: differs, 1829 days'],
  ['By 8 March measles had killed 45 children in Mandal this year.', '2024-03-09', 'In Mandal, 38 children have died of measles this year.', '2024-03-02', '45 children ~ 38 children: updated, 6 days, up'],
  ['In Mandal 26 people died in gun battles in September 2015.', '2016-03-09', 'Gun battles have killed 22 people in Mandal this month.', '2015-09-15', '26 people ~ 22 people: updated, 0 days'],
  ['Unemployment in Norvale was 5.9 percent in August.', '2024-09-09', 'Unemployment in Norvale was 6.4 percent in July.', '2024-08-07', ''],
  ['A year after the fire that killed 31 people in a Marlow nightclub, its owner was charged.', '2024-03-05', 'Thirty-one people died in the fire in a nightclub in Marlow on Sunday.', '2023-03-06', '31 people ~ Thirty-one people: same, 366 days'],
  ['Twenty-two people were killed in clashes in Tarn this month.', '2024-03-20', 'Twenty-two people were killed in clashes in Tarn in March.', '2024-03-28', 'Twenty-two people ~ Twenty-two people: same, 0 days'],
  ['The number of missing after the landslide in Brod fell to 14 on Friday.', '2024-03-08', 'After the landslide in Brod 35 people are missing, police said on Tuesday.', '2024-03-06', '14 ~ 35 people: updated, 3 days, down'],
  ['Some 1,000 soldiers took part in drills near Orla from 5 to 10 August.', '2024-08-11', 'The drills near Orla from August 8 to 12 involved 1,000 soldiers.', '2024-08-13', 'Some 1,000 soldiers ~ 1,000 soldiers: same, -3 days'],
  ['The Orchard List won 35.4 percent of the vote, provisional results show.', '2025-05-19', 'The Orchard List won 34.6 percent of the vote, the final result shows.', '2025-05-23', '35.4 percent of the vote ~ 34.6 percent of the vote: updated, -4 days, down'],
  ['The Orchard List won 35.4 percent of the vote.', '2025-05-19', 'The Orchard List won 31.2 percent of the vote.', '2025-05-20', '35.4 percent of the vote ~ 31.2 percent of the vote: differs, -1 days'],
]

describe('the days between two figures', () => {
  it.each(CASES)('%s (%s) | %s (%s): %s', (text, published, other, otherDay, row) => {
    const mine = side('', text, published)
    const rows = compareSides(mine, [{ relation: 'event', side: side('r', other, otherDay) }]).comparisons.filter(({ mine: at }) => mine.figures[at]!.kind !== 'date')
    const told = rows.map((one) => [`${mine.figures[one.mine]!.text} ~ ${one.theirs.figure.text}: ${one.outcome}`, one.days === null ? null : `${one.days} days`, revisionOf(one)].filter((part) => part !== null).join(', '))
    expect(told.join('; ')).toBe(row)
  })
})
