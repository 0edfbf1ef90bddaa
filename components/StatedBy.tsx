import type { StatedFigure } from '../lib/compare/comparison.ts'
import type { Reading } from '../lib/reading.ts'
import { mySource, theirSource, wordingOf } from './quote.ts'
import { reportName } from './report-name.ts'
import { kindOf } from './text-kind.ts'
import { formatDate } from './words/dates.ts'
import { comma, say } from './words/words.ts'

/** A figure as its text words it, and in which text. @param dated whether the day of publication is said too @param alone whether no report gives what the article gives */
export function StatedBy({ stated, reading, dated = false, alone = false }: { stated: StatedFigure; reading: Reading; dated?: boolean; alone?: boolean }) {
  const { report, figure } = stated
  const mine = report === ''
  const { hedge, number, scale } = wordingOf(figure, mine ? mySource(reading, figure) : theirSource(reading, stated))
  const published = mine ? reading.article.published : (reading.reports.find((one) => one.report === report)?.published ?? null)
  return (
    <span class={mine ? 'stated is-mine' : 'stated'}>
      <bdi class="said">{[hedge, number, scale].filter(Boolean).join(' ')}</bdi>{' '}
      <span class="stated__who">{mine ? say(alone ? 'ends.own' : 'origin.thisArticle', { of: kindOf(reading) }) : <bdi>{reportName(reading, report)}</bdi>}{dated && published !== null && <>{comma()}<span class="nb">{formatDate(published, 'short')}</span></>}</span>
    </span>
  )
}
