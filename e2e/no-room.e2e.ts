import { expect, test } from 'vitest'
import { startChromium } from './browsers.ts'
import { panelOf } from './chromium-pages.ts'
import { chooseFiles, collections } from './library.ts'
import { press, until } from './panel.ts'
import type { Page } from 'puppeteer-core'

// Only Chromium can be told how much room a device has.

/** As many reports as JSON Lines, each of 300 words that no other has: what repeats takes hardly any room on the device. */
function distinctReports(count: number): string {
  const text = (at: number) => Array.from({ length: 300 }, (_, word) => (Math.imul(at * 300 + word + 1, 0x9e3779b1) >>> 0).toString(36)).join(' ')
  return Array.from({ length: count }, (_, at) => JSON.stringify({ id: `r${at}`, title: `Report ${at} of the valley`, published: '2024-03-05', text: `${text(at)} ${at}` })).join('\n')
}
const jobs = (of: Page) => of.evaluate(() => [...document.querySelectorAll<HTMLElement>('.job')].map((job) => `${job.querySelector('h3')?.textContent} ${job.dataset.state}`))

test('a device without room says so, and the import goes on when there is room again', async () => {
  // the browser reckons with the room that it saw last, so that it has to be small from the beginning
  const small = await startChromium()
  try {
    const tab = await small.browser.newPage()
    const session = await tab.createCDPSession()
    const origin = `chrome-extension://${small.id}`
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2_000_000 })
    await tab.goto(`${origin}/library.html#corpora`)
    const there = panelOf(tab)
    await until(async () => (await collections(there)).length === 1, 'the library to open')
    await chooseFiles(there, { 'plain.jsonl': distinctReports(800) })
    await until(async () => (await jobs(tab)).includes('plain full'), 'the device to be full', 60_000)
    expect(await there.run((document) => document.querySelector('.job')!.textContent)).toContain('This device has no room for more. What was added is kept')
    await session.send('Storage.overrideQuotaForOrigin', { origin })
    expect(await press(there, 'Try again: plain')).toBe(true)
    await until(async () => (await jobs(tab)).includes('plain done'), 'the import to go on to its end', 60_000)
    expect((await collections(there)).find(({ name }) => name === 'plain')!.text).toContain('800 reports')
  } finally {
    await small.close()
  }
}, 150_000)
