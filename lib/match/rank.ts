import { BACKGROUND_ARTICLES } from './background-words.ts'
import { rarity } from './rarity.ts'
import { decodePostings, LENGTHS, type Index, type Postings } from './segment.ts'
import { readTerms } from './terms.ts'

/** BM25's saturation of a repeated word and its allowance for long reports. @see https://doi.org/10.1561/1500000019 */
const K1 = 1.2
const B = 0.75
/** The same saturation for words that the query repeats. */
const K3 = 8

/** A report and how near it is. */
export interface Ranked {
  /** Among the reports of an {@link Index}. */
  place: number
  score: number
}

/** How often each word stands in a text. */
export function countTerms(...texts: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) readTerms(text, (term) => counts.set(term, (counts.get(term) ?? 0) + 1))
  return counts
}

/**
 * Rarity of a word over corpus and news at large together, so that five reports lean on the table and a million on themselves.
 * @param found reports of the corpus that hold it
 * @param reports of the corpus
 */
export function blendedRarity(term: string, found: number, reports: number): number {
  const background = BACKGROUND_ARTICLES * Math.exp(-rarity(term))
  return Math.log(1 + (BACKGROUND_ARTICLES + reports - found - background + 0.5) / (found + background + 0.5))
}

/**
 * The reports nearest to a text by BM25, the whole text as query, best first; those that share no word are left out.
 * @param terms the words of the query, see {@link countTerms}.
 * @param limit at most this many.
 */
export async function rankReports({ segments }: Index, terms: ReadonlyMap<string, number>, limit: number): Promise<Ranked[]> {
  const words = [...terms.keys()]
  const found = await Promise.all(segments.map((segment) => segment.find(words)))
  const reports = segments.reduce((sum, { size }) => sum + size, 0)
  const meanLength = segments.reduce((sum, segment) => sum + segment.words, 0) / Math.max(1, reports)
  const weights = words.map((word, at) => {
    const repeats = terms.get(word)!
    const holding = found.reduce((sum, postings) => sum + (postings[at]?.count ?? 0), 0)
    return blendedRarity(word, holding, reports) * ((repeats * (K3 + 1)) / (repeats + K3)) * (K1 + 1)
  })
  const allowances = LENGTHS.map((length) => K1 * (1 - B + (B * length) / meanLength))
  const best = new Best(limit)
  let base = 0
  segments.forEach((segment, at) => {
    const scores = scoreSegment(found[at]!, weights, segment.lengths, allowances)
    best.add(scores, base, (report) => segment.isDeleted(report))
    base += segment.size
  })
  return best.list()
}

function scoreSegment(found: readonly (Postings | null)[], weights: readonly number[], lengths: Uint8Array, allowances: Float32Array): Float32Array {
  const scores = new Float32Array(lengths.length)
  const reports = new Uint32Array(lengths.length)
  const counts = new Uint8Array(lengths.length)
  found.forEach((postings, at) => {
    if (!postings) return
    const weight = weights[at]!
    decodePostings(postings, reports, counts)
    for (let entry = 0; entry < postings.count; entry++) {
      const report = reports[entry]!
      const count = counts[entry]!
      scores[report]! += (weight * count) / (count + allowances[lengths[report]!]!)
    }
  })
  return scores
}

/** The highest scores above 0, best first; of equal ones the earlier report. */
class Best {
  private found: Ranked[] = []
  private lowest = 0
  private readonly limit: number

  constructor(limit: number) {
    this.limit = limit
  }

  add(scores: Float32Array, base: number, isLeftOut: (report: number) => boolean): void {
    for (let report = 0; report < scores.length; report++) {
      const score = scores[report]!
      if (score <= this.lowest || isLeftOut(report)) continue
      this.found.push({ place: base + report, score })
      // kept at twice the limit at most, so that each report costs a push and rarely a sort
      if (this.found.length >= 2 * this.limit + 16) {
        this.found = this.list()
        this.lowest = this.found[this.limit - 1]?.score ?? Infinity
      }
    }
  }

  list(): Ranked[] {
    return this.found.sort((a, b) => b.score - a.score || a.place - b.place).slice(0, this.limit)
  }
}
