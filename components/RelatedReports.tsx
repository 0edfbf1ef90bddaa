import { Part } from './Part.tsx'
import { ReportCard } from './ReportCard.tsx'
import type { RowContext } from './row-context.ts'
import { say } from './words/words.ts'

/** The reports that tell the article's story, nearest first. */
export function RelatedReports({ context }: { context: RowContext }) {
  const { reports, corpus } = context.reading
  return (
    <Part id="reports" heading={say('reports.heading')} count={say('reports.of', { count: reports.length, all: corpus.reports })}>
      <ul class="cards">{reports.map((report) => <ReportCard key={report.report} report={report} context={context} />)}</ul>
    </Part>
  )
}
