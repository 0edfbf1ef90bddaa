import type { Article } from './article/article.ts'
import { daysOf } from './article/days.ts'
import type { Report } from './corpus/report.ts'
import type { Reading, ReadingReport } from './reading.ts'
import type { Side } from './compare/comparison.ts'
import { compareSides } from './compare/compare.ts'
import { articleKey, type Decision } from './decisions/decision.ts'
import { ruleOn } from './decisions/rulings.ts'
import { groupOrigins, relateOrigins } from './compare/origin.ts'
import { findDrift } from './compare/drift.ts'
import { findExtremes } from './compare/extremes.ts'
import { findQuantities } from './compare/quantities.ts'
import { withSpelling, type SpellingMode } from './names/spelling-mode.ts'
import { newestDate } from './text/edtf.ts'
import { readFiguresByDay } from './figures/read-days.ts'
import { readFigures } from './figures/read-figures.ts'
import { findRelated, type Index } from './match/match.ts'

/** Reports ready to be compared: the index over them, and each report's text with its figures. */
export interface ReadableCorpus {
  name: string
  spelling: SpellingMode
  reports: ReadonlyMap<string, Report>
  index: Index
  /** A report with its figures read; kept, so that each report is read once. */
  side(id: string): Side
}

/**
 * The whole of what is shown of an article: related reports, figures, comparisons, origins.
 * Start here: each line is a room.
 * @param decisions what the reader knows better, in the order that it was decided
 */
export function read(article: Article, corpus: ReadableCorpus, decisions: readonly Decision[] = []): Reading {
  return withSpelling(corpus.spelling, () => readBeside(article, corpus, decisions))
}

function readBeside(article: Article, corpus: ReadableCorpus, decisions: readonly Decision[]): Reading {
  const key = articleKey(article)
  const mine = articleSide(article)
  const otherEvents = new Map(decisions.filter((decision) => decision.kind === 'notSameEvent').filter((decision) => decision.article === key).map((decision) => [decision.report, decision]))
  const found = article.isArticle ? findRelated(corpus.index, mine) : []
  const related = found.filter(({ report }) => !otherEvents.has(report))
  const sides = related.map(({ report, relation }) => ({ relation, side: corpus.side(report) }))
  const { rulings, applied } = ruleOn(decisions, mine, key, sides.map(({ side }) => side))
  const { comparisons, unlike, unmatched, internal } = compareSides(mine, sides, rulings)
  const quantities = findQuantities(mine, sides.map(({ side }) => side), comparisons, rulings)
  const origins = groupOrigins([mine, ...sides.map(({ side }) => side)], rulings)
  const reports = related.map((one): ReadingReport => {
    const { title, publisher, published, url, form, credit, cites, unknown } = reportOf(corpus, one.report)
    const origin = origins.find((group) => group.members.includes(one.report))!.id
    return { ...one, title, publisher, published, url, form, credit, cites, unknown, origin, originWithArticle: relateOrigins(mine, corpus.side(one.report), rulings).origin }
  })
  const setAside = found.filter(({ report }) => otherEvents.has(report)).map(({ report }) => ({ report, title: reportOf(corpus, report).title, publisher: reportOf(corpus, report).publisher }))
  const effective = new Set<Decision>([...applied, ...setAside.map(({ report }) => otherEvents.get(report)!)])
  return {
    article,
    corpus: { name: corpus.name, reports: corpus.reports.size, newest: newestDate([...corpus.reports.values()].map((report) => report.published)) },
    spelling: corpus.spelling,
    reports,
    figures: mine.figures,
    comparisons,
    unlike,
    unmatched,
    internal,
    origins,
    drift: findDrift(quantities, mine, sides.map(({ side }) => side)),
    extremes: findExtremes(quantities),
    decided: decisions.filter((decision) => effective.has(decision)),
    setAside,
    texts: Object.fromEntries(related.map(({ report }) => [report, reportOf(corpus, report).text])),
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

/** A report as one side of a comparison. */
export function reportSide(report: Report): Side {
  const { id, title, text, published, publisher, form, credit, cites } = report
  return { id, title, text, published, publisher, form, credit, cites, figures: readFigures({ title, text, published, publisher }) }
}

function reportOf(corpus: ReadableCorpus, id: string): Report {
  const report = corpus.reports.get(id)
  if (!report) throw new Error(`read: no report "${id}" in the corpus "${corpus.name}"; the index and the reports are not of one corpus`)
  return report
}
