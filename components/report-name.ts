import type { Reading, ReadingReport } from '../lib/reading.ts'
import { formatDate } from './words/dates.ts'

/** What a report is called in a row: its publisher, with the date where two related reports have one publisher; else its title. */
export function reportName(reading: Reading, id: string): string {
  const report = reading.reports.find(({ report }) => report === id)
  if (!report) return id
  return report.publisher === null ? report.title : distinct(reading.reports, report, report.publisher)
}

/** Its address, when it is one that a browser opens as a page; null otherwise. */
export function originalOf(report: { url: string | null } | undefined): string | null {
  const url = report?.url ?? null
  return url !== null && /^https?:\/\//iu.test(url) ? url : null
}

function distinct(reports: readonly ReadingReport[], report: ReadingReport, publisher: string): string {
  const shared = reports.some((other) => other.report !== report.report && other.publisher === publisher)
  return shared && report.published !== null ? `${publisher}, ${formatDate(report.published, 'short')}` : publisher
}
