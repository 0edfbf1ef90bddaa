import { Part } from './Part.tsx'
import type { RowContext } from './row-context.ts'
import type { Rows } from './rows.ts'
import { SameRow } from './SameRow.tsx'
import { formatNumber } from './words/numbers.ts'
import { say } from './words/words.ts'

/** Figures that reports give too, by the article's figure; nothing when there are none. */
export function SameFigures({ rows, context }: { rows: Rows; context: RowContext }) {
  if (rows.same.length === 0) return null
  return (
    <Part id="same" heading={say('same.heading')} count={formatNumber(rows.same.length)}>
      <ul class="lines">{rows.same.map((group) => <SameRow key={group.mine} group={group} context={context} />)}</ul>
    </Part>
  )
}
