import type { Cluster } from '../lib/match/clusters.ts'
import type { ReadingReport } from '../lib/reading.ts'
import { Part } from './Part.tsx'
import { ReportCard } from './ReportCard.tsx'
import type { RowContext } from './row-context.ts'
import { formatSpan } from './words/dates.ts'
import { formatList } from './words/numbers.ts'
import { say } from './words/words.ts'

/** The reports that tell the article's story, by what happened when: under a heading each where they tell of more than one event. */
export function RelatedReports({ context }: { context: RowContext }) {
  const { reports, clusters, corpus } = context.reading
  return (
    <Part id="reports" heading={say('reports.heading')} count={say('reports.of', { count: reports.length, all: corpus.reports })}>
      {clusters.length < 2
        ? <Cards of={clusters.flatMap((cluster) => reportsOf(cluster, reports))} context={context} />
        : clusters.map((cluster) => <Event key={cluster.reports.join()} cluster={cluster} context={context} />)}
    </Part>
  )
}

/** The reports of one event, the oldest first, under its dates and what they name. */
function Event({ cluster, context }: { cluster: Cluster; context: RowContext }) {
  const id = `event-${cluster.reports[0]}`
  const when = cluster.from === null || cluster.to === null ? say('event.undated') : formatSpan(cluster.from, cluster.to)
  return (
    <section class={`event event--${cluster.relation}`} aria-labelledby={id}>
      <h3 class="event__head" id={id}>
        {cluster.relation === 'event' && <span class="event__own">{say('event.own')}</span>}
        <bdi class="event__when">{when}</bdi>
        {cluster.names.length > 0 && <bdi class="event__names">{formatList(cluster.names)}</bdi>}
        {cluster.reports.length > 1 && <span class="event__count">{say('event.reports', { count: cluster.reports.length })}</span>}
      </h3>
      <Cards of={reportsOf(cluster, context.reading.reports)} context={context} grouped />
    </section>
  )
}

function Cards({ of, context, grouped = false }: { of: readonly ReadingReport[]; context: RowContext; grouped?: boolean }) {
  return <ul class="cards">{of.map((report) => <ReportCard key={report.report} report={report} context={context} grouped={grouped} />)}</ul>
}

function reportsOf(cluster: Cluster, reports: readonly ReadingReport[]): ReadingReport[] {
  return cluster.reports.flatMap((id) => reports.find(({ report }) => report === id) ?? [])
}
