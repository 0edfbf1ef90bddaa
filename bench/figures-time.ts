import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { NEWS, PIECES, repeat } from './figures-inputs.ts'
import { median } from './quantiles.ts'
import { readFigures } from '../lib/figures/read-figures.ts'

const ROOT = path.resolve(import.meta.dirname, '..')
const PUBLISHED = '2021-07-28'
const SIZES = [50_000, 100_000, 200_000, 400_000]

/**
 * Prints how fast figures are read, warm, from sentences and from articles; then what a megabyte takes against the length of the text, which must stay flat, for
 * news and for texts that nobody writes; then how much memory five megabytes take. Time is that of the main thread's own work, so that a busy machine does not count.
 * @param args `--runs N`; `--sizes 50000,100000` in code units, each twice the one before; `--only NAME` the inputs whose name holds that
 * @returns the exit code
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { runs: { type: 'string', default: '9' }, sizes: { type: 'string' }, only: { type: 'string', default: '' } } })
  if (!values.only) printSpeed(Number(values.runs))
  printGrowth(values.sizes ? values.sizes.split(',').map(Number) : SIZES, values.only)
  if (!values.only) printMemory()
  return 0
}

/** Milliseconds that this thread has worked for. */
function worked(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

function timeOf(texts: readonly string[]): number {
  const start = worked()
  for (const text of texts) readFigures({ text, published: PUBLISHED })
  return worked() - start
}

/** Our own sentences and accounts, each read by itself; the code is warm after the first run, which does not count. */
function printSpeed(runs: number): void {
  const cases = JSON.parse(readFileSync(path.join(ROOT, 'lib/figures/cases.json'), 'utf8')) as { text: string }[]
  const accounts = readdirSync(path.join(ROOT, 'seeds')).map((file) => readFileSync(path.join(ROOT, 'seeds', file), 'utf8').replace(/^---[\s\S]*?---/, ''))
  console.log(`${'warm, medians'.padEnd(34)}${'MB/s'.padStart(8)}${'slowest'.padStart(9)}${'fastest'.padStart(9)}${'figures a kB'.padStart(15)}`)
  const sets: [string, string[]][] = [['sentences, one by one', cases.map(({ text }) => text)], ['news: accounts, one by one', accounts], ['news: one article of 200 kB', [repeat(`${NEWS}\n\n`, 200_000)]]]
  for (const [name, own] of sets) {
    const length = own.join('').length
    const times = Math.max(1, Math.round(200_000 / length))
    const texts = Array.from({ length: times }, () => own).flat()
    timeOf(texts)
    const speeds = Array.from({ length: runs }, () => (length * times) / timeOf(texts) / 1000)
    const figures = own.reduce((sum, text) => sum + readFigures({ text, published: PUBLISHED }).length, 0)
    console.log(`${name.padEnd(34)}${median(speeds).toFixed(2).padStart(8)}${Math.min(...speeds).toFixed(2).padStart(9)}${Math.max(...speeds).toFixed(2).padStart(9)}${((1000 * figures) / length).toFixed(1).padStart(15)}`)
  }
}

function printGrowth(sizes: readonly number[], only: string): void {
  console.log(`\n${'ms for a megabyte of'.padEnd(26)}${sizes.map((size) => `${size / 1000} kB`.padStart(9)).join('')}   a doubling   of news`)
  timeOf([repeat(NEWS, 200_000)])
  const pieces = PIECES.filter(([name], k) => k === 0 || name.includes(only))
  let news = 0
  for (const [name, piece] of pieces) {
    // the better of two runs: the collector of garbage comes when it comes
    const costs = sizes.map((size) => {
      const text = repeat(piece, size)
      return (Math.min(timeOf([text]), timeOf([text])) / size) * 1e6
    })
    news ||= median(costs)
    const doubling = (costs.at(-1)! / costs[0]!) ** (1 / Math.max(1, sizes.length - 1))
    // what takes next to nothing has no ratio that says anything
    const ratio = median(costs) < 0.2 * news ? '' : `${(2 * doubling).toFixed(2)} ×`
    console.log(`${name.padEnd(26)}${costs.map((ms) => ms.toFixed(0).padStart(9)).join('')}${ratio.padStart(13)}${(median(costs) / news).toFixed(1).padStart(8)} ×`)
  }
}

/** Each in a process of its own, since what was once taken is not given back. */
function printMemory(): void {
  console.log(`\n${'5 MB of'.padEnd(26)}${'MB at most'.padStart(12)}${'figures'.padStart(10)}`)
  for (const name of ['news in one line', 'numbers in a row', 'brackets']) {
    const piece = PIECES.find(([other]) => other === name)![1]
    const code = `const { readFigures } = await import(${JSON.stringify(path.join(ROOT, 'lib/figures/read-figures.ts'))})
      const text = ${JSON.stringify(piece)}.repeat(${Math.ceil(5e6 / piece.length)}).slice(0, 5e6)
      const before = process.resourceUsage().maxRSS
      const { length } = readFigures({ text })
      console.log(JSON.stringify([(process.resourceUsage().maxRSS - before) / 1024, length]))`
    const [megabytes, figures] = JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' })) as [number, number]
    console.log(`${name.padEnd(26)}${megabytes.toFixed(0).padStart(12)}${String(figures).padStart(10)}`)
  }
}
