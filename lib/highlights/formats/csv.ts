import type { Highlight, KeptRow } from '../highlight.ts'

/** What a spreadsheet takes for the beginning of a formula, at the beginning of a cell or behind white space there; full-width forms too. */
const FORMULA = /^[\s\u00a0\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]|^[\t\r\n]/
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/

type Column = readonly [name: string, of: (highlight: Highlight) => string | number | null]

const row = (of: (row: KeptRow['row']) => string | number | null): Column[1] => (highlight) => (highlight.kind === 'row' ? of(highlight.row) : null)
const day = (time: number): string => new Date(time).toISOString()
const COLUMNS: readonly Column[] = [
  ['kind', ({ kind }) => kind],
  ['quote', ({ quote }) => quote],
  ['note', ({ note }) => note],
  ['tags', ({ tags }) => tags.join('; ')],
  ['title', ({ article }) => article.title],
  ['authors', ({ article }) => article.byline.join('; ')],
  ['publisher', ({ article }) => article.publisher],
  ['published', ({ article }) => article.published],
  ['address', ({ article }) => article.address],
  ['made', ({ made }) => day(made)],
  ['changed', ({ changed }) => day(changed)],
  ['outcome', row(({ outcome }) => outcome)],
  ['figure', row(({ mine }) => mine.wording)],
  ['figure as of', row(({ mine }) => mine.asOf)],
  ['figure said by', row(({ mine }) => mine.speakers.join('; '))],
  ['report', row(({ theirs }) => theirs.title)],
  ['report publisher', row(({ theirs }) => theirs.publisher)],
  ['report published', row(({ theirs }) => theirs.published)],
  ['report address', row(({ theirs }) => theirs.address)],
  ['report figure', row(({ theirs }) => theirs.wording)],
  ['report figure as of', row(({ theirs }) => theirs.asOf)],
  ['report figure said by', row(({ theirs }) => theirs.speakers.join('; '))],
  ['report sentence', row(({ theirs }) => theirs.sentence)],
  ['report is an account', row(({ theirs }) => (theirs.account ? 'yes' : 'no'))],
  ['ratio', row(({ ratio }) => ratio)],
  ['difference', row(({ difference }) => difference)],
  ['days', row(({ days }) => days)],
  ['origin', row(({ origin }) => origin)],
  ['read', row(({ read }) => day(read))],
  ['text hash', ({ article, ...highlight }) => (highlight.kind === 'row' ? highlight.row.mine.hash : article.hash)],
  ['report text hash', row(({ theirs }) => theirs.hash)],
  ['id', ({ id }) => id],
]

/**
 * Highlights as a table, a highlight a row. A cell that a spreadsheet would take for a formula has an apostrophe before it, as spreadsheets themselves mark text.
 * @returns with a byte order mark, without which Excel takes UTF-8 for something else.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function toCsv(highlights: readonly Highlight[]): string {
  const lines = [COLUMNS.map(([name]) => name), ...highlights.map((highlight) => COLUMNS.map(([, of]) => of(highlight)))]
  return `\ufeff${lines.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('')}`
}

/** A value as a cell. */
export function cellOf(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
  const safe = FORMULA.test(value) && !NUMBER.test(value) ? `'${value}` : value
  return /[",\r\n;\t]|^\s|\s$|^'/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
