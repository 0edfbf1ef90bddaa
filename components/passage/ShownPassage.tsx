import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { PassageState } from '../../lib/messages/passage.ts'
import { Failed } from '../Failed.tsx'
import { HonestyLines } from '../HonestyLines.tsx'
import { ReadArticle } from '../ReadArticle.tsx'
import { SHOWN_AFTER } from '../ReadingSteps.tsx'
import type { RowContext } from '../row-context.ts'
import type { RowsShown } from '../RowFilter.tsx'
import { rowsOf } from '../rows.ts'
import { say } from '../words/words.ts'
import type { PassageActions } from './passage-actions.ts'
import { PassageForm } from './PassageForm.tsx'
import { PassageHead } from './PassageHead.tsx'
import { PassageQuote, type AskedWords } from './PassageQuote.tsx'

interface ShownPassageProps {
  state: PassageState
  actions: PassageActions
  context: Omit<RowContext, 'reading' | 'at' | 'from'>
  /** Words of it that the reader asked for. */
  words: AskedWords | null
  only: RowsShown
  showOnly(rows: RowsShown): void
  askAnother(): void
  /** Turns to the row of a figure. */
  turnTo(figure: number): void
  /** What is kept of it. */
  children?: ComponentChildren
}

/** A passage in place of the page: its head, which stays as it is while the passage is compared as said on another day, and below it all that an article has, or why there is nothing. */
export function ShownPassage(props: ShownPassageProps) {
  const { state, actions, words, askAnother, turnTo } = props
  const { asked } = state
  if (state.kind === 'unread') return <main><PassageForm key={state.why} level={1} actions={actions} last={asked.text} why={state.why} asked /></main>
  return (
    <>
      <PassageHead asked={asked} actions={actions} askAnother={askAnother}
        quote={state.kind === 'read' ? <PassageQuote reading={state.reading} words={words} turnTo={turnTo} /> : <blockquote class="quote quote--cut" dir="auto"><p>{asked.text}</p></blockquote>}>
        {state.kind === 'read' && <Facts state={state} />}
      </PassageHead>
      <Below {...props} state={state} />
    </>
  )
}

function Facts({ state: { reading } }: { state: Extract<PassageState, { kind: 'read' }> }) {
  const rows = useMemo(() => rowsOf(reading), [reading])
  return <HonestyLines reading={reading} rows={rows} />
}

function Below({ state, actions, context, only, showOnly, children }: Omit<ShownPassageProps, 'state'> & { state: Exclude<PassageState, { kind: 'unread' }> }) {
  const { asked } = state
  switch (state.kind) {
    case 'read': return <ReadArticle context={{ ...context, reading: state.reading, at: state.at, from: asked.page }} keeping={state.keeping} saved={null} only={only} showOnly={showOnly} isBelowHead>{children}</ReadArticle>
    case 'comparing': return <main aria-busy="true"><Late><p class="quiet-line">{say('passage.comparing', { reports: state.reports })}</p></Late></main>
    case 'otherLanguage': return <main><p class="quiet-line">{say('passage.otherLanguage')}</p></main>
    case 'failed': return <main><Failed detail={state.detail} level={2} words="passage.failed" actions={{ ...context.actions, tryAgain: () => void actions.check(asked.text).catch(() => {}) }} /></main>
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
