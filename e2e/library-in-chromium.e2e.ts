import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { highlightOf, rowOf as keptRowOf } from '../components/fixtures/highlights.ts'
import { TABS } from '../components/library/library-view.ts'
import { writeBackup } from '../lib/highlights/formats/backup.ts'
import { axeFindings } from './axe.ts'
import { startChromium } from './browsers.ts'
import { panelOf, type DrivenChromium } from './chromium.ts'
import { chooseFiles, collections, goToPart } from './library.ts'
import { press, until, type Panel } from './panel.ts'

let driven: DrivenChromium
let page: Page
let library: Panel

/** As many reports as JSON Lines, each of 300 words that no other has: what repeats takes hardly any room on the device. */
function distinctReports(count: number): string {
  const text = (at: number) => Array.from({ length: 300 }, (_, word) => (Math.imul(at * 300 + word + 1, 0x9e3779b1) >>> 0).toString(36)).join(' ')
  return Array.from({ length: count }, (_, at) => JSON.stringify({ id: `r${at}`, title: `Report ${at} of the valley`, published: '2024-03-05', text: `${text(at)} ${at}` })).join('\n')
}
const url = () => `chrome-extension://${driven.id}/library.html#corpora`
const rowOf = async (name: string, of = library) => (await collections(of)).find((one) => one.name === name)?.text ?? ''
const jobs = (of = page) => of.evaluate(() => [...document.querySelectorAll<HTMLElement>('.job')].map((job) => `${job.querySelector('h3')?.textContent} ${job.dataset.state}`))

beforeAll(async () => {
  driven = await startChromium()
  page = await driven.browser.newPage()
  await page.goto(url())
  library = panelOf(page)
  await until(async () => (await collections(library)).length === 1, 'the library to open')
  await chooseFiles(library, { 'wire.jsonl': `${distinctReports(12)}\nnot json` })
  await until(async () => (await rowOf('wire')).includes('12 reports'), 'the file to be imported')
})

afterAll(() => driven?.close())

test('a name is changed by keys alone, and another window sees it', async () => {
  const other = await driven.browser.newPage()
  await other.goto(url())
  await until(async () => (await rowOf('wire', panelOf(other))) !== '', 'the other window to show it')
  await page.bringToFront()
  await page.focus('[aria-label="Rename wire"]')
  await page.keyboard.press('Enter')
  await page.keyboard.type('The wire')
  await page.keyboard.press('Enter')
  await until(async () => (await rowOf('The wire', panelOf(other))) !== '', 'the other window to see the new name')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Rename The wire')
  await other.close()
})

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
    expect(await rowOf('plain', there)).toContain('800 reports')
  } finally {
    await small.close()
  }
}, 150_000)

describe('who cannot see or cannot point can use the library', () => {
  const sights = ['light', 'dark', 'forced'].flatMap((scheme) => [252, 320, 1280].map((width) => ({ scheme, width })))
  const decision = { kind: 'wrongNumber', figure: { document: 'sputnik-2017-06-11', in: 'text', quote: '7,500', before: '', after: ' soldiers' } }
  const highlights = [highlightOf('a', 'The dyke held through the night', { tags: ['river', 'to check'], note: 'ask the warden' }), keptRowOf('r'), { ...highlightOf('long', 'W'.repeat(300)), article: { ...highlightOf('', '').article, address: 'https://long.example/', title: 'Unteilbar'.repeat(30) } }]

  beforeAll(async () => {
    await chooseFiles(library, { 'mine.jsonl': [...writeBackup({ highlights, decisions: [{ v: 1, key: 'd', made: 5, decision }], articles: [], settings: null })].join('') })
    await page.waitForFunction(() => document.querySelectorAll('.kept').length === 3)
    await page.evaluate(() => document.querySelector<HTMLInputElement>('.kept__choose input')!.click())
    await page.waitForSelector('.bulk')
  })

  test.each(sights)('axe finds nothing, and nothing stands out over the side: $scheme, $width px wide', async ({ scheme, width }) => {
    await page.emulateMediaFeatures(scheme === 'forced' ? [{ name: 'forced-colors', value: 'active' }] : [{ name: 'prefers-color-scheme', value: scheme }])
    await page.setViewport({ width, height: 765 })
    for (const part of TABS) {
      await goToPart(library, part)
      await page.waitForFunction((part: string) => document.querySelector('main')?.ariaLabel?.toLowerCase() === part, {}, part)
      expect(await axeFindings(library)).toEqual([])
      const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth])
      expect(wide).toBeLessThanOrEqual(room!)
    }
  })
})
