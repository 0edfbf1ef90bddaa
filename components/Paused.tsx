import { useState } from 'preact/hooks'
import type { PanelState } from '../lib/messages/panel-state.ts'
import type { PanelActions } from './actions.ts'
import { Message } from './Message.tsx'
import { say } from './words/words.ts'

type PausedState = Extract<PanelState, { kind: 'paused' }>

/** Why nothing was read here, and the way to have it read all the same. */
export function Paused({ site, why, actions }: Pick<PausedState, 'site' | 'why'> & { actions: PanelActions }) {
  const [failed, setFailed] = useState(false)
  const goOn = () => {
    setFailed(false)
    if (why === 'password') actions.readAnyway()
    else actions.pause(false).catch(() => setFailed(true))
  }
  return (
    <Message title={say(`paused.${why}.title`, { host: site.host ?? '' })} level={1}>
      <p>{say(`paused.${why}.why`)}</p>
      <div class="acts"><button type="button" class="btn" onClick={goOn}>{say(`paused.${why}.goOn`)}</button></div>
      <p role="status">{failed && say('paused.failed')}</p>
    </Message>
  )
}
