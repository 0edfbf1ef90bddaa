import { describe, expect, it } from 'vitest'
import { passageArticle } from './passage.ts'

describe('a passage', () => {
  it.each([
    ['one line', 'Some 300 people left.', ['Some 300 people left.']],
    ['lines that a mail has broken', 'Some 300\npeople   left.\r\n', ['Some 300 people left.']],
    ['blank lines, with spaces on them too', '\n\nSome 300 left.\n \t\n\nNobody stayed.\n', ['Some 300 left.', 'Nobody stayed.']],
    ['lines of Windows', 'Some 300 left.\r\n\r\nNobody stayed.', ['Some 300 left.', 'Nobody stayed.']],
    ['a space that groups thousands', 'Some 7\u00a0000 left.', ['Some 7\u00a0000 left.']],
    ['signs that nobody sees', 'Some 300 peo\u00adple left.\u200b', ['Some 300 people left.']],
    ['nothing', ' \n\n ', []],
  ])('is cut into its paragraphs: %s', (_what, content, paragraphs) => {
    const { text, blocks } = passageArticle(content)
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(paragraphs)
    expect(text).toBe(paragraphs.join('\n\n'))
  })

  it('is known by nothing but its words, where nothing is said of it', () => {
    expect(passageArticle('DUSHANBE (Reuters) - Some 300 left.')).toMatchObject({ isArticle: true, isPassage: true, title: '', url: null, published: null, publisher: null, language: null, words: 6, credit: ['Reuters'] })
    expect(passageArticle('')).toMatchObject({ words: 0 })
  })

  it('has what is said of it', () => {
    expect(passageArticle('Some 300 left.', { url: 'https://paper.example/1', publisher: 'The Paper', published: '2024-03-05' })).toMatchObject({ url: 'https://paper.example/1', publisher: 'The Paper', published: '2024-03-05' })
  })
})
