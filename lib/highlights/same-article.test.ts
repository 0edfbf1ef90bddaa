import { describe, expect, it } from 'vitest'
import { addressKey, looseAddressKey } from './address-key.ts'
import type { ArticleRef, Highlight } from './highlight.ts'
import { groupByArticle, isSameArticle } from './same-article.ts'
import { likenessOf, sha256, sketchOf } from './text-sketch.ts'

const ORCHARD = 'The orchard on the slope gave forty tons of apples this year, twice what it gave last year. The growers thank a late spring and a dry August. They pressed a third of the apples and sold the rest on the market in town, where a crate went for eleven crowns. Next year they want to plant pears.'
const TUNNEL = 'Work on the tunnel under the strait was stopped on Monday after water came in through a crack in the lining. Nobody was hurt. The builder says that pumps will need nine days to clear the shaft, and that the opening planned for autumn is not in danger. An inspector will look at the crack this week.'
const ref = (address: string, text: string, more: Partial<ArticleRef> = {}): ArticleRef => ({ address, canonical: null, title: text.slice(0, 20), byline: [], publisher: null, published: null, language: 'en', hash: null, sketch: sketchOf(text), ...more })

describe('addresses', () => {
  it.each([
    ['https://www.paper.example/a/story', 'http://paper.example/a/story/'],
    ['https://paper.example/story?utm_source=x&utm_medium=y&fbclid=1', 'https://paper.example/story'],
    ['https://paper.example/story?b=2&a=1', 'https://paper.example/story?a=1&b=2'],
    ['https://paper.example/story#comments', 'https://paper.example/story'],
    ['https://paper.example/dir/index.html', 'https://paper.example/dir/'],
    ['https://PAPER.example/d%C3%A9j%C3%A0', 'https://paper.example/déjà'],
  ])('%s and %s are one', (a, b) => {
    expect(addressKey(a)).toBe(addressKey(b))
  })

  it.each([
    ['https://paper.example/story?id=1', 'https://paper.example/story?id=2'],
    ['https://paper.example/story', 'https://other.example/story'],
    ['https://paper.example/#/story/1', 'https://paper.example/#/story/2'],
    ['https://paper.example/a', 'https://paper.example/A'],
    ['https://news.paper.example/a', 'https://paper.example/a'],
    ['https://paper.example/camp/site', 'https://paper.example/c/site'],
  ])('%s and %s are two', (a, b) => {
    expect(addressKey(a)).not.toBe(addressKey(b))
    expect(looseAddressKey(a)).not.toBe(looseAddressKey(b))
  })

  it.each([
    ['https://m.paper.example/a/story', 'https://www.paper.example/a/story'],
    ['https://amp.paper.example/a/story.html', 'https://paper.example/a/story.html'],
    ['https://paper.example/a/story/amp/', 'https://paper.example/a/story'],
    ['https://paper.example/a/story.amp.html', 'https://paper.example/a/story.html'],
    ['https://paper.example/amp/a/story', 'https://paper.example/a/story'],
    ['https://paper.example/a/story?outputType=amp', 'https://paper.example/a/story'],
    ['https://paper.example/a/story?source=mail&ref=front', 'https://paper.example/a/story'],
    ['https://paper-example.cdn.ampproject.org/c/s/paper.example/a/story.amp', 'https://paper.example/a/story'],
    ['https://www.google.com/amp/s/www.paper.example/a/story', 'https://paper.example/a/story'],
  ])('%s is another form of %s', (a, b) => {
    expect(looseAddressKey(a)).toBe(looseAddressKey(b))
    expect(addressKey(a)).not.toBe(addressKey(b))
  })

  it('that are none of the web have no key', () => {
    expect(['', 'nothing', 'about:blank', 'javascript:1'].map(addressKey)).toEqual([null, null, null, null])
  })
})

