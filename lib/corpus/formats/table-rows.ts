import { LONGEST_RECORD } from './entry.ts'

/** A row of a table. */
export interface Row {
  /** Line of the file on which it begins, counted from 1. */
  line: number
  cells: string[]
  /** `openQuote`: a quotation mark was never closed and is taken for a letter of the cell; `long`: longer than may be held, its cells are left out. */
  state: 'whole' | 'openQuote' | 'long'
}

const [QUOTE, LF, CR, SPACE] = [0x22, 0x0a, 0x0d, 0x20]
/** A quotation mark that is never closed swallows what follows; each that was found lets the next one swallow less, so that many of them cost no more than a few. */
const SHORTEST_LIMIT = 256 * 1024

const AT_START = 0
const PLAIN = 1
const QUOTED = 2
/** Behind a quotation mark within a quoted cell: the second of a pair, the end of the cell, or a letter. */
const BEHIND_QUOTE = 3

/**
 * Cuts a table into rows and cells as it comes. Cells may be quoted, with line ends and delimiters within and quotation marks doubled; a mark within a quoted cell that is neither
 * doubled nor followed by a delimiter or line end is a letter. Rows end with LF, CRLF or CR. Empty lines are no rows.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export class TableRows {
  readonly #delimiter: number
  #limit: number
  #line = 1
  #rowLine = 1
  #state = AT_START
  #cells: string[] = []
  /** The beginning of the cell, where it stood in an earlier piece. */
  #cell = ''
  /** The row as it stands in the file, for the case that it has to be read anew. */
  #raw: string[] = []
  #length = 0
  #dropped = false
  #afterCr = false

  constructor(delimiter: string, limit = LONGEST_RECORD) {
    this.#delimiter = delimiter.charCodeAt(0)
    this.#limit = limit
  }

  /** The rows that end in this piece of the table. */
  write(text: string): Row[] {
    const rows: Row[] = []
    let piece: string | null = text
    // what was swallowed by an open quotation mark is read anew
    while (piece !== null) piece = this.#scan(piece, rows)
    return rows
  }

  /** The last row, where no line end follows it. */
  end(): Row[] {
    const rows: Row[] = []
    while (this.#state === QUOTED) {
      let piece: string | null = this.#reopen(rows)
      while (piece) piece = this.#scan(piece, rows)
    }
    if (this.#length > 0) this.#endRow('', rows)
    return rows
  }

  #scan(text: string, rows: Row[]): string | null {
    let from = 0
    let start = 0
    let state = this.#state
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      if (this.#afterCr) {
        this.#afterCr = false
        if (unit === LF) {
          from = start = i + 1
          continue
        }
      }
      if (state === QUOTED) {
        if (unit === QUOTE) state = BEHIND_QUOTE
        else if (unit === LF) this.#line++
        continue
      }
      if (unit === SPACE && (state === BEHIND_QUOTE || state === AT_START)) continue
      if (state === BEHIND_QUOTE) {
        if (unit !== this.#delimiter && unit !== LF && unit !== CR) {
          // the second of a pair, or a letter: both stand in the cell, pairs are taken together at its end
          state = QUOTED
          continue
        }
        // falls through to the end of the cell
      } else if (state === AT_START && unit === QUOTE) {
        state = QUOTED
        continue
      } else if (unit !== this.#delimiter && unit !== LF && unit !== CR) {
        state = PLAIN
        continue
      }
      if (unit === this.#delimiter) {
        this.#cells.push(this.#cellOf(text.slice(from, i), state))
        from = i + 1
        state = AT_START
        continue
      }
      this.#state = state
      this.#line++
      this.#length += i - start
      this.#endRow(text.slice(from, i), rows)
      this.#afterCr = unit === CR
      from = start = i + 1
      state = AT_START
    }
    this.#state = state
    this.#cell += text.slice(from)
    this.#length += text.length - start
    if (start < text.length && !this.#dropped) this.#raw.push(text.slice(start))
    if (this.#length <= this.#limit) return null
    if (state === QUOTED && !this.#dropped) return this.#reopen(rows)
    // longer than may be held, without a line end in sight: what comes until then is dropped
    this.#dropped = true
    this.#raw = []
    this.#cells = []
    this.#cell = ''
    return null
  }

  #cellOf(last: string, state: number): string {
    const whole = this.#cell + last
    this.#cell = ''
    return state === BEHIND_QUOTE ? whole.trim().slice(1, -1).replaceAll('""', '"') : whole
  }

  #endRow(last: string, rows: Row[]): void {
    const cell = this.#cellOf(last, this.#state)
    if (this.#dropped) rows.push({ line: this.#rowLine, cells: [], state: 'long' })
    else {
      this.#cells.push(cell)
      if (this.#cells.length > 1 || cell.trim() !== '') rows.push({ line: this.#rowLine, cells: this.#cells, state: 'whole' })
    }
    this.#begin(this.#line)
  }

  /** Takes the first line of an open row as it stands, quotation marks and all; gives back what follows it. */
  #reopen(rows: Row[]): string {
    const raw = this.#raw.join('')
    const line = this.#rowLine
    const end = raw.search(/\r\n|\r|\n/)
    const first = end < 0 ? raw : raw.slice(0, end)
    if (first.length > this.#limit) rows.push({ line, cells: [], state: 'long' })
    else rows.push({ line, cells: first.split(String.fromCharCode(this.#delimiter)), state: 'openQuote' })
    this.#limit = Math.max(Math.min(SHORTEST_LIMIT, this.#limit), this.#limit / 4)
    this.#begin(line + 1)
    this.#line = line + 1
    return end < 0 ? '' : raw.slice(raw.startsWith('\r\n', end) ? end + 2 : end + 1)
  }

  #begin(line: number): void {
    this.#rowLine = line
    this.#state = AT_START
    this.#cells = []
    this.#cell = ''
    this.#raw = []
    this.#length = 0
    this.#dropped = false
  }
}
