import { describe, expect, it } from 'vitest'
import type { Report } from './corpus/report.ts'
import { openCorpus } from './open-corpus.ts'

function report(id: string, text: string, published: string | null = null): Report {
  return { id, title: '', publisher: null, published, url: null, language: 'en', form: 'full', text, credit: [], cites: [], unknown: [] }
}

describe('openCorpus', () => {
  it('reads the figures of a report once', async () => {
    const burned = report('a', 'Some 1,250 houses burned.')
    const corpus = openCorpus('mine', [burned])
    const [side] = await corpus.sides([burned])
    expect(side!.figures.length).toBeGreaterThan(0)
    expect((await corpus.sides([burned]))[0]).toBe(side)
  })

  it('keeps the first of two reports with one id', async () => {
    const corpus = openCorpus('mine', [report('a', 'first'), report('a', 'second')])
    expect((await corpus.index.load([0]))[0]!.report.text).toBe('first')
    expect(corpus.facts.reports).toBe(1)
  })

  it('says of when the newest report is', () => {
    expect(openCorpus('mine', [report('a', '', '2019-04'), report('b', '', '2021-01-02'), report('c', '')]).facts).toEqual({ reports: 3, newest: '2021-01-02' })
  })
})
