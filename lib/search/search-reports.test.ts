import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Side } from '../compare/comparison.ts'
import type { Report } from '../corpus/report.ts'
import { readFigures } from '../figures/read-figures.ts'
import { buildIndex } from '../match/build-index.ts'
import { termsOf } from '../match/terms.ts'
import type { Unit } from '../figures/figure.ts'
import { mayState } from './match-figure.ts'
import { parseQuery } from './parse-query.ts'
import { searchReports, type Found, type Searchable, type SearchOptions } from './search-reports.ts'

const REPORTS: Report[] = [
  report('ferry-1', 'Ferry capsizes off Port Lanley', '2023-03-02', 'Coast Daily', 'A ferry capsized off Port Lanley on Wednesday. At least 52 people died, the harbour master said. A state of emergency was declared.'),
  report('ferry-2', 'Toll of Lanley ferry rises', '2023-03-04', 'North Wire', 'The ferry disaster off Port Lanley has now killed 61 people and injured 140. The emergency services of the state said the search goes on.'),
  report('bridge', 'Bridge opens in Dushanbe', '2019-07', 'Asia Herald', 'A bridge 48 km south of Dushanbe was opened. It cost $4 million and carries 9,000 cars a day.'),
  report('drill', 'Troops drill near Kulob', '2018', null, 'Some 7,000 troops took part in a drill near Kulob, Colonel Drashenko said. Dozens of journalists watched.'),
  report('poll', 'Turnout falls', null, 'Coast Daily', 'Turnout in the vote was 52 percent. In Germany it had been 71 percent. The oilmeal makers stayed away.'),
  report('oil', 'Prices of oil', '2020-01-01', 'Coast Daily', 'The price of oil fell by 3 percent.'),
  report('line', 'Crash on line 9', '2021-05-01', 'North Wire', 'In Perth 23 people were killed in crash number 469. It was the worst in thirty years.'),
]

function report(id: string, title: string, published: string | null, publisher: string | null, text: string): Report {
  return { id, title, publisher, published, url: null, language: 'en', form: 'full', text, credit: [], cites: [], unknown: [] }
}

function corpusOf(reports: readonly Report[]): Searchable {
  return {
    index: buildIndex(reports),
    sides: async (wanted) => wanted.map((one): Side => ({ ...one, figures: readFigures(one) })),
  }
}

const CORPUS = corpusOf(REPORTS)

async function search(line: string, options: SearchOptions = {}, corpus = CORPUS): Promise<Found> {
  let last: Found | undefined
  for await (const found of searchReports(corpus, parseQuery(line), options)) last = found
  return last!
}

/** A line, and the ids of what it finds, in any order. */
const CASES: [string, string[]][] = [
  ['ferry ', ['ferry-1', 'ferry-2']],
  ['Ferries ', ['ferry-1', 'ferry-2']],
  ['ferry injured ', ['ferry-2']],
  ['the ferry of ', ['ferry-1', 'ferry-2']],
  ['ferry bridge ', []],
  ['ferr', ['ferry-1', 'ferry-2']],
  ['zeppelin ', []],
  ['"state of emergency"', ['ferry-1']],
  ['emergency -declared', ['ferry-2']],
  ['publisher:coast', ['ferry-1', 'poll', 'oil']],
  ['publisher:"coast daily" turnout ', ['poll']],
  ['publisher:aily', ['ferry-1', 'poll', 'oil']],
  ['publisher:"daily coast"', []],
  ['publisher:gazette', []],
  ['after:2019', ['ferry-1', 'ferry-2', 'bridge', 'line', 'oil']],
  ['before:2018', ['drill']],
  ['date:2023-03-03..2023-03-05', ['ferry-2']],
  ['place:Tajikistan', ['bridge', 'drill']],
  ['place:Dushanbe', ['bridge']],
  ['killed 50..55 ', ['ferry-1']],
  ['deaths 50..70 ', ['ferry-1', 'ferry-2']],
  ['killed 100..200 ', []],
  ['wounded 100..200 ', ['ferry-2']],
  ['turnout 50..55 ', ['poll']],
  ['50..55 ', ['ferry-1', 'poll']],
  ['soldiers >6,000 ', ['drill']],
  ['journalists 20..90 ', []],
  ['47000..49000 m ', ['bridge']],
  ['$3m..$5m ', ['bridge']],
  ['killed 400..500 ', []],
  ['killed 20..30 ', ['line']],
  ['oil ', ['oil']],
  ['', []],
]

