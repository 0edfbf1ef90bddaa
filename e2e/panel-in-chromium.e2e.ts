import type { Page } from 'puppeteer-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { axeFindings } from './axe.ts'
import { startChromium } from './browsers.ts'
import { stopWorker } from './chromium.ts'
import { marksOf } from './page.ts'
import { panelRows, pressInRow, shownPairs, until, waitForHeading } from './panel.ts'
import { DEMO, DEMO_TITLE } from './setting.ts'
import { stage } from './stage.ts'

const here = stage(startChromium, DEMO)

beforeAll(async () => {
  await here.openChecked('article.html', DEMO_TITLE)
})

describe('who cannot see or cannot point can read the panel', () => {
  const sights = ['light', 'dark'].flatMap((scheme) => [252, 360].map((width) => ({ scheme, width })))

  test.each(sights)('axe finds nothing, $scheme, $width px wide', async ({ scheme, width }) => {
    const page = await here.driven.panelPage()
    await show(page, scheme, width)
    expect(await axeFindings(page)).toEqual([])
  })

  test('nothing stands out over the side of the narrow panel', async () => {
    const page = await here.driven.panelPage()
    await show(page, 'light', 252)
    const [wide, room] = await here.panel.run((document) => [document.documentElement.scrollWidth, document.documentElement.clientWidth])
    expect(wide).toBeLessThanOrEqual(room!)
  })
})

test('a background that was stopped starts again when the panel needs it', async () => {
  const rows = await shownPairs(here.panel)
  await stopWorker(await here.driven.worker())
  await pressInRow(here.panel, 'Differing figures', '1,357', 'in the article: 1,357 km')
  await until(async () => (await here.driven.inPage(marksOf, 'ss-focus')).some(({ text, inView }) => inView && text.includes('1,357 km long')), 'the sentence in view')
  await here.check(DEMO_TITLE)
  await until(async () => JSON.stringify(await shownPairs(here.panel)) === JSON.stringify(rows), 'the same rows as before')
})

test('leaving the article leaves its rows', async () => {
  await here.open('not-an-article.html')
  await waitForHeading(here.panel, 'This page has not been checked yet')
  expect(await panelRows(here.panel, 'Differing figures')).toEqual([])
})

async function show(page: Page, scheme: string, width: number): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  await page.setViewport({ width, height: 765 })
  await page.waitForFunction((width: number) => innerWidth === width, {}, width)
  for (const closed of await page.$$('details:not([open])')) await closed.evaluate((details) => details.setAttribute('open', ''))
}
