import type { Outcome } from '../lib/compare/comparison.ts'
import { Pictogram } from './Pictogram.tsx'
import { say } from './words/words.ts'

/** How two figures relate: pictogram, words, and the outcome's own line as border. */
export function Chip({ outcome }: { outcome: Outcome }) {
  return <span class={`chip chip--${outcome}`}><Pictogram of={outcome} />{say(`outcome.${outcome}`)}</span>
}
