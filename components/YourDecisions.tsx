import { decisionKey } from '../lib/decisions/decision.ts'
import { decisionWords } from './deciding.ts'
import { Part } from './Part.tsx'
import type { RowContext } from './row-context.ts'
import { formatNumber } from './words/numbers.ts'
import { say } from './words/words.ts'

/** What the reader has decided of this article and its reports, each with a way back; nothing when there is nothing. */
export function YourDecisions({ context }: { context: RowContext }) {
  const { reading, takeBack } = context
  if (reading.decided.length === 0) return null
  return (
    <Part id="decided" heading={say('decided.heading')} count={formatNumber(reading.decided.length)}>
      <ul class="decided">
        {reading.decided.map((decision) => {
          const words = decisionWords(reading, decision)
          return (
            <li key={decisionKey(decision)}>
              <p dir="auto">{words}</p>
              {takeBack !== null && <button type="button" class="jump" aria-label={say('decided.undoOf', { what: words })} onClick={() => takeBack(decision)}>{say('decided.undo')}</button>}
            </li>
          )
        })}
      </ul>
    </Part>
  )
}
