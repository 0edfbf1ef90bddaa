/** Longest note, in UTF-16 code units: what a reader writes by hand stays far below, and what a broken page sends does not fill the device. */
export const LONGEST_NOTE = 50_000
/** Longest tag, in UTF-16 code units. */
export const LONGEST_TAG = 100

/** Whether something from outside may be a note. */
export function isNote(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_NOTE
}

/** Whether something from outside may be a tag. */
export function isTag(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_TAG
}
