import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSeeds } from '../../scripts/seeds-plugin.ts'
import type { Report } from '../corpus/report.ts'
import { buildIndex } from './build-index.ts'
import { findRelated } from './match.ts'
import { isPassage, passageSigns } from './passage.ts'

function report(id: string, published: string | null, title: string, text: string): Report {
  return { id, title, publisher: null, published, url: null, language: 'en', form: 'full', text, credit: [], cites: [], unknown: [] }
}

const STORIES = [
  report('bus-monday', '2024-03-04', 'Coach leaves road above Sellin', 'A coach with pupils from Marwitz left the icy road above Sellin on Monday morning and rolled down the slope. Eleven pupils were killed and 19 hurt, the fire brigade said. The driver, who is in hospital, had been on duty for fourteen hours.'),
  report('bus-tuesday', '2024-03-05', 'Marwitz mourns its pupils', 'Thirteen pupils have died after the coach accident above Sellin, the hospital in Marwitz said on Tuesday. Flags flew at half mast. Prosecutors look into the hours that the driver of the coach had been on duty.'),
  report('bus-then', '2019-12-11', 'Snow closes road above Sellin', 'The road above Sellin stayed closed on Wednesday after forty centimetres of snow. The fire brigade of Marwitz dug out three lorries; their drivers spent the night in a school.'),
  report('bank', '2024-03-05', 'Rates stay', 'The central bank left its rate at 3.5 percent on Tuesday. The governor said that inflation had slowed and that lending to households was weak.'),
  report('match', '2024-03-04', 'Marwitz draw', 'Marwitz drew 1-1 with Karlow on Sunday before 4,200 people. The goal fell in the last minute, after a corner.'),
  report('vaccine', null, 'Clinics wait for doses', 'Only 310,000 of the two million doses that were ordered have come, the health ministry said. Clinics in the north have closed their lists.'),
]
const found = async (reports: readonly Report[], text: string) => (await findRelated(buildIndex(reports), { id: '', title: '', text, published: null })).map(({ report: id, relation }) => `${id} ${relation}`)

describe('a passage', () => {
  it.each([
    ['Eleven pupils from Marwitz died when their coach rolled down a slope above Sellin.', ['bus-monday event', 'bus-tuesday event']],
    // other numbers are what it is asked for
    ['Forty pupils were killed when a coach from Marwitz rolled off the road above Sellin.', ['bus-monday event', 'bus-tuesday event']],
    ['The central bank left its rate at 4 percent, and the governor said that inflation had slowed.', ['bank event']],
  ])('finds the reports that speak of what it speaks of: %s', async (text, ids) => {
    expect((await found(STORIES, text)).filter((one) => one.endsWith('event')).sort()).toEqual(ids)
  })

  it.each([
    'A strong earthquake killed 60 people in the south of the island.',
    'Barcelona beat Real Madrid 3-1 before 90,000 people.',
    'There were 12 of them.',
    'Twelve.',
    '',
  ])('finds nothing where no report speaks of it: %s', async (text) => {
    expect(await found(STORIES, text)).toEqual([])
  })

  it('does not take a report from years before for one of its event', async () => {
    const all = await found(STORIES, 'Eleven pupils from Marwitz died when their coach left the road above Sellin; the fire brigade dug them out of the snow.')
    expect(all).not.toContain('bus-then event')
  })
})

describe('a passage beside the bundled reports', () => {
  const reports = readSeeds(path.join(import.meta.dirname, '..', '..', 'seeds'))

  it.each([
    'Russia keeps 9,000 soldiers at its base in Tajikistan.',
    'The border between Tajikistan and Afghanistan is 1,400 km long.',
    'Shoigu put the number of Islamic State fighters in Afghanistan at 4,000.',
  ])('finds some of them: %s', async (text) => {
    expect(await found(reports, text)).not.toEqual([])
  })

  it.each(['Russia sold 9,000 cars to Brazil.', 'The base rate of the bank of Norway is 4 percent.', 'Tajikistan won two medals in judo.'])('finds none of them: %s', async (text) => {
    expect(await found(reports, text)).toEqual([])
  })
})

it('a passage is short and without a title', () => {
  expect(isPassage({ id: '', title: '', text: 'Eleven pupils died.' })).toBe(true)
  expect(isPassage({ id: '', title: 'Coach leaves road', text: 'Eleven pupils died.' })).toBe(false)
  expect(isPassage({ id: '', title: '', text: 'Eleven pupils died. '.repeat(60) })).toBe(false)
  expect(isPassage({ id: 'report', title: '', text: 'Eleven pupils died.' })).toBe(false)
})

it('what a report has of a passage is weighed by rarity, and numbers do not count', () => {
  const signs = passageSigns('Eleven pupils from Marwitz died, 14 others were hurt.')
  const [all, some, none] = [signs({ title: '', text: 'In Marwitz eleven pupils died and others were hurt.' }), signs({ title: 'Marwitz', text: 'Nothing else.' }), signs({ title: '', text: 'In 14 days.' })]
  expect(all.coverage).toBeCloseTo(1)
  expect(some.coverage).toBeGreaterThan(0.2)
  expect(some.coverage).toBeLessThan(all.coverage)
  expect(some.mass).toBeLessThan(all.mass)
  expect(none).toEqual({ coverage: 0, mass: 0 })
})
