import { BACKGROUND_ARTICLES } from './background-words.ts'
import { rarity } from './rarity.ts'
import { MOST_COUNTED, scorePostings } from './postings.ts'
import { lengthCode, LENGTHS, type Index, type Segment } from './segment.ts'
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

/** The reports nearest to a text, and what their scores leave out. */
export interface Ranking {
  /** Best first. */
  ranked: Ranked[]
  /** Words that so many reports hold that their postings were not read, with what each weighs; see {@link shareIn}. */
  leftOut: ReadonlyMap<string, number>
  /** Words of a report, in the mean. */
  meanLength: number
}

/** Words that more than one in so many reports hold are left out of the ranking: they are two thirds of the postings, and hardly part one report from another. */
const COMMON = 64
/** In how few reports every word counts. */
const FEW_REPORTS = 5000

/**
 * The reports nearest to a text by BM25, the whole text as query; those that share no word are left out.
 * @param terms the words of the query, see {@link countTerms}.
 * @param limit at most this many.
 */
export async function rankReports({ segments }: Index, terms: ReadonlyMap<string, number>, limit: number): Promise<Ranking> {
  const reports = segments.reduce((sum, { size }) => sum + size, 0)
  const meanLength = segments.reduce((sum, segment) => sum + segment.words, 0) / Math.max(1, reports)
  const weightOf = (word: string, holding: number): number => {
    const repeats = terms.get(word)!
    return blendedRarity(word, holding, reports) * ((repeats * (K3 + 1)) / (repeats + K3)) * (K1 + 1)
  }
  const leftOut = new Map<string, number>()
  const words: string[] = []
  for (const word of terms.keys()) {
    const holding = reports < FEW_REPORTS ? 0 : segments.reduce((sum, segment) => sum + (segment.countOfFrequent(word) ?? 0), 0)
    if (holding * COMMON > reports) leftOut.set(word, weightOf(word, holding))
    else words.push(word)
  }
  const found = await Promise.all(segments.map((segment) => segment.find(words)))
  const weights = Float32Array.from(words, (word, at) => weightOf(word, found.reduce((sum, postings) => sum + (postings[at]?.count ?? 0), 0)))
  const { once, measures } = saturationOf(meanLength)
  const best = new Best(limit)
  let base = 0
  segments.forEach((segment, number) => {
    const scores = zeros(segment.size)
    found[number]!.forEach((postings, at) => {
      if (postings) scorePostings(postings, weights[at]!, segment.lengths, measures, scores)
    })
    best.add(scores, once, base, segment)
    base += segment.size
  })
  return { ranked: best.list(), leftOut, meanLength }
}

let room = new Float32Array(0)

/** So many zeros, in the same place each time: room that is asked for anew is the dearer the more reports there are. */
function zeros(size: number): Float32Array {
  if (room.length < size) room = new Float32Array(size)
  return room.subarray(0, size).fill(0)
}

/** What share of its weight a word gives to a report of so many words, by how often it stands there. */
export function shareIn({ meanLength }: Ranking, length: number): (count: number) => number {
  const allowance = allowanceFor(LENGTHS[lengthCode(length)]!, meanLength)
  return (count) => Math.min(MOST_COUNTED, count) / (Math.min(MOST_COUNTED, count) + allowance)
}

/**
 * BM25's allowance for a report of so many words: one that holds a word `count` times gets `count / (count + allowance)` of the word's weight.
 * @param meanLength words of a report, in the mean, above 0
 */
export function allowanceFor(length: number, meanLength: number): number {
  return K1 * (1 - B + (B * length) / meanLength)
}

/** For each length code what share of its weight a word gives that stands in a report once, and the measures of {@link scorePostings}. */
function saturationOf(meanLength: number): { once: Float32Array; measures: Float32Array } {
  const once = new Float32Array(LENGTHS.length)
  const measures = new Float32Array(LENGTHS.length * 16)
  for (let code = 0; code < LENGTHS.length; code++) {
    const allowance = allowanceFor(LENGTHS[code]!, meanLength)
    once[code] = 1 / (1 + allowance)
    for (let times = 1; times <= MOST_COUNTED; times++) measures[code * 16 + times] = (times * (1 + allowance)) / (times + allowance)
  }
  return { once, measures }
}

/** The highest scores above 0. */
class Best {
  private found: Ranked[] = []
  private lowest = 0
  private readonly limit: number

  constructor(limit: number) {
    this.limit = limit
  }

  /** @param once what the scores are measured in, for each length code */
  add(scores: Float32Array, once: Float32Array, base: number, segment: Segment): void {
    const { lengths } = segment
    for (let report = 0; report < scores.length; report++) {
      const score = scores[report]! * once[lengths[report]!]!
      if (score <= this.lowest || segment.isDeleted(report)) continue
      this.found.push({ place: base + report, score })
      // kept at twice the limit at most, so that each report costs a push and rarely a sort
      if (this.found.length >= 2 * this.limit + 16) {
        this.found = this.list()
        this.lowest = this.found[this.limit - 1]?.score ?? Infinity
      }
    }
  }

  list(): Ranked[] {
    return this.found.sort(byScore).slice(0, this.limit)
  }
}

/** Best first; of equal ones the earlier report. */
export function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.place - b.place
}
