import { parseArgs } from 'node:util'
import type { Report } from '../lib/corpus/report.ts'
import { joinByEvent } from '../lib/match/clusters.ts'
import { readMatchingSet, type LabelledReport } from './matching-set.ts'

/** How many events of one collection are mixed, and how many reports of each. */
const EVENTS = 4
const REPORTS = 5

/**
 * Prints how well mixed reports of four events of one collection are parted again: B-cubed precision, recall and F1 by collection. Events
 * whose ids are next to each other are mixed, since those are siblings.
 * @param args `--sets DIR`
 * @see https://doi.org/10.1007/s10791-008-9066-8 for B-cubed
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { sets: { type: 'string' } } })
  const { corpora, labelled } = readMatchingSet(values.sets)
  const byId = new Map([...corpora.values()].flat().map((report) => [report.id, report]))
  for (const bench of new Set(labelled.map((one) => one.bench))) {
    const events = eventsOf(labelled.filter((one) => one.bench === bench))
    const scores = events.flatMap((_, at) => {
      const mixed = new Map<Report, number>()
      for (let i = 0; i < Math.min(EVENTS, events.length); i++) {
        const event = (at + i) % events.length
        for (const id of events[event]!.slice(0, REPORTS)) mixed.set(byId.get(id)!, event)
      }
      return scoreGroups(joinByEvent([...mixed.keys()]), mixed)
    })
    const [precision, recall] = ([0, 1] as const).map((at) => scores.reduce((sum, score) => sum + score[at]!, 0) / scores.length) as [number, number]
    const f1 = (2 * precision * recall) / (precision + recall)
    console.log(`${bench.padEnd(12)} ${events.length} events, ${scores.length} reports: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`)
  }
  return 0
}

/** The ids of each event's reports, by the first of them; reports that somebody was not sure of are left out. */
function eventsOf(labelled: readonly LabelledReport[]): string[][] {
  const unsure = new Set(labelled.flatMap(({ ignore }) => ignore))
  const event = new Map<string, Set<string>>()
  for (const { id, relevant } of labelled) {
    const joined = new Set([id, ...relevant].flatMap((one) => [one, ...(event.get(one) ?? [])]))
    for (const one of joined) event.set(one, joined)
  }
  const events = [...new Set(event.values())].map((ids) => [...ids].filter((id) => !unsure.has(id)).sort())
  return events.filter((ids) => ids.length > 0).sort((a, b) => (a[0]! < b[0]! ? -1 : 1))
}

/** B-cubed precision and recall of each report. */
function scoreGroups(groups: readonly Report[][], event: ReadonlyMap<Report, number>): [number, number][] {
  return groups.flatMap((group) => group.map((report): [number, number] => {
    const right = group.filter((other) => event.get(other) === event.get(report)).length
    const all = [...event.values()].filter((one) => one === event.get(report)).length
    return [right / group.length, right / all]
  }))
}
