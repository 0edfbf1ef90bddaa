import type { Relation } from '../match/related.ts'
import type { Unmatched } from '../reading.ts'
import type { Comparison, InternalConflict, Side, Unlike } from './comparison.ts'

/** What comparing one article with its related reports gives. */
export interface Compared {
  comparisons: Comparison[]
  unlike: Unlike[]
  unmatched: Unmatched[]
  internal: InternalConflict[]
}

/** Every figure of `mine`, compared, unlike or unmatched. */
export function compareSides(mine: Side, theirs: { relation: Relation; side: Side }[]): Compared {
  void theirs
  return { comparisons: [], unlike: [], unmatched: mine.figures.map((_, figure) => ({ figure, reason: null })), internal: [] }
}
