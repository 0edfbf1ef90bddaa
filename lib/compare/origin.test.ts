import { describe, expect, it } from 'vitest'
import { readFigures } from '../figures/read-figures.ts'
import { compareSides } from './compare.ts'
import type { Side } from './comparison.ts'
import { groupOrigins, relateOrigins } from './origin.ts'
import { statementCases } from './statement-cases.ts'
import { sameStatement } from './statement.ts'

function side(id: string, text: string, more: Partial<Side> = {}): Side {
  const { published = '2024-03-05' } = more
  return { id, title: '', text, published, publisher: null, form: 'full', credit: [], cites: [], figures: readFigures({ text, published }), ...more }
}

const LONG = 'The river rose over its banks before dawn and carried away the old bridge at Kerrow. Firemen went from door to door in the lower town and brought the old and the sick to the school, where the mayor had put up beds. By noon the water stood two metres deep in the market square, and the road to Tolma was cut in three places. Nobody could say when the trains would run again.'
const RETOLD = 'Heavy rain has flooded Kerrow. The bridge there is gone, the market lies under water, and people have had to leave their houses. Schools took them in. The mayor called it the worst flood in forty years and asked the army for boats and for helicopters.'

describe('the origin of two texts', () => {
  it('is one where a wire stands in both credits, or is the other itself', () => {
    expect(relateOrigins(side('a', LONG, { credit: ['Reuters'] }), side('b', RETOLD, { credit: ['Thomson Reuters'] }))).toMatchObject({ origin: 'same', evidence: { kind: 'wire', source: 'Reuters' } })
    expect(relateOrigins(side('a', LONG, { publisher: 'Reuters' }), side('b', RETOLD, { credit: ['Reuters'] })).origin).toBe('same')
    expect(relateOrigins(side('a', LONG, { credit: ['AFP'] }), side('b', RETOLD, { credit: ['Reuters'] })).origin).toBe('unknown')
  })

  it('is one where one cites the other', () => {
    expect(relateOrigins(side('a', LONG, { cites: ['Kerrow Herald'] }), side('b', RETOLD, { publisher: 'Kerrow Herald' }))).toMatchObject({ origin: 'same', evidence: { kind: 'cites', source: 'Kerrow Herald' } })
    expect(relateOrigins(side('a', `${LONG} The army sent boats, the Kerrow Herald reports.`), side('b', RETOLD, { publisher: 'Kerrow Herald' })).origin).toBe('same')
    expect(relateOrigins(side('a', `${LONG} A copy of the Kerrow Herald floated by.`), side('b', RETOLD, { publisher: 'Kerrow Herald' })).origin).toBe('unknown')
  })

  it('is one where text was copied, and never read from the words of an account', () => {
    const copied = `Kerrow, Tuesday. ${LONG.slice(0, 240)} More rain is forecast for the week.`
    expect(relateOrigins(side('a', LONG), side('b', copied))).toMatchObject({ origin: 'same', evidence: { kind: 'text' } })
    expect(relateOrigins(side('a', LONG), side('b', copied, { form: 'account' }))).toEqual({ origin: 'unknown', evidence: null })
    expect(relateOrigins(side('a', LONG), side('b', RETOLD)).origin).toBe('unknown')
  })
})

