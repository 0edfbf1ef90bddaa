import type { Unmatched } from '../lib/reading.ts'
import { Part } from './Part.tsx'
import { mySource } from './quote.ts'
import { rowAttributes, type RowContext } from './row-context.ts'
import { Stated } from './Stated.tsx'
import { say } from './words/words.ts'

interface SilentFiguresProps {
  figures: readonly Unmatched[]
  context: RowContext
  heading?: string
}

/** Figures that no report speaks of, each leading to its sentence; nothing when there are none. */
export function SilentFigures({ figures, context, heading = say('silent.heading') }: SilentFiguresProps) {
  if (figures.length === 0) return null
  const { reading, actions } = context
  return (
    <Part id="silent" heading={heading} count={String(figures.length)}>
      <ul class="silent">
        {figures.map(({ figure: index, reason }) => {
          const figure = reading.figures[index]!
          return (
            <li key={index} {...rowAttributes(context, index)}>
              <button type="button" aria-label={say('act.inArticleOf', { figure: figure.text })} onClick={() => actions.showFigure(index)}>
                <Stated figure={figure} source={mySource(reading, figure)} />
                {figure.in === 'title' && <span class="silent__where">{say('silent.in')}</span>}
              </button>
              {reason !== null && <p class="silent__why">{reason}</p>}
            </li>
          )
        })}
      </ul>
    </Part>
  )
}