describe('one article', () => {
  const canonical = 'https://paper.example/2026/orchard'
  it.each<[string, ArticleRef, ArticleRef]>([
    ['at an address with and without tracking', ref('https://paper.example/o?utm_id=3', ORCHARD), ref('https://paper.example/o', ORCHARD)],
    ['as AMP', ref('https://paper.example/o/amp', ORCHARD.replace('crowns', 'kroner')), ref('https://paper.example/o', ORCHARD)],
    ['at an address with and without what may be tracking', ref('https://paper.example/o?ref=front&ns_campaign=7', ORCHARD.replace('forty', 'fifty')), ref('https://paper.example/o?cid=3', ORCHARD)],
    ['without its text, come to by two ways', ref('https://paper.example/o?source=mail', '', { title: 'Apples' }), ref('https://paper.example/o', ORCHARD, { title: 'Apples' })],
    ['on a telephone, cut short', ref('https://m.paper.example/o', ORCHARD.slice(0, 190)), ref('https://www.paper.example/o', ORCHARD)],
    ['by its canonical address', ref('https://paper.example/section/1', ORCHARD, { canonical }), ref('https://paper.example/section/2', ORCHARD, { canonical })],
    ['that has become another text at its address', ref('https://paper.example/live', ORCHARD), ref('https://paper.example/live', TUNNEL)],
    ['without its text, by its title', ref('https://m.paper.example/o', '', { title: 'Apples!' }), ref('https://paper.example/o', ORCHARD, { title: 'Apples' })],
  ])('%s is one', (_, a, b) => {
    expect([isSameArticle(a, b), isSameArticle(b, a)]).toEqual([true, true])
  })

  it.each<[string, ArticleRef, ArticleRef]>([
    ['that name one canonical address wrongly', ref('https://paper.example/1', ORCHARD, { canonical: 'https://paper.example/' }), ref('https://paper.example/2', TUNNEL, { canonical: 'https://paper.example/' })],
    ['of which one names the other as canonical', ref('https://paper.example/1', ORCHARD, { canonical: 'https://paper.example/2' }), ref('https://paper.example/2', TUNNEL, { canonical: 'https://paper.example/2' })],
    ...['cid', 'ref', 'source', 'share', 'partner', 'feed', 'src', 'ns_id'].map((name): [string, ArticleRef, ArticleRef] => [`that ${name} chooses`, ref(`https://paper.example/news.php?${name}=1`, ORCHARD), ref(`https://paper.example/news.php?${name}=2`, TUNNEL)]),
    ['of one text at two houses', ref('https://paper.example/1', ORCHARD), ref('https://other.example/1', ORCHARD)],
    ['under one mobile address by chance', ref('https://m.paper.example/today', ORCHARD), ref('https://paper.example/today', TUNNEL)],
    ['without texts, of two titles', ref('https://m.paper.example/o', '', { title: 'Apples' }), ref('https://paper.example/o', '', { title: 'Pears' })],
  ])('%s are two', (_, a, b) => {
    expect([isSameArticle(a, b), isSameArticle(b, a)]).toEqual([false, false])
  })

  it('has its highlights together', () => {
    const of = (id: string, article: ArticleRef): Highlight => ({ v: 1, id, kind: 'passage', article, selectors: null, quote: '', note: id, tags: [], made: 1, changed: 1 })
    const groups = groupByArticle([
      of('a', ref('https://paper.example/o', ORCHARD)), of('b', ref('https://paper.example/t', TUNNEL)),
      of('c', ref('https://m.paper.example/o?fbclid=2', ORCHARD)), of('d', ref('https://paper.example/x', TUNNEL, { canonical: 'https://paper.example/o' })),
    ])
    expect(groups.map(({ highlights }) => highlights.map(({ id }) => id))).toEqual([['a', 'c'], ['b'], ['d']])
  })
})

describe('the sketch of a text', () => {
  it('is like that of the text with corrections, and unlike that of another', () => {
    expect(likenessOf(sketchOf(ORCHARD), sketchOf(ORCHARD))).toBe(1)
    expect(likenessOf(sketchOf(ORCHARD), sketchOf(ORCHARD.replace('forty', 'fifty')))).toBeGreaterThan(0.6)
    expect(likenessOf(sketchOf(ORCHARD), sketchOf(TUNNEL))).toBeLessThan(0.1)
    expect(likenessOf(sketchOf('Too short to tell.'), sketchOf(ORCHARD))).toBeNull()
  })

  it('stands beside a hash that anybody can make', async () => {
    expect(await sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })
})
