import type { Article } from './article/article.ts'
import { daysOf } from './article/days.ts'
import type { Report } from './corpus/report.ts'
import { STEP, type Reading, type ReadingReport } from './reading.ts'
import type { Side } from './compare/comparison.ts'
import { compareSides } from './compare/compare.ts'
import { articleKey, type Decision } from './decisions/decision.ts'
import { ruleOn } from './decisions/rulings.ts'
import { followedStories, otherEvents, type FollowedStory } from './decisions/stories.ts'
import { groupOrigins, relateOrigins } from './compare/origin.ts'
import { findDrift } from './compare/drift.ts'
import { findExtremes } from './compare/extremes.ts'
import { findQuantities } from './compare/quantities.ts'
import { withSpelling, type SpellingMode } from './names/spelling-mode.ts'
import type { Figure } from './figures/figure.ts'
import { readFiguresByDay } from './figures/read-days.ts'
import { readFigures } from './figures/read-figures.ts'
import type { RelatedReport } from './match/related.ts'
import { findClusters } from './match/clusters.ts'
import { findCandidates, findClose, relate, relateAnyway, type Candidates, type Query } from './match/match.ts'
import type { Index } from './match/segment.ts'

/** Reports ready to be compared: the index over them, and their figures. */
export interface ReadableCorpus {
  name: string
  spelling: SpellingMode
  /** How many reports it holds, and the date of the newest. */
  facts: { reports: number; newest: string | null }
  index: Index
  /** Reports with their figures read, in their order; kept, so that each report is read once. */
  sides(reports: readonly Report[]): Promise<Side[]>
}

/**
 * The whole of what is shown of an article: related reports, figures, comparisons, origins.
 * Start here: each line is a room.
 * @param decisions what the reader knows better, in the order that it was decided
 * @param reach at most so many reports that tell the story, the nearest
 */
export async function read(article: Article, corpus: ReadableCorpus, decisions: readonly Decision[] = [], reach = STEP): Promise<Reading> {
  // how names are taken holds for what awaits nothing, so that finding and comparing each have it for themselves
  const within = <T>(act: () => T): T => withSpelling(corpus.spelling, act)
  const mine = within(() => articleSide(article))
  const query = { ...mine, page: article.selectedIn }
  const candidates = article.isArticle ? await findCandidates(corpus.index, query, reach) : null
  const related = candidates ? within(() => relate(query, candidates, { leaveOut: (report) => isArticleItself(article, report), spareCopies: true, limit: reach })) : { given: [], beyond: [], open: false }
  const found = [...related.given]
  const held = candidates ? heldStories(article, candidates, query, decisions, within) : []
  const missing = held.flatMap((story) => [...story.reports]).filter((id) => !found.some(({ report }) => report === id))
  const fetched = missing.length > 0 ? (await corpus.index.byId(missing)).map(({ report }) => report).filter((report) => !isArticleItself(article, report)) : []
  found.push(...within(() => relateAnyway(mine, fetched)))
  const reports = found.map(({ report }) => (candidates!.near.find((near) => near.report.id === report)?.report ?? fetched.find(({ id }) => id === report))!)
  // for who measures: up to here time hangs on the size of the corpus
  performance.mark('second-source:found')
  const sides = await corpus.sides(reports)
  return within(() => compareFound(article, mine, found.map((one, at) => ({ ...one, full: reports[at]!, side: sides[at]!, followed: held.some((story) => story.reports.has(one.report)) })), { reach, beyond: { more: related.beyond.filter((id) => !missing.includes(id)).length, open: related.open } }, corpus, decisions))
}

/** The stories that the reader follows and that the article belongs to: what was said beside it, or what it is near to. */
function heldStories(article: Article, candidates: Candidates, query: Query, decisions: readonly Decision[], within: <T>(act: () => T) => T): FollowedStory[] {
  const stories = followedStories(decisions)
  if (stories.length === 0) return []
  const close = within(() => findClose(query, candidates))
  return stories.filter(({ articles, reports }) => articles.has(articleKey(article)) || [...reports].some((id) => close.has(id)))
}

