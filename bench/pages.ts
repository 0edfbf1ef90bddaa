import { parseArgs } from 'node:util'
import { median, quantile } from './quantiles.ts'
import { addProfile, stepLines, type Profile } from './steps.ts'
import { openReader, type Reader, type SavedPage } from '../eval/pages-in-chromium.ts'
import { findSet, htmlOf, pageRows } from '../eval/sets.ts'
import type { Wanted } from '../eval/in-page.ts'
import type { Article } from '../lib/article/article.ts'
import type { Draft } from '../lib/article/draft.ts'
import { finishArticle } from '../lib/article/finish-article.ts'
import { readFigures } from '../lib/figures/read-figures.ts'

/** Milliseconds of work for one page, each from a process in which nothing had run before. */
interface Times {
  gate: number
  extract: number
  locate: number
  whole: number
  readability: number
}

/**
 * Prints how long saved news pages take in Chromium from the gate to the ranges of all figures, beside Readability alone on the same pages, and which steps the
 * time is spent in. Counted is the time that the main thread works; a busy machine still slows it, and both alike, so that the ratio says more.
 * @param args `--every N` takes every Nth page, `--sets DIR` the folder of the measuring sets, `--functions N` the N most expensive functions
 * @returns the exit code
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { every: { type: 'string', default: '6' }, sets: { type: 'string' }, functions: { type: 'string', default: '0' } } })
  const folder = findSet('extraction', values.sets)
  const news = pageRows(folder).filter(({ source }) => /^(zyte|fundus|fundus-eval)$/.test(source))
  const pages = news.filter((_, i) => i % Number(values.every) === 0).map((row) => ({ html: htmlOf(folder, row), url: row.url }))
  printTimes(await timesOf(pages))
  const profile = await profileOf(pages)
  for (const line of stepLines(profile, Number(values.functions))) console.log(line)
  return 0
}

async function timesOf(pages: readonly SavedPage[]): Promise<Times[]> {
  const reader = await openReader()
  const times: Times[] = []
  try {
    for (const page of pages) {
      const { article, extract, locate } = await reader.visit(page, async ({ measure }) => {
        const { value: draft, ms } = await measure('draft', page.url)
        const read = finishArticle(JSON.parse(draft) as Draft)
        return { article: read, extract: ms, locate: (await measure('locate', textOf(read), placesOf(read))).ms }
      })
      if (!article.isArticle) continue
      const gate = await reader.visit(page, async ({ measure }) => (await measure('gate', page.url)).ms)
      const readability = await reader.visit(page, async ({ measure }) => (await measure('readability')).ms)
      times.push({ gate, extract, locate, whole: extract + locate, readability })
    }
  } finally {
    await reader.close()
  }
  return times
}

async function profileOf(pages: readonly SavedPage[]): Promise<Profile> {
  const reader: Reader = await openReader(true)
  const profile: Profile = { steps: new Map(), functions: new Map() }
  try {
    for (const page of pages) {
      await reader.visit(page, async ({ run, session }) => {
        await session.send('Profiler.enable')
        await session.send('Profiler.setSamplingInterval', { interval: 100 })
        await session.send('Profiler.start')
        const read = finishArticle(JSON.parse(await run('draft', page.url)) as Draft)
        await run('locate', textOf(read), placesOf(read))
        addProfile(profile, (await session.send('Profiler.stop')).profile)
      })
    }
  } finally {
    await reader.close()
  }
  return profile
}

function textOf({ title, text, blocks }: Article): Pick<Article, 'title' | 'text' | 'blocks'> {
  return { title, text, blocks }
}

function placesOf(article: Article): Wanted[] {
  return readFigures(article).map(({ in: where, start, end }) => ({ in: where, start, end }))
}

function printTimes(times: readonly Times[]): void {
  console.log(`${times.length} articles in Chromium, first run after injection           median      p95   of Readability`)
  const line = (what: string, of: (one: Times) => number): void => {
    const ratio = median(times.map((one) => of(one) / one.readability))
    console.log(`${what.padEnd(64)}${median(times.map(of)).toFixed(1).padStart(6)} ms${quantile(times.map(of), 0.95).toFixed(0).padStart(6)} ms${ratio.toFixed(2).padStart(12)}`)
  }
  line('Readability alone, on a copy of the page', ({ readability }) => readability)
  line('the cheap gate', ({ gate }) => gate)
  line('gate, text, what the page states', ({ extract }) => extract)
  line('blocks and figures found in the page, ranges', ({ locate }) => locate)
  line('gate to ranges', ({ whole }) => whole)
}
