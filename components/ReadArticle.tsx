import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Keeping } from '../lib/messages/panel-state.ts'
import { DifferingFigures } from './DifferingFigures.tsx'
import { Drifts } from './Drifts.tsx'
import { Head } from './Head.tsx'
import { HonestyLines } from './HonestyLines.tsx'
import { InternalConflicts } from './InternalConflicts.tsx'
import { KeepArticle } from './KeepArticle.tsx'
import { Message } from './Message.tsx'
import { NamesSwitch } from './NamesSwitch.tsx'
import { NothingRelated } from './NothingRelated.tsx'
import { OtherFigures } from './OtherFigures.tsx'
import { PartialStrip } from './PartialStrip.tsx'
import { Quantities } from './Quantities.tsx'
import { RelatedReports } from './RelatedReports.tsx'
import type { RowContext } from './row-context.ts'
import { RowFilter, rowsShown, type RowsShown } from './RowFilter.tsx'
import { rowsOf } from './rows.ts'
import { SameFigures } from './SameFigures.tsx'
import { SilentFigures } from './SilentFigures.tsx'
import { YourDecisions } from './YourDecisions.tsx'
import { kindOf } from './text-kind.ts'
import { say } from './words/words.ts'

interface ReadArticleProps {
  context: RowContext
  keeping: Keeping
  saved: boolean | null
  /** Which rows the reader chose to see. */
  only: RowsShown
  showOnly(rows: RowsShown): void
  /** Whether its head is drawn above, as that of a passage is. */
  isBelowHead?: boolean
  /** What can be done with the page, beside keeping it. */
  acts?: ComponentChildren
  /** What the reader kept of it, above all that was read. */
  children?: ComponentChildren
}

/** An article that was read: what differs first, then the same, then what is not compared, then the reports. */
export function ReadArticle({ context, keeping, saved, only, showOnly, isBelowHead = false, acts, children }: ReadArticleProps) {
  const { reading } = context
  const rows = useMemo(() => rowsOf(reading), [reading])
  const related = reading.reports.length > 0
  const noFigure = reading.article.isPassage === true && reading.figures.length === 0
  const shown = rowsShown(rows, only)
  const hidden = (kind: RowsShown) => shown !== 'all' && shown !== kind
  return (
    <>
      {!isBelowHead && (
        <Head article={reading.article}>
          <HonestyLines reading={reading} rows={rows} />
          <div class="keep">
            {saved !== null && <KeepArticle article={reading.article} saved={saved} actions={context.actions} />}
            {acts}
          </div>
        </Head>
      )}
      <main>
        {children}
        <PartialStrip article={reading.article} />
        <RowFilter rows={rows} shown={shown} show={showOnly} />
        {noFigure && <Message title={say('passage.noFigure')} level={2}><p>{say('passage.noFigureWhy', { reports: reading.reports.length })}</p></Message>}
        {noFigure ? null : related ? <div class="kind" hidden={hidden('differing')}><DifferingFigures rows={rows} context={context} /></div> : <NothingRelated reading={reading} actions={context.actions} />}
        <div class="kind" hidden={hidden('same')}><SameFigures rows={rows} context={context} /></div>
        <Quantities context={context} />
        <Drifts context={context} />
        <div class="kind" hidden={hidden('other')}><OtherFigures rows={rows} context={context} /></div>
        <InternalConflicts context={context} />
        <SilentFigures id="silent" figures={rows.silent} context={context} heading={related ? say('silent.heading') : say('nothing.list', { of: kindOf(reading) })} />
        <SilentFigures id="misread" figures={rows.misread} context={context} heading={say('silent.wrongNumber')} />
        {related && <RelatedReports context={context} />}
        <YourDecisions context={context} />
        {related && keeping !== 'private' && <NamesSwitch exact={reading.spelling === 'exact'} actions={context.actions} />}
        {keeping !== 'kept' && <p class="legend">{say(`keeping.${keeping}`)}</p>}
      </main>
    </>
  )
}
