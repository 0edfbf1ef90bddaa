import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { readJsonl } from '../lib/corpus/read-jsonl.ts'
import type { Report } from '../lib/corpus/report.ts'
import { BUNDLED_CASES } from '../lib/match/bundled-cases.ts'
import { findRelated, type Query } from '../lib/match/match.ts'
import { buildIndex } from '../lib/match/build-index.ts'
import { readSeeds } from '../scripts/seeds-plugin.ts'
import { CannotRun } from '../scripts/parts.ts'
import { mixedReports } from './mixed-reports.ts'

const SIZES = [5, 50, 500, 5000]
const SEEDS = path.join(import.meta.dirname, '..', 'seeds')

interface Count {
  links: number
  found: number
  /** Reports of the crowd that are shown as one event, and as one subject. */
  events: number
  subjects: number
  queries: number
  right: number
}

/**
 * Prints how well the bundled story is found again among other reports: the five by each other, and by articles of our own, in corpora of
 * 5 to 5,000 reports, with all dates and without any.
 * @param args `--crowd FILE.jsonl[.gz]`: other reports than the mixed ones, one a line; `--misses`: what goes wrong
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { crowd: { type: 'string' }, misses: { type: 'boolean' } } })
  const bundled = readSeeds(SEEDS)
  const most = SIZES.at(-1)!
  const crowd = values.crowd === undefined ? mixedReports(most) : readCrowd(values.crowd, most)
  console.log(`five reports of one subject over ten years among ${values.crowd === undefined ? 'mixed ones' : 'those of the file'}; links found of 20, articles answered right of ${BUNDLED_CASES.length}, others shown as event and as subject`)
  for (const dated of [true, false]) {
    for (const size of SIZES) {
      const count = await measure(bundled, crowd.slice(0, size - bundled.length), { dated, mixed: values.crowd === undefined, tells: values.misses ?? false })
      console.log(`${dated ? 'dated  ' : 'undated'} ${String(size).padStart(5)} reports: ${count.found} of ${count.links} links, ${count.right} of ${count.queries} articles, ${count.events} events, ${count.subjects} subjects`)
    }
  }
  return 0
}

interface Setting {
  dated: boolean
  /** Whether the crowd is made of sentences of the articles that are asked with, so that it may be shown for those that tell another story. */
  mixed: boolean
  tells: boolean
}

async function measure(bundled: readonly Report[], crowd: readonly Report[], { dated, mixed, tells }: Setting): Promise<Count> {
  const dates = <T extends { published: string | null }>(text: T): T => (dated ? text : { ...text, published: null })
  const ids = new Set(bundled.map(({ id }) => id))
  const index = buildIndex([...crowd, ...bundled].map(dates))
  const count: Count = { links: 0, found: 0, events: 0, subjects: 0, queries: 0, right: 0 }
  const ask = async (query: Query, counts = true): Promise<string[]> => {
    const related = await findRelated(index, dates(query))
    const others = counts ? related.filter(({ report }) => !ids.has(report)) : []
    count.events += others.filter(({ relation }) => relation === 'event').length
    count.subjects += others.filter(({ relation }) => relation === 'subject').length
    if (tells && others.length > 0) console.log(`  "${query.title}" shows ${others.map(({ report, relation }) => `${report} (${relation})`).join(', ')}`)
    return related.filter(({ report }) => ids.has(report)).map(({ report }) => report)
  }
  for (const report of bundled) {
    const found = await ask(report)
    count.links += bundled.length - 1
    count.found += found.length
    if (tells && found.length < bundled.length - 1) console.log(`  ${report.id} finds ${found.join(', ') || 'none'}`)
  }
  for (const article of BUNDLED_CASES) {
    const found = await ask({ id: '', ...article }, !mixed || article.finds !== 'none')
    count.queries++
    const right = article.finds === 'all' ? found.length === ids.size : article.finds === 'some' ? found.length > 0 : found.length === 0
    if (right) count.right++
    else if (tells) console.log(`  "${article.what}" finds ${found.length} of the five, should find ${article.finds}`)
  }
  return count
}

function readCrowd(file: string, most: number): Report[] {
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch (error) {
    throw new CannotRun(`"${file}" cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
  const { reports } = readJsonl((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'))
  // evenly from the whole file, since neighbours in it may tell one story
  const step = Math.max(1, Math.floor(reports.length / most))
  return reports.filter((_, at) => at % step === 0).slice(0, most)
}
