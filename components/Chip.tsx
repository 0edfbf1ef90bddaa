import type { Comparison } from '../lib/compare/comparison.ts'
import { outcomeWords } from './outcome-words.ts'
import { Pictogram } from './Pictogram.tsx'

/** How two figures relate: pictogram, words, and the outcome's own line as border. */
export function Chip({ comparison }: { comparison: Comparison }) {
  return <span class={`chip chip--${comparison.outcome}`}><Pictogram of={comparison.outcome} />{outcomeWords(comparison)}</span>
}
