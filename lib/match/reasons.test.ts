import { describe, expect, it } from 'vitest'
import type { Report } from '../corpus/report.ts'
import { readFigures } from '../figures/read-figures.ts'
import { reasonFinder } from './reasons.ts'

function report(text: string, more: Partial<Report> = {}): Report {
  return { id: 'r', title: '', publisher: null, published: null, url: null, language: 'en', form: 'full', text, credit: [], cites: [], unknown: [], ...more }
}

function labels(mine: string, theirs: string, published: [string | null, string | null] = [null, null], more: Partial<Report> = {}): string[] {
  return reasonFinder({ text: mine, published: published[0] })(report(theirs, { published: published[1], ...more })).map(({ kind, label }) => `${kind} ${label}`)
}

describe('reasonFinder', () => {
  it('gives one reason for the spellings of one name, by the name of the country', () => {
    const found = labels('The Peruvian navy searched off Peru all night.', 'Ships of Peru searched; a Peruvian pilot was found.')
    expect(found.filter((label) => /peru/i.test(label))).toEqual(['place Peru'])
  })

  it('joins a last name to the full name', () => {
    const found = labels('Maria Colbert resigned. Colbert had led the bank.', 'The bank lost Maria Colbert on Friday, and Colbert will teach.')
    expect(found.filter((label) => label.includes('Colbert'))).toHaveLength(1)
  })

  it('names a number with what it counts in both texts', () => {
    expect(labels('The wave took 1,250 houses near the harbour.', 'Some 1,250 wooden houses are gone.')).toContain('figure 1,250 houses')
  })

  it.each([
    ['another thing counted', 'The wave took 1,250 houses.', 'A crowd of 1,250 people sang.'],
    ['a number that is too short to tell', 'The wave took 12 houses.', 'Some 12 houses are gone.'],
    ['a year', 'It was in 1986 houses burned.', 'In 1986 houses burned.'],
    ['a noun of the next sentence', 'They paid 1,250. Houses burned.', 'They counted 1,250. Houses stood.'],
  ])('gives no figure for %s', (_what, mine, theirs) => {
    expect(labels(mine, theirs).filter((label) => label.startsWith('figure'))).toEqual([])
  })

  it('takes only the numbers of figures where the figures are known', () => {
    const text = 'The wave took 1,250 houses.'
    const theirs = report('Some 1,250 houses are gone.')
    const kinds = (figures: ReturnType<typeof readFigures>): string[] => reasonFinder({ text, published: null, figures })(theirs).map(({ kind }) => kind)
    expect(kinds(readFigures({ text }))).toContain('figure')
    expect(kinds([])).not.toContain('figure')
  })

  it.each([
    ['both years are the same', 'It sank on 7 June 2017 at sea.', 'They met on June 7, 2017.', ['2017-06-08', '2020-01-01'], true],
    ['the texts are of one time', 'It sank on 7 June at sea.', 'They met on June 7.', ['2017-06-08', '2017-06-09'], true],
    ['the texts are years apart', 'It sank on 7 June at sea.', 'They met on June 7.', ['2017-06-08', '2020-06-09'], false],
    ['the years differ', 'It sank on 7 June 2017.', 'They met on June 7, 2016.', ['2017-06-08', '2017-06-09'], false],
  ] as const)('gives a day where %s: %s', (_when, mine, theirs, published, given) => {
    expect(labels(mine, theirs, [...published]).some((label) => label.startsWith('day'))).toBe(given)
  })

  it('shows rare words as the article writes them, neighbours together', () => {
    const found = labels('Rescuers reached the flooded mineshaft; the mineshaft had no ladder.', 'A mineshaft in the hills, flooded since May.')
    expect(found).toContain('words mineshaft')
    expect(found).not.toContain('words hill')
  })

  it('does not count the name of an outlet', () => {
    const text = 'Harbour Telegraph reported that the pier of Lindero burned.'
    expect(labels(text, text, [null, null], { publisher: 'Harbour Telegraph' }).some((label) => label.includes('Telegraph'))).toBe(false)
  })

  it('gives nothing for texts that share nothing', () => {
    expect(labels('The ferry sank.', 'A baker retired.')).toEqual([])
  })
})
