import type { Side } from '../compare/comparison.ts'
import type { Profile } from '../compare/profile.ts'
import { profileSide } from '../compare/profile-side.ts'
import type { Report } from '../corpus/report.ts'
import type { Index } from '../match/segment.ts'
import { termsOf } from '../match/terms.ts'
import { findCandidates, type Order } from './candidates.ts'
import { holdsWords } from './check-report.ts'
import { readGroups } from './groups.ts'
import { makeHit, type Hit } from './hit.ts'
import { isInRange, mayState } from './match-figure.ts'
import { isEmpty, type FigureRange, type QueryProblem, type SearchQuery } from './query.ts'

/** What a search has found so far. */
export interface Found {
  /** In the order asked for. */
  hits: Hit[]
  /** How many reports the words lead to, and how many of them were looked into. */
  candidates: number
  read: number
  /** Whether there are more than was asked for. */
  more: boolean
  done: boolean
  /** Words that no report holds, and those that stand in for them. */
  respelled: { word: string; as: string[] }[]
  /** Parts of the line that were left out. */
  problems: readonly QueryProblem[]
}

/** What is searched. */
export interface Searchable {
  index: Index
  /** Reports with their figures, in the order of the reports. */
  sides(reports: readonly Report[]): Promise<Side[]>
}

/** How a search gives what it finds. */
export interface SearchOptions {
  order?: Order
  /** At most this many; 50 unless told. */
  limit?: number
}

/** Reports looked into between two answers. */
const AT_ONCE = 64

/**
 * The reports that a query asks for, in answers that grow: the words are looked up at once, then the reports they lead to are read
 * through, best first, for phrases, places and figures. The last answer is `done`; whoever asks for no more stops the search.
 */
export async function* searchReports(corpus: Searchable, query: SearchQuery, { order = 'relevance', limit = 50 }: SearchOptions = {}): AsyncGenerator<Found, void> {
  const found: Found = { hits: [], candidates: 0, read: 0, more: false, done: false, respelled: [], problems: query.problems }
  const nothing = nothingIn(query)
  if (isEmpty(query) || nothing.length > 0) {
    yield { ...found, problems: [...query.problems, ...nothing], done: true }
    return
  }
  const groups = await readGroups(corpus.index, query)
  const candidates = await findCandidates(corpus.index, groups, query.from, query.to, order)
  found.candidates = candidates.length
  found.respelled = groups.filter(({ respelled }) => respelled !== null).map(({ respelled, terms }) => ({ word: respelled!, as: terms }))
  const wordsOf = (range: FigureRange): readonly string[] => groups.find((group) => group.range === range)?.terms ?? []
  while (found.read < candidates.length && !found.more) {
    const chunk = candidates.slice(found.read, found.read + AT_ONCE)
    const loaded = await corpus.index.load(chunk.map(({ place }) => place))
    const reports = loaded.flatMap((one) => (one !== null && mayState(one.report, query.figures, wordsOf) && holdsWords(one.report, query, groups) ? [one.report] : []))
    const profiles = query.figures.length > 0 ? (await corpus.sides(reports)).map((side) => profileSide(side).profiles) : reports.map(() => [])
    reports.forEach((report, at) => {
      const figures = figuresIn(profiles[at]!, query)
      if (figures === null) return
      if (found.hits.length === limit) found.more = true
      else found.hits.push(makeHit(report, query, groups, figures))
    })
    found.read += chunk.length
    yield { ...found, hits: [...found.hits], done: found.more || found.read >= candidates.length }
  }
  if (candidates.length === 0) yield { ...found, done: true }
}

/** What is the matter with a line that leads to every report: words that all of them hold, or nothing but what not to find. */
function nothingIn(query: SearchQuery): QueryProblem[] {
  if (query.publishers.length + query.places.length + query.figures.length > 0 || query.from !== null || query.to !== null || query.typing) return []
  const asked = [...query.words, ...query.phrases]
  if (asked.length === 0) return query.without.map((written) => ({ kind: 'nothing', written: `-${written}` }))
  return asked.some((words) => termsOf(words).length > 0) ? [] : asked.map((written) => ({ kind: 'common', written }))
}

/** A figure for each range of a query; null where one has none. */
function figuresIn(profiles: readonly Profile[], { figures }: SearchQuery): Profile[] | null {
  const found = figures.map((range) => profiles.find((profile) => isInRange(profile, range, profiles)))
  return found.every((one) => one !== undefined) ? found : null
}
