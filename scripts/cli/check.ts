import { passageArticle } from '../../lib/article/passage.ts'
import { plainOf } from '../../lib/corpus/formats/html-to-text.ts'
import { openCorpus } from '../../lib/open-corpus.ts'
import type { SpellingMode } from '../../lib/names/spelling-mode.ts'
import { read } from '../../lib/read.ts'
import { extractPage } from './answers.ts'
import { bundledReports, htmlOf, readCorpusFiles, textOf } from './corpora.ts'
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
  const article = page === '-' ? passageArticle(plainOf(textOf(0)), { url }) : extractPage(htmlOf(page), url)
  const reading = await read(article, openCorpus('Second Source', readCorpusFiles(corpora, bundledReports()), spelling))
  console.log(json ? JSON.stringify(readingForm(reading)) : readingTable(reading))
  return 0
}
