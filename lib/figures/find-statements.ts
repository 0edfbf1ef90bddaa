import type { FigureSource, Occasion } from './figure.ts'
import { parseText } from './read-figures.ts'
import { readStatements } from './statements.ts'

/** Who is said to say what a sentence tells, and where and when. */
export interface Saying {
  /** Speaker first, then those who pass it on. */
  chain: string[]
  occasion: Occasion
}

/** The statements that a text gives as somebody's, in reading order; none where nobody is said to say anything. */
export function findStatements(source: Pick<FigureSource, 'text' | 'published'>): Saying[] {
  return readStatements(parseText(source)).flat().map(({ chain, occasion }) => ({ chain, occasion }))
}
