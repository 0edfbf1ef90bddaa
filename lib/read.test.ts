import { describe, expect, it } from 'vitest'
import type { Article } from './article/article.ts'
import type { Report } from './corpus/report.ts'
import { openCorpus } from './open-corpus.ts'
import { read } from './read.ts'

const TEXT = 'A flood on the river Orla swept through the town of Kerrow on Monday and killed 34 people, the mayor, Anna Velmora, said.\n\nThe dam at Lindero above Kerrow gave way at dawn. Some 1,250 houses were destroyed.'
const article: Article = {
  isArticle: true, notArticle: null, title: 'Flood in Kerrow on the river Orla', byline: [], publisher: null, published: '2024-03-05', modified: null, language: 'en', url: 'https://paper.example/flood',
  text: TEXT, words: 40, blocks: [], asides: [], credit: [], correction: null, heading: null, dateline: null, partial: null,
}

const report = (id: string, changes: Partial<Report>): Report => ({
  id, title: 'Dam at Lindero gives way above Kerrow', publisher: 'Post', published: '2024-03-05', url: null, language: 'en', form: 'full',
  text: TEXT.replace('34 people', '41 people'), credit: [], cites: [], unknown: [], ...changes,
})
const related = async (changes: Partial<Report>) => (await read(article, openCorpus('mine', [report('r', changes)]))).reports.map(({ report }) => report)

describe('a reading', () => {
  it('sets an article beside a report of its story', async () => {
    expect(await related({})).toEqual(['r'])
  })

  it.each<[string, Partial<Report>]>([
    ['its address', { url: 'https://paper.example/flood#comments' }],
    ['its title and text', { title: article.title, text: TEXT }],
  ])('does not set it beside itself, kept or imported before: %s', async (_, changes) => {
    expect(await related(changes)).toEqual([])
  })

  const story = (count: number) => Array.from({ length: count }, (_, at) => report(`r${at}`, { publisher: `Post ${at}` }))
  const counted = async (reports: Report[]) => {
    const { reports: { length }, beyond } = await read(article, openCorpus('mine', reports))
    return [length, beyond.more, beyond.open]
  }

  it('says how many more reports tell the story than are given, and whether there may be others still', async () => {
    expect(await counted(story(20))).toEqual([20, 0, false])
    expect(await counted(story(34))).toEqual([20, 14, false])
    expect(await counted(story(60))).toEqual([20, 30, true])
  })

  it('gives no place of a report to the article itself', async () => {
    expect(await counted([...story(20), report('kept', { url: article.url, title: article.title, text: article.text })])).toEqual([20, 0, false])
  })

  it('lets the copies of one text go before a report in words of its own, where there are more than are given', async () => {
    const own = report('own', { publisher: 'Herald', title: 'Kerrow counts its dead after the flood', text: `${TEXT.split('\n\n')[0]!.replace('34', '47')}\n\nRescuers with boats searched the cellars of Kerrow until midnight. Anna Velmora asked people of the lower streets to stay away.` })
    const { reports } = await read(article, openCorpus('mine', [...story(30), own]))
    expect(reports.map(({ report: id }) => id)).toContain('own')
  })
})
