import { setTimeout as delay } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { launchChromium, type DrivenChromium } from '../e2e/chromium.ts'
import { check } from '../e2e/panel.ts'
import { serve } from '../e2e/site.ts'
import { PAGE_SCRIPT } from '../entrypoints/background/sites.ts'
import { buildExtension } from '../scripts/build.mjs'
import { findBrowser } from '../scripts/find-browser.mjs'
import { CannotRun } from '../scripts/parts.ts'
import { madeReport } from './made-news.ts'
import { median, quantile } from './quantiles.ts'

const WORDS = { 'ordinary, 1,500 words': 1_500, 'long, 6,000 words': 6_000 }
const HEAVY = 4_000
/** Pages whose tasks are traced; what that costs is no work of a reading. */
const TRACED = 3
/** How long a page is watched, in milliseconds: a reading and the looks behind it are over by then. */
const WATCHED = 2_500

/**
 * Prints what a reading takes of a page's main thread in Chromium, from the press to the marks: all of it, beside what the page's own loading took, and the longest task.
 * A page before the first has the panel open, for which the browser lays a page out anew whosever panel it is.
 * @param args `--pages N` of each kind
 * @returns the exit code
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { pages: { type: 'string', default: '7' } } })
  const program = findBrowser('chrome')
  if (!program) throw new CannotRun('no Chrome, Chromium, Edge or Brave is installed')
  console.log(`${values.pages} pages of each kind${' '.repeat(18)}work, median      p95   of loading   longest task`)
  for (const [kind, words, boxes] of [...Object.entries(WORDS).map(([kind, words]) => [kind, words, 300] as const), ['1,500 words among 4,000 boxes', 1_500, HEAVY] as const]) {
    const pages = Object.fromEntries(Array.from({ length: 1 + Number(values.pages) + TRACED }, (_, at) => [`/2024/05/14/story-${at}.html`, { body: pageOf(at, words, boxes) }]))
    const site = await serve(null, pages)
    const driven = await launchChromium({ program: program.path, extension: buildExtension('chrome') })
    const works: { work: number; share: number }[] = []
    const longest: number[] = []
    try {
      for (const at of Object.keys(pages).keys()) {
        const open = (): Promise<void> => driven.open(site.url(`/2024/05/14/story-${at}.html`))
        const read = (): Promise<void> => readAndWatch(driven, `Story ${at} of the long river`)
        if (at > 0 && at <= Number(values.pages)) works.push(await workOf(driven, open, read))
        else {
          await open()
          await delay(WATCHED)
          if (at === 0) await read()
          else longest.push(await longestTask(driven, read))
        }
      }
    } finally {
      await driven.close()
      await site.close()
    }
    const work = works.map((one) => one.work)
    console.log(`${kind.padEnd(36)}${median(work).toFixed(0).padStart(9)} ms${quantile(work, 0.95).toFixed(0).padStart(6)} ms${median(works.map(({ share }) => share)).toFixed(2).padStart(13)}${Math.max(...longest).toFixed(0).padStart(12)} ms`)
  }
  return 0
}

async function readAndWatch(driven: DrivenChromium, title: string): Promise<void> {
  const from = performance.now()
  await check(driven, title)
  await delay(Math.max(0, WATCHED - (performance.now() - from)))
}

/** Milliseconds that a page's main thread works more than without a reading, and that as a share of what the page's own loading took. */
async function workOf(driven: DrivenChromium, open: () => Promise<void>, read: () => Promise<void>): Promise<{ work: number; share: number }> {
  const session = await driven.page.createCDPSession()
  await session.send('Performance.enable')
  const worked = async (): Promise<number> => (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ThreadTime')!.value * 1000
  const before = await worked()
  await open()
  await delay(500)
  const loaded = await worked()
  await delay(WATCHED)
  const start = await worked()
  await read()
  const work = (await worked()) - start - (start - loaded)
  await session.detach()
  return { work, share: work / Math.max(1, loaded - before) }
}

/** An event of a trace, as far as it is read: times in microseconds, `tdur` of the processor. */
interface Traced {
  pid: number
  tid: number
  ph: string
  ts: number
  dur?: number
  tdur?: number
  args: { data?: { url?: string } }
}

/** The longest stretch of work without a break on the thread that the script of pages ran on, in milliseconds of the processor. */
async function longestTask({ browser }: DrivenChromium, act: () => Promise<void>): Promise<number> {
  const session = await browser.target().createCDPSession()
  const events: Traced[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as Traced[])))
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel', 'devtools.timeline'], excludedCategories: ['*'] } })
  await act()
  const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await ended
  await session.detach()
  const ours = events.find(({ args }) => args.data?.url?.endsWith(`/${PAGE_SCRIPT}`))
  if (!ours) throw new Error('bench: the script of pages did not run')
  return Math.max(0, ...events.filter(({ pid, tid, ph }) => pid === ours.pid && tid === ours.tid && ph === 'X').map(({ tdur = 0 }) => tdur / 1000))
}

/** A page of news as they are: a story among menus, boxes, comments and scripts. */
function pageOf(at: number, words: number, boxes: number): string {
  const text = Array.from({ length: Math.ceil(words / 300) }, (_, i) => madeReport(1_000 * at + i).text).join(' ').split(' ').slice(0, words)
  const paragraphs = Array.from({ length: Math.ceil(words / 45) }, (_, i) => `<p class="story__text">${text.slice(45 * i, 45 * i + 45).join(' ')}, ${120 + i} people said.</p>`)
  const menu = Array.from({ length: 80 }, (_, i) => `<li class="nav__item"><a href="/section/${i}">Section ${i}</a></li>`).join('')
  const more = Array.from({ length: boxes }, (_, i) => `<div class="card card--${i % 7}"><a href="/2024/05/${i}"><img alt=""><span class="card__kicker">News</span><h3>Another story, number ${i}, of the same day</h3></a></div>`).join('')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Story ${at} of the long river</title><meta property="og:type" content="article"><meta property="article:published_time" content="2024-05-14T08:00:00Z"></head>
<body><header class="site-header"><nav><ul>${menu}</ul></nav></header><main><article class="story"><h1>Story ${at} of the long river</h1><p class="byline">By Ana Brek</p>${paragraphs.join('\n')}</article><aside class="related">${more}</aside></main><footer>All rights reserved</footer></body></html>`
}
