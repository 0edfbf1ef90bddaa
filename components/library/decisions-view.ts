import type { Decision } from '../../lib/decisions/decision.ts'

/** A decision, and when it was made, in milliseconds. */
export interface ShownDecision {
  decision: Decision
  made: number
}

/** Everything that the page has to show of the reader's decisions. */
export interface DecisionsView {
  /** The latest first; null until the store has answered. */
  decided: readonly ShownDecision[] | null
  /** What an article or a report is called, by what decisions call it. */
  nameOf(document: string): string
}

/** What can be done with decisions. Each settles when it is done and is rejected when it could not be. */
export interface DecisionActions {
  takeBack(decided: ShownDecision): Promise<void>
  /** Decides again what was taken back. */
  putBack(decided: ShownDecision): Promise<void>
}
