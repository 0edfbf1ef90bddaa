import type { Report } from '../corpus/report.ts'
import { daysBetween } from '../text/edtf.ts'
import { Beginnings, compareBeginnings } from './beginning.ts'
import { evidence, EVENT_PLACELESS, ONE_EVENT } from './decide.ts'
import { happenedApart } from './event-days.ts'
import { compareSigns } from './nearness.ts'
import type { Relation } from './related.ts'
import { sharedNamesOf } from './cluster-names.ts'
import { Texts } from './texts.ts'
import { readTimesAndNumbers } from './times-and-numbers.ts'
import { compareAll } from './vectors.ts'

/** Reports that tell of one event: what happened, told by several. */
export interface Cluster {
  /** Ids of the reports, the oldest first, those without a date last; at least one. */
  reports: string[]
  /** `event`: what the article itself tells of; `subject`: what happened to the same standing thing at another time. */
  relation: Relation
  /** EDTF of the oldest and of the newest report; null where none has a date. */
  from: string | null
  to: string | null
  /** What its reports name and the other clusters do not, or less, at most two; empty for a single report, whose title says more. */
  names: string[]
}

/** A related report, as far as its event goes. */
export interface RelatedText {
  report: Report
  relation: Relation
}

/** Two groups are one event from this mean evidence between their reports on. */
const ONE = 0
/** Evidence between two reports that share little but places and a name or two. */
const UNLIKE = -2
/** How near the reports of one story are to each other whatever their event; evidence is what goes beyond it. */
const STORY = 0.15

/**
 * The related reports by what happened when: the article's own event first, then the others, the newest first.
 *
 * What was decided to tell of the article's event is one group. The rest is joined from single reports on, always the two groups with
 * the most evidence between all of their reports, as long as there is enough; reports that lie further apart than one event can last,
 * or that begin with what happened on two days, never stand in one group, whoever stands between them.
 * @see {@link https://nlp.stanford.edu/IR-book/html/htmledition/group-average-agglomerative-clustering-1.html} for joining by the mean
 */
export function findClusters(related: readonly RelatedText[]): Cluster[] {
  const events = related.filter(({ relation }) => relation === 'event').map(({ report }) => report)
  const others = joinByEvent(related.filter(({ relation }) => relation === 'subject').map(({ report }) => report))
  const groups = [...(events.length > 0 ? [{ relation: 'event' as const, members: events }] : []), ...others.map((members) => ({ relation: 'subject' as const, members }))]
  const names = sharedNamesOf(groups.map(({ members }) => members))
  const clusters = groups.map(({ relation, members }, at): Cluster => {
    const ordered = [...members].sort(byTime)
    const dates = ordered.flatMap(({ published }) => (published === null ? [] : [published]))
    return { reports: ordered.map(({ id }) => id), relation, from: dates[0] ?? null, to: dates.at(-1) ?? null, names: ordered.length > 1 ? names[at]! : [] }
  })
  return clusters.sort((a, b) => Number(b.relation === 'event') - Number(a.relation === 'event') || newestFirst(a.to, b.to))
}

function byTime(a: Report, b: Report): number {
  if (a.published === null || b.published === null) return Number(a.published === null) - Number(b.published === null)
  return a.published < b.published ? -1 : a.published > b.published ? 1 : 0
}

function newestFirst(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return a > b ? -1 : a < b ? 1 : 0
}

/** Groups of reports, each of one event, by joining the two nearest groups over and over. */
export function joinByEvent(reports: readonly Report[]): Report[][] {
  const between = evidenceBetween(reports)
  const groups = reports.map((_, at) => [at])
  for (;;) {
    let best: { a: number; b: number; mean: number } | null = null
    for (let a = 0; a < groups.length; a++) {
      for (let b = a + 1; b < groups.length; b++) {
        const mean = meanBetween(groups[a]!, groups[b]!, between)
        if (mean > (best?.mean ?? ONE)) best = { a, b, mean }
      }
    }
    if (best === null) return groups.map((group) => group.map((at) => reports[at]!))
    groups[best.a]!.push(...groups[best.b]!)
    groups.splice(best.b, 1)
  }
}

function meanBetween(a: readonly number[], b: readonly number[], between: readonly number[][]): number {
  let sum = 0
  for (const one of a) for (const other of b) sum += between[one]![other]!
  return sum / (a.length * b.length)
}

/** For each two reports how much shows them to tell of one event, as log odds; minus infinity where they cannot. */
function evidenceBetween(reports: readonly Report[]): number[][] {
  const texts = new Texts()
  for (const { title, text } of reports) texts.add(title, text)
  const beginnings = new Beginnings(texts)
  const times = reports.map((report, at) => readTimesAndNumbers(report, texts.numbersIn(at)))
  const all = reports.map((_, at) => at)
  const rows = reports.map(() => reports.map(() => -Infinity))
  reports.forEach((a, at) => {
    const words = compareAll(texts, at, all)
    for (let other = at + 1; other < reports.length; other++) {
      const b = reports[other]!
      const days = daysBetween(a.published, b.published)
      if (days !== null && Math.abs(days) > ONE_EVENT) continue
      const odds = evidence({
        ...words[other]!,
        ...compareSigns(times[at]!, times[other]!),
        ...compareBeginnings(beginnings.of(at), beginnings.of(other)),
        crowd: STORY,
        days,
      }, 0)
      if (odds > 0 && happenedApart(a, b)) continue
      rows[at]![other] = rows[other]![at] = words[other]!.placeless < EVENT_PLACELESS ? Math.min(odds, UNLIKE) : odds
    }
  })
  return rows
}
