import type { Figure } from '../figures/figure.ts'
import { daysBetween } from '../text/edtf.ts'
import { relate } from './decide.ts'
import type { Index } from './index-reports.ts'
import { cosine, countTerms, rankReports } from './rank.ts'
import { findReasons } from './reasons.ts'
import type { RelatedReport } from './related.ts'
import { weigh } from './index-reports.ts'
import { rarity } from './rarity.ts'

export { buildIndex, type Index } from './index-reports.ts'

/** What related reports are found for. */
export interface Query {
  /** A report with this id is never an answer; "" for an article that is in no corpus. */
  id: string
  title: string
  text: string
  /** EDTF, or null. */
  published: string | null
  publisher?: string | null
  figures?: readonly Figure[]
}

/** How many answers are given, and which. */
export interface FindOptions {
  /** Also reports that tell another story, ranked behind by score; for measuring. */
  all?: boolean
  /** At most this many; 20 unless told. */
  limit?: number
}

/** How many of the ranked reports are looked at closely. */
const CANDIDATES = 200

/**
 * The reports of the corpus that tell the article's story, best first; none when none does.
 * The whole article is the query. Ranking asks which report is nearest, the decision behind it whether that is near enough.
 */
export function findRelated(index: Index, query: Query, options: FindOptions = {}): RelatedReport[] {
  const limit = options.limit ?? 20
  const terms = countTerms(query.title, query.text)
  const self = index.places.get(query.id)
  const ranked = rankReports(index, terms, CANDIDATES + 1).filter(({ place }) => place !== self)
  const { weights, norm } = vectorOf(index, terms)
  const cosines = ranked.map(({ place }) => cosine(index, place, weights, norm))
  const crowd = meanOf(cosines.slice(10, 40))
  const found: RelatedReport[] = []
  ranked.forEach(({ place, score }, rank) => {
    const report = index.reports[place]!
    const days = daysBetween(query.published, report.published)
    const relation = relate({ cosine: cosines[rank]!, crowd, days, reports: index.reports.length })
    if (relation === null && !options.all) return
    if (found.length >= limit) return
    found.push({ report: report.id, relation: relation ?? 'subject', score, why: relation === null ? [] : findReasons(query, report) })
  })
  return found
}

function vectorOf(index: Index, terms: ReadonlyMap<string, number>): { weights: Float32Array; norm: number } {
  const weights = new Float32Array(index.vocabulary.size)
  let sum = 0
  for (const [term, count] of terms) {
    const weight = weigh(count, rarity(term))
    sum += weight ** 2
    const word = index.vocabulary.get(term)
    if (word !== undefined) weights[word] = weight
  }
  return { weights, norm: Math.sqrt(sum) }
}

function meanOf(values: readonly number[]): number {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0
}