/** Whether a report is the article itself, kept or imported before: at its address, or word for word. */
function isArticleItself({ url, title, text }: Article, report: Report): boolean {
  const address = (one: string | null) => one?.replace(/#.*$/, '') ?? null
  return (url !== null && address(url) === address(report.url)) || (title === report.title && text === report.text)
}

/** A report that tells the article's story, with its text and its figures. */
interface Found extends RelatedReport {
  full: Report
  side: Side
  /** Whether it belongs to a story that the reader follows. */
  followed: boolean
}

function compareFound(article: Article, mine: Side, found: readonly Found[], looked: Pick<Reading, 'reach' | 'beyond'>, corpus: ReadableCorpus, decisions: readonly Decision[]): Reading {
  const key = articleKey(article)
  const apart = otherEvents(decisions, key, new Set(found.filter(({ relation }) => relation === 'event').map(({ report }) => report)))
  const related = found.filter(({ report }) => !apart.has(report))
  const sides = related.map(({ side }) => side)
  const { rulings, applied } = ruleOn(decisions, mine, key, sides)
  const { comparisons, unlike, unmatched, internal } = compareSides(mine, related, rulings)
  const quantities = findQuantities(mine, sides, comparisons, rulings)
  const origins = groupOrigins([mine, ...sides], rulings)
  const reports = related.map(({ full, side, ...one }): ReadingReport => {
    const { title, publisher, published, url, form, credit, cites, unknown } = full
    const origin = origins.find((group) => group.members.includes(one.report))!.id
    return { ...one, title, publisher, published, url, form, credit, cites, unknown, origin, originWithArticle: relateOrigins(mine, side, rulings).origin }
  })
  const setAside = found.filter(({ report }) => apart.has(report)).map(({ report, full: { title, publisher } }) => ({ report, title, publisher }))
  const follows = decisions.filter((decision) => decision.kind === 'followStory' && related.some(({ report, followed }) => followed && report === decision.report))
  const effective = new Set<Decision>([...applied, ...follows, ...setAside.map(({ report }) => apart.get(report)!)])
  return {
    article,
    corpus: { name: corpus.name, ...corpus.facts },
    spelling: corpus.spelling,
    reports,
    ...looked,
    clusters: findClusters(related.map(({ full, relation }) => ({ report: full, relation }))),
    figures: mine.figures,
    comparisons,
    unlike,
    unmatched,
    internal,
    origins,
    drift: findDrift(quantities, mine, sides),
    quantities,
    extremes: findExtremes(quantities),
    decided: decisions.filter((decision) => effective.has(decision)),
    setAside,
    texts: Object.fromEntries(related.map(({ report, full }) => [report, full.text])),
  }
}

/** Whether figures are read in this language; a text whose language cannot be told is taken for one that is read. */
export function readsLanguage(language: string | null): boolean {
  return language === null || /^en\b/i.test(language)
}

/** The article as one side of a comparison; its id is "". What is no article, or in another language, has no figures. */
export function articleSide(article: Article): Side {
  const { title, text, published, publisher, credit } = article
  const figures = article.isArticle && readsLanguage(article.language) ? readFiguresByDay({ title, text, publisher }, daysOf(article)) : []
  return { id: '', title, text, published, publisher, form: 'full', credit, cites: [], figures }
}

/** A report as one side of a comparison. @param figures those that were read of it before */
export function reportSide(report: Report, figures = figuresOf(report)): Side {
  const { id, title, text, published, publisher, form, credit, cites } = report
  return { id, title, text, published, publisher, form, credit, cites, figures }
}

/** The figures of a report. */
export function figuresOf({ title, text, published, publisher }: Report): Figure[] {
  return readFigures({ title, text, published, publisher })
}
