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

  it.each([
    ['Arabic', 'يعمل في الميناء نحو 300 عامل', 'ar'], ['Persian', 'حدود ۳۰۰ کارگر در بندر کار می‌کنند و پنج کشتی آنجاست', 'fa'], ['Russian', 'В порту работают 300 человек.', 'ru'], ['Chinese', '约有三百名工人在港口工作，另有40艘船', 'zh'],
    ['Japanese', '港では約300人が働いていると市は述べた。', 'ja'], ['Korean', '항구에서 약 300명이 일하고 있다.', 'ko'], ['Russian with a name', 'В порту Tolma работают 300 человек.', 'ru'],
    ['English', 'About 300 people work in the port of Tolma, the mayor said, and the ships that came in are five of those that were built there.', 'en'],
    ['a word of another script', 'About 300 people work in the port of Москва.', null], ['one word', 'порт 300', null], ['numbers', '300 400', null],
  ])('tells its language by its words: %s', (_what, content, language) => {
    expect(passageArticle(content).language).toBe(language)
  })

  it('has what is said of it', () => {
    expect(passageArticle('Some 300 left.', { url: 'https://paper.example/1', publisher: 'The Paper', published: '2024-03-05' })).toMatchObject({ url: 'https://paper.example/1', publisher: 'The Paper', published: '2024-03-05' })
  })
})
