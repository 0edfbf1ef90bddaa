import { parseArgs } from 'node:util'
import { decodePostings, encodePostings, MOST_BYTES, writeNumber } from '../lib/match/postings.ts'
import { readTerms } from '../lib/match/terms.ts'
import { madeReport } from './made-news.ts'

/** Reports to a block of the block-packed layout. */
const BLOCK = 128
/** Words that make the lead. */
const LEAD = 150
/** Words that more than one in so many reports hold. */
const COMMON = 20

interface List {
  reports: number[]
  counts: number[]
}

/**
 * Prints what the postings of made-up news take in several layouts, and how fast the one that was taken and the block-packed one are read.
 * @param args `--reports N`
 * @returns the exit code
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { reports: { type: 'string', default: '50000' } } })
  const size = Number(values.reports)
  const [whole, lead] = [gather(size, Infinity), gather(size, LEAD)]
  const postings = [...whole.values()].reduce((sum, { reports }) => sum + reports.length, 0)
  const common = [...whole.values()].filter(({ reports }) => reports.length * COMMON > size)
  const bytesOf = (lists: Iterable<List>, bytes: (list: List) => number): string => {
    let sum = 0
    for (const list of lists) sum += bytes(list)
    return `${(sum / size).toFixed(0).padStart(4)} B a report`
  }
  console.log(`${size} reports, ${(postings / size).toFixed(0)} different words a report; ${common.length} words that more than 1 in ${COMMON} reports holds have ${((100 * common.reduce((sum, { reports }) => sum + reports.length, 0)) / postings).toFixed(0)} % of the postings`)
  console.log(`distances in sevens of bits, a bit of them for "once" (taken)   ${bytesOf(whole.values(), taken)}`)
  console.log(`blocks of ${BLOCK}, each packed to the bits it needs               ${bytesOf(whole.values(), packed)}`)
  console.log(`by impact: the reports with the highest count first            ${bytesOf(whole.values(), byImpact)}`)
  console.log(`title and first ${LEAD} words only, as a second tier                ${bytesOf(lead.values(), taken)} on top`)
  const long = [...whole.values()].filter(({ reports }) => reports.length * 200 > size && reports.length * COMMON <= size)
  console.log(`read again, lists of ${size / 200} to ${size / COMMON}: taken ${speed(long, readTaken).toFixed(1)} ns a posting, block-packed ${speed(long, readPacked).toFixed(1)} ns`)
  return 0
}

function gather(size: number, words: number): Map<string, List> {
  const lists = new Map<string, List>()
  for (let report = 0; report < size; report++) {
    const { title, text } = madeReport(report)
    const kept = words === Infinity ? text : text.split(' ').slice(0, words).join(' ')
    readTerms(`${title}\n${kept}`, (term) => {
      const list = lists.get(term) ?? { reports: [], counts: [] }
      lists.set(term, list)
      if (list.reports.at(-1) === report) list.counts[list.counts.length - 1]!++
      else {
        list.reports.push(report)
        list.counts.push(1)
      }
    })
  }
  return lists
}

const scratch = new Uint8Array(1 << 22)

function taken({ reports, counts }: List): number {
  return encodePostings(reports, counts, 0, reports.length, scratch, 0)
}

const bitsFor = (number: number): number => 32 - Math.clz32(number)

/** Widths of distance and count for each block. */
function widths({ reports, counts }: List): [number, number][] {
  return Array.from({ length: Math.ceil(reports.length / BLOCK) }, (_, block) => {
    let [gap, count] = [0, 0]
    for (let at = block * BLOCK; at < Math.min(reports.length, (block + 1) * BLOCK); at++) {
      gap = Math.max(gap, reports[at]! - (reports[at - 1] ?? -1) - 1)
      count = Math.max(count, Math.min(255, counts[at]!) - 1)
    }
    return [bitsFor(gap), bitsFor(count)]
  })
}

function packed(list: List): number {
  return widths(list).reduce((sum, [gap, count], block) => sum + 2 + Math.ceil(((gap + count) * Math.min(BLOCK, list.reports.length - block * BLOCK)) / 8), 0)
}

function byImpact({ reports, counts }: List): number {
  let at = 0
  for (const [count, group] of Map.groupBy(reports.map((report, entry) => [report, Math.min(15, counts[entry]!)] as const), ([, times]) => times)) {
    at = writeNumber(scratch, writeNumber(scratch, at, count), group.length)
    let before = -1
    for (const [report] of group) {
      at = writeNumber(scratch, at, report - before - 1)
      before = report
    }
  }
  return at
}

type Reader = (list: List) => () => void
const [reportsRead, countsRead] = [new Uint32Array(1 << 20), new Uint8Array(1 << 20)]

const readTaken: Reader = ({ reports, counts }) => {
  const bytes = new Uint8Array(reports.length * MOST_BYTES)
  encodePostings(reports, counts, 0, reports.length, bytes, 0)
  return () => decodePostings({ bytes, start: 0, count: reports.length }, reportsRead, countsRead)
}

const readPacked: Reader = (list) => {
  const blocks = widths(list)
  const bits = new Uint32Array(Math.ceil(packed(list) / 4) + list.reports.length / 8 + 4)
  let end = 0
  const write = (number: number, width: number): void => {
    if (width === 0) return
    const [word, bit] = [end >>> 5, end & 31]
    bits[word]! |= number << bit
    if (bit + width > 32) bits[word + 1]! |= number >>> (32 - bit)
    end += width
  }
  list.reports.forEach((report, at) => {
    const [gap, count] = blocks[Math.floor(at / BLOCK)]!
    write(report - (list.reports[at - 1] ?? -1) - 1, gap)
    write(Math.min(255, list.counts[at]!) - 1, count)
  })
  return () => {
    let [at, report] = [0, -1]
    for (let block = 0; block < blocks.length; block++) {
      const [gap, count] = blocks[block]!
      const to = Math.min(list.reports.length, (block + 1) * BLOCK)
      for (let entry = block * BLOCK; entry < to; entry++) {
        report += readBits(bits, at, gap) + 1
        reportsRead[entry] = report
        countsRead[entry] = readBits(bits, at + gap, count) + 1
        at += gap + count
      }
    }
  }
}

function readBits(bits: Uint32Array, at: number, width: number): number {
  if (width === 0) return 0
  const [word, bit] = [at >>> 5, at & 31]
  const low = bits[word]! >>> bit
  const number = bit + width > 32 ? low | (bits[word + 1]! << (32 - bit)) : low
  return width === 32 ? number >>> 0 : number & ((1 << width) - 1)
}

/** Nanoseconds a posting, the best of some rounds. */
function speed(lists: readonly List[], reader: Reader): number {
  const read = lists.map(reader)
  const postings = lists.reduce((sum, { reports }) => sum + reports.length, 0)
  const rounds = Array.from({ length: 30 }, () => {
    const start = performance.now()
    for (const one of read) one()
    return performance.now() - start
  })
  return (Math.min(...rounds) * 1e6) / postings
}
