import { Dexie, type Table } from 'dexie'
import type { Decision } from '../decisions/decision.ts'

/** A decision as it lies in the store. */
export interface DecisionRecord {
  /** Version of this form; a record of another form is left where it is and not read. */
  v: 1
  /** `decisionKey` of the decision. */
  key: string
  /** When it was made, in milliseconds. */
  made: number
  decision: Decision
}

/** What lasts on the device, in one IndexedDB database. */
export interface Database {
  decisions: Table<DecisionRecord, string>
  /** Lets go of the database; whoever opens it anew finds what was written. */
  close(): void
}

const NAME = 'second-source'

/** Opens the database of the extension, or makes it. Nothing is read before the first question. */
export function openDatabase(name = NAME): Database {
  const dexie = new Dexie(name)
  dexie.version(1).stores({ decisions: 'key, made' })
  return { decisions: dexie.table('decisions'), close: () => dexie.close() }
}
