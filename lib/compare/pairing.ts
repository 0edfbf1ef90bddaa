import { isAgreement, valueOutcome } from './evidence.ts'
import type { Profile } from './profile.ts'

/** A figure of the article and one of a report. */
export interface Row {
  mine: Profile
  theirs: Profile
}

/**
 * Whether a row that stands already leaves no room for another: one quantity of a text is one of the other, so that a number that has
 * found its own is no other account of a third one. A text may give its number again, and more roughly.
 */
export function isTaken(row: Row, { mine, theirs }: Row): boolean {
  if (isAgain(row.theirs, theirs)) return !isOneNumber(row.mine, mine)
  return isAgain(row.mine, mine) && !isOneNumber(row.theirs, theirs)
}

/** Whether two figures of one text are one, in whatever unit they are read, or the same number of the same thing. */
function isAgain(a: Profile, b: Profile): boolean {
  if (a.at === b.at) return true
  return a.figure.value === b.figure.value && a.figure.kind !== 'date' && a.dimension === b.dimension && a.state === b.state && (a.thing === b.thing || a.thing === '' || b.thing === '')
}

function isOneNumber(a: Profile, b: Profile): boolean {
  return a.dimension === b.dimension && isAgreement(valueOutcome(a, b))
}
