import type { Figure } from '../figures/figure.ts'
import type { InternalConflict } from './comparison.ts'

/** Figures of one sentence behind a figure, with their indices in the side's figures. */
export type Following = { other: Figure; index: number }[]

/** Looks from one figure of a sentence on for others that do not fit it; null where nothing is wrong or nothing is sure. */
export type Finder = (figure: Figure, at: number, following: Following, text: string) => InternalConflict | null

/** Whether a figure is a whole number of things that is given without a hedge. */
export function isExactCount(figure: Figure): boolean {
  return figure.kind === 'count' && figure.comparator === 'exact' && typeof figure.value === 'number' && Number.isInteger(figure.value)
}
