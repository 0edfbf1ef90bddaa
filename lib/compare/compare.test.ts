import { describe, expect, it } from 'vitest'
import { readFigures } from '../figures/read-figures.ts'
import { CASES, type CompareCase } from './cases.ts'
import { compareSides } from './compare.ts'
import type { Side } from './comparison.ts'

function side(id: string, text: string, more: Partial<Side> = {}): Side {
  const { title = '', published = id === '' ? '2024-03-05' : '2024-03-06' } = more
  return { id, title, text, published, publisher: null, form: 'full', credit: [], cites: [], figures: readFigures({ title, text, published }), ...more }
}

function rows({ mine, theirs, relation = 'event' }: CompareCase): string[] {
  const article = side('', mine)
  return compareSides(article, [{ relation, side: side('their', theirs) }]).comparisons
    .sort((a, b) => a.mine - b.mine)
    .map((row) => `${article.figures[row.mine]!.text} ~ ${row.theirs.figure.text}: ${row.outcome}`)
}

describe('figures beside figures', () => {
  it.each(CASES.filter((one) => !one.todo))('$subject: $mine | $theirs', (one) => {
    expect(rows(one)).toEqual(one.rows)
  })

  it.fails.each(CASES.filter((one) => one.todo))('known miss, $subject: $mine | $theirs', (one) => {
    expect(rows(one)).toEqual(one.rows)
  })

  it('compares the other way round as well', () => {
    for (const one of CASES.filter(({ rows: expected, todo }) => expected.length === 0 && !todo)) {
      expect(rows({ ...one, mine: one.theirs, theirs: one.mine }), one.mine).toEqual([])
    }
  })
})

describe('the places of a figure', () => {
  const article = side('', 'Floods in Kerrow killed 14 people and destroyed 90 homes. The mayor has spoken to 3 reporters. Trains carried 6,000 passengers.')
  const reports = [
    { relation: 'event' as const, side: side('a', 'The floods in Kerrow killed 15 people.') },
    { relation: 'event' as const, side: side('b', 'Kerrow counts 14 dead after the floods; 90 houses were destroyed.') },
  ]
  const compared = compareSides(article, reports)

  it('are each one of compared, unlike or unmatched', () => {
    article.figures.forEach((_, figure) => {
      const places = [compared.comparisons.some((row) => row.mine === figure), compared.unlike.some((row) => row.mine === figure), compared.unmatched.some((row) => row.figure === figure)]
      expect(places.some(Boolean), article.figures[figure]!.text).toBe(true)
      expect(places[2] && (places[0] || places[1])).toBe(false)
    })
  })

  it('hold one comparison at most for a report', () => {
    const pairs = compared.comparisons.map((row) => `${row.mine} ${row.theirs.report}`)
    expect(new Set(pairs).size).toBe(pairs.length)
  })

  it('say how far and how long', () => {
    expect(compared.comparisons.find((row) => row.theirs.report === 'a')).toMatchObject({ days: expect.anything(), difference: 1 })
  })

  it('stand beside the number of a text, not beside the rough words of its title', () => {
    const beside = (title: string, text: string) => compareSides(side('', 'The fire at Kerrow destroyed 47 houses.'), [{ relation: 'event', side: side('c', text, { title }) }]).comparisons.map(({ theirs }) => theirs.figure.text)
    expect(beside('Fire at Kerrow destroys dozens of houses', 'The fire near the harbour destroyed 52 houses.')).toEqual(['52 houses'])
    expect(beside('Fire at Kerrow destroys dozens of houses', 'The fire near the harbour is out.')).toEqual(['dozens of houses'])
    expect(beside('Fire at Kerrow destroys at least 51 houses', 'The fire near the harbour destroyed nine sheds and 12 cars.')).toEqual(['at least 51 houses'])
  })

  it('are all unmatched where there is no report', () => {
    expect(compareSides(article, []).unmatched.map(({ figure }) => figure)).toEqual(article.figures.map((_, at) => at))
  })

  it('name the reason where two may not be compared', () => {
    const { unlike } = compareSides(side('', 'About 900 ISIS fighters hide in the hills around Raqqa in Syria.'), [{ relation: 'event', side: side('c', 'About 2,000 fighters hide in the hills around Raqqa in Syria.') }])
    expect(unlike.map(({ reason, words }) => [reason, words])).toEqual([['population', ['ISIS', '']]])
  })
})

describe('why', () => {
  const article = side('', 'Floods in Kerrow killed 14 people. The mayor has spoken to 3 reporters.')
  const { comparisons, unmatched } = compareSides(article, [{ relation: 'event', side: side('a', 'The floods in Kerrow killed 15 people. In Belmor it rained.') }])

  it('two were compared is kept, the weightiest first', () => {
    const { why } = comparisons.find(({ mine }) => article.figures[mine]!.value === 14)!
    expect(why.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['words', 'state', 'main']))
    expect(why.find(({ kind }) => kind === 'words')!.words).toContain('kerrow')
    expect(why).toEqual([...why].sort((a, b) => b.weight - a.weight))
  })

  it('one stands beside none is kept, with the nearest', () => {
    const why = (value: number) => unmatched.find(({ figure }) => article.figures[figure]!.value === value)!.why
    expect(why(3)).toEqual({ kind: 'nothingLikeIt', words: ['', ''], nearest: null })
    expect(compareSides(article, []).unmatched[0]!.why.kind).toBe('noReports')
  })

  it('one stands beside none names no figure of another noun', () => {
    const guards = side('', 'The guards manned 19 new posts along the border of Belmor.')
    const why = (theirs: string) => compareSides(guards, [{ relation: 'subject', side: side('a', theirs) }]).unmatched[0]!.why.nearest?.figure.text ?? null
    expect(why('Some 7,000 troops guard the border of Belmor.')).toBeNull()
    expect(why('Bandits burned two posts in the hills.')).toBe('two posts')
  })
})
