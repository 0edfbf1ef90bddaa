import type { FigureMark } from '../../lib/messages/contexts.ts'
import { drawnOutcome, type Reading } from '../../lib/reading.ts'

/** One mark for each figure of the article that is compared, in the article's order. */
export function figureMarks(reading: Reading): FigureMark[] {
  return reading.figures.flatMap(({ start, end, in: where }, figure): FigureMark[] => {
    const outcome = drawnOutcome(reading, figure)
    return outcome ? [{ figure, outcome, in: where, span: { start, end } }] : []
  })
}
