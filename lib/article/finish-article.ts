import type { Article, Block } from './article.ts'
import { correctionLines } from './corrections.ts'
import { readCredit } from './credit.ts'
import { datelineOf } from '../text/dateline.ts'
import type { Draft, DraftBlock } from './draft.ts'
import { readPartial } from './held-back.ts'
import { isBylineText } from './names-in-byline.ts'
import { factsOf } from './page-facts.ts'
import { findPresentations } from './presentations.ts'
import type { PageParts } from './page-parts.ts'
import { readMetadata } from './read-metadata.ts'

/** A line of the article with its words. */
type TextLine = DraftBlock & { text: string }

/**
 * The article that a draft is of: its lines less what is a byline, a correction or a presentation of the author, and what the page states about it.
 * Needs no document.
 * @returns an article with `isArticle` false and the reason when the page holds none; its text is '' when markup and address alone were enough to tell.
 */
export function finishArticle(draft: Draft): Article {
  const { lines, heading, marked, notArticle } = draft
  const page: PageParts = { facts: factsOf(draft.stated), marked, lines, heading }
  const chosen = draft.chosen.map((place) => lines[place]!)
  const written = draft.blocks.map((block): TextLine => ({ ...block, text: lines[block.line]!.text }))
  const corrections = new Set(correctionLines(lines).map((one) => one.text))
  const kept = written.filter((one, k) => (k > 2 || !isByline(written, k)) && !corrections.has(one.text))
  const metadata = readMetadata(page, joinBlocks(kept).text)
  const presentations = findPresentations(kept, metadata.byline)
  const { text, blocks } = joinBlocks(kept.filter((one) => !presentations.has(one)))
  const isArticle = notArticle === null || (draft.forced && text !== '')
  return {
    isArticle,
    notArticle: isArticle ? null : notArticle,
    ...metadata,
    text,
    words: countWords(text),
    blocks,
    asides: draft.asides,
    credit: readCredit(page, metadata.byline, chosen),
    dateline: datelineOf(chosen, metadata.published),
    correction: corrections.size > 0 ? [...corrections].join(' ') : null,
    partial: readPartial(draft, text),
  }
}

/** Whether nothing but bylines stands up to this line, which is one itself. */
function isByline(lines: readonly TextLine[], at: number): boolean {
  return lines.slice(0, at + 1).every(({ text, kind }) => kind !== 'heading' && kind !== 'tableRow' && isBylineText(text))
}

function joinBlocks(lines: readonly TextLine[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = []
  let start = 0
  for (const { text, kind, time } of lines) {
    const end = start + text.length
    blocks.push({ kind: time === undefined ? kind : 'entry', start, end, ...(time ? { time } : {}) })
    start = end + 2
  }
  return { text: lines.map(({ text }) => text).join('\n\n'), blocks }
}

/** Words by spaces, and by the browser's dictionary in scripts that write none between them. */
function countWords(text: string): number {
  if (!/[\u3040-\u30ff\u4e00-\u9fff\u0e00-\u0e7f]/.test(text)) return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  return [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike).length
}
