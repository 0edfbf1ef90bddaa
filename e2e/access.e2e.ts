import { afterAll, beforeAll, test } from 'vitest'
import { startChromium } from './browsers.ts'
import type { DrivenChromium } from './chromium.ts'
import { panelTitle, until, waitForReading, type Panel } from './panel.ts'
import { DEMO } from './setting.ts'
import { serve, type Site } from './site.ts'

// A reader lets one site in for good, and takes that back.

const TITLE = 'Ahead of Kremlin visit, Tajik base looks south'
let site: Site
let driven: DrivenChromium
let panel: Panel

beforeAll(async () => {
  site = await serve(DEMO)
  driven = await startChromium()
})

afterAll(async () => {
  await driven?.close()
  await site?.close()
})

/** Clicks a button of the panel as a hand does: the browser asks for permissions after nothing less. */
async function press(name: string): Promise<void> {
  const page = await driven.panelPage()
  await page.locator(`::-p-aria([name="${name}"][role="button"])`).click()
}

test('a page that was not let in is not read', async () => {
  await driven.open(site.url('article.html'))
  panel = await driven.press()
  await waitForReading(panel)
  await driven.open(site.url('not-an-article.html'))
  await until(async () => (await panelTitle(panel)) === 'This page has not been checked yet', 'the word that this page is not checked yet')
  await driven.open(site.url('article.html'))
  await until(async () => (await panelTitle(panel)) === 'This page has not been checked yet', 'the word that this page is not checked yet')
})

test('a site that is always checked is read as its pages open', async () => {
  await driven.press()
  await until(async () => (await panelTitle(panel)) === TITLE, 'the reading')
  // no test can press the browser's own question: the site is let in through the page of extensions, after which the request is granted unasked
  await letIn(driven, '*://127.0.0.1/*')
  await driven.page.bringToFront()
  await press(`Always check ${new URL(site.url('')).host}`)
  await until(() => panel.run((document) => /Stop/i.test(document.querySelector('footer')?.textContent ?? '')), 'the way back')
  await driven.open(site.url('not-an-article.html'))
  await until(async () => (await panelTitle(panel)) === 'This page does not read as an article', 'the front page to be read')
  await driven.open(site.url('article.html'))
  await until(async () => (await panelTitle(panel)) === TITLE, 'the article to be read')
})

test('a site that is no longer let in is left alone', async () => {
  await press(`Stop checking ${new URL(site.url('')).host} always`)
  await until(() => panel.run((document) => /Always check/.test(document.querySelector('footer')?.textContent ?? '')), 'the way in')
  await driven.open(site.url('not-an-article.html'))
  await until(async () => (await panelTitle(panel)) === 'This page has not been checked yet', 'the word that this page is not checked yet')
})

async function letIn({ browser, id }: DrivenChromium, origin: string): Promise<void> {
  const page = await browser.newPage()
  await page.goto('chrome://extensions')
  await page.evaluate((id, origin) => {
    const { chrome } = globalThis as unknown as { chrome: { developerPrivate: { addHostPermission(id: string, origin: string): Promise<void> } } }
    return chrome.developerPrivate.addHostPermission(id, origin)
  }, id, origin)
  await page.close()
}
