import { test } from 'vitest'
import { startChromium } from './browsers.ts'
import type { DrivenChromium } from './chromium.ts'
import { until, waitForHeading } from './panel.ts'
import { DEMO, DEMO_TITLE } from './setting.ts'
import { stage } from './stage.ts'

// A reader lets one site in for good, and takes that back.

const here = stage(startChromium, DEMO)
const NOT_CHECKED = 'This page has not been checked yet'
const host = () => new URL(here.site.url('')).host

/** Clicks a button of the panel as a hand does: the browser asks for permissions after nothing less. */
async function press(name: string): Promise<void> {
  const page = await here.driven.panelPage()
  await page.locator(`::-p-aria([name="${name}"][role="button"])`).click()
}

test('a page that was not let in is not read', async () => {
  const panel = await here.openChecked('article.html', DEMO_TITLE)
  await here.open('not-an-article.html')
  await waitForHeading(panel, NOT_CHECKED)
  await here.open('article.html')
  await waitForHeading(panel, NOT_CHECKED)
})

test('a site that is always checked is read as its pages open', async () => {
  const panel = await here.check(DEMO_TITLE)
  // no test can press the browser's own question: the site is let in through the page of extensions, after which the request is granted unasked
  await letIn(here.driven, '*://127.0.0.1/*')
  await here.driven.page.bringToFront()
  await waitForHeading(panel, DEMO_TITLE)
  await press(`Always check ${host()}`)
  await until(() => panel.run((document) => /Stop/i.test(document.querySelector('footer')?.textContent ?? '')), 'the way back')
  await here.open('not-an-article.html')
  await waitForHeading(panel, 'This page does not read as an article')
  await here.open('article.html')
  await waitForHeading(panel, DEMO_TITLE)
})

test('a site that is no longer let in is left alone', async () => {
  await press(`Stop checking ${host()} always`)
  await until(() => here.panel.run((document) => /Always check/.test(document.querySelector('footer')?.textContent ?? '')), 'the way in')
  await here.open('not-an-article.html')
  await waitForHeading(here.panel, NOT_CHECKED)
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
