import type { Comparison, WhyNot } from '../lib/compare/comparison.ts'
import type { Reading } from '../lib/reading.ts'
import { Turn } from './Glyph.tsx'
import { reportName } from './report-name.ts'
import { formatList } from './words/numbers.ts'
import { say } from './words/words.ts'

/** On request: what shows the two figures of a row to be of one thing, the weightiest first. */
export function Why({ comparison }: { comparison: Comparison }) {
  const told = comparison.why.filter(({ kind }) => kind !== 'asked' && kind !== 'shared')
  if (told.length === 0) return null
  return (
    <details class="more">
      <summary><Turn />{say('why.together')}</summary>
      <ul class="why-list">
        {told.map(({ kind, words }) => <li key={kind}>{(kind === 'spots' || kind === 'names') && words.length > 0 ? say(`why.${kind}Named`, { names: formatList(words) }) : say(`why.${kind as WhyKind}`)}</li>)}
      </ul>
    </details>
  )
}

type WhyKind = Exclude<Comparison['why'][number]['kind'], 'asked' | 'shared'>

/** Why no figure of a report stands beside one of the article: the nearest, and what keeps it away. */
export function whyAlone(reading: Reading, { kind, nearest }: WhyNot): string {
  if (kind === 'noReports' || kind === 'nothingLikeIt') return say(`alone.${kind}`)
  const reason = kind === 'tooLittle' ? say('alone.tooLittle') : say(`unlike.${kind}`)
  return nearest === null ? say('unlike.bare', { reason }) : say('alone.nearest', { reason, wording: nearest.figure.text, who: reportName(reading, nearest.report) })
}
