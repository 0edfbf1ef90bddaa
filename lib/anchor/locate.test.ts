import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import type { Article, BlockKind } from '../article/article.ts'
import { collapse } from '../article/white-space.ts'
import { locateArticle, rangeOf } from './locate.ts'

function pageOf(body: string): Document {
  return new JSDOM(`<body>${body}</body>`).window.document
}

function articleOf(blocks: (string | [string, BlockKind])[], title = ''): Article {
  let text = ''
  const placed = blocks.map((block) => {
    const [words, kind] = typeof block === 'string' ? [block, 'paragraph' as const] : block
    const start = text === '' ? 0 : text.length + 2
    text = text === '' ? words : `${text}\n\n${words}`
    return { kind, start, end: start + words.length }
  })
  return {
    isArticle: true, notArticle: null, title, byline: [], publisher: null, published: null, modified: null, language: 'en', url: null,
    text, words: 0, blocks: placed, asides: [], credit: [], correction: null, heading: null, dateline: null, partial: null,
  }
}

const at = (text: string, quote: string, from = 0): { start: number; end: number } => ({ start: text.indexOf(quote, from), end: text.indexOf(quote, from) + quote.length })

describe('where the words of an article stand', () => {
  it.each([
    ['in one text node', '<p>The pass was shut for nine days after 3,400 tons of rock fell.</p>', '3,400 tons'],
    ['across inline elements', '<p>The pass was shut for nine days after <b>3,4</b>00 <i>tons</i> of rock fell.</p>', '3,400 tons'],
    ['over white space of the source', '<p>The pass was shut\n      for nine days\n after 3,400\n\t tons of rock fell.</p>', '3,400 tons'],
    ['over a line break', '<p>The pass was shut for nine days after 3,400<br>tons of rock fell.</p>', '3,400 tons'],
    ['behind a script', '<script>var a = "3,400 tons"</script><p>The pass was shut for nine days after 3,400 tons of rock fell.</p>', '3,400 tons'],
    ['over soft hyphens', '<p>The pass was shut for nine days af\u00adter 3,400 to\u00adns of rock fell.</p>', '3,400 tons'],
  ])('are found %s', (_, body, quote) => {
    const document = pageOf(`<nav>3,400 tons</nav>${body}`)
    const article = articleOf(['The pass was shut for nine days after 3,400 tons of rock fell.'])
    const range = rangeOf(locateArticle(document, article), at(article.text, quote))
    const shown = range?.toString() ?? ''
    expect(collapse(shown.replace('3,400tons', '3,400 tons'))).toBe(quote)
    expect(range?.startContainer.parentElement?.closest('nav')).toBeNull()
  })

  it('take the second of two equal paragraphs for the second of two equal blocks', () => {
    const document = pageOf('<p id="a">No one was hurt, the town says.</p><p>In between, 12 roads were closed.</p><p id="b">No one was hurt, the town says.</p>')
    const article = articleOf(['No one was hurt, the town says.', 'In between, 12 roads were closed.', 'No one was hurt, the town says.'])
    const placement = locateArticle(document, article)
    const range = rangeOf(placement, at(article.text, 'hurt', 40))
    expect(range?.startContainer.parentElement?.id).toBe('b')
  })

  it('are looked for around the elements that they were read from, and elsewhere where these have gone', () => {
    const document = pageOf('<p class="teaser">No one was hurt, the town says.</p><main><h1>Nine days</h1><p>No one was hurt, the town says.</p><p>In all, 12 roads were closed.</p></main>')
    const article = articleOf(['No one was hurt, the town says.', 'In all, 12 roads were closed.'], 'Nine days')
    const lines = [...document.querySelectorAll('main > *')]
    const holderOf = () => rangeOf(locateArticle(document, article, lines), at(article.text, 'hurt'))?.startContainer.parentElement
    expect(holderOf()?.parentElement?.tagName).toBe('MAIN')
    expect(locateArticle(document, article, lines).index.text).not.toMatch(/says.*says/)
    document.querySelector('main')!.innerHTML += ''
    expect(holderOf()?.className).toBe('teaser')
    expect(locateArticle(document, article, [...document.querySelectorAll('main > p:last-child')]).title).not.toBeNull()
  })

  it('are found cell by cell in a table', () => {
    const document = pageOf('<table><tr><td>Kel</td>\n<td>4,100</td><td><p>12 %</p></td></tr></table>')
    const article = articleOf([['Kel | 4,100 | 12 %', 'tableRow']])
    const placement = locateArticle(document, article)
    expect(rangeOf(placement, at(article.text, '4,100'))?.toString()).toBe('4,100')
    expect(rangeOf(placement, at(article.text, '12 %'))?.toString()).toBe('12 %')
  })

  it('are found inside an open shadow root', () => {
    const document = pageOf('<p>Before it.</p><div id="host"></div>')
    document.getElementById('host')!.attachShadow({ mode: 'open' }).innerHTML = '<p>All 640 families came back in the autumn.</p>'
    const article = articleOf(['Before it.', 'All 640 families came back in the autumn.'])
    expect(rangeOf(locateArticle(document, article), at(article.text, '640 families'))?.toString()).toBe('640 families')
  })

  it('are found when the page has changed a little, and only where the very words still stand', () => {
    const document = pageOf('<p>The ministry said on Monday evening that 5,200 houses were without light and 300 without water.</p>')
    const article = articleOf(['The ministry said on Monday that 5,200 houses were without light and 310 without water.'])
    const placement = locateArticle(document, article)
    expect(rangeOf(placement, at(article.text, '5,200 houses'))?.toString()).toBe('5,200 houses')
    expect(rangeOf(placement, at(article.text, '310'))).toBeNull()
  })

  it('are not found where the page says something else', () => {
    const article = articleOf(['The bridge cost 14 million crowns and was paid for by the river towns together.'])
    const placement = locateArticle(pageOf('<p>A quite different text about other things, long enough to be searched through.</p>'), article)
    expect(placement.blocks[0]?.at).toBeNull()
    expect(rangeOf(placement, at(article.text, '14 million'))).toBeNull()
  })

  it('are found in the title at the heading', () => {
    const document = pageOf('<nav>Flood takes 90 houses</nav><h1>Flood takes <em>90</em> houses</h1>')
    const article = articleOf(['Text.'], 'Flood takes 90 houses')
    const range = rangeOf(locateArticle(document, article), at(article.title, '90 houses'), 'title')
    expect(range?.toString()).toBe('90 houses')
    expect(range?.startContainer.parentElement?.tagName).toBe('EM')
  })

  it('gives back every stretch of every block, letter by letter', () => {
    const document = pageOf('<p>One  <i>two</i> three,<br>four 5 000 six.</p><div>seven <span>eight</span><p>nine 10</p></div>')
    const article = articleOf(['One two three, four 5 000 six.', 'seven eight', 'nine 10'])
    const placement = locateArticle(document, article)
    for (const { start, end } of article.blocks) {
      for (let from = start; from < end; from += 1) {
        for (let to = from + 1; to <= end; to += 1) {
          const words = article.text.slice(from, to)
          if (/^\s|\s$/.test(words)) continue
          const shown = rangeOf(placement, { start: from, end: to })?.toString() ?? ''
          expect(shown.replace(/\s+/g, '')).toBe(words.replace(/\s+/g, ''))
        }
      }
    }
  })
})
