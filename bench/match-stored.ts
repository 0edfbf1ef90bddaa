import { findCandidates, findRelated } from '../lib/match/match.ts'
import { madeArticle, madeReport, storyOfArticle, storyOfReport } from './made-news.ts'
import type { Measured } from './match-one.ts'
import { processorTime } from './processor-time.ts'
import { median, quantile } from './quantiles.ts'
import { openStored, StoredIndexWriter } from './stored-index.ts'

// Our own index in files, for more reports than fit in memory: `node match-stored.ts write FOLDER REPORTS`, then `node --expose-gc match-stored.ts ask FOLDER REPORTS ARTICLES`.

/** What the one who wrote it tells: reports a second, with the making up of the reports left out. */
export interface Written {
  rate: number
}

/** What the one who asked tells; `cold` is the first answer of a process, with the opening of the index, in milliseconds. */
export type Asked = Omit<Measured, 'rate'> & { cold: number }

const [act, folder, size, articles] = [process.argv[2], process.argv[3]!, Number(process.argv[4]), Number(process.argv[5])]
process.stdout.write(JSON.stringify(act === 'write' ? await write() : await ask()))

async function write(): Promise<Written> {
  const writer = new StoredIndexWriter(folder)
  let ms = 0
  const timed = async (step: () => Promise<void>): Promise<void> => {
    const start = performance.now()
    await step()
    ms += performance.now() - start
  }
  for (let from = 0; from < size; from += StoredIndexWriter.batch) {
    const batch = Array.from({ length: Math.min(StoredIndexWriter.batch, size - from) }, (_, at) => structuredClone(madeReport(from + at)))
    await timed(() => writer.add(batch))
  }
  await timed(() => writer.finish())
  return { rate: size / (ms / 1000) }
}

async function ask(): Promise<Asked> {
  const before = used()
  const asked = Array.from({ length: articles }, (_, at) => madeArticle(at, size))
  const start = performance.now()
  const { index, bytes } = openStored(folder)
  await findRelated(index, asked[0]!)
  const cold = performance.now() - start
  const times: number[] = []
  const decided: number[] = []
  // the first ones run before the program is compiled
  const warm = Math.floor(articles / 4)
  let [found, processor] = [0, 0]
  for (const [at, article] of asked.entries()) {
    const [begun, usage] = [performance.now(), process.cpuUsage()]
    const { near } = await findCandidates(index, article)
    times.push(performance.now() - begun)
    if (at >= warm) processor += processorTime(usage)
    const again = performance.now()
    await findRelated(index, article)
    decided.push(performance.now() - again)
    if (near.slice(0, 10).some(({ report }) => storyOfReport(Number(report.id.slice(1))) === storyOfArticle(at, size))) found++
  }
  return { engine: 'Second Source', reports: size, cold, median: median(times.slice(warm)), p95: quantile(times.slice(warm), 0.95), processor: processor / (articles - warm), decided: median(decided.slice(warm)), memory: used() - before, stored: bytes / size, found: found / articles }
}

function used(): number {
  globalThis.gc!()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}
