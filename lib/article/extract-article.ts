import type { Article, Block } from './article.ts'
import { isBylineText } from './names-in-byline.ts'
import { readCredit } from './credit.ts'
import { datelineOf } from './dateline.ts'
import { chooseBlocks, NOTHING, type Choice } from './choose-blocks.ts'
import type { Candidate } from './collect-blocks.ts'
import { findPresentations } from './invitations.ts'
import { gatePage, judgePage, markupEvidence } from './is-article.ts'
import { isLiveBlog, readEntries, type Entries } from './live-blog.ts'
import { correctionLines, isPaid, readPartial } from './notices.ts'
import { readFacts } from './page-facts.ts'
import { readMetadata } from './read-metadata.ts'

/** How a page is to be read. */
export interface ExtractOptions {
  /** The page's address; without it the canonical address stands in, and without that the gate asks markup and text alone. */
  url?: string | null
  /** Take the page for an article whatever the gate says ("Read it anyway"). */
  force?: boolean
}

/**
 * The article that the page holds; the document is not changed.
 * @returns an article with `isArticle` false and the reason when the page holds none; its text is '' when markup and address alone were enough to tell.
 */
export function extractArticle(document: Document, options: ExtractOptions = {}): Article {
  const force = options.force === true
  const facts = readFacts(document, options.url ?? null)
  const evidence = markupEvidence(facts)
  const refused = force ? null : gatePage(facts, evidence)
  const choice: Choice = refused || !document.body ? NOTHING : chooseBlocks(document, isPaid(facts))
  const notArticle = refused ?? judgePage(document, evidence, choice)
  const { blocks: written, times }: Entries = isLiveBlog(facts) ? readEntries(choice.blocks, facts) : { blocks: choice.blocks, times: new Map() }
  const corrections = correctionLines(choice.candidates)
  const putRight = new Set(corrections.map((one) => one.text))
  const lines = written.filter((one, k) => (k > 2 || !isByline(written, k)) && !putRight.has(one.text))
  const metadata = readMetadata(facts, joinBlocks(lines, times).text, choice.candidates)
  const presentations = findPresentations(lines, metadata.byline)
  const { text, blocks } = joinBlocks(lines.filter((one) => !presentations.has(one)), times)
  const isArticle = notArticle === null || (force && text !== '')
  return {
    isArticle,
    notArticle: isArticle ? null : notArticle,
    ...metadata,
    text,
    words: countWords(text),
    blocks,
    asides: choice.asides.map(({ aside, text: line }) => ({ kind: aside ?? 'caption', text: line })),
    credit: readCredit(facts, metadata.byline, choice.blocks, choice.candidates),
    dateline: datelineOf(choice.blocks, metadata.published),
    correction: corrections.length > 0 ? [...putRight].join(' ') : null,
    partial: readPartial(facts, choice, text),
  }
}

/** Whether nothing but bylines stands up to this line, which is one itself. */
function isByline(lines: readonly Candidate[], at: number): boolean {
  return lines.slice(0, at + 1).every(({ text, kind }) => kind !== 'heading' && kind !== 'tableRow' && isBylineText(text))
}

function joinBlocks(chosen: readonly Candidate[], times: Entries['times']): { text: string; blocks: Block[] } {
  const blocks: Block[] = []
  let start = 0
  for (const one of chosen) {
    const [end, time] = [start + one.text.length, times.get(one)]
    blocks.push({ kind: times.has(one) ? 'entry' : one.kind, start, end, ...(time ? { time } : {}) })
    start = end + 2
  }
  return { text: chosen.map(({ text }) => text).join('\n\n'), blocks }
}

/** Words by spaces, and by the browser's dictionary in scripts that write none between them. */
function countWords(text: string): number {
  if (!/[\u3040-\u30ff\u4e00-\u9fff\u0e00-\u0e7f]/.test(text)) return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
  return [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike).length
}
