import type { Comparator, Figure } from '../figures/figure.ts'
import { sameName } from '../names/names.ts'
import { parseEdtf } from '../text/edtf.ts'
import type { Drift, DriftChange, Side, StatedFigure } from './comparison.ts'
import { relateFigures } from './outcome.ts'
import type { Quantity } from './quantities.ts'

/** Wordings of a bound that are one where nothing else tells: "more than 50" and "at least 50". */
const ONE_WORDING: Partial<Record<Comparator, Comparator>> = { atLeast: 'moreThan', atMost: 'lessThan' }

/**
 * Who had a figure first among those of one origin, and where its wording changed on the way. Only origins in which two documents
 * give the figure; a later count is no change in copying.
 */
export function findDrift(quantities: readonly Quantity[], article: Side, reports: readonly Side[]): Drift[] {
  const sides = new Map([article, ...reports].map((side) => [side.id, side]))
  return quantities.flatMap(({ mine, origins }) => origins.filter((stated) => new Set(stated.map(({ report }) => report)).size > 1).map((stated) => {
    const sideOf = ({ report }: StatedFigure) => sides.get(report)!
    const precedes = (a: StatedFigure, b: StatedFigure) => comesBefore(sideOf(a), sideOf(b))
    const ordered = inOrder(stated, precedes)
    const first = ordered.find((one) => ordered.every((other) => other.report === one.report || precedes(one, other))) ?? null
    return { mine: mine[0]!, stated: ordered, first, changes: changesOf(ordered, precedes) }
  }))
}

function changesOf(stated: StatedFigure[], precedes: (a: StatedFigure, b: StatedFigure) => boolean): DriftChange[] {
  const changes: DriftChange[] = []
  stated.forEach((to, at) => {
    const before = stated.slice(0, at)
    const last = before.at(-1)
    // the first that had the wording which was changed
    const from = last && before.find((other) => changeOf(other, last) === null)
    if (!from || before.some((other) => changeOf(other, to) === null)) return
    const kind = changeOf(from, to)
    if (kind !== null && from.report !== to.report) changes.push({ kind, from, to, ordered: precedes(from, to) })
  })
  return changes
}

/** How one wording differs from another of the same quantity; null where it says the same, or gives a later count. */
function changeOf({ figure: from }: StatedFigure, { figure: to }: StatedFigure): DriftChange['kind'] | null {
  const related = relateFigures(from, to)
  if (!related || related.outcome === 'updated') return null
  const plain = relateFigures({ ...from, comparator: 'exact' }, { ...to, comparator: 'exact' })
  if (isEndOf(from, to)) return 'hedgeDropped'
  if (isEndOf(to, from)) return 'hedgeAdded'
  if (plain?.outcome !== 'same') return 'number'
  const [a, b] = [from, to].map(({ comparator }) => ONE_WORDING[comparator] ?? comparator) as [Comparator, Comparator]
  if (a !== b) return b === 'exact' ? 'hedgeDropped' : a === 'exact' ? 'hedgeAdded' : 'hedgeChanged'
  return related.difference !== null && related.difference !== 0 && related.ratio !== 1 && from.unit?.symbol === to.unit?.symbol ? 'rounded' : null
}

/** Whether a plain number is one of the two that a range is given by: "between 1,000 and 1,500" and "1,500". */
function isEndOf(range: Figure, point: Figure): boolean {
  if (range.comparator !== 'between' || !Array.isArray(range.value) || point.comparator !== 'exact') return false
  return range.value.some((value) => relateFigures({ ...range, comparator: 'exact', value }, point)?.outcome === 'same')
}

/** Whether one document is known to be earlier: published on an earlier day, or the other's wire or named source. */
function comesBefore(a: Side, b: Side): boolean {
  const cites = (side: Side, source: Side) => source.publisher !== null && [...side.cites, ...side.credit].some((name) => sameName(name, source.publisher!))
  if (cites(b, a) !== cites(a, b)) return cites(b, a)
  const [first, second] = [a, b].map(({ published }) => (published === null ? null : parseEdtf(published)))
  return first != null && second != null && first.latest < second.earliest
}

/** By what is known of who came before; what is not known keeps its place. */
function inOrder(stated: readonly StatedFigure[], precedes: (a: StatedFigure, b: StatedFigure) => boolean): StatedFigure[] {
  const rest = [...stated]
  const out: StatedFigure[] = []
  while (rest.length > 0) {
    const next = rest.findIndex((one) => !rest.some((other) => precedes(other, one)))
    out.push(...rest.splice(Math.max(0, next), 1))
  }
  return out
}
