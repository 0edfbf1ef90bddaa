import { describe, expect, it } from 'vitest'
import type { Block } from './article.ts'
import { daysOf } from './days.ts'

const TEXT = 'Lead.\n\nFirst.\n\nMore.\n\nSecond.'
const block = (word: string, kind: Block['kind'], time?: string): Block => ({ kind, start: TEXT.indexOf(word), end: TEXT.indexOf(word) + word.length, ...(time ? { time } : {}) })
const days = (...blocks: Block[]): [string, string | null][] =>
  daysOf({ text: TEXT, published: '2024-05-15', blocks }).map(({ start, end, published }) => [TEXT.slice(start, end), published])

describe('the days of an article', () => {
  it('are one for a report', () => {
    expect(days(block('Lead.', 'paragraph'), block('First.', 'paragraph'))).toEqual([[TEXT, '2024-05-15']])
  })

  it('change where an entry of another day begins, and hold its other blocks', () => {
    const entries = [block('First.', 'entry', '2024-05-15T08:00:00Z'), block('More.', 'paragraph'), block('Second.', 'entry', '2024-05-14T23:10:00+05:00')]
    expect(days(block('Lead.', 'paragraph'), ...entries)).toEqual([['Lead.\n\nFirst.\n\nMore.\n\n', '2024-05-15'], ['Second.', '2024-05-14']])
  })

  it('are that of the article where an entry states no time', () => {
    expect(days(block('First.', 'entry', '2024-05-14'), block('Second.', 'entry'))).toEqual([['Lead.\n\n', '2024-05-15'], ['First.\n\nMore.\n\n', '2024-05-14'], ['Second.', '2024-05-15']])
  })

  it('leave out what is empty', () => {
    expect(daysOf({ text: 'First.', published: null, blocks: [{ kind: 'entry', start: 0, end: 6, time: '2024-05-14' }] })).toEqual([{ start: 0, end: 6, published: '2024-05-14' }])
    expect(daysOf({ text: '', published: null, blocks: [] })).toEqual([])
  })
})
