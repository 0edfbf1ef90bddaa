import type { Comparison } from '../../lib/compare/comparison.ts'
import { evidenceOf } from '../../lib/highlights/evidence.ts'
import type { Highlight, KeptRow, RowEvidence } from '../../lib/highlights/highlight.ts'
import type { Asked } from '../../lib/messages/passage.ts'
import type { Reading } from '../../lib/reading.ts'
import { mySource, sentenceOf } from '../quote.ts'

/** How much of what stands around a sentence is kept with it, in UTF-16 code units. */
const CONTEXT = 64

/** A row of a reading as evidence. @param read when the page was read, in milliseconds @param from the page of a passage, which has no title or address of its own */
export function rowEvidence(reading: Reading, comparison: Comparison, read: number, from: Asked['page'] = null): Promise<RowEvidence> {
  const { article, figures, reports, texts } = reading
  const { mine, theirs } = comparison
  const report = reports.find((one) => one.report === theirs.report)
  if (!report) throw new Error(`evidence: no report "${theirs.report}" in the reading`)
  const { title, text, publisher, published, url } = article
  return evidenceOf(
    comparison,
    { figure: figures[mine]!, source: { id: '', title: title || (from?.title ?? ''), text, publisher, published, url: url ?? (from?.address || null), form: 'full' } },
    { id: report.report, title: report.title, text: texts[report.report] ?? '', publisher: report.publisher, published: report.published, url: report.url, form: report.form },
    read,
  )
}

/** Where the article's sentence of a row stands, told by its words alone: the page itself is not asked. */
export function rowSelectors(reading: Reading, { mine }: Comparison): NonNullable<KeptRow['selectors']> {
  const figure = reading.figures[mine]!
  const source = mySource(reading, figure)
  const { start, end } = figure.sentence
  const words = (from: number, to: number) => source.slice(from, to).replace(/\s+/gu, ' ')
  return { quote: { exact: words(start, end).trim(), prefix: words(Math.max(0, start - CONTEXT), start), suffix: words(end, end + CONTEXT) }, position: null, copy: null, frame: null }
}

/** The row that the reader kept of a comparison; null where it is not kept. @param kept what is kept of the article */
export function keptRowOf(kept: readonly Highlight[], reading: Reading, { mine, theirs }: Comparison): KeptRow | null {
  const figure = reading.figures[mine]!
  const sentence = sentenceOf(figure, mySource(reading, figure)).join('').trim()
  const isIt = ({ row }: KeptRow) => row.theirs.report === theirs.report && row.theirs.wording === theirs.figure.text && row.mine.wording === figure.text && row.mine.sentence === sentence
  return kept.find((one): one is KeptRow => one.kind === 'row' && isIt(one)) ?? null
}
