import type { Report } from '../lib/corpus/report.ts'
import { readTerms } from '../lib/match/terms.ts'

const [K1, B] = [1.2, 0.75]

/**
 * BM25 with nothing around it, the words of all reports in typed arrays in memory: what ranking costs at the least where every word of the article is asked and nothing
 * is read from the device, compared or decided.
 */
export class PlainBm25 {
  private readonly numbers = new Map<string, number>()
  private starts = new Uint32Array(0)
  private reports = new Uint32Array(0)
  private counts = new Uint8Array(0)
  private allowances = new Float32Array(0)

  build(reports: readonly Report[]): void {
    // each report as its words and how often each, then turned round by counting
    const entries: { words: Uint32Array; counts: Uint8Array }[] = []
    const lengths: number[] = []
    const found: number[] = []
    for (const { title, text } of reports) {
      const own = new Map<number, number>()
      let length = 0
      readTerms(`${title}\n${text}`, (term) => {
        let word = this.numbers.get(term)
        if (word === undefined) {
          word = this.numbers.size
          this.numbers.set(term, word)
          found.push(0)
        }
        if (!own.has(word)) found[word]!++
        own.set(word, (own.get(word) ?? 0) + 1)
        length++
      })
      entries.push({ words: Uint32Array.from(own.keys()), counts: Uint8Array.from(own.values(), (count) => Math.min(255, count)) })
      lengths.push(length)
    }
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
    this.allowances = Float32Array.from(lengths, (length) => K1 * (1 - B + (B * length) / mean))
    this.starts = new Uint32Array(found.length + 1)
    found.forEach((count, word) => (this.starts[word + 1] = this.starts[word]! + count))
    const next = this.starts.slice()
    this.reports = new Uint32Array(this.starts.at(-1)!)
    this.counts = new Uint8Array(this.starts.at(-1)!)
    entries.forEach(({ words, counts }, report) => words.forEach((word, at) => {
      this.reports[next[word]!] = report
      this.counts[next[word]!++] = counts[at]!
    }))
  }

  /** Numbers of the nearest reports, best first. */
  find({ title, text }: Report, limit: number): number[] {
    const asked = new Map<number, number>()
    readTerms(`${title}\n${text}`, (term) => {
      const word = this.numbers.get(term)
      if (word !== undefined) asked.set(word, (asked.get(word) ?? 0) + 1)
    })
    const size = this.allowances.length
    const scores = new Float32Array(size)
    for (const [word, repeats] of asked) {
      const [from, to] = [this.starts[word]!, this.starts[word + 1]!]
      const weight = repeats * Math.log(1 + (size - (to - from) + 0.5) / (to - from + 0.5)) * (K1 + 1)
      for (let entry = from; entry < to; entry++) {
        const report = this.reports[entry]!
        scores[report]! += (weight * this.counts[entry]!) / (this.counts[entry]! + this.allowances[report]!)
      }
    }
    // the best so far, kept at twice as many as are asked for
    let best: number[] = []
    let lowest = 0
    scores.forEach((score, report) => {
      if (score <= lowest || best.push(report) < 2 * limit) return
      best = best.sort((a, b) => scores[b]! - scores[a]!).slice(0, limit)
      lowest = scores[best.at(-1)!]!
    })
    return best.sort((a, b) => scores[b]! - scores[a]!).slice(0, limit)
  }
}
