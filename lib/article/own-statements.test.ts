import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { draftArticle, draftSteps, type Drafted, type ExtractOptions } from './draft-article.ts'
import type { Article } from './article.ts'
import { finishArticle } from './finish-article.ts'

const lines = (what: string): string => Array.from({ length: 6 }, (_, i) => `<p>${what} took up ${20 + i} rooms of the town hall in week ${i}, the clerk said, and nobody who works there had been told of it before.</p>`).join('')
const story = (title: string, by: string, day: string): string => `<article><h1>${title}</h1><p class="byline">By ${by}, <time datetime="${day}">${day}</time></p>${lines(title)}</article>`
const head = (title: string, by: string, day: string): string => `<title>${title}</title><meta property="og:site_name" content="The Quay"><meta property="og:type" content="article"><meta property="og:title" content="${title}">
  <meta property="article:published_time" content="${day}"><link rel="canonical" href="https://quay.example/${title.toLowerCase().replaceAll(' ', '-')}">
  <script type="application/ld+json">{"@graph":[{"@type":"Organization","name":"The Quay"},{"@type":"NewsArticle","headline":"${title}","datePublished":"${day}","author":{"@type":"Person","name":"${by}"}}]}</script>`
const FIRST = ['Bees move into the attic', 'Ida Moll', '2024-03-01'] as const
const SECOND = ['Swans block the high street', 'Jon Berg', '2025-04-05'] as const

function read(page: string, options: ExtractOptions): Article {
  return finishArticle(draftArticle(new JSDOM(`<html lang="en">${page}</html>`).window.document, options))
}

function drafted(page: string): Drafted {
  const steps = draftSteps(new JSDOM(`<html lang="en">${page}</html>`).window.document, { url: 'https://quay.example/bees-move-into-the-attic' })
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

describe('what a page states of another of its articles', () => {
  const url = 'https://quay.example/swans-block-the-high-street'
  const second = { title: SECOND[0], published: '2025-04-05', byline: ['Jon Berg'], publisher: 'The Quay', url }

  it('is not taken for a story that stands below the first', () => {
    const article = read(`<head>${head(...FIRST)}</head><body>${story(...FIRST)}${story(...SECOND)}</body>`, { url, reached: () => true })
    expect(article).toMatchObject(second)
    expect(article.text).not.toContain('Bees')
  })

  it('is not taken for the first where the head has gone on to the second', () => {
    const article = read(`<head>${head(...SECOND)}</head><body>${story(...FIRST)}${story(...SECOND)}</body>`, { url: 'https://quay.example/bees-move-into-the-attic' })
    expect(article).toMatchObject({ title: FIRST[0], published: '2024-03-01', byline: ['Ida Moll'] })
    expect(article.text).not.toContain('Swans')
  })

  it('is not taken for one that came by script into the place of the first', () => {
    expect(read(`<head>${head(...FIRST)}</head><body>${story(...SECOND)}</body>`, { url, moved: true })).toMatchObject(second)
  })

  it('is taken where it has changed with the article, in other words than the heading', () => {
    const before = drafted(`<head>${head(...FIRST)}</head><body>${story(...FIRST)}</body>`).stated
    const article = read(`<head>${head('Why nobody can buy bread on Monday', 'Jon Berg', '2025-04-06')}</head><body>${story(...SECOND)}</body>`, { url, before: () => before })
    expect(article.published).toBe('2025-04-06')
  })

  it('is taken as it is where the page has one article', () => {
    expect(read(`<head>${head(...FIRST)}</head><body>${story(...FIRST)}</body>`, { url: 'https://quay.example/bees-move-into-the-attic' })).toMatchObject({ title: FIRST[0], published: '2024-03-01' })
  })
})
