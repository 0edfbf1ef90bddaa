import type { Comparison, Side } from '../compare/comparison.ts'
import type { Figure } from '../figures/figure.ts'
import { splitSentences } from '../text/sentences.ts'
import type { Span } from '../text/span.ts'
import type { EvidenceSide, RowEvidence } from './highlight.ts'
import { sha256 } from './text-sketch.ts'

/** What of a text's side is needed. */
export type EvidenceSource = Pick<Side, 'id' | 'title' | 'text' | 'publisher' | 'published' | 'form'> & { url: string | null }

/**
 * A row of the comparison as evidence that stands for itself: both sentences with a sentence on either side.
 * @param mine the figure of the article, and the article
 * @param theirs the report; its figure is that of the comparison
 * @param read when the two were read, in milliseconds
 */
export async function evidenceOf(comparison: Comparison, mine: { figure: Figure; source: EvidenceSource }, theirs: EvidenceSource, read: number): Promise<RowEvidence> {
  const { outcome, ratio, difference, days, origin } = comparison
  return {
    outcome, ratio, difference, days, origin, read,
    mine: await sideOf(mine.figure, mine.source, null),
    theirs: await sideOf(comparison.theirs.figure, theirs, theirs.id),
  }
}

async function sideOf(figure: Figure, source: EvidenceSource, report: string | null): Promise<EvidenceSide> {
  const within = figure.in === 'title' ? source.title : source.text
  const { title, publisher, published, url, form } = source
  return {
    title, publisher, published, address: url, report, account: form === 'account', wording: figure.text,
    asOf: figure.asOf, asOfStated: figure.asOf !== null && !figure.implied.includes('asOf'), speakers: [...figure.attribution],
    ...around(within, figure.sentence),
    hash: await sha256(source.text),
  }
}

/** A sentence, the one before and the one behind it; '' where there is none. */
export function around(text: string, sentence: Span): { before: string; sentence: string; after: string } {
  const sentences = splitSentences(text)
  const words = ({ start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ').trim()
  const before = sentences.findLast(({ end }) => end <= sentence.start)
  const after = sentences.find(({ start }) => start >= sentence.end)
  return { before: before ? words(before) : '', sentence: words(sentence), after: after ? words(after) : '' }
}