describe('searchReports', () => {
  it.each(CASES)('finds what holds all of: %s', async (line, ids) => {
    const { hits, done } = await search(line)
    expect(hits.map((hit) => hit.report.id).sort()).toEqual([...ids].sort())
    expect(done).toBe(true)
  })

  it('shows the sentence that holds most, and where', async () => {
    const { hits } = await search('ferry injured ')
    const { report: { text }, sentence, marks, titleMarks } = hits[0]!
    expect(text.slice(sentence.start, sentence.end)).toBe('The ferry disaster off Port Lanley has now killed 61 people and injured 140.')
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['ferry', 'injured'])
    expect(titleMarks).toEqual([{ start: 15, end: 20 }])
  })

  it('shows the sentence of the figure, and the number with its hedge', async () => {
    const { hits } = await search('killed 50..55 ')
    const { report: { text }, sentence, marks } = hits[0]!
    expect(text.slice(sentence.start, sentence.end)).toBe('At least 52 people died, the harbour master said.')
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['At least 52'])
  })

  it('gives the newest first where that is asked, those without a day last', async () => {
    const { hits } = await search('publisher:coast', { order: 'newest' })
    expect(hits.map((hit) => hit.report.id)).toEqual(['ferry-1', 'oil', 'poll'])
  })

  it('puts the word itself before what only begins so', async () => {
    expect((await search('oil')).hits.map((hit) => hit.report.id)).toEqual(['oil', 'poll'])
  })

  it('takes a name spelled nearly so where no report has it as written, and says so', async () => {
    const found = await search('Drashenka ')
    expect(found.respelled).toEqual([{ word: 'drashenka', as: ['drashenko'] }])
    expect(found.hits.map((hit) => hit.report.id)).toEqual(['drill'])
  })

  it('takes no common word of the text for a misspelled one', async () => {
    expect((await search('declareed ')).hits).toEqual([])
  })

  it('never takes a number for another that is spelled nearly so', async () => {
    expect(await search('4691 ')).toMatchObject({ hits: [], respelled: [] })
  })

  it.each([['-ferry ', 'nothing', '-ferry'], ['the of ', 'common', 'the']])('says when a line leads to every report: %s', async (line, kind, written) => {
    const { hits, problems, done } = await search(line)
    expect(hits).toEqual([])
    expect(problems[0]).toEqual({ kind, written })
    expect(done).toBe(true)
  })

  it('reads no text through whose digits cannot be meant', () => {
    const range = (low: number, high: number, unit: Unit | null = null) => [{ of: '', low, high, unit, written: '' }]
    const text = (words: string) => ({ title: '', text: words })
    const anything = () => []
    expect(mayState(text('It carried 1,250 cars.'), range(1000, 2000), anything)).toBe(true)
    expect(mayState(text('It carried 1,250 cars.'), range(10, 20), anything)).toBe(false)
    expect(mayState(text('Twelve died.'), range(10, 20), anything)).toBe(true)
    expect(mayState(text('Twelve died.'), range(200, 300), anything)).toBe(false)
    expect(mayState(text('It cost 3.5 million.'), range(3e6, 4e6), anything)).toBe(true)
    expect(mayState(text('It is 30 miles away.'), range(40, 60, { symbol: 'km', dimension: 'length', factor: 1000, per: null }), anything)).toBe(true)
  })

  it('reads no text in which what is asked for stands far from the number', () => {
    const killed = { of: 'killed', low: 40, high: 60, unit: null, written: '' }
    const told = (between: string) => mayState({ title: '', text: `The blast killed many. ${between} It shook 52 homes.` }, [killed], () => ['killed', 'dead'])
    expect(told('')).toBe(true)
    expect(told('The wind turned in the night. '.repeat(40))).toBe(false)
  })

  it('gives no more than was asked for, and says that there are more', async () => {
    const { hits, more } = await search('publisher:coast', { limit: 2 })
    expect([hits.length, more]).toEqual([2, true])
  })

  it('answers while it reads on', async () => {
    const many = corpusOf(Array.from({ length: 150 }, (_, at) => report(`r${at}`, '', null, null, 'A ferry sank.')))
    const answers: Found[] = []
    for await (const found of searchReports(many, parseQuery('ferry '), { limit: 1_000 })) answers.push(found)
    expect(answers.map(({ read, done }) => [read, done])).toEqual([[64, false], [128, false], [150, true]])
  })

  it('finds just the reports that hold every word, whatever the corpus', async () => {
    const words = fc.array(fc.constantFrom('dam', 'river', 'flood', 'village', 'bridge'), { minLength: 1, maxLength: 8 })
    await fc.assert(fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 20 }), words, async (texts, asked) => {
      const reports = texts.map((text, at) => report(String(at), '', null, null, text.join(' ')))
      const { hits } = await search(`${asked.join(' ')} `, {}, corpusOf(reports))
      const expected = reports.filter(({ text }) => asked.every((word) => termsOf(text).some(({ term }) => term === word))).map(({ id }) => id)
      expect(hits.map((hit) => hit.report.id).sort()).toEqual(expected.sort())
    }))
  })
})
