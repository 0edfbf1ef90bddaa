import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { isSaved } from '../lib/corpus/collection.ts'
import type { ReadingReport } from '../lib/reading.ts'
import { CardActs } from './CardActs.tsx'
import { Glyph } from './Glyph.tsx'
import { opening, Original } from './Original.tsx'
import { sharedOrigin } from './origins.ts'
import { Pictogram } from './Pictogram.tsx'
import { originalOf, reportName } from './report-name.ts'
import type { RowContext } from './row-context.ts'
import { kindOf } from './text-kind.ts'
import { formatDate } from './words/dates.ts'
import { formatList } from './words/numbers.ts'
import { Say } from './words/Say.tsx'
import { say } from './words/words.ts'

/** Reasons shown before the rest closes. */
const SHOWN = 6

/**
 * A related report: title, publisher, date, whose words the corpus holds, why it is here, with whom it shares an origin.
 * @param under the dates in the heading of the event that it stands under, which it does not repeat; absent where there is none
 * @param children what stands at its foot
 */
export function ReportCard({ report, context, under, children }: { report: ReadingReport; context: RowContext; under?: string; children?: ComponentChildren }) {
  const { reading, actions } = context
  const url = originalOf(report)
  const origin = sharedOrigin(reading, report)
  const Title = under === undefined ? 'h3' : 'h4'
  const when = report.published === null ? say('card.undated') : formatDate(report.published)
  const by = [...(when === under || (report.published === null && under === say('event.undated')) ? [] : [when]), ...(report.publisher === null ? [] : [report.publisher])]
  return (
    <li class="card" data-report={report.report}>
      <Title class="card__title" dir="auto" tabIndex={-1}>
        {url === null ? report.title : <a href={url} target="_blank" rel="noreferrer" onClick={opening(url, actions)}>{report.title}</a>}
      </Title>
      {by.length > 0 && <p class="card__by">{by.map((part, at) => <>{at > 0 && ' · '}<bdi>{part}</bdi></>)}</p>}
      {report.unknown.length > 0 && <p class="card__by">{say('card.unknown', { what: formatList(report.unknown) })}</p>}
      <Reasons report={report} context={context} />
      <Figures report={report.report} context={context} />
      <p class="card__origin"><Glyph of={origin.glyph} /><span>{origin.words}</span></p>
      <p class="card__form">
        <span>{say(report.form === 'account' ? 'card.summary' : 'card.full')}</span>{url === null ? <span>{say('card.noLink')}</span> : <Original url={url} report={reportName(reading, report.report)} actions={actions} />}
      </p>
      <CardActs report={report} context={context} />
      {children}
    </li>
  )
}

const OUTCOMES = ['differs', 'far', 'updated', 'same', 'compatible'] as const

/** How many of its figures stand beside figures of the article, by outcome; nothing when none does. */
function Figures({ report, context }: { report: string; context: RowContext }) {
  const outcomes = context.reading.comparisons.filter(({ theirs }) => theirs.report === report).map(({ outcome }) => outcome)
  if (outcomes.length === 0) return null
  return (
    <ul class="card__figures" aria-label={say('card.figures', { of: kindOf(context.reading) })}>
      {OUTCOMES.map((of) => [of, outcomes.filter((outcome) => outcome === of).length] as const).filter(([, count]) => count > 0)
        .map(([of, count]) => <li key={of}><Pictogram of={of} /><span><Say words={`card.${of}`} args={{ count }} /></span></li>)}
    </ul>
  )
}

function Reasons({ report, context }: { report: ReadingReport; context: RowContext }) {
  const [all, setAll] = useState(false)
  const shown = all ? report.why : report.why.slice(0, SHOWN)
  const hidden = report.why.length - shown.length
  return (
    <ul class="why" aria-label={say('card.why')}>
      <li class="why__relation">{say(`card.${report.relation}`)}</li>
      {isSaved(report.report) && <li class="why__relation">{say('card.saved')}</li>}
      {report.followed && <li class="why__relation">{say('card.followed')}</li>}
      {shown.map(({ kind, label, mine }) => (
        <li key={`${kind} ${label}`}>
          {mine.length === 0
            ? <span class="why__words" dir="auto">{label}</span>
            : <button type="button" class="why__words" dir="auto" aria-label={say('card.reason', { of: kindOf(context.reading), label })} onClick={() => context.actions.showReason(mine)}>{label}</button>}
        </li>
      ))}
      {hidden > 0 && <li><button type="button" class="why__words why__more" onClick={() => setAll(true)}>{say('card.more', { count: hidden })}</button></li>}
    </ul>
  )
}
