import type { Report } from './report.ts'

/**
 * A collection as a file of JSON Lines, a report a line with all its fields, which imports to the same reports.
 * @param reports some at a time; what was written is given to the browser at once, so that a large collection is not held in memory
 */
export async function exportReports(reports: AsyncIterable<readonly Report[]>): Promise<Blob> {
  const parts: Blob[] = []
  for await (const some of reports) {
    parts.push(new Blob([some.map((report) => `${JSON.stringify(lineOf(report))}\n`).join('')]))
    // a blob of many parts is read more slowly than one of few
    if (parts.length >= MOST_PARTS) parts.splice(0, parts.length, new Blob(parts))
  }
  return new Blob(parts, { type: 'application/jsonl' })
}

const MOST_PARTS = 256

/** The fields that a line has; what else the store keeps of a report is left out. */
function lineOf({ id, title, publisher, published, url, language, form, text, credit, cites, unknown }: Report): Report {
  return { id, title, publisher, published, url, language, form, text, credit, cites, unknown }
}
