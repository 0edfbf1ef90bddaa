import { useMemo, useState } from 'preact/hooks'
import { findReports } from './find-reports.ts'
import { Part } from './Part.tsx'
import { ReportCard } from './ReportCard.tsx'
import type { RowContext } from './row-context.ts'
import { say } from './words/words.ts'

/** As few as are seen at once need no search. */
const SEARCHED_FROM = 4

/** The reports that tell the article's story, nearest first; a search as you type where they are many. */
export function RelatedReports({ context }: { context: RowContext }) {
  const { reports, corpus } = context.reading
  const [query, setQuery] = useState('')
  const found = useMemo(() => findReports(reports, query), [reports, query])
  const searching = query.trim() !== ''
  return (
    <Part id="reports" heading={say('reports.heading')} count={say('reports.of', { count: reports.length, all: corpus.reports })}>
      {reports.length >= SEARCHED_FROM && (
        <search class="find">
          <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><circle cx="7" cy="7" r="4.5" /><path d="M10.5 10.5l3.5 3.5" /></svg>
          <input type="search" value={query} aria-label={say('find.label', { count: reports.length })} placeholder={say('find.label', { count: reports.length })} onInput={({ currentTarget }) => setQuery(currentTarget.value)} />
        </search>
      )}
      <p class={found.length === 0 ? 'quiet-line' : 'sr'} role="status">{searching && (found.length === 0 ? say('find.none', { query: query.trim() }) : say('find.found', { count: found.length, all: reports.length }))}</p>
      <ul class="cards">{found.map((report) => <ReportCard key={report.report} report={report} context={context} />)}</ul>
    </Part>
  )
}
