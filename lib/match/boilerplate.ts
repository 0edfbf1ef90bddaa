import type { Report } from '../corpus/report.ts'

/** In how many reports of one outlet a paragraph must stand to be the outlet's and not the report's. */
const REPEATS = 4

/**
 * The texts of reports without the paragraphs that an outlet repeats ("Sign up to our newsletter"), which would make all of its
 * reports alike. Reports without a publisher are one outlet. Where more than half of a text repeats it stays as it is: then
 * it is a story that was carried over and over.
 */
export function stripBoilerplate(reports: readonly Report[]): string[] {
  const outlets = new Map<string, Map<string, number>>()
  for (const report of reports) {
    const counts = outlets.get(report.publisher ?? '') ?? new Map<string, number>()
    outlets.set(report.publisher ?? '', counts)
    for (const paragraph of new Set(paragraphsOf(report))) counts.set(paragraph, (counts.get(paragraph) ?? 0) + 1)
  }
  return reports.map((report) => {
    const counts = outlets.get(report.publisher ?? '')!
    const own = paragraphsOf(report).filter((paragraph) => counts.get(paragraph)! < REPEATS)
    const kept = own.join('\n')
    return kept.length >= report.text.length / 2 ? kept : report.text
  })
}

function paragraphsOf(report: Report): string[] {
  return report.text.split(/\n+/)
}
