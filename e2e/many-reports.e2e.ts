import { beforeAll, describe, expect, test } from 'vitest'
import { badgeOf } from './badge.ts'
import { BROWSERS } from './browsers.ts'
import { chooseFiles, openLibrary } from './library.ts'
import { panelRows, press, pressInRow, until } from './panel.ts'
import { DEMO } from './setting.ts'
import { stage } from './stage.ts'
import { articleOf, pageOf } from './story.ts'

const FERRY = {
  title: 'Ferry Anselma aground off Kestrel Point',
  paragraphs: [
    'The ferry Anselma ran aground off Kestrel Point on Tuesday with 212 passengers on board, the coast guard in Port Sorrel said, after her rudder had failed in the swell.',
    'Some 11 of the passengers were hurt, a doctor of the hospital in Aldmoor said, and two tugs reached the Anselma before noon to hold her off the rocks of Kestrel Point.',
    'Divers of the Verrin line found a tear of nine metres in the hull of the ferry, and the harbour master closed the strait to ships until the wreck can be moved.',
  ],
}
/** What was counted after a storm, by one and by another. */
const COUNTED = ['houses stood under water', 'bridges were closed', 'schools stayed shut', 'farms lost their hay', 'boats broke loose', 'families slept in the town hall', 'soldiers filled sandbags', 'nurses were called in', 'trees fell across the railway', 'lorries brought stones', 'streets had no power']
const counted = (first: number, who: string) => COUNTED.map((what, at) => `In Harrow Dell ${first + at * 17} ${what} after the storm Odile broke the dyke of the river Senn, ${who} said.`)
const STORM = { title: 'Storm Odile breaks the dyke of the Senn at Harrow Dell', paragraphs: counted(140, 'the mayor') }
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
  { id: 'storm', title: 'Dyke of the Senn breaks at Harrow Dell in storm Odile', publisher: 'River Paper', published: '2022-06-28', text: counted(163, 'the fire brigade').join('\n\n') },
].map((report) => JSON.stringify(report)).join('\n')

describe.each(BROWSERS)('more reports of one event than are shown, in $name', ({ launch }) => {
  const here = stage(launch, DEMO, { '/ferry.html': { body: pageOf(articleOf(FERRY), FERRY) }, '/storm.html': { body: pageOf(articleOf(STORM), STORM) } })
  const cards = () => here.panel.run((document) => [...document.querySelectorAll<HTMLElement>('#reports .card')].map(({ dataset }) => dataset.report ?? ''))
  const count = () => here.panel.run((document) => document.querySelector('#reports .part__count')?.textContent ?? '')

  beforeAll(async () => {
    const library = await openLibrary(here.driven)
    await chooseFiles(library, { 'ferry.jsonl': REPORTS })
    await until(() => library.run((document) => document.querySelector('.jobs')?.textContent?.includes('Done.') ?? false), 'the import to end')
    await here.openChecked('ferry.html', FERRY.title)
    await until(async () => (await cards()).length === 20, 'the nearest reports')
  })

  test('the panel says how many there are', async () => {
    expect(await count()).toBe('the 20 nearest of 46')
  })

  test('twenty more are shown by the keyboard, and the reader is taken to the first of them', async () => {
    const before = await cards()
    await here.panel.run((document) => document.querySelector<HTMLElement>('.more-reports button')!.focus())
    expect(await press(here.panel, 'Show 20 more')).toBe(true)
    await until(async () => (await cards()).length === 40, 'twenty more reports')
    expect(await count()).toBe('the 40 nearest of 46')
    const focused = await until(() => here.panel.run((document) => document.activeElement?.closest<HTMLElement>('.card')?.dataset.report ?? ''), 'a card to have the focus')
    expect(focused === '' || before.includes(focused)).toBe(false)
  })

  test('then the rest, with none left to ask for', async () => {
    expect(await press(here.panel, 'Show 6 more')).toBe(true)
    await until(async () => (await cards()).length === 46, 'all reports')
    expect(await count()).toMatch(/^46 of/)
    expect(await press(here.panel, 'Show 6 more')).toBe(false)
    expect((await cards()).filter((id) => id.includes('copy'))).toHaveLength(COPIES)
  })

  test('copies of one text have one row, and the badge is the number of rows', async () => {
    const rows = (await panelRows(here.panel, 'Differing figures')).filter(({ text }) => text.includes('198'))
    expect(rows).toHaveLength(1)
    expect(rows[0]!.text).toContain(`Also in ${COPIES - 1} more reports of one origin`)
    await until(async () => (await badgeOf(here.driven)) === String((await panelRows(here.panel, 'Differing figures')).length), 'the badge to be the number of rows')
  })

  test('more rows than nine are "9+" on the badge, until decisions leave nine', async () => {
    await here.openChecked('storm.html', STORM.title)
    expect(await panelRows(here.panel, 'Differing figures')).toHaveLength(COUNTED.length)
    await until(async () => (await badgeOf(here.driven)) === '9+', 'the badge of more than nine rows')
    for (let left = COUNTED.length - 1; left >= 9; left--) {
      const [row] = await panelRows(here.panel, 'Differing figures')
      await pressInRow(here.panel, 'Differing figures', row!.title, row!.buttons.find((one) => one.startsWith('Not the same thing'))!)
      await until(async () => (await panelRows(here.panel, 'Differing figures')).length === left, 'the row to leave')
      await until(async () => (await badgeOf(here.driven)) === (left > 9 ? '9+' : '9'), 'the badge to follow')
    }
  })
})
