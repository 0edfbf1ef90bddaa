import type { Comparison } from '../lib/compare/comparison.ts'
import type { Figure } from '../lib/figures/figure.ts'
import { Chip } from './Chip.tsx'
import { ComparedPair } from './ComparedPair.tsx'
import { Gap } from './Gap.tsx'
import { OneOrigin } from './OneOrigin.tsx'
import { Pictogram } from './Pictogram.tsx'
import { mySource, theirSource, wordingOf } from './quote.ts'
import { reportName } from './report-name.ts'
import { rowAttributes, type RowContext } from './row-context.ts'
import { rowTitle } from './row-title.ts'
import { formatRatio, formatShort } from './words/numbers.ts'
import { say } from './words/words.ts'

/** A differing figure closed to a line, for long lists; it opens in place. */
export function CompactRow({ comparison, context }: { comparison: Comparison; context: RowContext }) {
  const { reading } = context
  const { outcome, mine, theirs, ratio } = comparison
  const figure = reading.figures[mine]!
  const spoken = { outcome: say(`outcome.${outcome}`), mine: figure.text, who: reportName(reading, theirs.report), theirs: theirs.figure.text }
  return (
    <li class={`rowc diff--${outcome}`} {...rowAttributes(context, mine)}>
      <details>
        <summary>
          <Pictogram of={outcome} />
          <h3 class="rowc__what" dir="auto">{rowTitle(reading, comparison)}</h3>
          <span class="sr">{say('differing.line', spoken)}</span>
          <bdi class="rowc__mine" aria-hidden="true">{short(figure, mySource(reading, figure))}</bdi>
          <bdi class="rowc__theirs" aria-hidden="true">{short(theirs.figure, theirSource(reading, theirs))}</bdi>
          <bdi class="rowc__ratio">{ratio === null ? '' : say('gap.ratio', { ratio: formatRatio(ratio) })}</bdi>
        </summary>
        <div class="rowc__body">
          <p class="diff__gap"><Chip outcome={outcome} /><Gap comparison={comparison} mine={figure} /></p>
          <ComparedPair comparison={comparison} context={context} />
          <OneOrigin comparison={comparison} reading={reading} />
        </div>
      </details>
    </li>
  )
}

const SIGNED = new Set(['moreThan', 'atLeast', 'lessThan', 'atMost'] as const)
type Signed = typeof SIGNED extends Set<infer T> ? T : never

/** A figure for a narrow column: as written where it is short, else rounded; a bound by its sign. */
export function short(figure: Figure, source: string): string {
  const { number } = wordingOf(figure, source)
  const value = typeof figure.value === 'number' && number.length > 8 ? formatShort(figure.value) : number
  return (SIGNED as Set<string>).has(figure.comparator) ? say(`sign.${figure.comparator as Signed}`, { number: value }) : value
}
