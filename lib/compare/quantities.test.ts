import { describe, expect, it } from 'vitest'
import { readFigures } from '../figures/read-figures.ts'
import { compareSides } from './compare.ts'
import { NO_RULINGS, type Side, type StatedFigure } from './comparison.ts'
import { findDrift } from './drift.ts'
import { findExtremes } from './extremes.ts'
import { findQuantities } from './quantities.ts'

function side(id: string, text: string, more: Partial<Side> = {}): Side {
  const published = more.published === undefined ? '2024-03-06' : more.published
  return { id, title: '', text, published, publisher: null, form: 'full', credit: [], cites: [], figures: readFigures({ text, published }), ...more }
}

function read(mine: Side, reports: Side[]) {
  const { comparisons } = compareSides(mine, reports.map((report) => ({ relation: 'event' as const, side: report })))
  const quantities = findQuantities(mine, reports, comparisons, NO_RULINGS)
  return { quantities, drift: findDrift(quantities, mine, reports), extremes: findExtremes(quantities) }
}

const wording = ({ report, figure }: StatedFigure) => `${report || 'article'}: ${figure.text}`
const wire = { credit: ['Reuters'] }

describe('drift in one origin', () => {
  const changes = (...[mine, ...reports]: [Side, ...Side[]]) => read(mine, reports).drift.flatMap((one) => one.changes.map(({ kind, from, to, ordered }) => `${kind}: ${wording(from)} > ${wording(to)}${ordered ? '' : ', order unknown'}`))

  it('tells that a hedge was dropped, and who had the figure first', () => {
    const mine = side('', 'The storm cut the power of 3,500 homes in Kerrow.', { ...wire, published: '2024-03-07' })
    const first = side('a', 'In Kerrow more than 3,500 homes lost power in the storm.', { ...wire, published: '2024-03-05' })
    expect(changes(mine, first)).toEqual(['hedgeDropped: a: more than 3,500 homes > article: 3,500 homes'])
    expect(read(mine, [first]).drift.map((one) => one.first && wording(one.first))).toEqual(['a: more than 3,500 homes'])
  })

  it.each([
    ['Some 7,000 soldiers serve at the base in Orla.', '7,000 soldiers serve at the base in Orla.', 'hedgeDropped'],
    ['7,000 soldiers serve at the base in Orla.', 'Some 7,000 soldiers serve at the base in Orla.', 'hedgeAdded'],
    ['Nearly 7,000 soldiers serve at the base in Orla.', 'More than 7,000 soldiers serve at the base in Orla.', 'hedgeChanged'],
    ['6,980 soldiers serve at the base in Orla.', '7,000 soldiers serve at the base in Orla.', 'rounded'],
    ['6,500 soldiers serve at the base in Orla.', '7,000 soldiers serve at the base in Orla.', 'number'],
  ])('%s > %s is %s', (before, after, kind) => {
    expect(changes(side('', after, { ...wire, published: '2024-03-07' }), side('a', before, { ...wire, published: '2024-03-05' }))).toEqual([expect.stringMatching(`^${kind}: a: `)])
  })

  it.each([
    ['At least 40 homes burned in Orla.', 'More than 40 homes burned in Orla.'],
    ['Some 40 homes burned in Orla.', 'About 40 homes burned in Orla.'],
    ['The border with Norland is 100 km long.', 'The border with Norland is 100 kilometres long.'],
    ['The storm killed 40 people in Orla.', 'The storm killed 52 people in Orla.'],
  ])('%s > %s is none', (before, after) => {
    expect(changes(side('', after, { ...wire, published: '2024-03-07' }), side('a', before, { ...wire, published: '2024-03-05' }))).toEqual([])
  })

  it('tells each change once, where it came about', () => {
    const texts = ['In Kerrow more than 3,500 homes lost power in the storm.', 'The storm cut the power of 3,500 homes in Kerrow.', 'Power is gone in 3,500 homes in Kerrow after the storm.']
    const [mine, b, a] = texts.map((text, at) => side(['a', 'b', ''][at]!, text, { ...wire, published: `2024-03-0${5 + at}` })).reverse() as [Side, Side, Side]
    expect(changes(mine, b, a)).toEqual(['hedgeDropped: a: more than 3,500 homes > b: 3,500 homes'])
  })

  it('does not say who was first where nothing tells', () => {
    const mine = side('', 'The storm cut the power of 3,500 homes in Kerrow.', wire)
    const other = side('a', 'In Kerrow more than 3,500 homes lost power in the storm.', wire)
    expect(read(mine, [other]).drift.map(({ first }) => first)).toEqual([null])
    expect(changes(mine, other)[0]).toMatch(/order unknown$/)
    expect(read(mine, [{ ...other, publisher: 'Reuters', credit: [] }]).drift.map(({ first }) => first?.report)).toEqual(['a'])
  })

  it('is not looked for between origins', () => {
    expect(read(side('', '3,500 homes lost power in Kerrow.'), [side('a', 'More than 3,500 homes lost power in Kerrow.', { published: '2024-03-05' })]).drift).toEqual([])
  })
})

describe('the ends of what is given', () => {
  const HOMES = (number: string) => `The storm destroyed ${number} homes in Kerrow.`

  it('are the lowest and the highest number, counted over origins', () => {
    const { extremes } = read(side('', HOMES('90')), [side('a', HOMES('120'), wire), side('b', `In Kerrow, 120 homes were destroyed when the storm came.`, wire), side('c', 'So far 120 houses have been destroyed by the storm in Kerrow.')])
    expect(extremes).toMatchObject([{ origins: 3, lowest: { value: 90, origins: 1 }, highest: { value: 120, origins: 2 }, latest: null }])
    expect(extremes[0]!.highest.stated.map(({ report }) => report).sort()).toEqual(['a', 'b', 'c'])
  })

  it('are in the unit of the article', () => {
    const { extremes } = read(side('', 'The wildfire near Alta has burned 3,400 hectares.'), [side('a', 'The blaze near Alta has scorched about 11,000 acres.')])
    expect(extremes[0]!.lowest.value).toBe(3400)
    expect(extremes[0]!.highest.value).toBeCloseTo(4451.5, 0)
  })

  it('are none where only a bound lies lower, and two where a bare number does', () => {
    expect(read(side('', 'The Orchard List won 35.3 percent of the vote.'), [side('a', 'The Orchard List won more than 35 percent of the vote.')]).extremes).toEqual([])
    expect(read(side('', HOMES('95')), [side('a', HOMES('At least 80')), side('b', HOMES('80'))]).extremes).toMatchObject([{ lowest: { value: 80, origins: 2 }, highest: { value: 95 } }])
  })

  it('name the latest where the dates tell', () => {
    const { extremes } = read(side('', 'The storm has killed 40 people in Kerrow, officials said.', { published: '2024-03-04' }), [side('a', 'The death toll from the storm in Kerrow has risen to 52, officials said.', { published: '2024-03-07' })])
    expect(extremes[0]!.latest).toMatchObject({ value: 52, origins: 1, stated: [{ report: 'a' }] })
  })

  it('are none where one origin speaks, where all say the same, or of vague words', () => {
    expect(read(side('', HOMES('90'), wire), [side('a', HOMES('120'), wire)]).extremes).toEqual([])
    expect(read(side('', HOMES('90')), [side('a', 'In Kerrow the storm has destroyed some 90 houses.')]).extremes).toEqual([])
    expect(read(side('', HOMES('Hundreds of')), [side('a', HOMES('120'))]).extremes).toEqual([])
    expect(read(side('', HOMES('90')), []).extremes).toEqual([])
  })
})
