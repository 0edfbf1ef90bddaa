import type { Problem, ProblemReason } from '../problem.ts'
import type { Report } from '../report.ts'

/** Where in a file a report stands. */
export interface Place {
  /** Counted from 1; null in formats without lines. */
  line: number | null
  /** Counted from 1. */
  record: number
}

/** Why there is no report, or less than stands in the file. */
export type Fault = Pick<Problem, 'reason' | 'values'>

/** What a place of a file gives: a report, a fault, or a report of which something was left out. */
export interface Outcome {
  report: Report | null
  fault: Fault | null
  /** What else was left out of it; missing where nothing was. */
  also?: readonly Fault[]
}

/**
 * A place of a file that should give a report. It is read when `read` is called and not before, so that an import that is taken up
 * again passes over what it has had at the cost of finding it.
 */
export interface Entry extends Place {
  read(): Outcome | Promise<Outcome>
}

/** The text of a page, as far as only a document can tell it. @param force take it for an article whatever it looks like */
export type ReadPage = (html: string, url: string | null, force: boolean) => Promise<Omit<Report, 'id'> | null>

/** What stands around a report in its file, or is asked of others. */
export interface Surroundings {
  /** Path of the file. */
  path: string
  readPage: ReadPage
  /** Says something about the file as a whole. */
  note(fault: Fault): void
}

/** Largest part of a file that is held in memory at once, in UTF-16 code units or bytes: one report's JSON, one row, one page. */
export const LONGEST_RECORD = 64 * 1024 * 1024

/** A fault, with what its words speak of. */
export function fault(reason: ProblemReason, values: Problem['values'] = {}): Fault {
  return { reason, values }
}

/** No report, and why. */
export function noReport(reason: ProblemReason, values: Problem['values'] = {}): Outcome {
  return { report: null, fault: fault(reason, values) }
}

/** An outcome with one more fault. */
export function withFault(outcome: Outcome, more: Fault): Outcome {
  const { fault: first, also = [] } = outcome
  return first === null ? { ...outcome, fault: more } : { ...outcome, also: [...also, more] }
}
