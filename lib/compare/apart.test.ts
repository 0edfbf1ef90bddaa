import { describe, expect, it } from 'vitest'
import { readFigures } from '../figures/read-figures.ts'
import { compareSides } from './compare.ts'
import type { Side } from './comparison.ts'

// What keeps two figures apart, each rule with a pair that it parts and one like it that it leaves together.

function side(id: string, text: string, published: string): Side {
  return { id, title: '', text, published, publisher: null, form: 'full', credit: [], cites: [], figures: readFigures({ title: '', text, published, publisher: null }) }
}

/** Number of rows of the two texts, whose first figures are the ones that are meant. */
function rowsOf([mine, theirs]: readonly [string, string], [one, other] = ['2024-03-05', '2024-03-06']): number {
  const article = side('', mine, one!)
  return compareSides(article, [{ relation: 'event', side: side('other', theirs, other!) }]).comparisons.filter((row) => row.mine === 0).length
}

describe('two kinds of one thing', () => {
  it.each([
    ['a loan and a grant', 'The bank will lend Belmora $165 million for the harbour of Tesk.', 'Belmora gets a grant of $165 million for the harbour of Tesk.'],
    ['a deficit and a debt', "Belmora's budget deficit stood at 4.6 billion cedis in Tesk.", 'Belmora owes debts of 4.6 billion cedis in Tesk.'],
    ['jobs added and jobs cut', 'Shops in Belmora added 47,000 jobs in March.', 'Shops in Belmora shed 47,000 jobs in March.'],
    ['what burned and what is under threat', 'The fires on Orla have destroyed 17,700 hectares of forest.', 'Another 17,700 hectares of forest are under threat from the fires on Orla.'],
    ['what is wanted and what is there', 'Belmora wants 20 gigawatts of offshore wind by 2030.', 'Belmora has 2.8 gigawatts of offshore wind installed.'],
    ['what is set aside and what was spent', 'Belmora has set aside 184 million euros for its roads.', 'Belmora spent 131 million euros on its roads.'],
    ['excess deaths and deaths', 'The virus has killed 41,300 people in Belmora.', 'Belmora saw 90,200 excess deaths from the virus.'],
    ['a firm and its trade', 'Lumora will cut 2,800 jobs in Belmora.', 'Operators in Belmora will cut 11,400 jobs across the sector, beside Lumora.'],
  ])('are kept apart: %s', (_, mine, theirs) => {
    expect(rowsOf([mine, theirs])).toBe(0)
    expect(rowsOf([theirs, mine])).toBe(0)
  })

  it.each([
    ['a loan and a credit', 'The bank will lend Belmora $165 million for the harbour of Tesk.', 'Belmora gets a credit of $165 million for the harbour of Tesk.'],
    ['jobs cut and positions shed', 'Shops in Belmora cut 47,000 jobs in March.', 'Shops in Belmora shed 47,000 positions in March.'],
    ['hectares twice', 'The fires on Orla have burned 17,700 hectares of forest.', 'On Orla 17,700 hectares of forest were burned by the fires.'],
    ['deaths twice', 'The virus has killed 41,300 people in Belmora.', 'Belmora saw 41,300 deaths from the virus.'],
  ])('are one where they are: %s', (_, mine, theirs) => {
    expect(rowsOf([mine, theirs])).toBe(1)
    expect(rowsOf([theirs, mine])).toBe(1)
  })
})

describe('what comes again', () => {
  const turnout = ['Turnout in the council election of Belmora was 50.6 percent.', 'In the council election of Belmora turnout came to 50.6 percent.'] as const
  it('is apart years later', () => expect(rowsOf(turnout, ['2019-05-27', '2024-06-10'])).toBe(0))
  it('is one in the same days', () => expect(rowsOf(turnout, ['2019-05-27', '2019-05-28'])).toBe(1))

  const raids = ['Police in Tesk found 400 kg of cocaine between bananas on Monday.', 'Police in Tesk found 1,250 kg of cocaine between melons on Thursday.'] as const
  it('is apart on days weeks apart', () => expect(rowsOf(raids, ['2022-11-08', '2022-12-02'])).toBe(0))
  it('is one on the same day', () => expect(rowsOf([raids[0], 'In Tesk police found 410 kg of cocaine between bananas on Monday.'], ['2022-11-08', '2022-11-09'])).toBe(1))
})

describe('an equal number', () => {
  it.each([
    ['of many digits, with a name', 'Orla sold 41,300 tonnes of copper to Tesk.', 'Copper from Orla: Tesk took 41,300 tonnes.'],
    ['that one sentence gives no state', 'Some 4,720 men of Tesk were wounded in the war.', 'There are 4,720 men of Tesk on the list of the wounded.'],
  ])('joins: %s', (_, mine, theirs) => expect(rowsOf([mine, theirs])).toBe(1))

  it.each([
    ['of one digit, with nothing else', 'The council of Tesk met for 3 hours.', 'The 3 hours of snow closed the pass.'],
    ['of two kinds', 'The storm in Tesk destroyed 412 houses.', 'The storm in Tesk left 412 people missing.'],
    ['in shares of one digit', 'Rents rose 30 percent, the owners say.', 'Shipments cover 30 percent of the need, the port says.'],
  ])('joins nothing by itself: %s', (_, mine, theirs) => expect(rowsOf([mine, theirs])).toBe(0))
})

describe('lands', () => {
  it('are apart where neither text names the other', () => {
    expect(rowsOf(["Mozambique's minister said that 293 people had died in the cyclone.", 'In Zimbabwe the toll of the cyclone stood at 139 dead.'])).toBe(0)
  })
  it('are one where they are', () => {
    expect(rowsOf(["Mozambique's minister said that 293 people had died in the cyclone.", 'In Mozambique the toll of the cyclone stood at 239 dead.'])).toBe(1)
  })
})
