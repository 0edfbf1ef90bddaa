import type { Comparison, Unlike, Unmatched } from '../lib/compare/comparison.ts'
import { differingRows, isDiffering, shownComparisons, type DifferingRow, type Reading } from '../lib/reading.ts'

/** Figures of reports that agree with one figure of the article. */
export interface SameGroup {
  /** Index in `Reading.figures`. */
  mine: number
  outcome: 'same' | 'compatible'
  /** At least one, those that are the same first. */
  members: Comparison[]
}

/** Figures of reports that stand near one figure of the article and may not be compared with it. */
export interface OtherGroup {
  /** Index in `Reading.figures`. */
  mine: number
  members: Unlike[]
}

/** A reading in the order of the panel: every figure of the article has its place in one of the five lists, or in two. */
export interface Rows {
  /** In the article's order; the badge is their number. */
  differing: DifferingRow[]
  same: SameGroup[]
  other: OtherGroup[]
  /** Figures that are in none of the lists above. */
  silent: Unmatched[]
  /** The same that the reader calls misread: of them nobody asks whether a report speaks of them. */
  misread: Unmatched[]
  /** Figures of the article that are compared. */
  compared: number
  /** Those that are compared or stand beside other numbers; with `silent` and `misread` they are all figures. */
  beside: number
}

/** Rows that set figures of the article beside those of reports, of all three kinds. */
export function rowCount({ differing, same, other }: Rows): number {
  return differing.length + same.length + other.length
}

/** The rows of a reading; nothing is ranked, all follow the article. */
export function rowsOf(reading: Reading): Rows {
  const inOrder = shownComparisons(reading).sort((a, b) => a.mine - b.mine)
  const differing = differingRows(reading)
  const same = groupBy(inOrder.filter(({ outcome }) => !isDiffering(outcome))).map(([mine, found]): SameGroup => {
    const members = [...found.filter(({ outcome }) => outcome === 'same'), ...found.filter(({ outcome }) => outcome !== 'same')]
    return { mine, members, outcome: members[0]!.outcome === 'same' ? 'same' : 'compatible' }
  })
  const other = groupBy([...reading.unlike].sort((a, b) => a.mine - b.mine)).map(([mine, members]): OtherGroup => ({ mine, members }))
  const compared = new Set(reading.comparisons.map(({ mine }) => mine))
  const placed = new Set([...compared, ...other.map(({ mine }) => mine)])
  const unmatched = new Map(reading.unmatched.map((entry) => [entry.figure, entry]))
  const alone = reading.figures.flatMap((_, figure): Unmatched[] => (placed.has(figure) ? [] : [unmatched.get(figure) ?? { figure, reason: null, why: { kind: 'nothingLikeIt', words: ['', ''], nearest: null } }]))
  const [silent, misread] = [alone.filter(({ reason }) => reason === null), alone.filter(({ reason }) => reason === 'wrongNumber')]
  return { differing, same, other, silent, misread, compared: compared.size, beside: placed.size }
}

function groupBy<T extends { mine: number }>(items: readonly T[]): [number, T[]][] {
  const groups = new Map<number, T[]>()
  for (const item of items) {
    const group = groups.get(item.mine)
    if (group) group.push(item)
    else groups.set(item.mine, [item])
  }
  return [...groups]
}
