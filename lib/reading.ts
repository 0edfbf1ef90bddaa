import type { Article } from './article/article.ts'
import type { Comparison, Drift, Extremes, InternalConflict, Origin, OriginRelation, Outcome, Unlike, Unmatched } from './compare/comparison.ts'
import type { Quantity } from './compare/quantities.ts'
import type { Decision } from './decisions/decision.ts'
import type { Figure } from './figures/figure.ts'
import type { SpellingMode } from './names/spelling-mode.ts'
import type { Cluster } from './match/clusters.ts'
import type { RelatedReport } from './match/related.ts'
import type { Report } from './corpus/report.ts'

/** A related report with what the panel says of it; the report's text is left out, its `sentences` are not. */
export interface ReadingReport extends RelatedReport {
  title: string
  publisher: string | null
  published: string | null
  url: string | null
  form: Report['form']
  credit: string[]
  cites: string[]
  unknown: string[]
  /** Id of the origin that it belongs to, in `Reading.origins`. */
  origin: string
  /** Whether it belongs to a story that the reader follows. */
  followed: boolean
  /** Whether it shares an origin with the article. */
  originWithArticle: OriginRelation
}

/** What is shown of an article: a pure function of article, corpus and the reader's decisions. */
export interface Reading {
  article: Article
  corpus: { name: string; reports: number; newest: string | null }
  /** What was taken to make two names one. */
  spelling: SpellingMode
  reports: ReadingReport[]
  /** How many reports were asked for; a reading with a greater number has more of those beyond, compared as well. */
  reach: number
  /** How many more reports tell the story and are not among them, being less near; `open`: and maybe others. */
  beyond: { more: number; open: boolean }
  /** The same reports by what happened when: the article's own event first, then the newest. */
  clusters: Cluster[]
  /** Of the article, in reading order, those of the title first. */
  figures: Figure[]
  comparisons: Comparison[]
  unlike: Unlike[]
  unmatched: Unmatched[]
  internal: InternalConflict[]
  origins: Origin[]
  /** Figures that documents of one origin share: who had them first, and where their wording changed. */
  drift: Drift[]
  /** The figures of each thing for which article and reports give one, by origin. */
  quantities: Quantity[]
  /** Lowest, highest and latest of what is given for one thing. */
  extremes: Extremes[]
  /** The reader's decisions that had an effect here, in the order that they were made. */
  decided: Decision[]
  /** Reports that the reader has called reports of another event; nothing else of them is shown. */
  setAside: { report: string; title: string; publisher: string | null }[]
  /** Sentences of the reports that rows quote: report id -> text of the report. */
  texts: Record<string, string>
}

/** Related reports that are asked for at first, and how many more each time. */
export const STEP = 20

const AGREES: ReadonlySet<Outcome> = new Set<Outcome>(['same', 'compatible'])

/** Whether an outcome stands under "Differing figures". */
export function isDiffering(outcome: Outcome): boolean {
  return !AGREES.has(outcome)
}

/** A row under "Differing figures". */
export interface DifferingRow {
  comparison: Comparison
  /** The same figure beside the same figure of the article, in other reports of the origin: one row, not one for each copy of a text. */
  also: Comparison[]
}

/** The figure of the text that gives a number of the title again, beside the same figure of a report: index in `Reading.figures`, null where none does. */
function toldInText({ comparisons, figures }: Pick<Reading, 'comparisons' | 'figures'>, { mine, outcome, theirs }: Comparison): number | null {
  const title = figures[mine]!
  if (title.in !== 'title') return null
  const isIt = (other: Figure) => other.in === 'text' && other.date === title.date && String(other.value) === String(title.value) && other.unit?.symbol === title.unit?.symbol
  const { report, figure: { in: place, start } } = theirs
  const isBeside = ({ theirs: { report: other, figure } }: Comparison) => other === report && figure.in === place && figure.start === start
  return comparisons.find((row) => isBeside(row) && isDiffering(row.outcome) === isDiffering(outcome) && isIt(figures[row.mine]!))?.mine ?? null
}

/** The comparisons that have a row: a number of the title that the text gives too has none of its own. */
export function shownComparisons(reading: Pick<Reading, 'comparisons' | 'figures'>): Comparison[] {
  return reading.comparisons.filter((row) => toldInText(reading, row) === null)
}

/** Figures of the title that stand in the rows of a figure of the text. @param figure index in `Reading.figures` */
export function titlesOf(reading: Pick<Reading, 'comparisons' | 'figures'>, figure: number): number[] {
  return [...new Set(reading.comparisons.filter((row) => toldInText(reading, row) === figure).map(({ mine }) => mine))]
}

/** The rows under "Differing figures", in the article's order; the badge is their number. Of reports of one origin that state a figure alike the earliest stands for all. */
export function differingRows(reading: Pick<Reading, 'comparisons' | 'figures' | 'reports'>): DifferingRow[] {
  const byId = new Map(reading.reports.map((report) => [report.report, report]))
  const rows = new Map<string, Comparison[]>()
  for (const comparison of shownComparisons(reading)) {
    if (!isDiffering(comparison.outcome)) continue
    const { mine, outcome, theirs: { report, figure: { comparator, value, unit, date } } } = comparison
    const key = JSON.stringify([mine, outcome, byId.get(report)?.origin ?? report, comparator, value, unit?.symbol ?? null, date])
    const row = rows.get(key)
    if (row) row.push(comparison)
    else rows.set(key, [comparison])
  }
  const publishedOf = ({ theirs }: Comparison) => byId.get(theirs.report)?.published ?? '\uffff'
  return [...rows.values()].map((row) => {
    const [comparison, ...also] = row.length === 1 ? row : [...row].sort((a, b) => (publishedOf(a) < publishedOf(b) ? -1 : publishedOf(a) > publishedOf(b) ? 1 : 0))
    return { comparison: comparison!, also }
  }).sort((a, b) => a.comparison.mine - b.comparison.mine)
}

/** Of several outcomes of one figure the first of these is drawn. */
const DRAWN_FIRST: Outcome[] = ['differs', 'far', 'updated', 'compatible', 'same']

/** The outcome by which a figure of the text is marked in it; null where it is not compared. @param figure index in `Reading.figures` */
export function drawnOutcome({ comparisons }: Pick<Reading, 'comparisons'>, figure: number): Outcome | null {
  const outcomes = new Set(comparisons.filter(({ mine }) => mine === figure).map(({ outcome }) => outcome))
  return DRAWN_FIRST.find((one) => outcomes.has(one)) ?? null
}

/** Whether a running count is lower at its later date than it was before: corrected, or counted anew. */
export function isRevisedDown({ outcome, days, difference }: Pick<Comparison, 'outcome' | 'days' | 'difference'>): boolean {
  // days: mine's date minus theirs'; difference: theirs minus mine
  return outcome === 'updated' && days !== null && difference !== null && days * difference > 0
}
