import { setTimeout as delay } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { axeFindings } from './axe.ts'
import { BROWSERS } from './browsers.ts'
import { walkByKeys } from './by-keys.ts'
import { panelText, press, until, waitForHeading, type Light } from './panel.ts'
import { DEMO } from './setting.ts'
import { stage } from './stage.ts'

// The page of welcome comes once, when the extension is installed.

/** Long enough for a page that comes with a start of the background. */
const A_MOMENT = 1_500

/** A second tab with it, in front. */
const BY_HAND = 'welcome.html?by-hand'

describe.each(BROWSERS)('the page of welcome in $name', ({ launch }) => {
  const here = stage(() => launch({ welcomed: true }), DEMO)
  // the options take the place of an empty tab, and a window whose tabs are all the extension's is closed with it
  beforeAll(() => here.open('article.html'))
  let tab: Page
  const welcomes = async () => (await here.driven.ownTabs()).filter((path) => path === '/welcome.html').length

  test('comes when the extension is installed, with the key and the entry of the menu as they are', async () => {
    expect(await welcomes()).toBe(1)
    const welcome = await here.driven.ownPage('welcome.html')
    const steps = await until(() => welcome.run((document) => [...document.querySelectorAll('.wel__steps > li')].map((step) => step.textContent)), 'the steps')
    expect(steps).toHaveLength(3)
    expect(steps[1]).toContain('Alt+Shift+K')
    expect(steps[1]).toContain('“Check this page”')
  })

  test('has a sentence tried at once, in the panel beside it', async () => {
    tab = await here.driven.openOwn(BY_HAND)
    await tab.locator('.btn--main').click()
    await until(async () => {
      const panel = await here.driven.panel()
      return panel !== null && /1 differing figure/.test(await panelText(panel))
    }, 'the panel to tell of a differing figure')
    const panel = (await here.driven.panel())!
    expect(await press(panel, 'Back to the page')).toBe(true)
    await waitForHeading(panel, 'This page belongs to the browser')
  })

  test.each<[Light, number]>([['light', 252], ['dark', 320], ['forced', 320], ['light', 1280]])('has nothing that axe finds, and nothing that stands out over the side: %s, %d px wide', async (light, width) => {
    const welcome = await here.driven.ownPage(BY_HAND)
    await here.driven.look(light, width, BY_HAND)
    expect(await axeFindings(welcome, light)).toEqual([])
    expect(await welcome.run((document) => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
  })

  test('is all reached by keys, which show where they are', async () => {
    expect(await walkByKeys(here.driven, await here.driven.ownPage(BY_HAND), BY_HAND)).toEqual({ missed: [], unseen: [], small: [] })
    await tab.close()
  })

  test('leads to the options and to the library', async () => {
    const welcome = await here.driven.ownPage('welcome.html')
    expect(await press(welcome, 'Choose sites, keys and language')).toBe(true)
    await here.driven.ownPage('options.html')
    expect(await press(welcome, 'Add reports in the library')).toBe(true)
    await here.driven.ownPage('library.html')
  })

  test.each(['updated', 'switched'] as const)('does not come again when the extension is %s', async (how) => {
    const before = await welcomes()
    await here.driven.renew(how)
    await delay(A_MOMENT)
    expect(await welcomes()).toBeLessThanOrEqual(before)
  })
})
