import { parseArgs } from 'node:util'
import { openReader, type OpenPage } from '../eval/pages-in-chromium.ts'
import type { Painted } from '../eval/in-page.ts'
import { median, quantile } from './quantiles.ts'

/** What is promised to readers: milliseconds until all are painted. */
const LIMIT = 100

/** One run: what the page says, and milliseconds that its main thread worked. */
interface Run extends Painted {
  /** Until the ranges were handed to the browser. */
  work: number
  /** Until the second picture behind that stood. */
  picture: number
  /** For those whose words have changed, which a reader waits for one by one. */
  later: number
  /** How many of these were found. */
  changed: number
}

/**
 * Prints how long it takes in Chromium to find 2,000 passages on a long page and to paint them, on the page as it was and after an edit, and whether the page's
 * DOM was touched. What is counted is the main thread's work, since a busy machine lengthens the time on the clock, which is printed beside it.
 * @param args `--count N` passages, `--paragraphs N` of the page, `--runs N`
 * @returns the exit code: 1 where the promise is not kept, or the DOM was touched
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { count: { type: 'string', default: '2000' }, paragraphs: { type: 'string', default: '2500' }, runs: { type: 'string', default: '7' } } })
  const html = longPage(Number(values.paragraphs))
  const reader = await openReader()
  const asItWas: Run[] = []
  const edited: Run[] = []
  try {
    for (let i = 0; i < Number(values.runs); i += 1) {
      asItWas.push(await reader.visit({ html, url: 'https://paper.example/long' }, async (page) => painted(page, Number(values.count), 0)))
      edited.push(await reader.visit({ html, url: 'https://paper.example/long' }, async (page) => painted(page, Number(values.count), 10)))
    }
  } finally {
    await reader.close()
  }
  console.log(`${values.count} passages on a page of ${values.paragraphs} paragraphs, ${(html.length / 1000).toFixed(0)} kB; ${values.runs} pages, each fresh; milliseconds`)
  console.log(`${''.padEnd(40)}${'same words'.padStart(11)}${'work'.padStart(6)}${'p95'.padStart(5)}${'to the picture'.padStart(16)}${'on the clock'.padStart(14)}${'changed'.padStart(9)}${'work'.padStart(6)}${'DOM touched'.padStart(13)}`)
  print('the page as it was', asItWas)
  print('a paragraph at its top, words changed', edited)
  const kept = [asItWas, edited].every((runs) => median(runs.map(({ picture }) => picture)) < LIMIT && runs.every(({ mutations }) => mutations === 0))
  return kept ? 0 : 1
}

async function painted({ run: ask, measure, session }: OpenPage, count: number, changed: number): Promise<Run> {
  await ask('describePassages', count)
  if (changed > 0) await ask('editPage', changed)
  const worked = async (): Promise<number> => (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ThreadTime')!.value * 1000
  const frames = (): Promise<unknown> => session.send('Runtime.evaluate', { expression: 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))', awaitPromise: true })
  await frames()
  const before = await worked()
  const { value, ms: work } = await measure('paintPassages')
  await frames()
  const picture = (await worked()) - before
  const { value: found, ms: later } = await measure('findChanged')
  return { ...value, work, picture, later, changed: found }
}

function print(what: string, runs: readonly Run[]): void {
  const middle = (of: (run: Run) => number, width: number): string => median(runs.map(of)).toFixed(0).padStart(width)
  const worst = quantile(runs.map(({ work }) => work), 0.95).toFixed(0).padStart(5)
  console.log(
    `${what.padEnd(40)}${middle(({ found }) => found, 11)}${middle(({ work }) => work, 6)}${worst}${middle(({ picture }) => picture, 16)}${middle(({ ms }) => ms, 14)}` +
      `${middle(({ changed }) => changed, 9)}${middle(({ later }) => later, 6)}${String(runs.reduce((sum, { mutations }) => sum + mutations, 0)).padStart(13)}`,
  )
}

const WHO = ['The harbour office', 'A farmer', 'The council', 'Her brother', 'The river guard', 'Nobody', 'The miller', 'A clerk']
const DID = ['had counted', 'said that there were', 'had written down', 'wanted to see', 'had never heard of', 'paid for']
const WHAT = ['boats below the bridge', 'sheep on the common', 'letters without a stamp', 'houses with a red door', 'days without rain', 'crates of apples']

/** A long page of made-up sentences, no two paragraphs alike. */
function longPage(paragraphs: number): string {
  const sentence = (i: number): string => `${WHO[i % 8]} ${DID[Math.floor(i / 3) % 6]} ${(i * 37) % 9001} ${WHAT[Math.floor(i / 7) % 6]} in the year ${1800 + (i % 211)}.`
  const body = Array.from({ length: paragraphs }, (_, i) => `<p>${sentence(4 * i)} ${sentence(4 * i + 1)} <em>${sentence(4 * i + 2)}</em> ${sentence(4 * i + 3)}</p>`)
  return `<!doctype html><title>Long</title><style>::highlight(ss-kept) { background-color: #f6e7c1 }</style><main>${body.join('\n')}</main>`
}
