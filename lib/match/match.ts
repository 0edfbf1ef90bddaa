import type { Figure } from '../figures/figure.ts'
import { relateReports } from './decide.ts'
import type { Index } from './index-reports.ts'
import { findNear } from './nearness.ts'
import { countTerms } from './rank.ts'
import { reasonFinder } from './reasons.ts'
import type { RelatedReport } from './related.ts'

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

/**
 * The reports of the corpus that tell the article's story, best first; none when none does.
 * The whole article is the query. Ranking asks which report is nearest, the decision behind it whether that is near enough.
 */
export function findRelated(index: Index, query: Query, options: FindOptions = {}): RelatedReport[] {
  const findReasons = reasonFinder(query)
  const near = findNear(index, query, countTerms(query.title, query.text))
  return relateReports(near)
    .map(({ relation, score }, at) => ({ relation, score, report: index.reports[near[at]!.place]! }))
    .filter(({ relation }) => relation !== null || options.all)
    .sort((a, b) => b.score - a.score)
    .slice(0, options.limit ?? 20)
    .map(({ relation, score, report }) => ({
      report: report.id,
      relation: relation ?? 'subject',
      score,
      why: relation === null ? [] : findReasons(report),
    }))
}
