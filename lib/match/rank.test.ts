import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Report } from '../corpus/report.ts'
import { buildIndex } from './build-index.ts'
import { blendedRarity, countTerms, rankReports } from './rank.ts'
import { LENGTHS, lengthCode } from './segment.ts'
import { termsOf } from './terms.ts'

function report(id: string, text: string): Report {
  return { id, title: '', publisher: null, published: null, url: null, language: null, form: 'full', text, credit: [], cites: [], unknown: [] }
}

/** BM25 as the formula says it, text by text. */
function naiveScores(reports: Report[], query: string): Map<string, number> {
  const bags = reports.map(({ text }) => termsOf(text).map(({ term }) => term))
  const mean = bags.reduce((sum, bag) => sum + bag.length, 0) / bags.length
  const asked = countTerms(query)
  const scores = new Map<string, number>()
  bags.forEach((bag, place) => {
    let score = 0
    for (const [term, repeats] of asked) {
      const count = bag.filter((word) => word === term).length
      if (count === 0) continue
      const rareness = blendedRarity(term, bags.filter((words) => words.includes(term)).length, bags.length)
      score += (rareness * ((repeats * 9) / (repeats + 8)) * 2.2 * count) / (count + 1.2 * (0.25 + (0.75 * LENGTHS[lengthCode(bag.length)]!) / mean))
    }
    if (score > 0) scores.set(reports[place]!.id, score)
  })
  return scores
}

const words = fc.array(fc.constantFrom('dam', 'river', 'flood', 'village', 'bridge', 'minister', 'ferry', 'zzz'), { minLength: 1, maxLength: 12 }).map((list) => list.join(' '))

describe('rankReports', () => {
  it('scores as the formula of BM25 does, for any corpus', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 30 }), words, async (texts, query) => {
        const reports = texts.map((text, at) => report(String(at), text))
        const expected = naiveScores(reports, query)
        const { ranked } = await rankReports(buildIndex(reports), countTerms(query), 100)
        expect(new Set(ranked.map(({ place }) => reports[place]!.id))).toEqual(new Set(expected.keys()))
        ranked.forEach(({ place, score }, at) => {
          expect(score).toBeCloseTo(expected.get(reports[place]!.id)!, 3)
          if (at > 0) expect(score).toBeLessThanOrEqual(ranked[at - 1]!.score)
        })
      }),
    )
  })

  it('gives the same first answers whatever the limit', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 60 }), words, fc.integer({ min: 1, max: 5 }), async (texts, query, limit) => {
        const index = buildIndex(texts.map((text, at) => report(String(at), text)))
        expect((await rankReports(index, countTerms(query), limit)).ranked).toEqual((await rankReports(index, countTerms(query), 1000)).ranked.slice(0, limit))
      }),
    )
  })

  it('finds nothing in an empty corpus, for an empty text, or where no word is shared', async () => {
    expect((await rankReports(buildIndex([]), countTerms('dam'), 5)).ranked).toEqual([])
    expect((await rankReports(buildIndex([report('a', 'dam')]), countTerms(''), 5)).ranked).toEqual([])
    expect((await rankReports(buildIndex([report('a', 'dam')]), countTerms('ferry'), 5)).ranked).toEqual([])
  })
})
