import { describe, expect, it } from 'vitest'
import type { Article } from '../../lib/article/article.ts'
import { luminance } from './ground.ts'
import { shortenArticle } from './shorten-article.ts'

describe('the ground of a page', () => {
  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgba(0, 0, 0, 0)', null],
    ['rgba(20, 20, 20, 0.9)', 0.007],
    ['color(srgb 0.1 0.1 0.1)', null],
    ['', null],
  ])('%s is as light as %s', (color, light) => {
    if (light === null) expect(luminance(color)).toBeNull()
    else expect(luminance(color)).toBeCloseTo(light, 3)
  })
})

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
