import { describe, expect, it } from 'vitest'
import type { Article } from '../article/article.ts'
import type { Report } from '../corpus/report.ts'
import { openCorpus } from '../open-corpus.ts'
import { read } from '../read.ts'
import { articleKey, type Decision } from './decision.ts'
import { followedStories, otherEvents } from './stories.ts'

const follow = (article: string, report: string, story: string[] = []): Decision => ({ kind: 'followStory', article, report, story })
const apart = (article: string, report: string, story?: string[]): Decision => ({ kind: 'notSameEvent', article, report, ...(story && { story }) })
const storiesOf = (...decisions: Decision[]) => followedStories(decisions).map(({ reports }) => [...reports].sort())

describe('followedStories', () => {
  it.each<[string, Decision[], string[][]]>([
    ['is empty where nothing is followed', [apart('a', 'r')], []],
    ['makes one story of what was said beside one article', [follow('a', 'r'), follow('a', 's')], [['r', 's']]],
    ['keeps what was said beside two articles apart', [follow('a', 'r'), follow('b', 's')], [['r'], ['s']]],
    ['joins what was said where a report of the story was shown', [follow('a', 'r'), follow('b', 's', ['r'])], [['r', 's']]],
    ['joins two stories by a third word', [follow('a', 'r'), follow('b', 's'), follow('c', 't', ['r', 's'])], [['r', 's', 't']]],
  ])('%s', (_what, decisions, stories) => expect(storiesOf(...decisions)).toEqual(stories))
})

describe('otherEvents', () => {
  const idsOf = (decisions: Decision[], key: string, events: string[] = []) => [...otherEvents(decisions, key, new Set(events)).keys()]

  it.each<[string, Decision[], string[], string[]]>([
    ['holds beside the article that it was said of', [apart('a', 'r')], [], ['r']],
    ['holds for another article on the same event', [apart('b', 'r', ['s'])], ['s', 'r'], ['r']],
    ['says nothing of an article on another event', [apart('b', 'r', ['s'])], ['r', 't'], []],
    ['is not known by the report itself', [apart('b', 'r', ['r'])], ['r'], []],
    ['is lifted by the later word that the report belongs to the story', [apart('a', 'r'), follow('a', 'r')], [], []],
    ['holds where it is the later word', [follow('a', 'r'), apart('a', 'r')], [], ['r']],
  ])('%s', (_what, decisions, events, expected) => expect(idsOf(decisions, 'a', events)).toEqual(expected))
})

const BRIDGE = 'The old road bridge over the Sarn at Wetherfold was closed to lorries on Monday after engineers found cracks in two of its piers. The county of Ardle said that repairs would cost 4 million pounds and last until autumn. Some 9,000 vehicles cross it every day.'
const OPENED = 'The road bridge at Wetherfold carries lorries again. The county of Ardle opened the Sarn crossing on Friday after the cracks in its piers were closed; the repairs had cost 5 million pounds.'
const FERRY = 'A boatman of Wetherfold remembers the years before the bridge, when his father rowed farmers and their sheep over the Sarn for a penny.'

function article(title: string, text: string, url: string): Article {
  return {
    isArticle: true, notArticle: null, title, byline: [], publisher: null, published: '2024-04-02', modified: null, language: 'en', url,
    text, words: text.split(' ').length, blocks: [], asides: [], credit: [], correction: null, heading: null, dateline: null, partial: null,
  }
}

function report(id: string, title: string, text: string, published: string): Report {
  return { id, title, publisher: id, published, url: null, language: 'en', form: 'full', text, credit: [], cites: [], unknown: [] }
}

describe('a story that the reader follows', () => {
  const corpus = openCorpus('mine', [report('gazette', 'Wetherfold bridge closed to lorries', BRIDGE, '2024-04-01'), report('times', 'The last ferryman', FERRY, '2020-01-04')])
  const first = article('Cracks close Wetherfold bridge to lorries', BRIDGE.replace('Some 9,000 vehicles', 'About 9,000 cars and vans'), 'https://paper.example/1')
  const later = article('Wetherfold bridge opens again', OPENED, 'https://paper.example/2')
  const other = article('Cup final ends without a goal', 'The cup final between Hallow and Brin ended without a goal before 30,000 people on Saturday, and both teams must meet again.', 'https://paper.example/3')
  const shownFor = async (of: Article, decisions: Decision[]) => (await read(of, corpus, decisions)).reports.map(({ report: id, followed }) => `${id}${followed ? ' followed' : ''}`).sort()
  const decision = follow(articleKey(first), 'times')

  it('is shown beside the article that it was said of, though its text would not find it', async () => {
    expect(await shownFor(first, [])).toEqual(['gazette'])
    expect(await shownFor(first, [decision])).toEqual(['gazette', 'times followed'])
  })

  it('is shown with a later article that is near to one of its reports, and not with any other', async () => {
    const decisions = [decision, follow(articleKey(first), 'gazette')]
    expect(await shownFor(later, decisions)).toEqual(['gazette followed', 'times followed'])
    expect(await shownFor(other, decisions)).toEqual([])
  })

  it('names the decisions that took effect, so that each can be taken back', async () => {
    expect((await read(first, corpus, [decision])).decided).toEqual([decision])
    expect((await read(other, corpus, [decision])).decided).toEqual([])
  })

  it('gives way to the word that a report tells of another event', async () => {
    expect(await shownFor(first, [decision, apart(articleKey(first), 'times')])).toEqual(['gazette'])
  })
})
