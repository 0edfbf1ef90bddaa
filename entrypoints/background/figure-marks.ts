import type { Outcome } from '../../lib/compare/comparison.ts'
import type { FigureMark } from '../../lib/messages/contexts.ts'
import type { Reading } from '../../lib/reading.ts'

/** Of several outcomes of one figure the first of these is drawn. */
const DRAWN_FIRST: Outcome[] = ['differs', 'far', 'updated', 'compatible', 'same']

/** One mark for each figure of the article that is compared, in the article's order. */
export function figureMarks({ figures, comparisons }: Reading): FigureMark[] {
  return figures.flatMap(({ start, end, in: where }, figure): FigureMark[] => {
    const outcomes = new Set(comparisons.filter(({ mine }) => mine === figure).map(({ outcome }) => outcome))
    const outcome = DRAWN_FIRST.find((one) => outcomes.has(one))
    return outcome ? [{ figure, outcome, in: where, span: { start, end } }] : []
  })
}
