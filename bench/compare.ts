import { compareSides } from '../lib/compare/compare.ts'
import { NO_RULINGS, type Side } from '../lib/compare/comparison.ts'
import { groupOrigins } from '../lib/compare/origin.ts'
import { profileSide } from '../lib/compare/profile-side.ts'
import { findQuantities } from '../lib/compare/quantities.ts'
import { readFigures } from '../lib/figures/read-figures.ts'
import { madeUpReport, MIXTURES } from './compare-texts.ts'
import { quantile } from './quantiles.ts'

const WORDS = 1500
/** How long the reports are, in words; the dense ones are shorter, since ten times a thousand numbers stand in no corpus. */
const REPORT_WORDS = { ordinary: WORDS, dense: 500 }
const REPORTS = 10
const ROUNDS = 300

/** Time of the processor that this thread has had, in milliseconds: what else the machine does is not counted. */
function cpuTime(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/**
 * Prints how long an article of 1,500 words takes beside ten reports, their figures read: the first time in a process, when nothing
 * is known of the reports and no code is warm, and then again and again as a new article, the reports kept as a corpus keeps them.
 * Half of the news reports of the public sets have 1.4 figures in 100 words or fewer, three quarters 2.3 or fewer, nine in ten 3.8 or
 * fewer (of 205 of 200 words and more): the ordinary text is made with more than three quarters of them have, the dense one with more than any.
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
    const times = { profile: [] as number[], compare: [] as number[], all: [] as number[] }
    let rows = 0
    for (let round = 0; round < ROUNDS; round++) {
      // a new article each time: what is kept for a side is kept for the reports alone
      const mine = { ...article, figures: article.figures.map((figure) => ({ ...figure })) }
      const start = cpuTime()
      profileSide(mine)
      times.profile.push(cpuTime() - start)
      const { comparisons } = compareSides(mine, reports.map((side) => ({ relation: 'event', side })))
      times.compare.push(cpuTime() - start)
      findQuantities(mine, reports, comparisons, NO_RULINGS)
      groupOrigins([mine, ...reports])
      times.all.push(cpuTime() - start)
      rows = comparisons.length
    }
    const words = (side: Side) => side.text.split(/\s+/).length
    const figures = reports.reduce((sum, side) => sum + side.figures.length, 0)
    console.log(`${name}: ${article.figures.length} figures in ${words(article)} words beside ${figures} in ${REPORTS} reports, ${(100 * article.figures.length / words(article)).toFixed(1)} in 100 words, ${rows} rows`)
    for (const [part, list] of Object.entries(times)) {
      console.log(`  ${part.padEnd(8)} first ${list[0]!.toFixed(1)} ms, then median ${quantile(list.slice(1), 0.5).toFixed(1)} ms, p95 ${quantile(list.slice(1), 0.95).toFixed(1)} ms`)
    }
  }
  return 0
}
