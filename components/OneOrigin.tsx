import type { Comparison } from '../lib/compare/comparison.ts'
import type { Reading } from '../lib/reading.ts'
import { Echo } from './Echo.tsx'
import { Glyph, Turn } from './Glyph.tsx'
import { kindOf } from './text-kind.ts'
import { say } from './words/words.ts'

/** Under a differing row: that both sides go back to one source, with the evidence; nothing when that is not known. */
export function OneOrigin({ comparison, reading }: { comparison: Comparison; reading: Reading }) {
  if (comparison.origin !== 'same' || comparison.evidence === null) return null
  return (
    <details class="more">
      <summary><Turn /><Glyph of="one" />{say('origin.row', { of: kindOf(reading) })}</summary>
      <Echo reading={reading} mine={comparison.mine} members={[comparison]} evidence={comparison.evidence} />
    </details>
  )
}
