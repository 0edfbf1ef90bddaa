import type { Article } from '../../lib/article/article.ts'
import { revisionOf, type Comparison, type End, type StatedFigure, type TheirFigure, type Unlike } from '../../lib/compare/comparison.ts'
import type { Figure } from '../../lib/figures/figure.ts'
import type { Reading } from '../../lib/reading.ts'

/** A text and its title: where a figure's sentence is found. */
export interface Words {
  title?: string | null
  text: string
}

/** A figure in full, as the command line gives it. */
export function figureForm(figure: Figure, words: Words) {
  const whole = figure.in === 'title' ? (words.title ?? '') : words.text
  return {
    text: figure.text,
    in: figure.in,
    start: figure.start,
    end: figure.end,
    kind: figure.kind,
    value: figure.value,
    date: figure.date,
    comparator: figure.comparator,
    unit: figure.unit?.symbol ?? null,
    per: figure.unit?.per ?? null,
    counted: figure.counted,
    places: figure.places,
    actors: figure.actors,
    asOf: figure.asOf,
    attributedTo: figure.attribution,
    modality: figure.modality,
    accumulation: figure.accumulation,
    sentence: whole.slice(figure.sentence.start, figure.sentence.end),
    implied: figure.implied,
  }
}

/** An article as the command line gives it. */
export function articleForm(article: Article) {
  const { isArticle, title, byline, publisher, published, modified, language, url, text, words } = article
  return { isArticle, title, byline, publisher, published, modified, language, url, text, words }
}

/** A comparison with both figures in full. */
export function comparisonForm(comparison: Comparison, mine: Figure, words: Words, theirs: Words) {
  const { outcome, ratio, days, origin, evidence, why } = comparison
  return { outcome, ratio, days, revision: revisionOf(comparison), origin, evidence, why, mine: figureForm(mine, words), theirs: theirForm(comparison.theirs, theirs) }
}

/** Two figures that may not be compared, in full, and why. */
export function unlikeForm(unlike: Unlike, mine: Figure, words: Words, theirs: Words) {
  return { reason: unlike.reason, words: unlike.words, mine: figureForm(mine, words), theirs: theirForm(unlike.theirs, theirs) }
}

/** A reading in full, as `check --json` gives it. */
export function readingForm(reading: Reading) {
  const { article, figures, texts } = reading
  const reportWords = new Map(reading.reports.map(({ report, title }) => [report, { title, text: texts[report] ?? '' }]))
  const statedForm = ({ report, figure }: StatedFigure) => ({ report: report === '' ? null : report, ...figureForm(figure, report === '' ? article : reportWords.get(report)!) })
  const endForm = ({ value, stated, origins }: End) => ({ value, origins, stated: stated.map(statedForm) })
  return {
    article: articleForm(article),
    corpus: reading.corpus,
    reports: reading.reports.map(({ report, relation, title, publisher, published, url, form, score, why, origin }) => ({
      id: report, relation, title, publisher, published, url, text: form, score, why: why.map(({ label }) => label), origin,
    })),
    clusters: reading.clusters,
    comparisons: reading.comparisons.map((row) => comparisonForm(row, figures[row.mine]!, article, reportWords.get(row.theirs.report)!)),
    unlike: reading.unlike.map((row) => unlikeForm(row, figures[row.mine]!, article, reportWords.get(row.theirs.report)!)),
    unmatched: reading.unmatched.map(({ figure, reason, why: { kind, words, nearest } }) => ({
      figure, reason, why: { kind, words, nearest: nearest && statedForm(nearest) },
    })),
    internal: reading.internal,
    drift: reading.drift.map(({ mine, stated, first, changes }) => ({
      figure: mine,
      first: first && statedForm(first),
      stated: stated.map(statedForm),
      changes: changes.map(({ kind, from, to, ordered }) => ({ kind, ordered, from: statedForm(from), to: statedForm(to) })),
    })),
    extremes: reading.extremes.map(({ mine, lowest, highest, latest, origins }) => ({
      figure: mine, origins, lowest: endForm(lowest), highest: endForm(highest), latest: latest && endForm(latest),
    })),
    figures: figures.map((figure) => figureForm(figure, article)),
  }
}

function theirForm({ figure, report }: TheirFigure, words: Words) {
  return { ...figureForm(figure, words), report }
}