describe('a quotation that two reports share', () => {
  const QUOTE = '"We warned the ministry three times that the old bridge would not stand another flood," Olga Brandt said.'
  const mine = `The bridge at Kerrow fell on Tuesday night.\n\n${QUOTE}\n\nThe mayor counts 40 houses under water, and the market is closed until Friday.`
  const theirs = `Flooding has cut off the lower town. Trains stand still, and 40 homes are flooded.\n\nEngineers had asked for repairs. ${QUOTE.replace('Olga Brandt said', 'said Olga Brandt, an engineer')}`

  it('makes them one statement with its speaker, and no passage', () => {
    expect(relateOrigins(side('a', mine), side('b', theirs))).toMatchObject({ origin: 'same', evidence: { kind: 'statement', speaker: 'Olga Brandt' } })
  })

  it('is the origin of the figures in it, and of no others', () => {
    const article = side('', mine)
    const rows = compareSides(article, [{ relation: 'event', side: side('b', theirs) }]).comparisons
    expect(rows.map(({ mine: at, origin }) => [article.figures[at]!.text, origin])).toEqual([['three times', 'same'], ['40 houses', 'unknown']])
  })

  it('is two where two persons are named', () => {
    expect(relateOrigins(side('a', mine), side('b', theirs.replace('Olga Brandt', 'Piet Maas'))).origin).toBe('unknown')
  })

  it('must be longer than what everybody says', () => {
    const short = (text: string) => text.replace(/"[^"]*"/, '"It is a disaster,"')
    expect(relateOrigins(side('a', short(mine)), side('b', short(theirs))).origin).toBe('unknown')
  })
})

describe('the evidence for one statement', () => {
  const speeches: [string, string][] = [
    ['"We will close the old harbour and build a new one," Olga Brandt said.', 'Brandt said the old harbour would be closed and a new one built.'],
    ['The harbour will close in April, the mayor said on Monday.', 'The mayor has said that the harbour is to close in April.'],
    ['"The harbour has had its day," he is quoted as saying.', 'He said that the harbour had had its day and would be closed.'],
    ['The Orchard List won 31 seats.', 'The Harbour List won 27 seats.'],
  ]
  it.each(speeches)('%s | %s names who made it', (a, b) => {
    const { evidence } = relateOrigins(side('a', a), side('b', b))
    if (evidence?.kind === 'statement') expect(evidence.speaker).not.toBeNull()
  })
})

describe('groups of one origin', () => {
  it('hold every side exactly once, joined through others', () => {
    const sides = [side('', RETOLD), side('a', LONG, { credit: ['Reuters'] }), side('b', 'Short.', { credit: ['Reuters', 'AFP'] }), side('c', 'Other.', { credit: ['AFP'] })]
    const groups = groupOrigins(sides)
    expect(groups.map((group) => group.members)).toEqual([[''], ['a', 'b', 'c']])
    expect(groups[1]!.evidence.length).toBeGreaterThan(0)
    expect(groups[0]!.evidence).toEqual([])
    expect(new Set(groups.map((group) => group.id)).size).toBe(2)
  })

  it('are none for no sides', () => {
    expect(groupOrigins([])).toEqual([])
  })
})

describe('the origin of two figures', () => {
  const rowOf = (mine: string, theirs: string, published: [string, string] = ['2024-03-06', '2024-03-07']) =>
    compareSides(side('', mine, { published: published[0] }), [{ relation: 'event', side: side('b', theirs, { published: published[1] }) }]).comparisons[0]

  it('is one for one speaker on one day', () => {
    const row = rowOf('On 5 March 2024 Olga Brandt said that 3,200 rebels were in Tolma.', 'Some 3,000 rebels are in Tolma, Brandt said on 5 March 2024.')
    expect(row).toMatchObject({ origin: 'same', evidence: { kind: 'statement', day: '2024-03-05' } })
  })

  it('is two for one speaker on two days', () => {
    expect(rowOf('On 5 March 2024 Olga Brandt said that 3,200 rebels were in Tolma.', 'Some 3,000 rebels are in Tolma, Brandt said on 2 February 2024.')).toMatchObject({ origin: 'different' })
  })

  it('stays unknown where nobody is named', () => {
    expect(rowOf('There are 3,200 rebels in the town of Tolma.', 'Some 3,000 rebels are in the town of Tolma.')).toMatchObject({ origin: 'unknown', evidence: null })
  })

  it('is one where the sentence was copied', () => {
    const sentence = 'A flood of mud and stones came down on the lower town of Tolma at night and killed 23 people in their beds.'
    expect(rowOf(sentence, `${sentence} More rain is forecast.`)).toMatchObject({ origin: 'same', evidence: { kind: 'text' } })
  })
})

