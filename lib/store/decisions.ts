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
}

/** @param now in milliseconds */
export function decisionStore(database: Database, now: () => number = Date.now): DecisionStore {
  return {
    async all() {
      const records: unknown[] = await database.decisions.orderBy('made').toArray()
      return records.filter(isRecord).map(({ decision }) => decision)
    },
    async keep(decision) {
      await database.decisions.put({ v: 1, key: decisionKey(decision), made: now(), decision })
    },
    async takeBack(decision) {
      await database.decisions.delete(decisionKey(decision))
    },
  }
}

function isRecord(value: unknown): value is DecisionRecord {
  return typeof value === 'object' && value !== null && (value as DecisionRecord).v === 1 && isDecision((value as DecisionRecord).decision)
}
