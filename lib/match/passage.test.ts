import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSeeds } from '../../scripts/seeds-plugin.ts'
import type { Report } from '../corpus/report.ts'
import { buildIndex } from './build-index.ts'
import { findRelated } from './match.ts'
import { isPassage } from './passage.ts'

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
const found = async (reports: readonly Report[], text: string, page?: { page: string; published: string | null }) => (await findRelated(buildIndex(reports), { id: '', title: '', text, published: null, ...page })).map(({ report: id, relation }) => `${id} ${relation}`)

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

describe('who says a passage, and when,', () => {
  const PUPILS = 'Eleven pupils from Marwitz died when their coach rolled down a slope above Sellin'
  const RATE = 'The central bank left its rate at 4 percent, and inflation had slowed'
  const DOSES = 'Some 310,000 of two million doses came to the clinics in the north'
  const SAID = ['today, an officer said on Tuesday', 'a colonel said on Wednesday', 'according to a senior official of the interior ministry', 'Deputy Governor Ilse Brandau told reporters on Friday evening', 'the daily Karlower Bote reported on Saturday, citing two diplomats']

  it.each([PUPILS, RATE, DOSES].flatMap((told) => SAID.map((said) => [told, said] as const)))('hides no report: %s, %s.', async (told, said) => {
    const shown = (await found(STORIES, `${told}, ${said}.`)).map((one) => one.split(' ')[0])
    expect(shown).toEqual(expect.arrayContaining((await found(STORIES, `${told}.`)).map((one) => one.split(' ')[0])))
  })

  it('brings none near', async () => {
    expect(await found(STORIES, 'The fire brigade said on Monday that 40 cows had left a burning barn.')).toEqual([])
  })
})

describe('the page of a passage', () => {
  const page = { page: 'Coach from Marwitz leaves road above Sellin', published: '2024-03-05' }

  it('tells of what a passage speaks that does not say so itself', async () => {
    const passage = 'Fourteen people died.'
    expect(await found(STORIES, passage)).toEqual([])
    expect((await found(STORIES, passage, page)).map((one) => one.split(' ')[0]).sort()).toEqual(['bus-monday', 'bus-tuesday'])
  })

  it.each(['Karlow has sold 900 tickets for its concert.', 'There were 12 of them.', 'The bank lent 4 billion.'])('finds nothing for a passage on something else: %s', async (passage) => {
    expect((await found(STORIES, passage, page)).filter((one) => one.startsWith('bus'))).toEqual([])
  })

  it.each(['Inbox (3)', '', 'Untitled document'])('hides no report where its title says nothing: %s', async (title) => {
    const passage = 'Eleven pupils from Marwitz died when their coach rolled down a slope above Sellin.'
    expect(await found(STORIES, passage, { page: title, published: null })).toEqual(await found(STORIES, passage))
  })

  it('makes no event of what was told years before its day', async () => {
    const passage = 'Eleven pupils from Marwitz died when their coach rolled down a slope above Sellin.'
    const relations = (await found(STORIES, passage, { page: '', published: '2031-01-20' })).map((one) => one.split(' ')[1])
    expect(new Set(relations)).toEqual(new Set(['subject']))
  })
})

describe('a passage beside the bundled reports', () => {
  const reports = readSeeds(path.join(import.meta.dirname, '..', '..', 'seeds'))

  it.each([
    'Russia keeps 9,000 soldiers at its base in Tajikistan.',
    'The border between Tajikistan and Afghanistan is 1,400 km long.',
    'The Tajik-Afghan border is 900 miles long.',
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
  expect(isPassage({ id: 'report', title: '', text: 'Eleven pupils died.', page: '' })).toBe(true)
})
