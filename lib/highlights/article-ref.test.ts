import { expect, it } from 'vitest'
import { articleRefOf } from './article-ref.ts'
import { isSameArticle } from './same-article.ts'
import { sha256 } from './text-sketch.ts'

const article = { title: 'Pears', byline: ['Mirja Lund'], publisher: 'The Post', published: '2026-03', language: 'en', url: 'https://post.example/pears', text: 'The orchard on the slope gave forty tons of pears this year, twice what it gave in the year before, the growers say.' }

it('what is kept of an article tells it again at another address, and by its text', async () => {
  const [here, there] = [await articleRefOf(article, 'https://post.example/pears?fbclid=1'), await articleRefOf({ ...article, title: 'Pears!' }, 'https://amp.post.example/pears')]
  expect(here).toMatchObject({ title: 'Pears', canonical: article.url, published: '2026-03', hash: await sha256(article.text) })
  expect(here.sketch).toHaveLength(128)
  expect(isSameArticle(here, there)).toBe(true)
})

it('an article without an address is told by its text alone', async () => {
  const bare = { ...article, url: null }
  expect(isSameArticle(await articleRefOf(bare, ''), await articleRefOf(bare, ''))).toBe(true)
  expect(isSameArticle(await articleRefOf(bare, ''), await articleRefOf({ ...bare, text: `${article.text} More.` }, ''))).toBe(false)
})
