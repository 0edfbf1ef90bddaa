import type { Draft, Sentence, TextReading } from '../draft.ts'
import { singular } from '../word-class.ts'

/** How many rows back the head of a table may stand. */
const ROWS = 60

interface Cell {
  from: number
  to: number
}

/** A row of a table is a block whose cells are separated by " | ". Numbers in it count what the first cell names. */
export function findRowNouns(reading: TextReading): void {
  const rows = new Map<Sentence, Cell[]>()
  for (const draft of reading.drafts) {
    const cells = cellsOf(draft.sentence, rows)
    const first = cells[0]
    if (cells.length < 2 || !first || draft.counted || draft.kind === 'date' || draft.from < first.to || first.from >= first.to) continue
    const { tokens } = draft.sentence
    // "Friday | 150": a date names nothing; what is counted stands at the head of the column
    const dated = draft.sentence.dates.find((mention) => mention.from <= first.from + 1 && mention.to >= first.to)
    if (dated) {
      const head = columnHead(draft, cells, reading, rows)
      if (head) {
        draft.counted = reading.text.slice(head.tokens[head.cell.from]!.start, head.tokens[head.cell.to - 1]!.end)
        draft.head = singular(head.tokens[head.cell.to - 1]!.text, reading.lexicon)
      }
      if (dated.date) draft.asOf = dated.date
      continue
    }
    if (!tokens.slice(first.from, first.to).some((token) => token.kind === 'word')) continue
    draft.counted = reading.text.slice(tokens[first.from]!.start, tokens[first.to - 1]!.end)
    draft.head = tokens[first.to - 1]!.lower
  }
}

/** A date at the head of a column is what the numbers below it are true for. */
export function findColumnDates(reading: TextReading): void {
  const rows = new Map<Sentence, Cell[]>()
  for (const draft of reading.drafts) {
    const cells = cellsOf(draft.sentence, rows)
    if (cells.length < 2 || draft.kind === 'date') continue
    const column = columnOf(draft, cells)
    for (let k = draft.sentence.index - 1; k >= Math.max(0, draft.sentence.index - ROWS); k--) {
      const row = reading.sentences[k]!
      const head = cellsOf(row, rows)
      if (head.length !== cells.length) break
      const cell = head[column]
      const date = cell && row.dates.find((mention) => mention.from >= cell.from && mention.to <= cell.to)?.date
      if (!date) continue
      draft.asOf = date
      draft.implied.delete('asOf')
      break
    }
  }
}

/** The topmost row of the table, when its cell of the same column holds words and no number. */
function columnHead(draft: Draft, cells: Cell[], reading: TextReading, rows: Map<Sentence, Cell[]>): { tokens: Sentence['tokens']; cell: Cell } | null {
  let top: Sentence | null = null
  for (let k = draft.sentence.index - 1; k >= Math.max(0, draft.sentence.index - ROWS); k--) {
    if (cellsOf(reading.sentences[k]!, rows).length !== cells.length) break
    top = reading.sentences[k]!
  }
  const cell = top ? cellsOf(top, rows)[columnOf(draft, cells)] : undefined
  if (!top || !cell || cell.from >= cell.to) return null
  const words = top.tokens.slice(cell.from, cell.to)
  return words.some((token) => token.kind === 'word') && words.every((token) => token.kind !== 'number') ? { tokens: top.tokens, cell } : null
}

function columnOf(draft: Draft, cells: Cell[]): number {
  return cells.findIndex((cell) => draft.from >= cell.from && draft.from < cell.to)
}

function cellsOf(sentence: Sentence, rows: Map<Sentence, Cell[]>): Cell[] {
  const known = rows.get(sentence)
  if (known) return known
  const cells: Cell[] = []
  let from = 0
  sentence.tokens.forEach((token, k) => {
    if (token.text !== '|') return
    cells.push({ from, to: k })
    from = k + 1
  })
  if (cells.length) cells.push({ from, to: sentence.tokens.length })
  rows.set(sentence, cells)
  return cells
}
