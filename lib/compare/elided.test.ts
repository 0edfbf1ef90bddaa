import { describe, expect, it } from 'vitest'
import { readFigures } from '../figures/read-figures.ts'
import { compareSides } from './compare.ts'
import type { Side } from './comparison.ts'

function sideOf(id: string, text: string): Side {
  return { id, title: '', text, published: '2025-03-04', publisher: null, form: 'full', credit: [], cites: [], figures: readFigures({ title: '', text, published: '2025-03-04', publisher: null }) }
}

/** The rows of two texts, each with the words of its figures and its outcome. */
function rowsOf(mine: string, theirs: string): [string, string, string][] {
  const [left, right] = [sideOf('', mine), sideOf('theirs', theirs)]
  return compareSides(left, [{ relation: 'event', side: right }]).comparisons.map((row) => [left.figures[row.mine]!.text, row.theirs.figure.text, row.outcome])
}

describe('a unit that one of two texts leaves out', () => {
  it.each([
    ['a sum without its currency', 'A jury awarded $62 million to the families of the victims.', 'In June the jury had set the damages for the families at 62 million.', 'same'],
    ['a share without its percent', 'The party leads the poll with 31.4 per cent of the vote.', 'The party stands higher in the poll of the city than in the region, at 31.4.', 'same'],
    ['points of a poll', 'The candidate would take 36% in the first round, the survey says.', 'The survey of the first round has the candidate on 36 points.', 'same'],
    ['a rent by the year and by the month', 'The average rent in the city will be £9,641 a year, the council said.', 'The council puts the average rent in the city at £803 a month.', 'same'],
    ['dollars of a country and plain ones', 'The state will run a deficit of A$31.4 billion this year.', 'The treasurer expects red ink: a deficit of $31.4 billion.', 'same'],
  ])('is read from the other: %s', (_, mine, theirs, outcome) => {
    expect(rowsOf(mine, theirs).map((row) => row[2])).toEqual([outcome])
    expect(rowsOf(theirs, mine).map((row) => row[2])).toEqual([outcome])
  })

  it.each([
    ['a sum and a bare number that is another', 'A jury awarded $62 million to the families of the victims.', 'In June the jury had set the damages for the families at 48 million.'],
    ['a sum and people of the same number', 'The plan costs $62 million, the ministry said.', 'The plan reaches 62 million people, the ministry said.'],
    ['a share and as many things', 'Some 47 per cent of the houses of the island were flooded.', 'On the island 47 houses were flooded.'],
    ['a small number that stands anywhere', 'The village lies about 14 miles from the coast.', 'The village on the coast counts 15.'],
    ['two rents that are not one by the year', 'The average rent in the city will be £9,641 a year, the council said.', 'The council puts the average rent in the city at £1,150 a month.'],
    ['dollars of two countries, both named', 'The state will run a deficit of A$31.4 billion this year.', 'The state will run a deficit of C$31.4 billion this year.'],
    ['American dollars, so called', 'The state will run a deficit of A$31.4 billion this year.', 'The state will run a deficit of US$31.4 billion this year.'],
  ])('is not guessed: %s', (_, mine, theirs) => {
    expect(rowsOf(mine, theirs)).toEqual([])
    expect(rowsOf(theirs, mine)).toEqual([])
  })

  it('leaves the figure of the report as its text has it', () => {
    const theirs = sideOf('theirs', 'In June the jury had set the damages for the families at 62 million.')
    const { comparisons: [row] } = compareSides(sideOf('', 'A jury awarded $62 million to the families of the victims.'), [{ relation: 'event', side: theirs }])
    expect(row!.theirs.figure).toBe(theirs.figures.find(({ value }) => value === 62_000_000))
  })
})
