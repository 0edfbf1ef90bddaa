import type { PanelState } from '../lib/messages/panel-state.ts'
import { Message } from './Message.tsx'
import { formatDate } from './words/dates.ts'
import { Say } from './words/Say.tsx'
import { say } from './words/words.ts'

/** Before a page is let in: the two ways to let it in, neither of which is a button in here. */
export function NotChecked({ state }: { state: Extract<PanelState, { kind: 'notChecked' }> }) {
  const { corpus, key, site } = state
  return (
    <Message title={say('notChecked.title')} level={1}>
      <p class="say__how"><Say words="notChecked.how" args={{ key, has: key === '' ? 'no' : 'yes' }} /></p>
      <p>{say('notChecked.stays')}</p>
      <p class="say__aside">{say('notChecked.corpus', { reports: corpus.reports, newest: corpus.newest === null ? 'none' : formatDate(corpus.newest) })}.</p>
      {site.host === null && <p class="say__aside">{say('notChecked.later')}</p>}
    </Message>
  )
}
