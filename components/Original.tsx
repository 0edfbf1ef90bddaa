import type { PanelActions } from './actions.ts'
import { say } from './words/words.ts'

interface OriginalProps {
  url: string
  report: string
  actions: PanelActions
}

/** The link to a report itself. */
export function Original({ url, report, actions }: OriginalProps) {
  return (
    <a class="jump" href={url} target="_blank" rel="noreferrer" aria-label={say('act.originalOf', { report })} onClick={opening(url, actions)}>
      {say('act.original')}
    </a>
  )
}

/** A plain press is handed to `openReport`; with a key held down the browser does what it always does. */
export function opening(url: string, actions: Pick<PanelActions, 'openReport'>) {
  return (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    actions.openReport(url)
  }
}
