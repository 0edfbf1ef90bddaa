import { useRef } from 'preact/hooks'
import type { Cluster } from '../lib/match/clusters.ts'
import type { ReadingReport } from '../lib/reading.ts'
import { Turn } from './Glyph.tsx'
import { MoreReports } from './MoreReports.tsx'
import { Part } from './Part.tsx'
import { ReportCard } from './ReportCard.tsx'
import type { RowContext } from './row-context.ts'
import { kindOf } from './text-kind.ts'
import { formatSpan } from './words/dates.ts'
import { formatList } from './words/numbers.ts'
import { say } from './words/words.ts'

/** The reports that tell the article's story, by what happened when: under a heading each where they tell of more than one event. */
export function RelatedReports({ context }: { context: RowContext }) {
  const { reports, beyond, clusters, corpus } = context.reading
  const cards = useRef<HTMLDivElement>(null)
  const count = beyond.more === 0
    ? say('reports.of', { count: reports.length, all: corpus.reports })
    : say('reports.nearest', { shown: reports.length, all: reports.length + beyond.more, open: beyond.open ? 'yes' : 'no' })
  return (
    <Part id="reports" heading={say('reports.heading')} count={count}>
      <div ref={cards}>
        {clusters.length < 2
          ? <Cards of={clusters.flatMap((cluster) => reportsOf(cluster, reports))} context={context} />
          : clusters.map((cluster) => <Event key={cluster.reports[0]} cluster={cluster} context={context} />)}
      </div>
      <MoreReports reading={context.reading} actions={context.actions} cards={() => cards.current} />
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
        {cluster.relation === 'event' && <span class="event__own">{say('event.own', { of: kindOf(context.reading) })}</span>}
        <bdi class="event__when">{when}</bdi>
        {cluster.names.length > 0 && <bdi class="event__names">{formatList(cluster.names)}</bdi>}
        {cluster.reports.length > 1 && <span class="event__count">{say('event.reports', { count: cluster.reports.length })}</span>}
      </h3>
      <Cards of={reportsOf(cluster, context.reading.reports)} context={context} under={when} />
    </section>
  )
}

/** @param under the dates of the event whose heading they stand under */
function Cards({ of, context, under }: { of: readonly ReadingReport[]; context: RowContext; under?: string }) {
  return (
    <ul class="cards">
      {foldOrigins(of).map(([first, ...rest]) => (
        <ReportCard key={first.report} report={first} context={context} under={under}>
          {rest.length > 0 && (
            <details class="more">
              <summary><Turn />{say('reports.sameOrigin', { count: rest.length })}</summary>
              <ul class="cards">{rest.map((report) => <ReportCard key={report.report} report={report} context={context} under={under} />)}</ul>
            </details>
          )}
        </ReportCard>
      ))}
    </ul>
  )
}

/** From so many reports of one origin on one stands for all. */
const FOLDED = 3

/** The reports in their order; of many that go back to one origin those behind the first stand with it. */
function foldOrigins(reports: readonly ReadingReport[]): [ReadingReport, ...ReadingReport[]][] {
  const folds: [ReadingReport, ...ReadingReport[]][] = []
  for (const report of reports) {
    const many = reports.filter(({ origin }) => origin === report.origin).length >= FOLDED
    const fold = many ? folds.find(([{ origin }]) => origin === report.origin) : undefined
    if (fold) fold.push(report)
    else folds.push([report])
  }
  return folds
}

function reportsOf(cluster: Cluster, reports: readonly ReadingReport[]): ReadingReport[] {
  return cluster.reports.flatMap((id) => reports.find(({ report }) => report === id) ?? [])
}
