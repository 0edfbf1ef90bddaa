import { FigureButton } from './FigureButton.tsx'
import { Part } from './Part.tsx'
import type { RowContext } from './row-context.ts'
import { formatNumber } from './words/numbers.ts'
import { say } from './words/words.ts'

/** Figures of the article that do not fit one another; nothing when there are none. */
export function InternalConflicts({ context }: { context: RowContext }) {
  const { internal } = context.reading
  if (internal.length === 0) return null
  return (
    <Part id="internal" heading={say('internal.heading')} count={formatNumber(internal.length)} note={say('internal.note')}>
      <ul class="internal">
        {internal.map(({ reason, figures }) => (
          <li key={`${reason} ${figures.join(' ')}`}>
            <p>{say(`internal.${reason}`)}</p>
            <ul class="silent">{figures.map((index) => <li key={index}><FigureButton index={index} context={context} /></li>)}</ul>
          </li>
        ))}
      </ul>
    </Part>
  )
}
