import { useState } from 'preact/hooks'
import type { ReadingReport } from '../lib/reading.ts'
import { decideFollow, decideOrigin, decideOtherEvent } from './deciding.ts'
import { Turn } from './Glyph.tsx'
import { reportName } from './report-name.ts'
import type { RowContext } from './row-context.ts'
import { kindOf } from './text-kind.ts'
import { say } from './words/words.ts'

/** Reports that an origin can be joined with, before the rest closes. */
const SHOWN = 3

/** What a reader can put right on a report's card: that it tells of something else, that its story is followed or no more, with whom it shares its origin; nothing where nothing can be kept. */
export function CardActs({ report, context }: { report: ReadingReport; context: RowContext }) {
  const { reading, decide, takeBack } = context
  const [all, setAll] = useState(false)
  if (decide === null) return null
  const follow = reading.decided.findLast((decision) => decision.kind === 'followStory' && decision.report === report.report)
  const who = reportName(reading, report.report)
  const others = reading.reports.filter((other) => other.report !== report.report)
  const apart = report.relation === 'event' ? 'notSameEvent' : 'notThisStory'
  const shown = all || others.length <= SHOWN + 1 ? others : others.slice(0, SHOWN)
  return (
    <div class="diff__acts">
      <button type="button" class="quiet" aria-label={say(`decide.${apart}Of`, { who })} onClick={() => decide(decideOtherEvent(reading, report.report))}>{say(`decide.${apart}`)}</button>
      {!report.followed && <button type="button" class="quiet" aria-label={say('decide.followOf', { who })} onClick={() => decide(decideFollow(reading, report.report))}>{say('decide.follow')}</button>}
      {follow && takeBack && <button type="button" class="quiet" aria-label={say('decide.unfollowOf', { who })} onClick={() => takeBack(follow)}>{say('decide.unfollow')}</button>}
      <details class="more acts-more">
        <summary><Turn />{say('decide.origin')}<span class="sr">: {who}</span></summary>
        <OriginAct isOne={report.originWithArticle === 'same'} other={say('origin.thisArticle', { of: kindOf(reading) })} act={(same) => decide(decideOrigin(reading, same, '', report.report))} />
        {shown.map((other) => (
          <OriginAct key={other.report} isOne={other.origin === report.origin} other={reportName(reading, other.report)} act={(same) => decide(decideOrigin(reading, same, report.report, other.report))} />
        ))}
        {shown.length < others.length && <button type="button" class="quiet" onClick={() => setAll(true)}>{say('decide.moreReports', { count: others.length - shown.length })}</button>}
      </details>
    </div>
  )
}

/** @param isOne whether the two are taken for one origin now */
function OriginAct({ isOne, other, act }: { isOne: boolean; other: string; act: (same: boolean) => void }) {
  return <button type="button" class="quiet" onClick={() => act(!isOne)}>{say(isOne ? 'decide.split' : 'decide.join', { other })}</button>
}
