import type { ColumnMapping, TableOptions, TableSample } from '../import-job.ts'
import { fieldNamed, type FieldName } from './fields.ts'
import { readDate } from './dates.ts'
import { TableRows } from './table-rows.ts'

const DELIMITERS = [',', ';', '\t', '|'] as const
const MOST_ROWS = 50
/** Rows that are shown to the reader. */
export const SHOWN_ROWS = 5
/** Longest part of a cell that is shown, in UTF-16 code units. */
export const SHOWN_LENGTH = 300
/** A cell that is a name of a column is no longer. */
const LONGEST_NAME = 60

/**
 * The beginning of a table, and how it seems to be written: what parts its cells, whether its first row names the columns, and which column is which part of a report, by
 * its name, else by what stands in it.
 * @param head the first thousands of letters of the table
 * @param options what the reader has said; null where all is guessed
 * @returns null where no delimiter gives rows of equal length
 */
export function planTable(head: string, encoding: string, options: TableOptions | null = null): TableSample | null {
  const delimiter = options?.delimiter ?? findDelimiter(head)
  if (delimiter === null) return null
  const all = rowsOf(head, delimiter)
  if (all.length === 0) return null
  const header = options?.header ?? isHeader(all)
  const width = Math.max(...all.map((row) => row.length))
  const columns = Array.from({ length: width }, (_, i) => (header && all[0]![i]?.trim()) || String(i + 1))
  const rows = header ? all.slice(1) : all
  const mapping = options && options.header === header ? options.mapping : guessColumns(header ? columns : [], rows, width)
  const shown = rows.slice(0, SHOWN_ROWS).map((row) => columns.map((_, i) => (row[i] ?? '').slice(0, SHOWN_LENGTH)))
  return { columns, rows: shown, guess: { mapping, keys: null, delimiter, header, encoding } }
}

function rowsOf(head: string, delimiter: string): string[][] {
  const table = new TableRows(delimiter)
  const rows = table.write(head)
  // the last row is cut off where the table goes on; it tells something only where there are few
  if (rows.length < MOST_ROWS) rows.push(...table.end())
  return rows.filter(({ state }) => state !== 'long').slice(0, MOST_ROWS).map(({ cells }) => cells)
}

/** The delimiter that gives most rows of one length; null where none parts anything. */
function findDelimiter(head: string): string | null {
  let best: { delimiter: string; score: number } | null = null
  for (const delimiter of DELIMITERS) {
    const rows = rowsOf(head, delimiter)
    const lengths = rows.map((row) => row.length)
    const known = rows[0]?.filter((name) => fieldNamed(name)).length ?? 0
    const first = lengths[0] ?? 0
    if (first < 2) continue
    const alike = lengths.filter((length) => length === first).length / lengths.length
    const score = alike + Math.min(first, 20) / 1000
    if ((alike >= 0.5 || known > 1) && lengths.length > 1 && score > (best?.score ?? 0)) best = { delimiter, score }
  }
  return best?.delimiter ?? null
}

/** Whether the first row names the columns: it has a name that is known, or it is short where the others are not. */
function isHeader([first, ...rows]: readonly string[][]): boolean {
  const cells = first!.map((cell) => cell.trim())
  if (cells.some((cell) => cell.length > LONGEST_NAME || /^https?:/.test(cell)) || new Set(cells).size < cells.length) return false
  if (cells.some((cell) => fieldNamed(cell))) return true
  const longest = (row: readonly string[]): number => Math.max(...row.map((cell) => cell.length))
  return rows.length > 0 && cells.every((cell) => !/^\d/.test(cell)) && rows.every((row) => longest(row) > 2 * longest(cells))
}

/**
 * Which column holds which part of a report: by its name, else by what stands in it.
 * @param rows as many cells each as `width`
 */
export function guessColumns(names: readonly string[], rows: readonly string[][], width: number): ColumnMapping {
  const mapping: ColumnMapping = { text: null, title: null, published: null, publisher: null, url: null, id: null, language: null }
  const columns = Array.from({ length: width }, (_, i) => rows.map((row) => row[i]?.trim() ?? '').filter(Boolean))
  const taken = new Set<number>()
  const take = (field: FieldName, column: number): void => {
    mapping[field] = column
    taken.add(column)
  }
  const ranks: Partial<Record<FieldName, number>> = {}
  names.forEach((name, i) => {
    const means = fieldNamed(name)
    // a column that is empty in all rows that are seen holds nothing, whatever its name
    if (!means || (rows.length > 0 && columns[i]!.length === 0) || means.rank >= (ranks[means.field] ?? Number.POSITIVE_INFINITY)) return
    if (means.field === 'publisher' && mostly(columns[i]!, isAddress)) return
    ranks[means.field] = means.rank
    mapping[means.field] = i
  })
  for (const column of Object.values(mapping)) if (column !== null) taken.add(column)
  const free = (fits: (values: readonly string[]) => number): number | null => {
    let best: { column: number; score: number } | null = null
    columns.forEach((values, column) => {
      const score = taken.has(column) || values.length === 0 ? 0 : fits(values)
      if (score > (best?.score ?? 0)) best = { column, score }
    })
    return (best as { column: number } | null)?.column ?? null
  }
  const guess = (field: FieldName, fits: (values: readonly string[]) => number): void => {
    const column = mapping[field] === null ? free(fits) : null
    if (column !== null) take(field, column)
  }
  guess('text', (values) => (meanLength(values) >= 80 && mostly(values, (value) => value.includes(' ')) ? meanLength(values) : 0))
  guess('url', (values) => (mostly(values, isAddress) ? 1 : 0))
  guess('published', (values) => (mostly(values, (value) => value.length < 40 && /\d{4}/.test(value) && readDate(value) !== null) ? 1 : 0))
  guess('title', (values) => (meanLength(values) >= 15 && meanLength(values) < 300 && mostly(values, (value) => value.includes(' ') && !isAddress(value)) ? meanLength(values) : 0))
  return mapping
}

function mostly(values: readonly string[], fits: (value: string) => boolean): boolean {
  return values.length > 0 && values.filter(fits).length >= 0.8 * values.length
}

function meanLength(values: readonly string[]): number {
  return values.reduce((sum, value) => sum + value.length, 0) / values.length
}

function isAddress(value: string): boolean {
  return /^https?:\/\//i.test(value)
}
