import { useState } from 'preact/hooks'
import type { PanelActions } from './actions.ts'
import { Message } from './Message.tsx'
import { say, type WordKey } from './words/words.ts'

/** A failure: what happened, what can be done, and the detail for a bug report. */
export function Failed({ detail, actions, words = 'failed.title', level = 1 }: { detail: string; actions: PanelActions; words?: WordKey; level?: 1 | 2 }) {
  const [copied, setCopied] = useState<'failed.copied' | 'failed.notCopied' | null>(null)
  const copy = () => actions.copy({ text: detail }).then(() => setCopied('failed.copied'), () => setCopied('failed.notCopied'))
  return (
    <Message title={say(words)} level={level}>
      <p>{say('failed.why')}</p>
      <code tabIndex={0} role="region" aria-label={say('failed.detail')} dir="ltr" lang="en">{detail}</code>
      <div class="acts">
        <button type="button" class="btn btn--main" onClick={() => actions.tryAgain()}>{say('act.tryAgain')}</button>
        <button type="button" class="btn" onClick={copy}>{say('failed.copy')}</button>
        <p role="status">{copied !== null && say(copied)}</p>
      </div>
    </Message>
  )
}
