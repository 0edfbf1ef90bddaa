import type { PanelState } from '../../lib/messages/panel-state.ts'

/** A check that is under way. */
export interface Turn {
  state: PanelState
  /** Whether the script of pages is in the page. */
  entered: boolean
  /** Document that it reads; null until one has said that it is there. */
  began: number | null
  /** Document that the content script has come into meanwhile. */
  loaded: number | null
  /** Whether what it is compared with has changed meanwhile. */
  stale: boolean
  /** Settles when it has come to its end. */
  done: Promise<void>
}

/** Checks that are under way, by tab; a second one for the same tab takes the place of the first. */
export const underWay = new Map<number, Turn>()
