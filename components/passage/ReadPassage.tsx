import type { ComponentChildren } from 'preact'
import type { PassageState } from '../../lib/messages/passage.ts'
import { ReadArticle } from '../ReadArticle.tsx'
import type { RowContext } from '../row-context.ts'
import type { RowsShown } from '../RowFilter.tsx'
import type { PassageActions } from './passage-actions.ts'
import { PassageHead } from './PassageHead.tsx'
import { PassageQuote, type AskedWords } from './PassageQuote.tsx'

interface ReadPassageProps {
  state: Extract<PassageState, { kind: 'read' }>
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

/** A passage that was compared: all that an article has, below the passage itself. */
export function ReadPassage({ state, actions, context, words, only, showOnly, askAnother, turnTo, children }: ReadPassageProps) {
  const { asked, reading, at, keeping } = state
  return (
    <ReadArticle context={{ ...context, reading, at, from: asked.page }} keeping={keeping} saved={null} only={only} showOnly={showOnly} head={(facts) => (
      <PassageHead asked={asked} actions={actions} askAnother={askAnother} quote={<PassageQuote reading={reading} words={words} turnTo={turnTo} />}>{facts}</PassageHead>
    )}>{children}</ReadArticle>
  )
}
