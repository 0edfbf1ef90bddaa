import { rowCount, type Rows } from './rows.ts'
import { Say } from './words/Say.tsx'
import { say } from './words/words.ts'

/** The kinds of rows that a reader can have alone. */
export const ROW_KINDS = ['differing', 'same', 'other'] as const
/** Which rows are shown. */
export type RowsShown = (typeof ROW_KINDS)[number] | 'all'

interface RowFilterProps {
  rows: Rows
  shown: RowsShown
  show(rows: RowsShown): void
}

/**
 * How many rows there are of each kind, and which are shown; nothing where all are of one kind. It hides rows of the other kinds and nothing
 * else: a figure without a row is of no kind, and hidden it would be taken for one that agrees.
 */
export function RowFilter({ rows, shown, show }: RowFilterProps) {
  const kinds = kindsIn(rows)
  if (kinds.length < 2) return null
  return (
    <fieldset class="kinds">
      <legend class="sr">{say('rows.label')}</legend>
      {(['all', ...kinds] as const).map((kind) => (
        <label key={kind} class="kinds__one">
          <input type="radio" name="rows" value={kind} checked={shown === kind} onChange={() => show(kind)} />
          <span><Say words={`rows.${kind}`} args={{ count: kind === 'all' ? rowCount(rows) : rows[kind].length }} /></span>
        </label>
      ))}
    </fieldset>
  )
}

/** What is shown of these rows where the reader chose so before: all, where that would be nothing. */
export function rowsShown(rows: Rows, chosen: RowsShown): RowsShown {
  const kinds = kindsIn(rows)
  return chosen !== 'all' && kinds.length > 1 && kinds.includes(chosen) ? chosen : 'all'
}

function kindsIn(rows: Rows) {
  return ROW_KINDS.filter((kind) => rows[kind].length > 0)
}
