import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { PassageState } from '../../lib/messages/passage.ts'
import { Failed } from '../Failed.tsx'
import type { PanelActions } from '../actions.ts'
import { SHOWN_AFTER } from '../ReadingSteps.tsx'
import { say } from '../words/words.ts'
import { PassageForm } from './PassageForm.tsx'
import { PassageHead } from './PassageHead.tsx'
import type { PassageActions } from './passage-actions.ts'

interface PassageMomentProps {
  state: Exclude<PassageState, { kind: 'read' }>
  actions: PassageActions
  panelActions: PanelActions
  askAnother(): void
}

/** A passage of which no rows are shown: it is being compared, or why it is not. */
export function PassageMoment({ state, actions, panelActions, askAnother }: PassageMomentProps) {
  const { asked, kind } = state
  if (kind === 'unread') return <main><PassageForm key={state.why} level={1} actions={actions} last={asked.text} why={state.why} asked /></main>
  const head = <PassageHead asked={asked} actions={actions} askAnother={askAnother} quote={<blockquote class="quote quote--cut" dir="auto"><p>{asked.text}</p></blockquote>} />
  switch (kind) {
    case 'comparing': return <>{head}<main aria-busy="true"><Late><p class="quiet-line">{say('passage.comparing', { reports: state.reports })}</p></Late></main></>
    case 'otherLanguage': return <>{head}<main><p class="quiet-line">{say('passage.otherLanguage')}</p></main></>
    case 'failed': return <>{head}<main><Failed detail={state.detail} level={2} words="passage.failed" actions={{ ...panelActions, tryAgain: () => void actions.check(asked.text).catch(() => {}) }} /></main></>
  }
}

/** What is done sooner is shown at once, with no flash before it. */
function Late({ children }: { children: ComponentChildren }) {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), SHOWN_AFTER)
    return () => clearTimeout(timer)
  }, [])
  return <>{late && children}</>
}
