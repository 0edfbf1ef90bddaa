import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type { WebWorker } from 'puppeteer-core'
import { build } from 'vite'
import { launchChromium, type DrivenChromium } from '../e2e/chromium.ts'
import { until } from '../e2e/panel.ts'
import { serve } from '../e2e/site.ts'
import { buildExtension } from '../scripts/build.mjs'
import { findBrowser } from '../scripts/find-browser.mjs'
import { CannotRun } from '../scripts/parts.ts'
import { BACKGROUND } from './cold-marks.ts'
import type { Filled } from './fill-store.ts'
import { madeArticle } from './made-news.ts'
import { median } from './quantiles.ts'

/** What one cold start took, in milliseconds, and the megabytes of the background behind it. */
interface Start {
  boot: number
  find: number
  whole: number
  memory: number
}

/**
 * Prints what a cold start of the extension takes in Chromium: the background is stopped with the index on the device, and the toolbar button is
 * pressed on an article; first right after the browser was started, then once more and again.
 * @param args `--reports N`, `--starts N`
 * @returns the exit code
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { reports: { type: 'string', default: '100000' }, starts: { type: 'string', default: '7' } } })
  const reports = Number(values.reports)
  const program = findBrowser('chrome')
  if (!program) throw new CannotRun('no Chrome, Chromium, Edge or Brave is installed')
  const options = { program: program.path, extension: buildExtension('chrome'), profile: mkdtempSync(join(tmpdir(), 'second-source-cold-')) }
  const site = await serve(null, Object.fromEntries(Array.from({ length: Number(values.starts) }, (_, at) => [`/2024/05/14/article-${at}.html`, { body: pageOf(at, reports) }])))
  try {
    const filled = await withBrowser(options, (driven) => fill(driven, reports))
    console.log(`${reports} reports in ${filled.segments} segments: ${Math.round((1000 * reports) / filled.ms)} reports/s through the writer, ${Math.round(filled.index / reports)} B of index a report`)
    const ofBrowser: Start[] = []
    const ofBackground: Start[] = []
    for (let at = 0; at < Number(values.starts); at++) {
      await withBrowser(options, async (driven) => {
        ofBrowser.push(await start(driven, site.url(`/2024/05/14/article-${at}.html`)))
        for (const again of [1, 2]) ofBackground.push(await start(driven, site.url(`/2024/05/14/article-${(at + again) % Number(values.starts)}.html`)))
      })
    }
    tell('the background started anew, as many times an hour', ofBackground)
    tell('the browser started anew as well', ofBrowser)
    return 0
  } finally {
    await site.close()
    rmSync(options.profile, { recursive: true, force: true })
  }
}

function tell(what: string, starts: readonly Start[]): void {
  const of = (name: keyof Start): string => {
    const all = starts.map((one) => one[name])
    return `${median(all).toFixed(0)} (${Math.min(...all).toFixed(0)}–${Math.max(...all).toFixed(0)})`
  }
  console.log(`${what} (median and range of ${starts.length}):`)
  console.log(`  ${of('boot')} ms until the background listens, ${of('find')} ms from the article to its related reports, ${of('whole')} ms to the whole reading; memory of the background then ${of('memory')} MB`)
}

async function withBrowser<T>(options: Parameters<typeof launchChromium>[0], act: (driven: DrivenChromium) => Promise<T>): Promise<T> {
  const driven = await launchChromium(options)
  try {
    return await act(driven)
  } finally {
    await driven.close()
  }
}

async function fill({ browser, id }: DrivenChromium, reports: number): Promise<Filled> {
  const page = await browser.newPage()
  await page.goto(`chrome-extension://${id}/library.html`)
  await page.evaluate(`${await bundle()}; globalThis.fill = made.fill`)
  return (await page.evaluate(`fill(${reports})`)) as Filled
}

async function start({ open, press, worker }: DrivenChromium, address: string): Promise<Start> {
  await open(address)
  await (await worker()).close()
  await press()
  // the one that was stopped may still be listed for a moment, and answers no more
  await until(async () => Promise.race([(await worker()).evaluate(BACKGROUND.isDone), delay(1000, false)]), 'the reading')
  const background = await worker()
  const marks = await background.evaluate(BACKGROUND.marks)
  return { boot: marks.started, find: marks.found - marks.asked, whole: marks.answered - marks.asked, memory: await memoryOf(background) }
}

async function memoryOf(background: WebWorker): Promise<number> {
  const { usedSize, backingStorageSize = 0 } = await background.client.send('Runtime.getHeapUsage') as { usedSize: number; backingStorageSize?: number }
  return (usedSize + backingStorageSize) / 1e6
}

/** The script that fills the store. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false, logLevel: 'error',
    build: { write: false, minify: false, target: 'chrome128', lib: { entry: join(import.meta.dirname, 'fill-store.ts'), formats: ['iife'], name: 'made' } },
  })
  const [output] = [built].flat()
  if (!output || !('output' in output)) throw new Error('the script was not built')
  return output.output[0].code
}

/** A page with a made-up article. */
function pageOf(at: number, reports: number): string {
  const { title, text, published } = madeArticle(at, reports)
  const paragraphs = text.split(/\n+/).map((paragraph) => `<p>${paragraph}</p>`).join('')
  return `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:type" content="article"><meta property="article:published_time" content="${published}T08:00:00Z"></head><body><article><h1>${title}</h1>${paragraphs}</article></body></html>`
}
