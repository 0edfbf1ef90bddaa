import { Part } from './Part.tsx'
import { mySource } from './quote.ts'
import type { RowContext } from './row-context.ts'
import { Stated } from './Stated.tsx'
import { say } from './words/words.ts'

/** Figures of the article that do not fit one another; nothing when there are none. */
export function InternalConflicts({ context }: { context: RowContext }) {
  const { reading, actions } = context
  if (reading.internal.length === 0) return null
  return (
    <Part id="internal" heading={say('internal.heading')} count={String(reading.internal.length)} note={say('internal.note')}>
      <ul class="internal">
        {reading.internal.map(({ reason, figures }) => (
          <li key={`${reason} ${figures.join(' ')}`}>
            <p>{say(`internal.${reason}`)}</p>
            <ul class="silent">
              {figures.map((index) => {
                const figure = reading.figures[index]!
                return (
                  <li key={index}>
                    <button type="button" aria-label={say('act.inArticleOf', { figure: figure.text })} onClick={() => actions.showFigure(index)}>
                      <Stated figure={figure} source={mySource(reading, figure)} />
                      {figure.in === 'title' && <span class="silent__where">{say('silent.in')}</span>}
                    </button>
                  </li>
                )
              })}
            </ul>
          </li>
        ))}
      </ul>
    </Part>
  )
}
