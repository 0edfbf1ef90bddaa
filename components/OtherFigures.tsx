import { OtherRow } from './OtherRow.tsx'
import { Part } from './Part.tsx'
import type { RowContext } from './row-context.ts'
import type { Rows } from './rows.ts'
import { formatNumber } from './words/numbers.ts'
import { say } from './words/words.ts'

/** Numbers that stand near one another and are not compared; nothing when there are none. */
export function OtherFigures({ rows, context }: { rows: Rows; context: RowContext }) {
  if (rows.other.length === 0) return null
  return (
    <Part id="other" heading={say('other.heading')} count={formatNumber(rows.other.length)} note={say('other.note')}>
      <ul class="other">{rows.other.map((group) => <OtherRow key={group.mine} group={group} context={context} />)}</ul>
    </Part>
  )
}
