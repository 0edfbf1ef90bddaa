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
  /** Of a passage: title of its page, and the EDTF day on which it was said; null where that is not known. */
  page: string | null
  said: string | null
  /** Files of reports that are compared with beside the bundled ones. */
  corpora: string[]
  /** What makes two names one. */
  spelling: SpellingMode
  json: boolean
}

/**
 * Prints what is found about one page, or about a passage from standard input.
 * @param file one of HTML, or "-" for plain text from standard input
 * @returns the exit code
 * @throws UnreadableFile where page or corpus cannot be read
 */
export async function checkPage(file: string, { url, page, said, corpora, spelling, json }: CheckOptions): Promise<number> {
  const article = file === '-' ? passageArticle(plainOf(textOf(0)), { url, page, published: said }) : extractPage(htmlOf(file), url)
  const reading = await read(article, openCorpus('Second Source', readCorpusFiles(corpora, bundledReports()), spelling))
  console.log(json ? JSON.stringify(readingForm(reading)) : readingTable(reading))
  return 0
}
