import type { Figure } from '../figures/figure.ts'
import type { UnlikeReason } from './comparison.ts'
import type { Holds } from './holds.ts'
import type { Word } from './words.ts'

/** A sentence around a number, as a contrast is read from it. */
export interface Around {
  sentence: string
  before: string
  after: string
  /** The words near the number, to the next comma or number; a "#" stands for it. */
  clause: string
  words: Word[]
  first: number
  last: number
  figure: Figure
}

/** A question that two sentences may answer in two ways; then their numbers are of two things. */
export interface Axis {
  name: string
  reason: UnlikeReason
  /** Whether an answer on one side alone tells them apart: a number for each day is no total. */
  alone: boolean
  /** Where they tell the numbers apart; left out: unless these are equal. */
  holds?: Holds
  read(around: Around): string[]
}