describe('statements in other words', () => {
  const told = (text: string) => ({ text, published: null })

  it.each([
    ['"We will close the old harbour and build a new one," Olga Brandt said.', 'Brandt said the old harbour would be closed and a new one built.'],
    ['The harbour will close in April, the mayor said on Monday.', 'The mayor has said that the harbour is to close in April.'],
    ['"The harbour has had its day," he is quoted as saying.', 'He said that the harbour had had its day and would be closed.'],
  ])('%s | %s is one', (a, b) => {
    expect(sameStatement(told(a), told(b))).not.toBeNull()
    expect(sameStatement(told(b), told(a))).not.toBeNull()
  })

  it.each([
    ['"We will close the old harbour," Olga Brandt said.', '"We will close the old harbour," Piet Maas said.'],
    ['"The harbour will close," the mayor said.', '"The harbour will close," the minister said.'],
    ['The harbour will lose 1,200 jobs, she said.', 'The harbour will lose 300 jobs, she said.'],
    ['The Orchard List won 31 seats.', 'The Harbour List won 27 seats.'],
    ['Two trams stood still in Lower Tolma.', 'Two trams stood still in Upper Tolma.'],
    ['Rents rose by 4 percent in Tolma, officials said.', 'Rents rose by 4 percent in Kerrow, analysts said.'],
    ['"The harbour will close," Brandt said.', 'Brandt said taxes would not be raised this year.'],
  ])('%s | %s are two', (a, b) => {
    expect(sameStatement(told(a), told(b))).toBeNull()
  })
})

describe('two sentences of two reports', () => {
  it.each(statementCases.map(({ same, a, b, published }) => [a, b, same ? 'one' : 'two', published] as const))('%s | %s: %s', (a, b, number, published) => {
    const [mine, theirs] = [side('', a, { published: published?.[0] ?? null }), side('b', b, { published: published?.[1] ?? null })]
    const rows = compareSides(mine, [{ relation: 'event', side: theirs }]).comparisons
    expect(relateOrigins(mine, theirs).origin === 'same' || rows.some(({ origin }) => origin === 'same')).toBe(number === 'one')
    expect(relateOrigins(theirs, mine).origin).toBe(relateOrigins(mine, theirs).origin)
  })
})

describe('a speaker without day or occasion', () => {
  const results = 'Velta earned 412 million euros in the first quarter, the company said on Wednesday. Revenue rose by 9 percent.\n\nShares rose by 5 percent.\n\nIts head, Hanna Roth, said that Velta would invest 2 billion euros in a plant in Kelden.'
  const cuts = 'Velta will cut 1,500 jobs after a weak second quarter. Shares lost 9 percent.\n\nThe plant in Kelden, at a cost of 2 billion euros, will open a year late, Hanna Roth, its head, said.'

  it('does not make two reports one', () => {
    expect(relateOrigins(side('', results, { published: '2024-04-24' }), side('b', cuts, { published: '2024-07-25' })).origin).toBe('unknown')
  })

  it('leaves the figures of two days unknown, or two where the days are told', () => {
    const rows = (a: string, b: string) => compareSides(side('', a, { published: '2024-08-15' }), [{ relation: 'event', side: side('b', b, { published: '2024-08-16' }) }]).comparisons.map(({ origin }) => origin)
    expect(rows('Sudland said that 190 of its soldiers had died in Tolma. The fighting goes on in the town, and no end of it is near.', 'Sudland said that 200 of its soldiers had died in Tolma. Both sides sent more men into the town, and more guns.')).toEqual(['unknown'])
    expect(rows('Sudland said on Wednesday that 190 of its soldiers had died in Tolma.', 'Sudland said on Thursday that 200 of its soldiers had died in Tolma.')).toEqual(['different'])
  })

  it('is no more than a result told in the usual words', () => {
    expect(relateOrigins(side('', 'Kelden Rovers beat United 2-1 on Saturday before 29,800 spectators.\n\nThey lead with 58 points.'), side('b', 'Kelden Rovers beat United 2-1 on Saturday before a full house and stay top.\n\nLind scored both goals.')).origin).toBe('unknown')
  })
})
