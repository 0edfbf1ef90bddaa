import { describe, expect, it } from 'vitest'
import type { Report } from './corpus/report.ts'
import { openCorpus } from './open-corpus.ts'

function report(id: string, text: string): Report {
  return { id, title: '', publisher: null, published: null, url: null, language: 'en', form: 'full', text, credit: [], cites: [], unknown: [] }
}

describe('openCorpus', () => {
  it('reads the figures of a report once', () => {
    const corpus = openCorpus('mine', [report('a', 'Some 1,250 houses burned.')])
    expect(corpus.side('a').figures.length).toBeGreaterThan(0)
    expect(corpus.side('a')).toBe(corpus.side('a'))
  })

  it('keeps the first of two reports with one id', () => {
    const corpus = openCorpus('mine', [report('a', 'first'), report('a', 'second')])
    expect(corpus.reports.get('a')!.text).toBe('first')
    expect(corpus.index.reports).toHaveLength(1)
  })

  it('refuses an id that it does not hold', () => {
    expect(() => openCorpus('mine', []).side('a')).toThrow('open-corpus: no report "a" in the corpus "mine"')
  })
})
