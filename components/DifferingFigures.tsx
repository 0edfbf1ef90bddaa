import type { Rows } from './rows.ts'
import { CompactRow } from './CompactRow.tsx'
import { DifferingRow } from './DifferingRow.tsx'
import { Part } from './Part.tsx'
import type { RowContext } from './row-context.ts'
import { formatNumber } from './words/numbers.ts'
import { say } from './words/words.ts'

/** Rows that stand open; from one more on, each closes to a line. */
const OPEN_ROWS = 8
/** Rows whose sentences stand open too. */
const OPEN_SENTENCES = 4

/** The heart of the panel: figures that differ, in the article's order, nothing ranked. */
export function DifferingFigures({ rows, context }: { rows: Rows; context: RowContext }) {
  const { differing, compared } = rows
  const closed = differing.length > OPEN_ROWS
  return (
    <Part id="differing" heading={say('differing.heading')} count={formatNumber(differing.length)} note={differing.length > 1 ? say('differing.order') : undefined}>
      {differing.length === 0 && <p class="quiet-line">{say('differing.none', { compared })}</p>}
      {closed && (
        <p class="rowc__head" aria-hidden="true">
          <span class="is-mine">{say('differing.column.mine')}</span><span>{say('differing.column.theirs')}</span><span>{say('differing.column.ratio')}</span>
        </p>
      )}
      <ol class="rows">
        {differing.map((row) => {
          const { comparison } = row
          const key = `${comparison.mine} ${comparison.theirs.report} ${comparison.theirs.figure.start}`
          return closed
            ? <CompactRow key={key} row={row} context={context} />
            : <DifferingRow key={key} row={row} context={context} open={differing.length <= OPEN_SENTENCES} />
        })}
      </ol>
      {compared > 0 && <p class="legend">{say('differing.brackets')}</p>}
    </Part>
  )
}
