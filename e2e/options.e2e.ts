import type { Page } from 'puppeteer-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { axeFindings } from './axe.ts'
import { badgeOf, tabInFront } from './badge.ts'
import { BROWSERS } from './browsers.ts'
import { walkByKeys } from './by-keys.ts'
import { manyReports } from './files.ts'
import { chooseFiles, openLibrary } from './library.ts'
import { panelText, press, until, waitForHeading, type Light } from './panel.ts'
import { DEMO, DEMO_TITLE } from './setting.ts'
import { stage } from './stage.ts'

// A reader sets how the extension works, in its page of options, by real clicks and keys. What lets sites in is tried in access.e2e.ts.

describe.each(BROWSERS)('the options in $name', ({ launch }) => {
  const here = stage(launch, DEMO)
  let options: Page
  const address = () => here.site.url('article.html')
  const host = () => new URL(address()).hostname

  /** Turns to the options and clicks what the selector finds, as a hand does. */
  const click = async (selector: string) => {
    await options.bringToFront()
    await options.locator(selector).click()
  }
  const said = (words: string) => until(() => options.evaluate((words) => document.querySelector('main > [role="status"]')?.textContent?.includes(words), words), `the options to say "${words}"`)

  beforeAll(async () => {
    await here.openChecked('article.html', DEMO_TITLE)
    options = await here.driven.openOwn('options.html')
    await options.waitForSelector('main h1')
  })

  test('are opened from the panel', async () => {
    await here.driven.open(address())
    await options.close()
    expect(await press(here.panel, 'Options')).toBe(true)
    await waitForHeading(await here.driven.ownPage('options.html'), 'Options')
    options = await here.driven.openOwn('options.html?by-hand')
    await options.waitForSelector('main h1')
  })

  test('pause on a site, and end the pause', async () => {
    await click('[aria-labelledby="options-paused"] .field')
    await options.keyboard.type(host())
    await options.keyboard.press('Enter')
    await said(`${host()} is paused.`)
    await here.openChecked('article.html', `Paused on ${new URL(address()).host}`)
    await click(`button[aria-label="End the pause on ${host()}"]`)
    await said(`${host()} is no longer paused`)
    await here.openChecked('article.html', DEMO_TITLE)
  })

  test('take the number off the button, and give it back', async () => {
    const tab = await tabInFront(here.driven)
    const badge = () => badgeOf(here.driven, tab)
    const number = await until(badge, 'the number')
    await click('[aria-labelledby="options-badge"] input')
    await until(async () => (await badge()) === '', 'the number to go')
    await click('[aria-labelledby="options-badge"] input')
    await until(async () => (await badge()) === number, 'the number to come back')
  })

  test('take names as they are spelled, from the next check on and in what is shown', async () => {
    await here.openChecked('article.html', DEMO_TITLE)
    expect(await panelText(here.panel)).toContain('Now Kiev is Kyiv')
    await click('[aria-labelledby="options-names"] input')
    await said('Kept.')
    await here.openChecked('article.html', DEMO_TITLE)
    await until(async () => (await panelText(here.panel)).includes('Now Kiev is not Kyiv'), 'the panel to say so')
    await click('[aria-labelledby="options-names"] input')
    await here.openChecked('article.html', DEMO_TITLE)
    await until(async () => (await panelText(here.panel)).includes('Now Kiev is Kyiv'), 'the panel to say so')
  })

  test('name the keys as the browser has them, and lead to where it changes them', async () => {
    expect(await options.evaluate(() => [...document.querySelectorAll('[aria-labelledby="options-keys"] kbd')].map((key) => key.textContent))).toEqual(['Alt+Shift+K', 'Alt+Shift+S'])
    await options.bringToFront()
    const before = await tabInFront(here.driven)
    await click('[aria-labelledby="options-keys"] button')
    await until(async () => (await tabInFront(here.driven)) !== before, 'the page for keys')
  })

  test('tell what is compared with, also once it has grown elsewhere', async () => {
    const corpora = () => options.evaluate(() => [...document.querySelectorAll('[aria-labelledby="options-corpora"] dl > div')].map((line) => line.textContent))
    expect(await corpora()).toEqual([expect.stringMatching(/^Second Source.*\D\d+ reports$/)])
    const library = await openLibrary(here.driven)
    await chooseFiles(library, { 'wire.jsonl': manyReports(3) })
    await until(async () => (await corpora()).some((line) => line?.startsWith('wire3 reports, ')), 'the options to tell of the new corpus')
  })

  test.each<[Light, number]>([['light', 252], ['dark', 320], ['forced', 320], ['light', 1280]])('have nothing that axe finds, and nothing that stands out over the side: %s, %d px wide', async (light, width) => {
    await options.bringToFront()
    const page = await here.driven.ownPage('options.html?by-hand')
    await here.driven.look(light, width, 'options.html?by-hand')
    expect(await axeFindings(page, light)).toEqual([])
    expect(await page.run((document) => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
  })

  test('are all reached by keys, which show where they are', async () => {
    await options.bringToFront()
    expect(await walkByKeys(here.driven, await here.driven.ownPage('options.html?by-hand'), 'options.html?by-hand')).toEqual({ missed: [], unseen: [], small: [] })
  })

  test('speak another language as soon as it is set, and the panel with them', async () => {
    await here.openChecked('article.html', DEMO_TITLE)
    await here.driven.inExtension(async () => {
      interface Storing { storage: { local: { set(items: object): Promise<void> } } }
      const { browser, chrome } = globalThis as unknown as { browser?: Storing; chrome: Storing }
      await (browser ?? chrome).storage.local.set({ settings: { language: 'en-XA' } })
    })
    const headings = (page: Document) => [...page.querySelectorAll('h2')].map((heading) => heading.textContent).join()
    await until(() => here.panel.run(headings).then((words) => words.includes('Díffé')), 'the panel to speak it')
    await until(() => options.evaluate(() => document.querySelector('h1')?.textContent?.startsWith('[')), 'the options to speak it')
  })
})
