import type { Unlike } from '../lib/compare/comparison.ts'
import { Turn } from './Glyph.tsx'
import { mySource, wordingOf } from './quote.ts'
import { reportName } from './report-name.ts'
import { rowAttributes, type RowContext } from './row-context.ts'
import type { OtherGroup } from './rows.ts'
import { kindOf } from './text-kind.ts'
import { Say } from './words/Say.tsx'
import { say } from './words/words.ts'

/** Numbers shown of one figure before the rest closes. */
const SHOWN = 2

/** A figure of the article and the numbers that look like it, each with the reason why they are not compared. */
export function OtherRow({ group, context }: { group: OtherGroup; context: RowContext }) {
  const { reading, actions } = context
  const figure = reading.figures[group.mine]!
  const { hedge, number, scale, noun } = wordingOf(figure, mySource(reading, figure))
  const [shown, rest] = [group.members.slice(0, SHOWN), group.members.slice(SHOWN)]
  return (
    <li {...rowAttributes(context, group.mine)}>
      <p class="other__value"><small><bdi>{hedge}</bdi></small><bdi>{[number, scale].filter(Boolean).join(' ')}</bdi></p>
      <div>
        <button type="button" class="other__words" onClick={() => actions.showFigure(group.mine)}>
          <bdi>{noun || figure.counted || figure.text}</bdi><span class="sr"> ({say('act.inArticle', { of: kindOf(reading) })})</span>
        </button>
        {shown.map((unlike) => <Why key={`${unlike.theirs.report} ${unlike.theirs.figure.start}`} unlike={unlike} context={context} />)}
        {rest.length > 0 && (
          <details class="more">
            <summary><Turn />{say('unlike.more', { count: rest.length })}</summary>
            {rest.map((unlike) => <Why key={`${unlike.theirs.report} ${unlike.theirs.figure.start}`} unlike={unlike} context={context} />)}
          </details>
        )}
      </div>
    </li>
  )
}

function Why({ unlike, context }: { unlike: Unlike; context: RowContext }) {
  const [mine, theirs] = unlike.words
  const reason = say(`unlike.${unlike.reason}`)
  return (
    <p class="other__why">
      {mine && theirs ? <Say words="unlike.words" args={{ reason, mine, theirs }} /> : say('unlike.bare', { reason })}{' '}
      <span class="other__report"><Say words="unlike.report" args={{ who: reportName(context.reading, unlike.theirs.report), wording: unlike.theirs.figure.text }} /></span>
    </p>
  )
}
