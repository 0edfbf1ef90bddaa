import { describe, expect, it } from 'vitest'
import type { Article } from '../article/article.ts'
import type { Report } from '../corpus/report.ts'
import { readFigures } from '../figures/read-figures.ts'
import { openCorpus } from '../open-corpus.ts'
import { articleSide, read } from '../read.ts'
import { articleKey, decisionKey, type Decision } from './decision.ts'
import { findQuoted, quoteFigure } from './quoted-figure.ts'

const ARTICLE = 'Muddy water stands in every street. A flood on the river Orla has killed 14 people in Kerrow. It also destroyed 90 homes in the lower town. Nobody knows when the trains will run again.'
const HERALD = 'The flood that hit Kerrow on Monday left 15 people dead. In the lower town, 90 homes were destroyed as the Orla broke its banks. Boats from the coast took families from roofs.'
const POST = 'Kerrow counts its losses. The Orla destroyed 120 homes in the lower town when it flooded. So far 14 people have been killed by the flood in Kerrow, and soldiers are on their way.'

function article(text = ARTICLE): Article {
  return {
    isArticle: true, notArticle: null, title: 'Flood in Kerrow on the river Orla', byline: [], publisher: null, published: '2024-03-05', modified: null, language: 'en', url: 'https://paper.example/flood',
    text, words: text.split(' ').length, blocks: [], asides: [], credit: [], correction: null, heading: null, dateline: null, partial: null,
  }
}

function report(id: string, text: string, more: Partial<Report> = {}): Report {
  return { id, title: 'Flood on the river Orla hits Kerrow', publisher: id, published: '2024-03-05', url: null, language: 'en', form: 'full', text, credit: [], cites: [], unknown: [], ...more }
}

const REPORTS = [report('herald', HERALD, { credit: ['Reuters'] }), report('post', POST, { credit: ['Reuters'] })]
const corpus = openCorpus('mine', REPORTS)
const sides = new Map((await corpus.sides(REPORTS)).map((side) => [side.id, side]))
const key = articleKey(article())
const mine = (wording: string) => quoted(articleSide(article()), wording, key)
const theirs = (id: string, wording: string) => quoted(sides.get(id)!, wording, id)

function quoted(side: Parameters<typeof findQuoted>[1], wording: string, document: string) {
  return quoteFigure(side.figures.find(({ text }) => text.startsWith(wording))!, side, document)
}

async function rows(decisions: Decision[]): Promise<string[]> {
  const { figures, comparisons } = await read(article(), corpus, decisions)
  return comparisons.map((row) => `${figures[row.mine]!.text} ${row.outcome} ${row.theirs.figure.text} (${row.theirs.report})`).sort()
}

