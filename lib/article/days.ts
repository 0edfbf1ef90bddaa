import type { Span } from '../text/span.ts'
import type { Article } from './article.ts'

/** A run of the article's text that was written on one day. */
export interface Day extends Span {
  /** EDTF date of the entries it is made of, else that of the article; null when neither is known. */
  published: string | null
}

/** The days of an article in the order of its text: one for a report, several for a live blog whose entries were written on several. Together they are the whole text. */
export function daysOf({ text, blocks, published }: Pick<Article, 'text' | 'blocks' | 'published'>): Day[] {
  const days: Day[] = [{ start: 0, end: text.length, published }]
  for (const { kind, start, time } of blocks) {
    const last = days.at(-1)!
    const day = kind !== 'entry' ? last.published : time ? time.slice(0, 10) : published
    if (day === last.published) continue
    last.end = start
    days.push({ start, end: text.length, published: day })
  }
  return days.filter(({ start, end }) => end > start)
}
