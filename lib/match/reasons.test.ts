import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Report } from '../corpus/report.ts'
import { readFigures } from '../figures/read-figures.ts'
import { nameKey, samePerson } from '../names/names.ts'
import { reasonFinder } from './reasons.ts'
import { termsOf } from './terms.ts'
import { findDays } from './times-and-numbers.ts'

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

describe('labels', () => {
  const both = (text: string): string[] => labels(text, text)

  it.each([
    ['an office before a name', 'On Monday Harbour Commissioner Odalys Brenk spoke. Brenk was calm.', 'person Odalys Brenk'],
    ['the longest form of a name', 'Brenk was calm. Brenk left. Later Odalys Brenk, who sails, returned.', 'person Odalys Brenk'],
    ['a hotel, which is no person', 'They met near the Velmora Grandhotel at noon.', 'thing Velmora Grandhotel'],
    ['a country by its name where only its people are named', 'The Peruvian navy met a Peruvian pilot.', 'place Peru'],
    ['a day of a dateline in small letters', 'LINDERO, MARCH 13 - The pier burned.', 'day March 13'],
    ['a word that stands as a noun', 'The mineshaft was flooded at dawn.', 'words mineshaft'],
  ])('are those that an editor would print: %s', (_what, text, label) => {
    expect(both(text)).toContain(label)
  })

  const NOUNS = 'The mineshaft filled with sludge, the winch broke, a turbine stopped, and the reservoir spilled into a culvert of the spillway.'
  it.each([
    ['a participle', 'The crew were airlifted.', 'airlifted'],
    ['an adverb', 'They shouted angrily.', 'angrily'],
    ['a verb behind "to"', 'They want to reopen it.', 'reopen'],
    ['an adjective', 'It was a parliamentary matter.', 'parliamentary'],
  ])('hold no lone word that names nothing where there are others: %s', (_what, text, word) => {
    expect(both(`${text} ${NOUNS}`).join()).not.toContain(word)
  })

  it('hold such a word where there is nothing better', () => {
    expect(both('They shouted angrily.')).toHaveLength(1)
  })

  it.each([
    ['the number of a model', 'A Boeing 757 cargo plane landed.', '757'],
    ['a number whose noun is another clause\'s', 'There were 1,250, a record for houses.', '1,250'],
    ['a number that a verb follows', 'Of them 1,250 had left houses.', '1,250'],
  ])('hold no figure for %s', (_what, text, number) => {
    expect(both(text).filter((label) => label.startsWith('figure') && label.includes(number))).toEqual([])
  })
})

describe('the words of a reason', () => {
  const PIECES = [
    'Odalys Brenk', 'Brenk', 'Harbour Commissioner Odalys Brenk', 'the Peruvian navy', 'Peru', 'in Lima', 'the Velmora Grandhotel', '1,250 wooden houses', '1,250 houses', 'on 7 June 2017',
    'on June 7', 'a mineshaft', 'the flooded mineshaft', 'angrily', 'airlifted', 'by the turbine', 'The', 'said', 'burned', '.\n', '.', 'United Nations', 'of the UN', "Brenk's winch", 'café owners',
  ]
  const text = fc.array(fc.constantFrom(...PIECES), { minLength: 4, maxLength: 40 }).map((pieces) => pieces.join(', ').replaceAll(', .', '.'))

  it('mean the same on both sides', () => {
    fc.assert(fc.property(text, text, (mine, theirs) => {
      for (const { kind, mine: here, theirs: there } of reasonFinder({ text: mine, published: null })(report(theirs))) {
        expect(here.length).toBeGreaterThan(0)
        expect(there.length).toBeGreaterThan(0)
        const meant = here.map((span) => meaningOf(kind, mine.slice(span.start, span.end)))
        for (const span of there) {
          const other = meaningOf(kind, theirs.slice(span.start, span.end))
          expect(meant.some((one) => one === other || (kind === 'person' && samePerson(one, other)))).toBe(true)
        }
      }
    }), { numRuns: 300 })
  })

  function meaningOf(kind: string, words: string): string {
    if (kind === 'day') return String(findDays(words)[0]!.day)
    const terms = termsOf(words).map(({ term }) => term)
    return kind === 'figure' ? terms[0]! : kind === 'words' ? terms.join(' ') : nameKey(words)
  }
})
