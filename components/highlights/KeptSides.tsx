import type { EvidenceSide, RowEvidence } from '../../lib/highlights/highlight.ts'
import { outcomeWords } from '../outcome-words.ts'
import { formatDate } from '../words/dates.ts'
import { say } from '../words/words.ts'

/** A row of the comparison that was kept: outcome, and what either side says. An account's sentence is our own, so that it stands without quotation marks. */
export function KeptSides({ row }: { row: RowEvidence }) {
  return (
    <div class="kept__sides">
      <p class="kept__outcome">{outcomeWords(row)}</p>
      <Side side={row.mine} mine />
      <Side side={row.theirs} mine={false} />
    </div>
  )
}

function Side({ side, mine }: { side: EvidenceSide; mine: boolean }) {
  const { publisher, title, published, account, sentence, wording } = side
  const at = sentence.indexOf(wording)
  const [before, after] = at < 0 ? [sentence, ''] : [sentence.slice(0, at), sentence.slice(at + wording.length)]
  return (
    <div class={mine ? 'kept__side is-mine' : 'kept__side'}>
      <p class="sentence__who">
        <bdi>{(publisher ?? title) || say('passage.title')}</bdi>{published !== null && <> · <bdi>{formatDate(published)}</bdi></>}
        {account && <span class="sentence__note">{say('side.summary')}</span>}
      </p>
      <p class={account ? 'sentence__said' : 'sentence__said is-quoted'} dir="auto">{before}{at >= 0 && <b>{wording}</b>}{after}</p>
    </div>
  )
}
