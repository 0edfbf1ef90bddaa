import { useState } from 'preact/hooks'
import type { SiteAccess } from '../lib/messages/panel-state.ts'
import type { PanelActions } from './actions.ts'
import { Say } from './words/Say.tsx'
import { say } from './words/words.ts'

/** In the foot: whether the site is checked without being asked, and how to change that, which for all sites is done in the options, or leave the site alone; nothing where the site is not known. */
export function Access({ site, actions }: { site: SiteAccess; actions: PanelActions }) {
  const [failed, setFailed] = useState(false)
  const { host, always } = site
  if (host === null) return null
  const pause = () => {
    setFailed(false)
    actions.pause(true).catch(() => setFailed(true))
  }
  return (
    <>
      {always === 'site' && <><p><Say words="access.is" args={{ host }} /></p><button type="button" class="jump" aria-label={say('access.stopHost', { host })} onClick={() => actions.stopAlways()}>{say('access.stop')}</button></>}
      {always === 'all' && <><p>{say('access.all')}</p><button type="button" class="jump" onClick={() => actions.openOptions()}>{say('access.change')}</button></>}
      {always === false && <><button type="button" class="btn btn--small" onClick={() => actions.alwaysCheck()}>{say('access.always', { host })}</button><p>{say('access.what')}</p></>}
      <button type="button" class="jump" onClick={pause}>{say('access.pause', { host })}</button>
      <span role="status" class={failed ? undefined : 'sr'}>{failed && say('paused.failed')}</span>
    </>
  )
}
