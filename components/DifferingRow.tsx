import type { DifferingRow as Row } from '../lib/reading.ts'
import { AlsoIn } from './AlsoIn.tsx'
import { Chip } from './Chip.tsx'
import { ComparedPair } from './ComparedPair.tsx'
import { Gap } from './Gap.tsx'
import { OneOrigin } from './OneOrigin.tsx'
import { RowActs } from './RowActs.tsx'
import { rowAttributes, type RowContext } from './row-context.ts'
import { rowTitle } from './row-title.ts'

/** A figure of the article beside a report's figure that differs, standing open. @param open whether its sentences stand open too */
export function DifferingRow({ row: { comparison, also }, context, open }: { row: Row; context: RowContext; open: boolean }) {
  const { reading } = context
  return (
    <li class={`diff diff--${comparison.outcome}`} {...rowAttributes(context, comparison.mine)}>
      <h3 class="diff__what clamp"><bdi>{rowTitle(reading, comparison)}</bdi></h3>
      <p class="diff__gap"><Chip comparison={comparison} /><Gap comparison={comparison} mine={reading.figures[comparison.mine]!} /></p>
      <ComparedPair comparison={comparison} context={context} open={open} />
      <AlsoIn also={also} context={context} />
      <OneOrigin comparison={comparison} reading={reading} />
      <RowActs comparison={comparison} context={context} />
    </li>
  )
}
