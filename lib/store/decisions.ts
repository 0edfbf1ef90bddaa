import { liveQuery } from 'dexie'
import { decisionKey, type Decision } from '../decisions/decision.ts'
import { isDecision } from '../decisions/is-decision.ts'
import type { Database, DecisionRecord } from './database.ts'

/** The reader's decisions on this device, kept until they are taken back. */
export interface DecisionStore {
  /** All of them, in the order that they were made; records that are no decisions, or of a later version, are passed over. */
  all(): Promise<Decision[]>
  /** Keeps a decision; one that says the same is made anew, so that it is the latest. @throws where the device has no room: nothing is kept then */
  keep(decision: Decision): Promise<void>
  /** Takes a decision back; nothing happens where there is none that says the same. */
  takeBack(decision: Decision): Promise<void>
  /** Keeps a decision that was taken back, as of when it was made. */
  putBack(decided: Decided): Promise<void>
  /** Gives all now, the latest first, and after each change, whichever window made it. @returns what ends it */
  watch(changed: (decided: Decided[]) => void, failed: (error: unknown) => void): () => void
}

/** A decision and when it was made, in milliseconds. */
export type Decided = Pick<DecisionRecord, 'decision' | 'made'>

/** @param now in milliseconds */
export function decisionStore(database: Database, now: () => number = Date.now): DecisionStore {
  const all = async (): Promise<DecisionRecord[]> => ((await database.decisions.orderBy('made').toArray()) as unknown[]).filter(isRecord)
  return {
    async all() {
      return (await all()).map(({ decision }) => decision)
    },
    async keep(decision) {
      await database.decisions.put({ v: 1, key: decisionKey(decision), made: now(), decision })
    },
    async takeBack(decision) {
      await database.decisions.delete(decisionKey(decision))
    },
    async putBack({ decision, made }) {
      await database.decisions.put({ v: 1, key: decisionKey(decision), made, decision })
    },
    watch(changed, failed) {
      const subscription = liveQuery(all).subscribe({ next: (records) => changed(records.reverse().map(({ decision, made }) => ({ decision, made }))), error: failed })
      return () => subscription.unsubscribe()
    },
  }
}

function isRecord(value: unknown): value is DecisionRecord {
  return typeof value === 'object' && value !== null && (value as DecisionRecord).v === 1 && isDecision((value as DecisionRecord).decision)
}