describe('a reading', async () => {
  const plain = await rows([])

  it('compares both reports as long as nothing is decided', async () => {
    expect(plain.map((row) => row.replace('updated', 'differs')).sort()).toEqual(['14 people differs 15 people (herald)', '14 people same 14 people (post)', '90 homes differs 120 homes (post)', '90 homes same 90 homes (herald)'])
    expect(await read(article(), corpus)).toMatchObject({ decided: [], setAside: [] })
  })

  it('sets two figures apart that the reader says are of two things, and gives that as the reason', async () => {
    const decision: Decision = { kind: 'notSameThing', mine: mine('90'), theirs: theirs('post', '120') }
    expect(await rows([decision])).toEqual(plain.filter((row) => !row.includes('120')))
    const { unlike, decided } = await read(article(), corpus, [decision])
    expect(unlike.map(({ reason, theirs: { report: id, figure } }) => [reason, id, figure.value])).toContainEqual(['reader', 'post', 120])
    expect(decided).toEqual([decision])
  })

  it('holds what is said of a figure for the copies of its text, and not for what only states the same', async () => {
    const copied = [...REPORTS, report('copy', POST), report('other', POST.replace('in the lower town when it', 'in the lower town once it'))]
    const read120 = async (decisions: Decision[]) => (await read(article(), openCorpus('mine', copied), decisions)).comparisons.filter(({ theirs: { figure } }) => figure.value === 120).map(({ theirs }) => theirs.report).sort()
    expect(await read120([])).toEqual(['copy', 'other', 'post'])
    expect(await read120([{ kind: 'notSameThing', mine: mine('90'), theirs: theirs('post', '120') }])).toEqual(['other'])
    expect(await read120([{ kind: 'wrongNumber', figure: { ...theirs('post', '120'), document: 'copy' } }])).toEqual(['other'])
  })

  it('compares a misread number with nothing, and says that the reader called it misread', async () => {
    const decision: Decision = { kind: 'wrongNumber', figure: mine('14') }
    expect(await rows([decision])).toEqual(plain.filter((row) => !row.startsWith('14')))
    const { figures, unmatched } = await read(article(), corpus, [decision])
    expect(unmatched.filter(({ reason }) => reason === 'wrongNumber').map(({ figure }) => figures[figure]!.value)).toEqual([14])
    expect(await rows([{ kind: 'wrongNumber', figure: theirs('herald', '15') }])).toEqual(plain.filter((row) => !row.includes('15')))
  })

  it('leaves out a report of another event, and says which', async () => {
    const reading = await read(article(), corpus, [{ kind: 'notSameEvent', article: key, report: 'post' }])
    expect(reading.reports.map(({ report: id }) => id)).toEqual(['herald'])
    expect(reading.setAside.map(({ report: id }) => id)).toEqual(['post'])
    expect(reading.decided).toHaveLength(1)
    expect((await read(article(), corpus, [{ kind: 'notSameEvent', article: 'https://other.example/', report: 'post' }])).reports).toHaveLength(2)
  })

  it('splits an origin and joins one', async () => {
    const groups = async (decisions: Decision[]) => (await read(article(), corpus, decisions)).origins.map(({ members }) => [...members].sort()).sort()
    expect(await groups([])).toEqual([[''], ['herald', 'post']])
    expect(await groups([{ kind: 'differentOrigins', documents: ['herald', 'post'] }])).toEqual([[''], ['herald'], ['post']])
    const joined: Decision = { kind: 'sameOrigin', documents: [key, 'herald'] }
    expect(await groups([joined])).toEqual([['', 'herald', 'post']])
    expect(await groups([joined, { kind: 'differentOrigins', documents: ['post', key] }])).toEqual([['', 'herald'], ['post']])
    expect((await read(article(), corpus, [joined])).comparisons.filter(({ theirs: { report: id } }) => id === 'herald').map(({ origin, evidence }) => [origin, evidence?.kind])).toContainEqual(['same', 'reader'])
  })

  it('holds the later of two decisions about one pair', async () => {
    const [one, two]: Decision[] = [{ kind: 'differentOrigins', documents: ['herald', 'post'] }, { kind: 'sameOrigin', documents: ['post', 'herald'] }]
    const { origins, decided } = await read(article(), corpus, [one!, two!])
    expect(origins).toHaveLength(2)
    expect(decided).toEqual([two])
    expect((await read(article(), corpus, [two!, one!])).origins).toHaveLength(3)
  })

  it('is not changed by decisions about what is not there', async () => {
    expect(await read(article(), corpus, [
      { kind: 'sameOrigin', documents: ['herald', 'gone'] },
      { kind: 'wrongNumber', figure: { ...mine('14'), quote: '41' } },
      { kind: 'wrongNumber', figure: { ...mine('14'), document: 'https://other.example/' } },
      { kind: 'notSameThing', mine: theirs('herald', '15'), theirs: theirs('post', '120') },
    ])).toEqual(await read(article(), corpus))
  })

  it('finds a decided figure again where the text has grown around it', async () => {
    const decision: Decision = { kind: 'wrongNumber', figure: mine('90') }
    const grown = `Rain fell all night. Some 90 dogs were saved. ${ARTICLE} It was still raining.`
    const { figures, unmatched } = await read(article(grown), corpus, [decision])
    expect(unmatched.filter(({ reason }) => reason === 'wrongNumber').map(({ figure }) => figures[figure]!.text)).toEqual(['90 homes'])
  })
})

describe('a quoted figure', () => {
  it('is found again, each as itself', () => {
    const text = 'There were 12 men and 12 women. 12 left. Then 12 men came back, and 12 women, between 5 and 7 dogs and 40 % of the cats.'
    const side = { title: 'Of 12 men', text, figures: readFigures({ title: 'Of 12 men', text }) }
    for (const figure of side.figures) expect(findQuoted(quoteFigure(figure, side, 'a'), side)).toBe(figure)
    expect(side.figures.length).toBeGreaterThan(6)
  })

  it('is not another figure of the same number', () => {
    const side = (text: string) => ({ title: '', text, figures: readFigures({ text }) })
    const one = side('The harbour lost 300 jobs in a year, the union said.')
    expect(findQuoted(quoteFigure(one.figures[0]!, one, 'a'), side('Some of the 300 guests danced until the morning came.'))).toBeNull()
  })
})

describe('decisions', () => {
  it('are the same whichever document is named first', () => {
    const one = decisionKey({ kind: 'sameOrigin', documents: ['a', 'b'] })
    expect(decisionKey({ kind: 'sameOrigin', documents: ['b', 'a'] })).toBe(one)
    expect(decisionKey({ kind: 'differentOrigins', documents: ['a', 'b'] })).not.toBe(one)
  })

  it('know an article by its address, else by its title, else by how it begins', () => {
    expect(articleKey({ url: 'https://paper.example/a#comments', title: 'A', text: 'B' })).toBe('https://paper.example/a')
    expect(articleKey({ url: null, title: 'A', text: 'B' })).toBe('title:A')
    expect(articleKey({ url: null, title: '', text: 'B' })).toBe('text:B')
  })
})
