import { madeArticle, madeReport, storyOfArticle, storyOfReport } from './made-news.ts'
import { ENGINES } from './match-engines.ts'
import { processorTime } from './processor-time.ts'
import { median, quantile } from './quantiles.ts'

// One engine at one size, in a process of its own, so that the memory that is measured is its own: `node --expose-gc match-one.ts ENGINE REPORTS ARTICLES`.

/** What was measured. */
export interface Measured {
  engine: string
  reports: number
  /** Reports a second that were taken in. */
  rate: number
  /** Milliseconds for an article. */
  median: number
  p95: number
  /** Milliseconds of the processor's time for an article, in the mean; steadier where the machine has other things to do. */
  processor: number
  /** The same with the decision and its reasons; null where there are none. */
  decided: number | null
  /** Megabytes that the index takes while it is asked. */
  memory: number
  /** Bytes of the stored index for a report; null where it was not measured. */
  stored: number | null
  /** Share of articles whose story is found among the first ten. */
  found: number
}

/** No engine is asked for longer than this, in milliseconds. */
const LONGEST = 40_000
const [engine, size, articles] = [process.argv[2]!, Number(process.argv[3]), Number(process.argv[4])]

// copied as the store copies them: a text put together of pieces is slower to read than one that was stored
const reports = Array.from({ length: size }, (_, number) => structuredClone(madeReport(number)))
const used = (): number => {
  globalThis.gc!()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}
const before = used()
const chosen = await ENGINES[engine]!()
const began = performance.now()
await chosen.build(reports)
const rate = size / ((performance.now() - began) / 1000)

const times: number[] = []
const decided: number[] = []
let processor = 0
let [asked, found] = [0, 0]
const warm = Math.min(20, articles)
const end = performance.now() + LONGEST
for (let at = 0; at < articles + warm && (performance.now() < end || times.length < 3); at++) {
  const article = madeArticle(at, size)
  const [start, usage] = [performance.now(), process.cpuUsage()]
  const answer = await chosen.find(article)
  const time = performance.now() - start
  // what takes a second is as slow when it is warm
  if (at >= warm || time > 1000) {
    times.push(time)
    processor += processorTime(usage)
  }
  asked++
  if (chosen.decide) {
    const again = performance.now()
    await chosen.decide(article)
    if (at >= warm) decided.push(performance.now() - again)
  }
  if (answer.slice(0, 10).some((id) => storyOfReport(Number(id.slice(1))) === storyOfArticle(at, size))) found++
}
const stored = chosen.stored()
const measured: Measured = { engine, reports: size, rate, median: median(times), p95: quantile(times, 0.95), processor: processor / times.length, decided: decided.length > 0 ? median(decided) : null, memory: used() - before, stored: stored === null ? null : stored / size, found: found / asked }
process.stdout.write(JSON.stringify(measured))
