import { setTimeout as delay } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type { Page } from 'puppeteer-core'
import { launchChromium, type DrivenChromium } from '../e2e/chromium.ts'
import { check } from '../e2e/panel.ts'
import { serve } from '../e2e/site.ts'
import { buildExtension } from '../scripts/build.mjs'
import { findBrowser } from '../scripts/find-browser.mjs'
import { CannotRun } from '../scripts/parts.ts'
import { madeReport } from './made-news.ts'
import { median, quantile } from './quantiles.ts'

/** What one page was kept from its own work by. */
interface Work {
  /** Milliseconds that the main thread worked more than without a reading. */
  work: number
  /** The longest task, in milliseconds; 0 where none took 50. */
  longest: number
}

const WORDS = { 'ordinary, 1,500 words': 1_500, 'long, 6,000 words': 6_000 }
const HEAVY = 4_000
/** How long a page is watched, in milliseconds: a reading and the looks behind it are over by then. */
const WATCHED = 2_500

/**
 * Prints what a reading takes of a page's main thread in Chromium, from the press to the marks: all of it, beside what the page's own loading took, and the longest task.
 * @param args `--pages N` of each kind
 * @returns the exit code
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { pages: { type: 'string', default: '7' } } })
  const program = findBrowser('chrome')
  if (!program) throw new CannotRun('no Chrome, Chromium, Edge or Brave is installed')
  console.log(`${values.pages} pages of each kind${' '.repeat(18)}work, median      p95   of loading   longest task   tasks over 50 ms`)
  for (const [kind, words, boxes] of [...Object.entries(WORDS).map(([kind, words]) => [kind, words, 300] as const), ['1,500 words among 4,000 boxes', 1_500, HEAVY] as const]) {
    const pages = Object.fromEntries(Array.from({ length: Number(values.pages) }, (_, at) => [`/2024/05/14/story-${at}.html`, { body: pageOf(at, words, boxes) }]))
    const site = await serve(null, pages)
    const driven = await launchChromium({ program: program.path, extension: buildExtension('chrome') })
    const works: (Work & { share: number })[] = []
    try {
      for (const at of Object.keys(pages).keys()) works.push(await workOn(driven, site.url(`/2024/05/14/story-${at}.html`), `Story ${at} of the long river`))
    } finally {
      await driven.close()
      await site.close()
    }
    const [work, longest] = [works.map((one) => one.work), works.map((one) => one.longest)]
    console.log(`${kind.padEnd(36)}${median(work).toFixed(0).padStart(9)} ms${quantile(work, 0.95).toFixed(0).padStart(6)} ms${median(works.map(({ share }) => share)).toFixed(2).padStart(13)}${(Math.max(...longest) === 0 ? 'under 50' : Math.max(...longest).toFixed(0)).padStart(12)} ms${String(longest.filter((ms) => ms > 0).length).padStart(12)} of ${works.length}`)
  }
  return 0
}

async function workOn(driven: DrivenChromium, url: string, title: string): Promise<Work & { share: number }> {
  const session = await driven.page.createCDPSession()
  await session.send('Performance.enable')
  const worked = async (): Promise<number> => (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ThreadTime')!.value * 1000
  const before = await worked()
  await driven.open(url)
  await delay(500)
  const loaded = await worked()
  await delay(WATCHED)
  const idle = (await worked()) - loaded
  await watchTasks(driven.page)
  const start = await worked()
  const from = performance.now()
  await check(driven, title)
  await delay(Math.max(0, WATCHED - (performance.now() - from)))
  const work = (await worked()) - start - idle
  const longest = await driven.page.evaluate(() => Math.max(0, ...(globalThis as unknown as { tasks: number[] }).tasks))
  await session.detach()
  return { work, longest, share: work / Math.max(1, loaded - before) }
}

function watchTasks(page: Page): Promise<void> {
  return page.evaluate(() => {
    const tasks: number[] = []
    Object.assign(globalThis, { tasks })
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ entryTypes: ['longtask'] })
  })
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
