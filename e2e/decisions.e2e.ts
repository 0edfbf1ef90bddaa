import { beforeAll, describe, expect, test } from 'vitest'
import { badgeFollows, badgeOf } from './badge.ts'
import { BROWSERS } from './browsers.ts'
import { panelRows, panelText, press, pressInRow, rowCounts, shownPairs, until, waitForHeading, type ShownPair } from './panel.ts'
import { DEMO, DEMO_TITLE } from './setting.ts'
import { stage } from './stage.ts'

describe.each(BROWSERS)('the reader\'s decisions in $name', ({ launch }) => {
  const here = stage(launch, DEMO)
  let rows: ShownPair[]

  const differing = () => shownPairs(here.panel)
  const badge = () => badgeOf(here.driven)
  const choose = (kind: string) => here.panel.run((document, kind) => document.querySelector<HTMLInputElement>(`.kinds input[value="${kind}"]`)!.click(), kind)

  beforeAll(async () => {
    await here.openChecked('article.html', DEMO_TITLE)
    rows = await differing()
  })

  test('a pair that is not one thing leaves the differing figures, the badge and the marks follow, and the way back has the focus', async () => {
    expect(rows.length).toBeGreaterThan(1)
    const before = await until(badge, 'the badge')
    const [first] = await panelRows(here.panel, 'Differing figures')
    const button = first!.buttons.find((one) => one.startsWith('Not the same thing'))!
    await pressInRow(here.panel, 'Differing figures', first!.title, button)
    await until(async () => (await differing()).length === rows.length - 1, 'the row to leave')
    await until(async () => (await badge()) === String(Number(before) - 1), 'the badge to follow')
    await until(() => here.panel.run((document) => document.activeElement?.textContent === 'Undo'), 'the way back to have the focus')
    expect((await panelRows(here.panel, 'Your decisions')).map(({ text }) => text)).toEqual([expect.stringContaining('Not the same thing')])
    expect((await panelRows(here.panel, 'Other numbers')).map(({ text }) => text).join(' ')).toContain('You said: not the same thing')
  })

  test('it is kept: the article that is read anew has it', async () => {
    // the browser may stop the background at any time
    await here.driven.stopBackground()
    await here.openChecked('article.html', DEMO_TITLE)
    await until(async () => (await panelRows(here.panel, 'Your decisions')).length === 1, 'the decision to be applied')
    expect(await differing()).toHaveLength(rows.length - 1)
  })

  test('the panel that is closed and opened again shows the same reading, with the decision and the kind of rows that was chosen', async () => {
    await choose('differing')
    await until(() => here.panel.run((document) => !document.querySelector('#same')?.checkVisibility()), 'the same figures to be left out')
    const before = await until(async () => {
      const text = await panelText(here.panel)
      return text.includes('Save selection') && text
    }, 'what is kept of the page')
    await here.driven.togglePanel()
    expect(await here.driven.panel()).toBeNull()
    await here.driven.togglePanel()
    here.panel = await until(() => here.driven.panel(), 'the panel')
    await waitForHeading(here.panel, DEMO_TITLE)
    await until(async () => (await panelText(here.panel)) === before, 'the panel to show what it showed before').catch(async () => expect(await panelText(here.panel)).toBe(before))
    expect(await panelRows(here.panel, 'Your decisions')).toHaveLength(1)
    expect(await here.panel.run((document) => document.querySelector<HTMLInputElement>('.kinds input:checked')?.value)).toBe('differing')
    await choose('all')
  })

  test('it can be taken back', async () => {
    expect(await press(here.panel, 'Undo')).toBe(true)
    await until(async () => (await differing()).length === rows.length, 'the row to come back')
    expect(await differing()).toEqual(rows)
    expect(await panelRows(here.panel, 'Your decisions')).toEqual([])
  })

  test('a report of another event leaves with its rows, and comes back', async () => {
    const cards = async () => (await panelRows(here.panel, 'Related reports')).map(({ title }) => title)
    const all = await cards()
    const [card] = await panelRows(here.panel, 'Related reports')
    await pressInRow(here.panel, 'Related reports', card!.title, card!.buttons.find((one) => /^Not (?:the same event|this story)/.test(one))!)
    await until(async () => (await cards()).length === all.length - 1, 'the card to leave')
    await badgeFollows(here.driven, here.panel)
    expect((await differing()).length).toBeLessThanOrEqual(rows.length)
    expect(await press(here.panel, 'Undo')).toBe(true)
    await until(async () => (await cards()).length === all.length, 'the card to come back')
    expect(await differing()).toEqual(rows)
    await badgeFollows(here.driven, here.panel)
  })

  test('names can be taken as they are spelled, and are then', async () => {
    const change = () => here.panel.run((document) => document.querySelector<HTMLInputElement>('.switch input')!.click())
    const words = () => here.panel.run((document) => document.querySelector('.switch')?.textContent ?? '')
    expect(await words()).toContain('Now Kiev is Kyiv')
    await change()
    await until(async () => (await words()).includes('Now Kiev is not Kyiv'), 'the article to be compared with names as they are spelled')
    await badgeFollows(here.driven, here.panel)
    await here.openChecked('article.html', DEMO_TITLE)
    await until(async () => (await words()).includes('Now Kiev is not Kyiv'), 'the choice to be kept')
    await change()
    await until(async () => (await words()).includes('Now Kiev is Kyiv'), 'names to be taken in any spelling')
    expect(await differing()).toEqual(rows)
    await badgeFollows(here.driven, here.panel)
  })

  test('the badge is of its own tab and page, whatever of it is shown, and goes at once where the reader wants none', async () => {
    const number = String(rows.length)
    const becomes = (text: string, what: string) => until(async () => (await badge()) === text, what)
    const setBadge = (on: boolean) => here.driven.inExtension(async (on) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
      const { local } = (browser ?? chrome).storage
      const { settings } = await local.get('settings')
      await local.set({ settings: { ...settings, badge: on } })
    }, on)
    await becomes(number, 'the badge')
    expect((await rowCounts(here.panel))[1]).toBe(rows.length)
    await choose('same')
    await until(() => here.panel.run((document) => !document.querySelector('#differing .rows > li')?.checkVisibility()), 'the differing figures to be left out')
    expect(await badge()).toBe(number)
    await choose('all')
    const other = await here.driven.inExtension(async () => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
      return (await (browser ?? chrome).tabs.create({ url: 'about:blank' })).id
    })
    await becomes('', 'no badge beside a page that was not read')
    await here.driven.inExtension(async (id) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
      await (browser ?? chrome).tabs.remove(id)
    }, other)
    await becomes(number, 'the badge of the tab')
    await here.driven.inPage(() => history.pushState(null, '', '/article.html?read=80'))
    await setBadge(false)
    await becomes('', 'the badge to go')
    await setBadge(true)
    await becomes(number, 'the badge to come back')
    // what was read may be forgotten with the background, or for want of room
    await here.driven.inExtension(async () => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
      await (browser ?? chrome).storage.session.clear()
    })
    await setBadge(false)
    await becomes('', 'the badge of a reading that was forgotten to go')
    await setBadge(true)
    await here.check(DEMO_TITLE)
    await becomes(number, 'the badge to come back')
    await here.open('not-an-article.html')
    await becomes('', 'no badge beside another page')
  })
})

/** The part of the extension's API that is asked here. */
interface Api {
  storage: { local: { get(key: string): Promise<{ settings?: object }>; set(items: object): Promise<void> }; session: { clear(): Promise<void> } }
  tabs: { create(tab: { url: string }): Promise<{ id: number }>; remove(id: number): Promise<void> }
}
