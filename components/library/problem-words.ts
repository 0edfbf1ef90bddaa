import type { Problem } from '../../lib/corpus/problem.ts'
import { say } from '../words/words.ts'

/** Where in its file a problem lies: "news.csv, line 12"; the file alone where all of it is meant. */
export function problemPlace({ file, line, record }: Problem): string {
  if (line !== null) return say('problems.line', { file, line })
  return record === null ? file : say('problems.record', { file, record })
}

/** Why a place gave no report, or less than stands there. */
export function problemReason({ reason, values }: Problem): string {
  return say(`problem.${reason}`, values)
}

/** A problem as a line of a table that a spreadsheet takes: file, line, reason. */
export function problemRow(problem: Problem): string {
  return [problem.file, problem.line ?? problem.record ?? '', problemReason(problem)].join('\t')
}
