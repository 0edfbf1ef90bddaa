import type { Reading } from '../lib/reading.ts'
import type { PanelActions } from './actions.ts'
import { LibraryLink } from './PageLinks.tsx'
import { Message } from './Message.tsx'
import { kindOf } from './text-kind.ts'
import { formatDate } from './words/dates.ts'
import { say } from './words/words.ts'

/** An empty result is a result: what was searched, how old it is, how many figures stand alone. */
export function NothingRelated({ reading, actions }: { reading: Reading; actions: PanelActions }) {
  const { corpus, figures } = reading
  return (
    <Message title={say('nothing.title')} level={2}>
      <p>{say('nothing.searched', { reports: corpus.reports, newest: corpus.newest === null ? 'none' : formatDate(corpus.newest) })} {say('nothing.figures', { of: kindOf(reading), count: figures.length })}</p>
      <LibraryLink part="corpora" words="nothing.import" actions={actions} />
    </Message>
  )
}
