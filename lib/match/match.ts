import type { Report } from '../corpus/report.ts'
import type { Figure } from '../figures/figure.ts'
import { relateReports } from './decide.ts'
import { happenedApart } from './event-days.ts'
import { findNear, type Nearness } from './nearness.ts'
import { countTerms } from './rank.ts'
import { knowsLanguage } from './rarity.ts'
import { reasonFinder } from './reasons.ts'
import type { RelatedReport } from './related.ts'
import type { Index } from './segment.ts'

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

/** The reports nearest to an article, best first, with their texts: among them are those that tell its story, if any does. */
export interface Candidates {
  readonly near: readonly Nearness[]
  /** Whether the table of rarities knows the article's language; else nothing can be decided. */
  readonly decides: boolean
}

/** Looks for the reports nearest to an article; the whole article is the query. */
export async function findCandidates(index: Index, query: Query): Promise<Candidates> {
  const terms = countTerms(query.title, query.text)
  return { near: await findNear(index, query, terms), decides: knowsLanguage(terms.keys()) }
}

/**
 * The candidates that tell the article's story, best first; none when none does. Ranking asks which report is nearest, the decision
 * behind it whether that is near enough. Texts in a language whose words the table of rarities does not know are ranked, but never found
 * to tell one story.
 * @see relateReports
 */
export function relate(query: Query, { near, decides }: Candidates, options: FindOptions = {}): RelatedReport[] {
  const findReasons = reasonFinder(query)
  return relateReports(near, (at) => happenedApart(query, near[at]!.report))
    .map(({ relation, score }, at) => ({ relation: decides ? relation : null, score, report: near[at]!.report }))
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

/** Ids of the candidates that are near enough to an article for a story that the reader follows, which is less near than {@link relate} asks. */
export function findClose(query: Query, { near, decides }: Candidates): Set<string> {
  if (!decides) return new Set()
  const decided = relateReports(near, (at) => happenedApart(query, near[at]!.report))
  return new Set(near.flatMap(({ report }, at) => (decided[at]!.close ? [report.id] : [])))
}

/** Reports of a story that the reader follows as related ones of an article, behind those that its text finds. */
export function relateAnyway(query: Query, reports: readonly Report[]): RelatedReport[] {
  const findReasons = reasonFinder(query)
  return reports.map((report) => ({ report: report.id, relation: 'subject', score: LEAST, why: findReasons(report) }))
}

/** Below the score of every report that is found by its text. */
const LEAST = -1000

/** The reports of the corpus that tell the article's story, see {@link relate}. */
export async function findRelated(index: Index, query: Query, options: FindOptions = {}): Promise<RelatedReport[]> {
  return relate(query, await findCandidates(index, query), options)
}
