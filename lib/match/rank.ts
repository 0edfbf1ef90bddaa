import { reportsWith, type Index } from './index-reports.ts'
import { BACKGROUND_ARTICLES } from './background-words.ts'
import { readTerms } from './terms.ts'

/** BM25's saturation of a repeated word and its allowance for long reports. @see https://doi.org/10.1561/1500000019 */
const K1 = 1.2
const B = 0.75
/** The same saturation for words that the query repeats. */
const K3 = 8

/** A report and how near it is. */
export interface Ranked {
  /** In `Index.reports`. */
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
 */
export function blendedRarity(index: Index, word: number): number {
  const background = BACKGROUND_ARTICLES * Math.exp(-index.rarities[word]!)
  const found = reportsWith(index, word)
  return Math.log(1 + (BACKGROUND_ARTICLES + index.reports.length - found - background + 0.5) / (found + background + 0.5))
}

/**
 * The reports nearest to a text by BM25, the whole text as query, best first; those that share no word are left out.
 * @param terms the words of the query, see {@link countTerms}.
 * @param limit at most this many.
 */
export function rankReports(index: Index, terms: ReadonlyMap<string, number>, limit: number): Ranked[] {
  const scores = new Float32Array(index.reports.length)
  const { reportStarts, reportsOf, counts, lengths, meanLength } = index
  for (const [term, repeats] of terms) {
    const word = index.vocabulary.get(term)
    if (word === undefined) continue
    const weight = blendedRarity(index, word) * ((repeats * (K3 + 1)) / (repeats + K3)) * (K1 + 1)
    for (let at = reportStarts[word]!; at < reportStarts[word + 1]!; at++) {
      const place = reportsOf[at]!
      const count = counts[at]!
      scores[place]! += (weight * count) / (count + K1 * (1 - B + (B * lengths[place]!) / meanLength))
    }
  }
  return best(scores, limit)
}

/** The highest scores above 0, best first; of equal ones the earlier report. */
function best(scores: Float32Array, limit: number): Ranked[] {
  const found: Ranked[] = []
  let lowest = 0
  for (let place = 0; place < scores.length; place++) {
    const score = scores[place]!
    if (score <= lowest) continue
    found.push({ place, score })
    // kept at twice the limit at most, so that each report costs a push and rarely a sort
    if (found.length >= 2 * limit + 16) {
      found.sort(byScore)
      found.length = limit
      lowest = found[limit - 1]?.score ?? Infinity
    }
  }
  return found.sort(byScore).slice(0, limit)
}

function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.place - b.place
}
