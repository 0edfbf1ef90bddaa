import type { Comparison } from '../lib/compare/comparison.ts'
import type { Reading, ReadingReport } from '../lib/reading.ts'
import { reportName } from './report-name.ts'
import { kindOf } from './text-kind.ts'
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
  const args = { of: kindOf(reading), reports: reports.size, origins: origins.size, who }
  if (origins.size === 1 && (reports.size > 1 || origins.has(''))) return { glyph: 'one', words: say('origin.one', args) }
  if (origins.size < reports.size || origins.has('')) return { glyph: 'some', words: say('origin.some', args) }
  if (members.every(({ origin }) => origin === 'different')) return { glyph: 'unknown', words: say('origin.different', args) }
  return { glyph: 'unknown', words: say('origin.unknown', args) }
}

/** With whom a report shares its origin as a whole, else with whom it shares one statement, in words; says so when nothing is known. */
export function sharedOrigin(reading: Reading, report: ReadingReport): OriginWords {
  const whole = namesOf(reading, report, reading.reports.filter(({ origin }) => origin === report.origin), report.originWithArticle === 'same')
  if (whole !== null) return { glyph: 'one', words: say('origin.card', { others: whole }) }
  const echoes = reading.comparisons.filter(({ origin }) => origin === 'same')
  const own = new Set(echoes.filter(({ theirs }) => theirs.report === report.report).map(({ mine }) => mine))
  const carriers = new Set(echoes.filter(({ mine }) => own.has(mine)).map(({ theirs }) => theirs.report))
  const part = namesOf(reading, report, reading.reports.filter((other) => carriers.has(other.report)), own.size > 0)
  return part === null ? { glyph: 'unknown', words: say('origin.cardUnknown') } : { glyph: 'some', words: say('origin.cardStatement', { count: own.size, others: part }) }
}

/** Names given before the others are counted only. */
const NAMED = 3

/** "The Ledger, 16 more and this article"; null for nobody. */
function namesOf(reading: Reading, self: ReadingReport, sharing: readonly ReadingReport[], article: boolean): string | null {
  const others = sharing.filter(({ report }) => report !== self.report)
  const named = others.length <= NAMED + 1 ? others : others.slice(0, NAMED)
  const names = named.map(({ report }) => reportName(reading, report))
  if (named.length < others.length) names.push(say('origin.others', { count: others.length - named.length }))
  if (article) names.push(say('origin.thisArticle', { of: kindOf(reading) }))
  return names.length === 0 ? null : formatList(names)
}
