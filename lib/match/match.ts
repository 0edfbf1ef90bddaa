import type { Report } from '../corpus/report.ts'
import type { Figure } from '../figures/figure.ts'
import { relateReports, type Decision } from './decide.ts'
import { happenedApart } from './event-days.ts'
import { CLOSE, findNear, type Nearness } from './nearness.ts'
import { isPassage, relatePassage, soughtOf } from './passage.ts'
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
  /** Of a passage: title of the page that it was selected in, '' where that is not known. */
  page?: string
}

/** How many answers are given, and which. */
export interface FindOptions {
  /** Also reports that tell another story, all in the order of their score, those with no reasons; for measuring. */
  all?: boolean
  /** At most this many; 20 unless told. */
  limit?: number
}

/** What {@link relate} is told besides. */
export interface RelateOptions extends FindOptions {
  /** Reports that are no answer and take no place of one. */
  leaveOut?(report: Report): boolean
  /** Where there are more than the limit, copies of a nearer report go beyond it first: for who reads them. */
  spareCopies?: boolean
}

/** The reports that tell a story, as far as they are given, and what there is beside them. */
export interface Related {
  given: RelatedReport[]
  /** Ids of those that tell it too and are beyond the limit. */
  beyond: string[]
  /** Whether there may be more still: the last report that was looked at closely tells it too. */
  open: boolean
}

/** The reports nearest to an article, best first, with their texts: among them are those that tell its story, if any does. */
export interface Candidates {
  readonly near: readonly Nearness[]
  /** How many were asked for. */
  readonly asked: number
  /** Whether the table of rarities knows the article's language; else nothing can be decided. */
  readonly decides: boolean
}

/** How many candidates are looked at beside those that may be given: what is decided of a report hangs on those around it. */
const AROUND = 30

/** Looks for the reports nearest to an article; the whole article is the query. @param wanted how many of them may be given, see `limit` of {@link FindOptions} */
export async function findCandidates(index: Index, query: Query, wanted = 20): Promise<Candidates> {
  const text = await index.bodyOf(query)
  const asked = Math.max(CLOSE, wanted + AROUND)
  const sought = isPassage(query) ? soughtOf(query, text) : { ...query, text }
  const terms = countTerms(sought.title, sought.text)
  return { near: await findNear(index, sought, terms, asked), asked, decides: knowsLanguage(countTerms(query.title, text).keys()) }
}

/**
 * The candidates that tell the article's story, best first; none when none does. Ranking asks which report is nearest, the decision
 * behind it whether that is near enough. Texts in a language whose words the table of rarities does not know are ranked, but never found
 * to tell one story.
 * @see relateReports
 */
export function relate(query: Query, { near, asked, decides }: Candidates, { all = false, limit = 20, leaveOut = () => false, spareCopies = false }: RelateOptions = {}): Related {
  const decided = decide(query, near)
    .map(({ relation, score }, at) => ({ relation: decides ? relation : null, score, report: near[at]!.report, at }))
  const told = decided.filter(({ relation, report }) => (relation !== null || all) && !leaveOut(report)).sort((a, b) => b.score - a.score)
  const places = new Set((spareCopies ? copiesLast(told, near) : told).slice(0, limit))
  const findReasons = reasonFinder(query)
  return {
    given: told.filter((one) => places.has(one)).map(({ relation, score, report }) => ({
      report: report.id,
      relation: relation ?? 'subject',
      score,
      why: relation === null ? [] : findReasons(report),
    })),
    beyond: told.filter((one) => !places.has(one)).map(({ report }) => report.id),
    open: near.length === asked && decided.at(-1)!.relation !== null,
  }
}

/** Two texts are taken for copies of one from this cosine of their words on. */
const COPY = 0.9

/** The same reports, those that copy one before them behind all others. */
function copiesLast<T extends { at: number }>(told: readonly T[], near: readonly Nearness[]): T[] {
  const isCopy = told.map(({ at }, place) => told.slice(0, place).some((nearer) => near[at]!.others[nearer.at]! >= COPY))
  return [...told.filter((_, place) => !isCopy[place]), ...told.filter((_, place) => isCopy[place])]
}

/** What is decided of each candidate: a passage has neither title nor day to decide an article by. */
function decide(query: Query, near: readonly Nearness[]): Decision[] {
  return isPassage(query) ? relatePassage(query, near) : relateReports(near, (at) => happenedApart(query, near[at]!.report))
}

/** Ids of the candidates that are near enough to an article for a story that the reader follows, which is less near than {@link relate} asks. */
export function findClose(query: Query, { near, decides }: Candidates): Set<string> {
  if (!decides) return new Set()
  const decided = decide(query, near)
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
  return relate(query, await findCandidates(index, query), options).given
}
