import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { ElementHandle, Page } from 'puppeteer-core'
import { launchChromium } from '../e2e/chromium.ts'
import { writeBackup } from '../lib/highlights/formats/backup.ts'
import { buildExtension } from '../scripts/build.mjs'
import { findBrowser } from '../scripts/find-browser.mjs'
import { CannotRun } from '../scripts/parts.ts'
import { madeHighlight } from './made-highlights.ts'
import { median } from './quantiles.ts'

/** What is promised to readers: milliseconds until what is typed is seen. */
const LIMIT = 100
/** Places of the list that are jumped to. */
const JUMPS = 40
/** Lines as somebody types them, letter by letter; the last is misspelled. */
const TYPED = ['government', 'minister of', 'subject 7', 'govermnent']

/**
 * Prints what the library's page takes in Chromium with many highlights: until a backup is restored, for each letter that is typed, and for each jump down the list. What
 * counts is the main thread's work.
 * @param args `--count N` highlights
 * @returns the exit code: 1 where a promise is not kept
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { count: { type: 'string', default: '10000' } } })
  const program = findBrowser('chrome')
  if (!program) throw new CannotRun('no Chrome, Chromium, Edge or Brave is installed')
  const count = Number(values.count)
  const folder = mkdtempSync(join(tmpdir(), 'second-source-library-'))
  const file = join(folder, 'backup.jsonl')
  writeFileSync(file, [...writeBackup({ highlights: Array.from({ length: count }, (_, i) => madeHighlight(i)), decisions: [], articles: [], settings: null })].join(''))
  const driven = await launchChromium({ program: program.path, extension: buildExtension('chrome') })
  try {
    const page = await driven.browser.newPage()
    await page.setViewport({ width: 1280, height: 900 })
    await page.goto(`chrome-extension://${driven.id}/library.html`)
    const input = (await page.waitForSelector('.keeping__acts input[type="file"]')) as ElementHandle<HTMLInputElement>
    const began = performance.now()
    await input.uploadFile(file)
    await page.waitForSelector('.arrivals__one', { timeout: 120_000 })
    const restored = performance.now() - began
    await page.waitForFunction((count: number) => document.querySelector('.keeping__count')?.textContent?.replace(/\D+/g, ' ').startsWith(count.toLocaleString('en-GB').replace(/\D+/g, ' ')), { timeout: 60_000 }, count)
    console.log(`${count.toLocaleString('en')} highlights: restored in ${restored.toFixed(0)} ms, shown ${(performance.now() - began - restored).toFixed(0)} ms later`)
    await page.reload()
    const opened = await page.evaluate(() => performance.now())
    await page.waitForSelector('.kept')
    console.log(`the page opened anew: its first highlights after ${(await page.evaluate(() => performance.now())).toFixed(0)} ms (its script after ${opened.toFixed(0)})`)
    // words are made ready while nobody types
    await new Promise((resolve) => setTimeout(resolve, 2000))
    const typed: Took[] = []
    for (const line of TYPED) {
      const letters = [...line].map((_, i) => line.slice(0, i + 1))
      const times = await typing(page, [...letters, ''])
      console.log(`${JSON.stringify(line).padEnd(16)} a letter: ${tell(times)}`)
      typed.push(...times)
    }
    console.log(`a jump down the list: ${tell(await scrolling(page))}`)
    return Math.max(...typed.map(({ work }) => work)) < LIMIT ? 0 : 1
  } finally {
    await driven.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What one act took of the page: its main thread's work, and the time on the clock, which a busy machine lengthens; in milliseconds. */
interface Took {
  work: number
  clock: number
}

/** What acts of the page take until the list that each leads to has been laid out and handed to be painted. @param act an expression for the act, by its number */
async function took(page: Page, count: number, act: (at: number) => string): Promise<Took[]> {
  const session = await page.createCDPSession()
  await session.send('Performance.enable')
  const worked = async (): Promise<number> => (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ThreadTime')!.value * 1000
  const all: Took[] = []
  for (let at = 0; at < count; at++) {
    const before = await worked()
    const clock = await page.evaluate(`(async () => {
      const began = performance.now()
      ${act(at)}
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
      return performance.now() - began
    })()`)
    all.push({ work: (await worked()) - before, clock: clock as number })
  }
  await session.detach()
  return all
}

/** What each line in the search takes. */
function typing(page: Page, lines: readonly string[]): Promise<Took[]> {
  return took(page, lines.length, (at) => `
    const field = document.querySelector('.keeping__tools input[type="search"]')
    field.value = ${JSON.stringify(lines[at])}
    field.dispatchEvent(new Event('input', { bubbles: true }))`)
}

/** What jumps down the list take, each to where nothing was drawn. */
function scrolling(page: Page): Promise<Took[]> {
  return took(page, JUMPS, (at) => `scrollTo({ top: (document.documentElement.scrollHeight * ${at}) / ${JUMPS} })`)
}

/** What some acts took, in words. */
function tell(all: readonly Took[]): string {
  const [work, clock] = [all.map(({ work }) => work), all.map(({ clock }) => clock)]
  return `work median ${median(work).toFixed(0)} ms, worst ${Math.max(...work).toFixed(0)} ms; on the clock ${median(clock).toFixed(0)} and ${Math.max(...clock).toFixed(0)} ms`
}
