import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BROWSERS } from './browsers.ts'
import { chooseFile, collections, goToPart } from './library.ts'
import { check, panelRows, press, until, type Driven, type Panel } from './panel.ts'
import { DEMO } from './setting.ts'
import { serve, type Site } from './site.ts'
import { articleOf, pageOf } from './story.ts'

const FERRY = {
  title: 'Ferry Anselma aground off Kestrel Point',
  paragraphs: [
    'The ferry Anselma ran aground off Kestrel Point on Tuesday with 212 passengers on board, the coast guard in Port Sorrel said, after her rudder had failed in the swell.',
    'Some 11 of the passengers were hurt, a doctor of the hospital in Aldmoor said, and two tugs reached the Anselma before noon to hold her off the rocks of Kestrel Point.',
    'Divers of the Verrin line found a tear of nine metres in the hull of the ferry, and the harbour master closed the strait to ships until the wreck can be moved.',
  ],
}
const COPIES = 6
const OTHERS = 40
/** Words in another order for each report, so that none is a copy of another. */
const told = (at: number) => ['fishermen', 'pilots', 'nurses', 'divers', 'teachers', 'sailors', 'bakers', 'porters'].map((who, place) => `${who} of quay ${(at * 7 + place * 3) % 91} watched from berth ${(at * 5 + place) % 67}`).join(', while ')
const WIRE = 'The Anselma, a ferry of the Verrin line, struck rocks off Kestrel Point on Tuesday with 198 passengers on board, the coast guard of Port Sorrel said, since her rudder had failed. Tugs held the Anselma off the rocks, and divers found a tear in the hull of the ferry.'
const REPORTS = [
  ...Array.from({ length: COPIES }, (_, at) => ({ id: `copy${at}`, title: `Anselma strikes rocks off Kestrel Point, seen from pier ${at + 1}`, publisher: `Coast Paper ${at}`, published: `2022-06-${28 + (at % 2)}`, text: WIRE })),
  ...Array.from({ length: OTHERS }, (_, at) => ({
    id: `own${at}`, title: `Ferry Anselma on the rocks of Kestrel Point: what quay ${at} saw`, publisher: `Harbour Paper ${at}`, published: '2022-06-28',
    text: `Ferry Anselma lies aground off Kestrel Point since Tuesday, her rudder broken, passengers of the Verrin line ashore in Port Sorrel. ${told(at)}. Tugs hold the Anselma off the rocks, divers look at the hull of the ferry, the harbour master has closed the strait.`,
  })),
].map((report) => JSON.stringify(report)).join('\n')

/** The part of the extension's API that tells the badge. */
interface Badged {
  action: { getBadgeText(of: { tabId?: number }): Promise<string> }
  tabs: { query(of: object): Promise<{ id: number }[]> }
}

describe.each(BROWSERS)('more reports of one event than are shown, in $name', ({ launch }) => {
  let site: Site
  let driven: Driven
  let panel: Panel

  const cards = () => panel.run((document) => [...document.querySelectorAll<HTMLElement>('#reports .card')].map(({ dataset }) => dataset.report ?? ''))
  const counted = () => panel.run((document) => document.querySelector('#reports .part__count')?.textContent ?? '')
  const badge = () => driven.inExtension(async () => {
    const scope = globalThis as unknown as { browser?: Badged; chrome: Badged }
    const { action, tabs } = scope.browser ?? scope.chrome
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true })
    return action.getBadgeText(tab ? { tabId: tab.id } : {})
  })

  beforeAll(async () => {
    site = await serve(DEMO, { '/ferry.html': { body: pageOf(articleOf(FERRY), FERRY) } })
    driven = await launch()
    await driven.open(site.url('ferry.html'))
    panel = await check(driven, FERRY.title)
    expect(await press(panel, 'Library')).toBe(true)
    const library = await driven.library()
    await goToPart(library, 'corpora')
    await until(async () => (await collections(library)).length === 1, 'the bundled collection')
    await chooseFile(library, 'ferry.jsonl', REPORTS)
    await until(() => library.run((document) => document.querySelector('.jobs')?.textContent?.includes('Done.') ?? false), 'the import to end')
    await driven.open(site.url('ferry.html'))
    panel = await check(driven, FERRY.title)
    await until(async () => (await cards()).length === 20, 'the nearest reports')
  })

  afterAll(async () => {
    await driven?.close()
    await site?.close()
  })

  test('the panel says how many there are', async () => {
    expect(await counted()).toBe('the 20 nearest of 46')
  })

  test('twenty more are shown by the keyboard, and the reader is taken to the first of them', async () => {
    const before = await cards()
    await panel.run((document) => document.querySelector<HTMLElement>('.more-reports button')!.focus())
    expect(await press(panel, 'Show 20 more')).toBe(true)
    await until(async () => (await cards()).length === 40, 'twenty more reports')
    expect(await counted()).toBe('the 40 nearest of 46')
    const focused = await until(() => panel.run((document) => document.activeElement?.closest<HTMLElement>('.card')?.dataset.report ?? ''), 'a card to have the focus')
    expect(focused === '' || before.includes(focused)).toBe(false)
  })

  test('then the rest, with none left to ask for', async () => {
    expect(await press(panel, 'Show 6 more')).toBe(true)
    await until(async () => (await cards()).length === 46, 'all reports')
    expect(await counted()).toMatch(/^46 of/)
    expect(await press(panel, 'Show 6 more')).toBe(false)
    expect((await cards()).filter((id) => id.includes('copy'))).toHaveLength(COPIES)
  })

  test('copies of one text have one row, and the badge is the number of rows', async () => {
    const rows = (await panelRows(panel, 'Differing figures')).filter(({ text }) => text.includes('198'))
    expect(rows).toHaveLength(1)
    expect(rows[0]!.text).toContain(`Also in ${COPIES - 1} more reports of one origin`)
    await until(async () => (await badge()) === String((await panelRows(panel, 'Differing figures')).length), 'the badge to be the number of rows')
  })
})
