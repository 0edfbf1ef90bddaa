import { describe, expect, it } from 'vitest'
import type { Comparison, OriginRelation } from '../lib/compare/comparison.ts'
import type { Reading } from '../lib/reading.ts'
import { flood } from './fixtures/flood.ts'
import { originsOf, sharedOrigin } from './origins.ts'
import { originalOf, reportName } from './report-name.ts'

/** Reports by id with the origin that each belongs to. */
function readingWith(origins: Record<string, string>): Reading {
  return { ...flood, reports: Object.entries(origins).map(([report, origin]) => ({ ...flood.reports[0]!, report, origin, publisher: report, originWithArticle: 'unknown' })) }
}

function members(relations: Record<string, OriginRelation>): Comparison[] {
  return Object.entries(relations).map(([report, origin]) => ({ ...flood.comparisons[9]!, origin, theirs: { ...flood.comparisons[9]!.theirs, report } }))
}

const CASES: { origins: Record<string, string>; relations: Record<string, OriginRelation>; words: string }[] = [
  { origins: { a: 'o1' }, relations: { a: 'same' }, words: 'a, one origin with this article' },
  { origins: { a: 'o1' }, relations: { a: 'unknown' }, words: 'a. Origin unknown' },
  { origins: { a: 'o1' }, relations: { a: 'different' }, words: 'a, another origin' },
  { origins: { a: 'o1', b: 'o1' }, relations: { a: 'same', b: 'same' }, words: '2 reports, 1 origin' },
  { origins: { a: 'o1', b: 'o1' }, relations: { a: 'unknown', b: 'unknown' }, words: '2 reports, 1 origin' },
  { origins: { a: 'o1', b: 'o2' }, relations: { a: 'unknown', b: 'unknown' }, words: '2 reports. Origins unknown' },
  { origins: { a: 'o1', b: 'o2' }, relations: { a: 'same', b: 'unknown' }, words: '2 reports, at most 2 origins' },
  { origins: { a: 'o1', b: 'o1', c: 'o2' }, relations: { a: 'unknown', b: 'unknown', c: 'unknown' }, words: '3 reports, at most 2 origins' },
]

describe('origins behind reports that agree', () => {
  it.each(CASES)('are counted as "$words"', ({ origins, relations, words }) => {
    expect(originsOf(readingWith(origins), members(relations)).words).toBe(words)
  })

  it('are shared with the reports of the same origin and with the article where that is known', () => {
    expect(sharedOrigin(flood, flood.reports[1]!)).toEqual({ glyph: 'one', words: 'Shares an origin with Kestrel News and this article' })
    expect(sharedOrigin(flood, flood.reports[2]!)).toEqual({ glyph: 'unknown', words: 'No shared origin found' })
  })

  it('are shared for one statement where the reports as a whole are not known to', () => {
    const reports = flood.reports.map((report) => ({ ...report, origin: report.report, originWithArticle: 'unknown' as const }))
    expect(sharedOrigin({ ...flood, reports }, reports[0]!)).toEqual({ glyph: 'some', words: 'Carries one statement with Orbis Agency and this article' })
    expect(sharedOrigin({ ...flood, reports }, reports[2]!).glyph).toBe('unknown')
  })
})

describe('an origin of many', () => {
  it('names three of them and counts the others', () => {
    const reading = readingWith(Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`Wire ${at}`, 'o1'])))
    expect(sharedOrigin(reading, reading.reports[0]!).words).toBe('Shares an origin with Wire 1, Wire 2, Wire 3 and 16 more')
    expect(sharedOrigin(reading, { ...reading.reports[0]!, originWithArticle: 'same' }).words).toBe('Shares an origin with Wire 1, Wire 2, Wire 3, 16 more and this article')
  })
})

describe('what a report is called', () => {
  it('is its publisher', () => {
    expect(reportName(flood, 'kestrel')).toBe('Kestrel News')
  })

  it('is its publisher with the date where two related reports have one publisher', () => {
    const reading = { ...flood, reports: flood.reports.map((report) => ({ ...report, publisher: 'Kestrel News' })) }
    expect(reportName(reading, 'ledger')).toBe('Kestrel News, Oct 2023')
  })

  it('is its title where the publisher is not known', () => {
    expect(reportName({ ...flood, reports: [{ ...flood.reports[0]!, publisher: null }] }, 'kestrel')).toBe('Valley empties below the Verrin dam')
  })

  it.each([['https://a.example/', 'https://a.example/'], ['javascript:alert(1)', null], ['file:///etc/hosts', null], [null, null]])('leads from %s to %s', (url, original) => {
    expect(originalOf({ ...flood.reports[0]!, url })).toBe(original)
  })
})
