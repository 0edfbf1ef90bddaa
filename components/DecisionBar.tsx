import { useLayoutEffect, useRef } from 'preact/hooks'
import type { LastDecision } from './deciding.ts'
import type { Decision } from '../lib/decisions/decision.ts'
import { say } from './words/words.ts'

interface DecisionBarProps {
  last: LastDecision
  takeBack(decision: Decision): void
  close(): void
}

/** At the foot of the panel, after a decision: what holds now, with the way back. It takes the focus, since the row that had it is gone. */
export function DecisionBar({ last, takeBack, close }: DecisionBarProps) {
  const { decision, became, words } = last
  const first = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => first.current?.focus({ preventScroll: true }), [last])
  return (
    <div class="bar" role="group" aria-label={say('decided.last')}>
      <p role="status" dir="auto">{words}</p>
      {became === 'kept' && <button type="button" class="jump" ref={first} onClick={() => takeBack(decision)}>{say('decided.undo')}</button>}
      <button type="button" class="jump" ref={became === 'kept' ? undefined : first} onClick={close}>{say('decided.close')}</button>
    </div>
  )
}
