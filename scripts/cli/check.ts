import type { Article } from '../../lib/article/article.ts'
import { creditOfText } from '../../lib/article/credit.ts'
import { openCorpus } from '../../lib/open-corpus.ts'
import type { SpellingMode } from '../../lib/names/spelling-mode.ts'
import { read } from '../../lib/read.ts'
import { extractPage } from './answers.ts'
import { bundledReports, pageOf, readCorpusFiles, textOf } from './corpora.ts'
import { readingForm } from './forms.ts'
import { readingTable } from './table.ts'

/** What `check` is asked for. */
export interface CheckOptions {
  url: string | null
  /** Files of reports that are compared with beside the bundled ones. */
  corpora: string[]
  /** What makes two names one. */
  spelling: SpellingMode
  json: boolean
}

/**
 * Prints what is found about one page, or about a passage from standard input.
 * @param page a file, or "-" for plain text from standard input
 * @returns the exit code
 * @throws UnreadableFile where page or corpus cannot be read
 */
export async function checkPage(page: string, { url, corpora, spelling, json }: CheckOptions): Promise<number> {
  const article = page === '-' ? passage(textOf(0), url) : extractPage(pageOf(page), url)
  const reading = await read(article, openCorpus('Second Source', readCorpusFiles(corpora, bundledReports()), spelling))
  console.log(json ? JSON.stringify(readingForm(reading)) : readingTable(reading))
  return 0
}

/** A passage as an article of its own: blocks are separated by blank lines, nothing is known of where it comes from. */
function passage(content: string, url: string | null): Article {
  const paragraphs = content.split(/\n\s*\n/).map((paragraph) => paragraph.replace(/\s+/g, ' ').trim()).filter((paragraph) => paragraph !== '')
  const text = paragraphs.join('\n\n')
  let start = 0
  const blocks = paragraphs.map((paragraph) => {
    const block = { kind: 'paragraph' as const, start, end: start + paragraph.length }
    start = block.end + 2
    return block
  })
  return {
    isArticle: true, notArticle: null, title: '', byline: [], publisher: null, published: null, modified: null, language: null, url,
    text, words: text.split(/\s+/).length, blocks, asides: [], credit: creditOfText(text), correction: null, heading: null, dateline: null, partial: null,
  }
}
