import type { Comparison } from '../lib/compare/comparison.ts'
import type { Reading, ReadingReport } from '../lib/reading.ts'
import { reportName } from './report-name.ts'
import { formatList } from './words/numbers.ts'
import { say } from './words/words.ts'

interface OriginWords {
  glyph: 'one' | 'some' | 'unknown'
  words: string
}

/**
 * How many origins stand behind the reports that agree with one figure. Only what is known to be joined is joined, so any number above
 * one is a highest number; that origins are apart is said only where each is known to be.
 */
export function originsOf(reading: Reading, members: readonly Comparison[]): OriginWords {
  const reports = new Set(members.map(({ theirs }) => theirs.report))
  const who = reportName(reading, members[0]!.theirs.report)
  const origins = new Set(members.map(({ origin, theirs }) => (origin === 'same' ? '' : (reading.reports.find(({ report }) => report === theirs.report)?.origin ?? theirs.report))))
  const args = { reports: reports.size, origins: origins.size, who }
  if (origins.size === 1 && (reports.size > 1 || origins.has(''))) return { glyph: 'one', words: say('origin.one', args) }
  if (origins.size < reports.size || origins.has('')) return { glyph: 'some', words: say('origin.some', args) }
  if (members.every(({ origin }) => origin === 'different')) return { glyph: 'unknown', words: say('origin.different', args) }
  return { glyph: 'unknown', words: say('origin.unknown', args) }
}

/** With whom a report shares its origin: "The Ledger and this article"; null when nobody is known to. */
export function sharesOriginWith(reading: Reading, { report, origin, originWithArticle }: ReadingReport): string | null {
  const others = reading.reports.filter((other) => other.origin === origin && other.report !== report).map((other) => reportName(reading, other.report))
  const all = originWithArticle === 'same' ? [...others, say('origin.thisArticle')] : others
  return all.length === 0 ? null : formatList(all)
}
