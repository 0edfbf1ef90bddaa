import { describe, expect, it } from 'vitest'
import type { Article } from './article.ts'
import { shortenArticle } from './shorten-article.ts'

describe('an article that is too long', () => {
  const text = 'One two three.\n\nFour five six.\n\nSeven eight nine.'
  const article = {
    text, words: 9, partial: null,
    blocks: [{ kind: 'paragraph', start: 0, end: 14 }, { kind: 'paragraph', start: 16, end: 30 }, { kind: 'paragraph', start: 32, end: 49 }],
  } as Article

  it('is cut at the end of a block, and says so', () => {
    expect(shortenArticle(article, 35)).toMatchObject({ text: 'One two three.\n\nFour five six.', words: 6, partial: 'truncated', blocks: [{ end: 14 }, { end: 30 }] })
  })

  it('is cut between two words where it is one block', () => {
    expect(shortenArticle(article, 9)).toMatchObject({ text: 'One two', words: 2, partial: 'truncated', blocks: [{ start: 0, end: 7 }] })
  })

  it('is left alone where it is not', () => {
    expect(shortenArticle(article, 49)).toBe(article)
  })
})
