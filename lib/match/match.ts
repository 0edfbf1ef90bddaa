import type { Figure } from '../figures/figure.ts'
import { relateReports } from './decide.ts'
import { happenedApart } from './event-days.ts'
import type { Index } from './index-reports.ts'
import { findNear } from './nearness.ts'
import { countTerms } from './rank.ts'
import { knowsLanguage } from './rarity.ts'
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
  /** Also reports that tell another story, all in the order of their score, those with no reasons; for measuring. */
  all?: boolean
  /** At most this many; 20 unless told. */
  limit?: number
}

/**
 * The reports of the corpus that tell the article's story, best first; none when none does.
 * The whole article is the query. Ranking asks which report is nearest, the decision behind it whether that is near enough. Texts in
 * a language whose words the table of rarities does not know are ranked, but never found to tell one story.
 * @see relateReports
 */
export function findRelated(index: Index, query: Query, options: FindOptions = {}): RelatedReport[] {
  const terms = countTerms(query.title, query.text)
  const decides = knowsLanguage(terms.keys())
  const near = findNear(index, query, terms)
  const findReasons = reasonFinder(query)
  return relateReports(near, (at) => happenedApart(query, index.reports[near[at]!.place]!))
    .map(({ relation, score }, at) => ({ relation: decides ? relation : null, score, report: index.reports[near[at]!.place]! }))
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
