import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeFindings } from './axe.ts'
import { startChromium } from './browsers.ts'
import type { DrivenChromium } from './chromium.ts'
import { marksOf } from './page.ts'
import { panelRows, panelTitle, pressInRow, until, waitForReading, type Panel } from './panel.ts'
import { DEMO } from './setting.ts'
import { serve, type Site } from './site.ts'

let site: Site
let driven: DrivenChromium
let panel: Panel

beforeAll(async () => {
  site = await serve(DEMO)
  driven = await startChromium()
  await driven.open(site.url('article.html'))
  panel = await driven.press()
  await waitForReading(panel)
})

afterAll(async () => {
  await driven?.close()
  await site?.close()
})

describe('who cannot see or cannot point can read the panel', () => {
  const sights = ['light', 'dark'].flatMap((scheme) => [252, 360].map((width) => ({ scheme, width })))

  test.each(sights)('axe finds nothing, $scheme, $width px wide', async ({ scheme, width }) => {
    const page = await driven.panelPage()
    await show(page, scheme, width)
    expect(await axeFindings(page)).toEqual([])
  })

  test('nothing stands out over the side of the narrow panel', async () => {
    const page = await driven.panelPage()
    await show(page, 'light', 252)
    const [wide, room] = await panel.run((document) => [document.documentElement.scrollWidth, document.documentElement.clientWidth])
    expect(wide).toBeLessThanOrEqual(room!)
  })
})

test('a background that was stopped starts again when the panel needs it', async () => {
  const rows = await panelRows(panel, 'Differing figures')
  await (await driven.worker()).close()
  await pressInRow(panel, 'Differing figures', '1,357', 'in the article: 1,357 km')
  await until(async () => (await driven.inPage(marksOf, 'ss-focus')).some(({ text, inView }) => inView && text.includes('1,357 km long')), 'the sentence in view')
  panel = await driven.press()
  await waitForReading(panel)
  await until(async () => JSON.stringify(await panelRows(panel, 'Differing figures')) === JSON.stringify(rows), 'the same rows as before')
})

test('leaving the article leaves its rows', async () => {
  await driven.open(site.url('not-an-article.html'))
  await until(async () => !(await panelTitle(panel)).startsWith('Ahead of Kremlin'), 'the rows of the other page to go')
  expect(await panelRows(panel, 'Differing figures')).toEqual([])
})

async function show(page: Page, scheme: string, width: number): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  await page.setViewport({ width, height: 765 })
  await page.waitForFunction((width: number) => innerWidth === width, {}, width)
  for (const closed of await page.$$('details:not([open])')) await closed.evaluate((details) => details.setAttribute('open', ''))
}
