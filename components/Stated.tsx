import type { Figure } from '../lib/figures/figure.ts'
import { aroundOf, unsaidOf, wordingOf } from './quote.ts'

/** A figure of the article on a line: the number with its hedge in weight, what is counted after it, what the text leaves unsaid in brackets. */
export function Stated({ figure, source }: { figure: Figure; source: string }) {
  const { hedge, number, scale, noun } = wordingOf(figure, source)
  const unsaid = unsaidOf(figure)
  if (figure.kind === 'date') return <bdi class="stated"><b>{hedge && `${hedge} `}<bdi>{number}</bdi></b>{noun && `, ${noun}`}</bdi>
  if (noun === '' && unsaid === null) {
    const [before, after] = aroundOf(figure, source)
    return <bdi class="stated"><span class="stated__around">{before}</span><b>{figure.text}</b><span class="stated__around">{after}</span></bdi>
  }
  return (
    <bdi class="stated">
      <b>{hedge && `${hedge} `}<bdi>{number}</bdi>{scale && ` ${scale}`}</b>{noun && ` ${noun}`}
      {unsaid !== null && <> {figure.implied.includes('counted') ? <span class="put">{unsaid}</span> : unsaid}</>}
    </bdi>
  )
}
