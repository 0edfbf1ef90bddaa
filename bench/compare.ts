import { compareSides } from '../lib/compare/compare.ts'
import { NO_RULINGS, type Side } from '../lib/compare/comparison.ts'
import { groupOrigins } from '../lib/compare/origin.ts'
import { profileSide } from '../lib/compare/profile-side.ts'
import { findQuantities } from '../lib/compare/quantities.ts'
import { readFigures } from '../lib/figures/read-figures.ts'
import { madeUpReport, MIXTURES } from './compare-texts.ts'
import { median, quantile } from './quantiles.ts'

const WORDS = 1500
/** How long the reports are, in words; the dense ones are shorter, since ten times a thousand numbers stand in no corpus. */
const REPORT_WORDS = { ordinary: WORDS, dense: 500 }
const REPORTS = 10
/** Readings in a round: the clock of the processor is too coarse for one. */
const IN_ROUND = 20
const ROUNDS = 20

/** Time of the processor that this thread has had, in milliseconds: what else the machine does is not counted. */
function cpuTime(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/**
 * Prints how long an article of 1,500 words takes beside ten reports, their figures read: the first time in a process, when nothing
 * is known of the reports and no code is warm, and then again and again as a new article, the reports kept as a corpus keeps them.
 * Half of the news reports of the public sets have 1.4 figures in 100 words or fewer, three quarters 2.3 or fewer, nine in ten 3.8 or
 * fewer (of 205 of 200 words and more): the ordinary text is made with more than three quarters of them have, the dense one with more than any. `profile` is the part of `compare` that the article's own figures take, `all` has quantities and origins too.
 * @returns 0
 */
export async function run(): Promise<number> {
  for (const name of ['ordinary', 'dense'] as const) {
    const sideOf = (id: string, seed: number, words: number): Side => {
      const report = madeUpReport(seed, words, MIXTURES[name])
      return { id, ...report, publisher: null, form: 'full', credit: [], cites: [], figures: readFigures(report) }
    }
    const reports = Array.from({ length: REPORTS }, (_, at) => sideOf(`r${at}`, at + 1, REPORT_WORDS[name]))
    const article = sideOf('', 0, WORDS)
    const other = reports.map((side) => ({ relation: 'event' as const, side }))
    let rows = 0
    // a new article each time: what is kept for a side is kept for the reports alone
    const fresh = (): Side => ({ ...article, figures: article.figures.map((figure) => ({ ...figure })) })
    const parts: Record<string, (mine: Side) => void> = {
      profile: (mine) => profileSide(mine),
      compare: (mine) => compareSides(mine, other),
      all: (mine) => {
        const { comparisons } = compareSides(mine, other)
        findQuantities(mine, reports, comparisons, NO_RULINGS)
        groupOrigins([mine, ...reports])
        rows = comparisons.length
      },
    }
    const start = cpuTime()
    parts.all!(fresh())
    const first = cpuTime() - start
    const times = Object.fromEntries(Object.keys(parts).map((part) => [part, [] as number[]]))
    for (let round = 0; round < ROUNDS; round++) {
      for (const [part, run] of Object.entries(parts)) {
        const articles = Array.from({ length: IN_ROUND }, fresh)
        const from = cpuTime()
        for (const mine of articles) run(mine)
        times[part]!.push((cpuTime() - from) / IN_ROUND)
      }
    }
    const words = (side: Side) => side.text.split(/\s+/).length
    const figures = reports.reduce((sum, side) => sum + side.figures.length, 0)
    console.log(`${name}: ${article.figures.length} figures in ${words(article)} words beside ${figures} in ${REPORTS} reports, ${(100 * article.figures.length / words(article)).toFixed(1)} in 100 words, ${rows} rows`)
    console.log(`  first    ${first.toFixed(0)} ms, the profiles of the reports and cold code in it`)
    for (const [part, list] of Object.entries(times)) console.log(`  ${part.padEnd(8)} median ${median(list).toFixed(1)} ms, p95 ${quantile(list, 0.95).toFixed(1)} ms`)
  }
  return 0
}
