import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Measured } from './match-one.ts'
import { drawGrowth } from './match-plot.ts'

const ROOT = join(import.meta.dirname, '..')
/** Articles that each engine is asked for, by its name; the slow ones are asked fewer. */
const ARTICLES: Record<string, number> = { 'Second Source': 200, FlexSearch: 60, MiniSearch: 12, Orama: 12 }
const SIZES = [1000, 10_000, 100_000]
const MILLION = 1_000_000

/**
 * Prints what finding the reports of an article costs as the corpus grows, beside MiniSearch, FlexSearch and Orama on the same made-up news, and draws it.
 * @param args `--sizes 1000,10000`, `--million` for that size too, `--engines "Second Source,Orama"`, `--plot FILE`, `--no-plot`
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
  console.log('engine          reports   ms an article (p95)    memory   stored   taken in    story found')
  for (const engine of engines) {
    for (const size of [...sizes, ...(values.million && engine === 'Second Source' ? [MILLION] : [])]) {
      const one = await measure(engine, size, ARTICLES[engine] ?? 20)
      if (!one) {
        console.log(`${engine.padEnd(14)} ${String(size).padStart(8)}   did not come to an end`)
        continue
      }
      all.push(one)
      if (!values['no-plot']) writeFileSync(values.plot, drawGrowth(all))
      console.log(
        `${engine.padEnd(14)} ${String(size).padStart(8)} ${one.median.toFixed(2).padStart(10)} (${one.p95.toFixed(2)})`.padEnd(46) +
          `${one.memory.toFixed(0).padStart(7)} MB ${one.stored === null ? '      –' : `${one.stored.toFixed(0).padStart(5)} B`} ${one.rate.toFixed(0).padStart(8)}/s ${(100 * one.found).toFixed(0).padStart(10)} %${one.decided === null ? '' : `   ${one.decided.toFixed(2)} ms with the decision and its reasons`}`,
      )
    }
  }
  const own = (size: number) => all.find((one) => one.engine === 'Second Source' && one.reports === size)?.median
  const [small, large] = [own(10_000), own(100_000)]
  if (small && large) console.log(`growth from 10,000 to 100,000 reports: × ${(large / small).toFixed(1)}`)
  return 0
}

/** One engine at one size, in a process of its own; null where it did not come to an end. */
async function measure(engine: string, reports: number, articles: number): Promise<Measured | null> {
  const child = spawn(process.execPath, ['--expose-gc', '--max-old-space-size=14000', join(import.meta.dirname, 'match-one.ts'), engine, String(reports), String(articles)], { stdio: ['ignore', 'pipe', 'inherit'] })
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (part: string) => (out += part))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return code === 0 ? (JSON.parse(out) as Measured) : null
}
