import type { Drift } from '../lib/compare/comparison.ts'
import { Part } from './Part.tsx'
import { figureTitle } from './row-title.ts'
import { rowAttributes, type RowContext } from './row-context.ts'
import { StatedBy } from './StatedBy.tsx'
import { formatNumber } from './words/numbers.ts'
import { say } from './words/words.ts'

/** Figures that texts of one origin share: who had each first, and where its wording changed on the way; nothing where none is shared. */
export function Drifts({ context }: { context: RowContext }) {
  const { drift, figures } = context.reading
  const told = drift.filter(({ first, changes }) => first !== null || changes.length > 0)
  if (told.length === 0) return null
  return (
    <Part id="drift" heading={say('drift.heading')} count={formatNumber(told.length)} note={say('drift.note')}>
      <ul class="ends">
        {told.map((of) => (
          <li key={`${of.mine} ${of.stated[0]!.report}`} {...rowAttributes(context, of.mine)}>
            <h3 class="diff__what clamp"><bdi>{figureTitle(figures[of.mine]!)}</bdi></h3>
            <Told of={of} context={context} />
          </li>
        ))}
      </ul>
    </Part>
  )
}

function Told({ of, context }: { of: Drift; context: RowContext }) {
  const { reading } = context
  return (
    <dl>
      {of.first !== null && <><dt>{say('drift.first')}</dt><dd><StatedBy stated={of.first} reading={reading} dated /></dd></>}
      {of.changes.map(({ kind, from, to, ordered }) => (
        <>
          <dt>{say(`drift.${kind}`)}</dt>
          <dd>
            <StatedBy stated={from} reading={reading} dated />
            <StatedBy stated={to} reading={reading} dated />
            {!ordered && <span class="stated__who">{say('drift.unordered')}</span>}
          </dd>
        </>
      ))}
    </dl>
  )
}
