import { useLayoutEffect, useRef } from 'preact/hooks'
import type { LastDecision } from './deciding.ts'
import { decisionWords } from './deciding.ts'
import type { Reading } from '../lib/reading.ts'
import type { Decision } from '../lib/decisions/decision.ts'
import { say } from './words/words.ts'

interface DecisionBarProps {
  last: LastDecision
  reading: Reading
  takeBack(decision: Decision): void
  close(): void
}

/** At the foot of the panel, after a decision: what was decided, with the way back. It takes the focus, since the row that had it is gone. */
export function DecisionBar({ last, reading, takeBack, close }: DecisionBarProps) {
  const { decision, became } = last
  const first = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => first.current?.focus({ preventScroll: true }), [last])
  const words = decisionWords(reading, decision)
  return (
    <div class="bar" role="group" aria-label={say('decided.last')}>
      <p role="status" dir="auto">{became === 'kept' ? words : say(`decided.${became}`, { what: words })}</p>
      {became === 'kept' && <button type="button" class="jump" ref={first} onClick={() => takeBack(decision)}>{say('decided.undo')}</button>}
      <button type="button" class="jump" ref={became === 'kept' ? undefined : first} onClick={close}>{say('decided.close')}</button>
    </div>
  )
}
