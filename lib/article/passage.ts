import type { Article } from './article.ts'
import { creditOfText } from './credit.ts'
import { readLanguage } from './language.ts'
import { withoutRepeats } from './repeats.ts'
import { collapse } from './white-space.ts'

/** What is known of a passage beside its words; all of it may be missing. */
export interface KnownOfPassage {
  url?: string | null
  publisher?: string | null
  /** EDTF. */
  published?: string | null
  /** Title of the page that it was selected in; null or '' where that is not known. */
  page?: string | null
  /** BCP 47; read from the words where it is not said. */
  language?: string | null
}

/** Words that somebody hands over, each sentence once, as an article without a title: blocks are parted by blank lines, and nothing is known but what is said and the language of the words. */
export function passageArticle(content: string, { url = null, publisher = null, published = null, page = null, language }: KnownOfPassage = {}): Article {
  const paragraphs = withoutRepeats(content.split(/\r?\n[^\S\n]*\r?\n/).map(collapse))
  const text = paragraphs.join('\n\n')
  let start = 0
  const blocks = paragraphs.map((paragraph) => {
    const block = { kind: 'paragraph' as const, start, end: start + paragraph.length }
    start = block.end + 2
    return block
  })
  return {
    isArticle: true, notArticle: null, isPassage: true, ...(page ? { selectedIn: page } : {}), title: '', byline: [], publisher, published, modified: null, language: language ?? readLanguage([], text), url,
    text, words: text === '' ? 0 : text.split(/\s+/).length, blocks, asides: [], credit: creditOfText(text), correction: null, heading: null, dateline: null, partial: null,
  }
}
