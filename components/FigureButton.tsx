import { mySource } from './quote.ts'
import type { RowContext } from './row-context.ts'
import { Stated } from './Stated.tsx'
import { kindOf } from './text-kind.ts'
import { say } from './words/words.ts'

/** A figure of the article on a line of its own, leading to its sentence. @param index in `Reading.figures` */
export function FigureButton({ index, context }: { index: number; context: RowContext }) {
  const { reading, actions } = context
  const figure = reading.figures[index]!
  return (
    <button type="button" onClick={() => actions.showFigure(index)}>
      <Stated figure={figure} source={mySource(reading, figure)} />
      <span class="sr"> ({say('act.inArticle', { of: kindOf(reading) })})</span>
      {figure.in === 'title' && <span class="silent__where">{say('silent.in')}</span>}
    </button>
  )
}
