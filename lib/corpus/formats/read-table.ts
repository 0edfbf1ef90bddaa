import type { DayOrder } from '../../article/page-date.ts'
import type { TableOptions } from '../import-job.ts'
import { dayOrder } from './dates.ts'
import { type Entry, fault, LONGEST_RECORD, noReport, type Outcome, withFault } from './entry.ts'
import { makeReport } from './make-report.ts'
import { TableRows, type Row } from './table-rows.ts'

/** Rows by which it is told whether days or months stand first in dates such as 03/04/2021, and how much text of them at most is held for that. */
const ROWS_FOR_DATES = 200
const TEXT_FOR_DATES = 4 * 1024 * 1024

/** The reports of a table, one a row. */
export async function* readTable(text: AsyncIterable<string>, options: TableOptions): AsyncGenerator<Entry> {
  const { delimiter, header, mapping } = options
  const table = new TableRows(delimiter)
  let columns: number | null = null
  let record = 0
  let order: DayOrder | null = null
  let held: Row[] | null = mapping.published === null ? null : []
  let heldLength = 0
  const entryOf = (row: Row, expected: number): Entry => ({ line: row.line, record: ++record, read: () => readRow(row, expected, options, order) })
  const take = function* (rows: readonly Row[], last: boolean): Generator<Entry> {
    for (const row of rows) {
      if (columns === null) {
        columns = row.cells.length
        if (header) continue
      }
      if (held) {
        held.push(row)
        heldLength += row.cells.reduce((sum, cell) => sum + cell.length, 0)
        if (held.length >= ROWS_FOR_DATES || heldLength >= TEXT_FOR_DATES) yield* release()
      } else yield entryOf(row, columns)
    }
    if (last && held) yield* release()
  }
  const release = function* (): Generator<Entry> {
    const rows = held ?? []
    held = null
    order = dayOrder(rows.map(({ cells }) => cells[mapping.published!] ?? ''))
    for (const row of rows) yield entryOf(row, columns!)
  }
  for await (const piece of text) yield* take(table.write(piece), false)
  yield* take(table.end(), true)
}

function readRow({ cells, state }: Row, expected: number, { mapping }: TableOptions, order: DayOrder | null): Outcome {
  if (state === 'long') return noReport('tooLong', { limit: LONGEST_RECORD })
  const found = cells.findLastIndex((cell) => cell.trim() !== '') + 1
  // a delimiter that stands in a text which is not quoted shifts all that follows
  if (found > expected) return noReport(state === 'openQuote' ? 'openQuote' : 'columnCount', { expected, found })
  const cell = (column: number | null): string | undefined => (column === null ? undefined : cells[column])
  const fields = { id: cell(mapping.id), title: cell(mapping.title), text: cell(mapping.text), published: cell(mapping.published), publisher: cell(mapping.publisher), url: cell(mapping.url), language: cell(mapping.language) }
  const outcome = makeReport(fields, order)
  return state === 'openQuote' && outcome.report ? withFault(outcome, fault('openQuote')) : outcome
}
