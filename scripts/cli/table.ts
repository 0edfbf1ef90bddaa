import type { Comparison } from '../../lib/compare/comparison.ts'
import type { Figure } from '../../lib/figures/figure.ts'
import { readsLanguage } from '../../lib/read.ts'
import { isDay } from '../../lib/text/edtf.ts'
import { differingRows, isDiffering, isRevisedDown, shownComparisons, type Reading } from '../../lib/reading.ts'

const OUTCOMES: Record<Comparison['outcome'], string> = {
  differs: 'Differs', far: 'Not excluded, but far apart', updated: 'Later count', compatible: 'Wording allows both', same: 'Same figure',
}

const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language' })

/** A reading as text for people: the article, the related reports, the rows, and what stayed without a row. */
export function readingTable(reading: Reading): string {
  const { article, corpus, reports, figures, comparisons, unmatched } = reading
  const lines = [article.title || 'A passage', [article.publisher, article.published, `${article.words} words`].filter(Boolean).join(' · ')]
  if (!article.isArticle) return [...lines, '', 'This page does not read as an article.'].join('\n')
  if (!readsLanguage(article.language)) return [...lines, '', `Figures in ${LANGUAGES.of(article.language!)} are not read yet, so there is nothing to set beside the reports.`].join('\n')
  lines.push('', `Related reports: ${reports.length}`)
  for (const { title, publisher, published, relation, why } of reports) {
    const from = [publisher, published].filter(Boolean).join(', ')
    lines.push(`  ${title}${from === '' ? '' : ` (${from})`}`, `    ${relation === 'event' ? 'the same event' : 'the same subject'}: ${why.map(({ label }) => label).join(', ')}`)
  }
  const differing = differingRows(reading)
  const rest = shownComparisons(reading).filter(({ outcome }) => !isDiffering(outcome))
  lines.push('', `Differing figures: ${differing.length}`, ...differing.flatMap(({ comparison, also }) => rowLines(reading, comparison, also.length)))
  lines.push('', `Same figures: ${rest.length}`, ...rest.flatMap((row) => rowLines(reading, row, 0)))
  const compared = new Set(comparisons.map(({ mine }) => mine)).size
  lines.push('', `${figures.length} ${figures.length === 1 ? 'figure' : 'figures'} read, ${compared} compared, ${unmatched.length} that no report speaks of.`)
  lines.push(`Compared with ${corpus.reports} reports, newest ${corpus.newest ?? 'not dated'}.`)
  return lines.join('\n')
}

function rowLines({ figures, reports }: Reading, row: Comparison, also: number): string[] {
  const report = reports.find(({ report }) => report === row.theirs.report)
  const facts = [isRevisedDown(row) ? 'Revised down' : OUTCOMES[row.outcome], row.ratio === null ? null : `${row.ratio.toFixed(2)}×`, daysBetween(row, figures[row.mine]!), row.origin === 'same' ? 'one origin' : null, also === 0 ? null : `also in ${also} more of its origin`]
  return [`  ${wording(figures[row.mine]!)}  |  ${report?.publisher || report?.title || row.theirs.report}: ${wording(row.theirs.figure)}`, `    ${facts.filter(Boolean).join(' · ')}`]
}

/** "9 days between", "about 60 days between" where one date is known by its month only; null where that may be the other's day, or nothing is known. */
function daysBetween({ days, theirs }: Comparison, mine: Figure): string | null {
  const isExact = [mine.asOf, theirs.figure.asOf].every(isDay)
  return days === null || (days === 0 && !isExact) ? null : `${isExact ? '' : 'about '}${Math.abs(days)} days between`
}

function wording(figure: Figure): string {
  return figure.kind === 'date' ? `${figure.text} (${figure.counted})` : figure.text
}
