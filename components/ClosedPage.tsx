import type { PanelState } from '../lib/messages/panel-state.ts'
import { Message } from './Message.tsx'
import { say } from './words/words.ts'

/** A page that no extension may read, and why. */
export function ClosedPage({ why }: { why: Extract<PanelState, { kind: 'closed' }>['why'] }) {
  return (
    <Message title={say(`closed.${why}.title`)} level={1}>
      <p>{say(`closed.${why}.why`)}</p>
    </Message>
  )
}
