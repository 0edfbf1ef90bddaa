import type { Highlight } from '../lib/highlights/highlight.ts'
import { madeReport } from './made-news.ts'

/** Highlights of one made-up report. */
const OF_REPORT = 8

/** A made-up highlight of two sentences, eight of an article, every third with a note: the same for the same number. */
export function madeHighlight(number: number): Highlight {
  const { title, publisher, published, language, text } = madeReport(Math.floor(number / OF_REPORT))
  const sentences = text.split(/(?<=\.)\s+/)
  const at = number % OF_REPORT
  const quote = sentences.slice(at, at + 2).join(' ')
  const selectors = { quote: { exact: quote, prefix: sentences[at - 1]?.slice(-64) ?? '', suffix: sentences[at + 2]?.slice(0, 64) ?? '' }, position: { start: at * 300, end: at * 300 + quote.length }, copy: { of: 1, which: 1 }, frame: null }
  return {
    v: 1, kind: 'passage', id: `made-${number}`, selectors, quote, note: number % 3 === 0 ? (sentences[at + 3] ?? '') : '', tags: ['kept', `subject ${number % 60}`], made: number * 60_000, changed: number * 60_000,
    article: { address: `https://paper.example/${Math.floor(number / OF_REPORT)}`, canonical: null, title, byline: [], publisher, published, language, hash: 'ab'.repeat(32), sketch: '' },
  }
}
