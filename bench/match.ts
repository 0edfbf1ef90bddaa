import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Measured } from './match-one.ts'
import type { Asked, Written } from './match-stored.ts'
import { drawGrowth } from './match-plot.ts'
import { median } from './quantiles.ts'

const ROOT = join(import.meta.dirname, '..')
/** Articles that each engine is asked for, by its name; the slow ones are asked fewer. */
const ARTICLES: Record<string, number> = { 'Second Source': 200, 'Plain BM25': 200, FlexSearch: 60, MiniSearch: 12, Orama: 12 }
const SIZES = [1000, 10_000, 100_000]
/** From so many reports on our own index lies in files, texts and all, since neither fits in memory. */
const STORED = 1_000_000
/** Processes that are started for what the first answer takes. */
const STARTS = 3

/**
 * Prints what finding the reports of an article costs as the corpus grows, beside plain BM25, MiniSearch, FlexSearch and Orama on the same made-up news, and draws it.
 * @param args `--sizes 1000,10000`, `--million` for that size too, of ours alone (some minutes), `--engines "Second Source,Orama"`, `--plot FILE`, `--no-plot`
 * @returns the exit code
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { sizes: { type: 'string' }, million: { type: 'boolean' }, engines: { type: 'string' }, plot: { type: 'string', default: join(ROOT, 'docs', 'growth.svg') }, 'no-plot': { type: 'boolean' } },
  })
  const sizes = values.sizes?.split(',').map(Number) ?? SIZES
  const engines = values.engines?.split(',') ?? Object.keys(ARTICLES)
  const all: Measured[] = []
  console.log('engine          reports   ms an article (p95)          processor     memory   stored   taken in    story found')
  for (const engine of engines) {
    for (const size of [...sizes, ...(values.million && engine === 'Second Source' ? [STORED] : [])]) {
      const one = engine === 'Second Source' && size >= STORED ? await measureStored(size) : await measure(engine, size, ARTICLES[engine] ?? 20)
      if (!one) {
        console.log(`${engine.padEnd(14)} ${String(size).padStart(8)}   did not come to an end`)
        continue
      }
      all.push(one)
      if (!values['no-plot']) writeFileSync(values.plot, drawGrowth(all))
      console.log(lineOf(one))
    }
  }
  const own = (size: number) => all.find((one) => one.engine === 'Second Source' && one.reports === size)?.median
  const [small, large] = [own(10_000), own(100_000)]
  if (small && large) console.log(`growth from 10,000 to 100,000 reports: × ${(large / small).toFixed(1)}`)
  return 0
}

function lineOf({ engine, reports, median: time, p95, processor, memory, stored, rate, found, decided, cold }: Measured & { cold?: number }): string {
  const times = `${engine.padEnd(14)} ${String(reports).padStart(8)} ${time.toFixed(2).padStart(10)} (${p95.toFixed(2)})`.padEnd(46) + processor.toFixed(2).padStart(10)
  const room = `${memory.toFixed(0).padStart(7)} MB ${stored === null ? '      –' : `${stored.toFixed(0).padStart(5)} B`}`
  const more = [...(decided === null ? [] : [`${decided.toFixed(2)} ms with the decision and its reasons`]), ...(cold === undefined ? [] : [`${cold.toFixed(0)} ms for the first article of a process, with opening the index`])]
  return `${times}${room} ${rate.toFixed(0).padStart(8)}/s ${(100 * found).toFixed(0).padStart(10)} %${more.length > 0 ? `   ${more.join(', ')}` : ''}`
}

/** Our own index in files, written by one process and asked by others; null where one did not come to an end. */
async function measureStored(reports: number): Promise<(Measured & { cold: number }) | null> {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-million-'))
  try {
    const written = await runProcess<Written>('match-stored.ts', ['write', folder, String(reports)])
    const asked: (Asked | null)[] = []
    for (let start = 0; start < STARTS; start++) asked.push(await runProcess<Asked>('match-stored.ts', ['ask', folder, String(reports), String(start === 0 ? ARTICLES['Second Source'] : 1)]))
    const [first] = asked
    return written && first ? { ...first, ...written, cold: median(asked.flatMap((one) => (one ? [one.cold] : []))) } : null
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** One engine at one size, in a process of its own; null where it did not come to an end. */
async function measure(engine: string, reports: number, articles: number): Promise<Measured | null> {
  return runProcess('match-one.ts', [engine, String(reports), String(articles)])
}

/** What a script of this folder prints; null where it did not come to an end. */
async function runProcess<T>(script: string, args: readonly string[]): Promise<T | null> {
  const child = spawn(process.execPath, ['--expose-gc', '--max-old-space-size=14000', join(import.meta.dirname, script), ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (part: string) => (out += part))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return code === 0 ? (JSON.parse(out) as T) : null
}
