import type { Figure } from '../lib/figures/figure.ts'
import { wordingOf } from './quote.ts'
import { holds } from './row-title.ts'

/** A figure of the article on a line: the number with its hedge in weight, what is counted after it, what the text leaves unsaid in brackets. */
export function Stated({ figure, source }: { figure: Figure; source: string }) {
  const { hedge, number, scale, noun } = wordingOf(figure, source)
  const unsaid = figure.kind !== 'date' && figure.counted !== '' && !holds(noun, figure.head || figure.counted) ? figure.counted : null
  if (figure.kind === 'date') return <span class="stated">{noun && `${noun} `}<b><bdi>{number}</bdi></b></span>
  return (
    <span class="stated">
      <b>{hedge && `${hedge} `}<bdi>{number}</bdi>{scale && ` ${scale}`}</b>{noun && ` ${noun}`}
      {unsaid !== null && <> {figure.implied.includes('counted') ? <span class="put">{unsaid}</span> : unsaid}</>}
    </span>
  )
}
