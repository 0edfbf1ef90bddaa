import type { Figure } from '../lib/figures/figure.ts'
import type { DifferingRow } from '../lib/reading.ts'
import { AlsoIn } from './AlsoIn.tsx'
import { Chip } from './Chip.tsx'
import { ComparedPair } from './ComparedPair.tsx'
import { Gap } from './Gap.tsx'
import { OneOrigin } from './OneOrigin.tsx'
import { outcomeWords } from './outcome-words.ts'
import { Pictogram } from './Pictogram.tsx'
import { mySource, theirSource, wordingOf } from './quote.ts'
import { reportName } from './report-name.ts'
import { RowActs } from './RowActs.tsx'
import { rowAttributes, type RowContext } from './row-context.ts'
import { rowTitle } from './row-title.ts'
import { formatRatio, formatShort } from './words/numbers.ts'
import { say } from './words/words.ts'

/** A differing figure closed to a line, for long lists; it opens in place. */
export function CompactRow({ row: { comparison, also }, context }: { row: DifferingRow; context: RowContext }) {
  const { reading } = context
  const { outcome, mine, theirs, ratio } = comparison
  const figure = reading.figures[mine]!
  const spoken = { outcome: outcomeWords(comparison), mine: figure.text, who: reportName(reading, theirs.report), theirs: theirs.figure.text }
  return (
    <li class={`rowc diff--${outcome}`} {...rowAttributes(context, mine)}>
      <details>
        <summary>
          <Pictogram of={outcome} />
          <h3 class="rowc__what"><bdi>{rowTitle(reading, comparison)}</bdi>{also.length > 0 && <small class="rowc__also"> {say('also.short', { count: also.length })}</small>}</h3>
          <span class="sr">{say('differing.line', spoken)}</span>
          <Short whose="mine" figure={figure} source={mySource(reading, figure)} />
          <Short whose="theirs" figure={theirs.figure} source={theirSource(reading, theirs)} />
          <span class="rowc__ratio"><bdi>{ratio === null ? '' : say('gap.ratio', { ratio: formatRatio(ratio) })}</bdi></span>
        </summary>
        <div class="rowc__body">
          <p class="diff__gap"><Chip comparison={comparison} /><Gap comparison={comparison} mine={figure} /></p>
          <ComparedPair comparison={comparison} context={context} open />
          <AlsoIn also={also} context={context} />
          <OneOrigin comparison={comparison} reading={reading} />
          <RowActs comparison={comparison} context={context} />
        </div>
      </details>
    </li>
  )
}

function Short({ whose, figure, source }: { whose: 'mine' | 'theirs'; figure: Figure; source: string }) {
  const words = short(figure, source)
  return <span class={`rowc__${whose}${words.length > LONG ? ' is-long' : ''}`} aria-hidden="true"><bdi>{words}</bdi></span>
}

/** Characters that fit the column at full size. */
const LONG = 8

const SIGNED = new Set(['moreThan', 'atLeast', 'lessThan', 'atMost'] as const)
type Signed = typeof SIGNED extends Set<infer T> ? T : never

/** A figure for a narrow column: as written where it is short, else rounded; a bound by its sign. */
function short(figure: Figure, source: string): string {
  const { number, scale } = wordingOf(figure, source)
  const value = typeof figure.value === 'number' && number.length > LONG ? formatShort(figure.value) : [number, scale].filter(Boolean).join(' ')
  return (SIGNED as Set<string>).has(figure.comparator) ? say(`sign.${figure.comparator as Signed}`, { number: value }) : value
}
