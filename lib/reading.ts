import type { Article } from './article/article.ts'
import type { Comparison, Drift, Extremes, InternalConflict, Origin, OriginRelation, Outcome, Unlike, Unmatched } from './compare/comparison.ts'
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

/** Whether an outcome stands under "Differing figures"; the badge is the number of these rows. */
export function isDiffering(outcome: Outcome): boolean {
  return !AGREES.has(outcome)
}

/** Whether a running count is lower at its later date than it was before: corrected, or counted anew. */
export function isRevisedDown({ outcome, days, difference }: Pick<Comparison, 'outcome' | 'days' | 'difference'>): boolean {
  // days: mine's date minus theirs'; difference: theirs minus mine
  return outcome === 'updated' && days !== null && difference !== null && days * difference > 0
}
