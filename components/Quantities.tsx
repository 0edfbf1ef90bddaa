import { useMemo } from 'preact/hooks'
import type { Quantity } from '../lib/compare/quantities.ts'
import { EndsList } from './Ends.tsx'
import { Turn } from './Glyph.tsx'
import { Part } from './Part.tsx'
import { PlotFigure } from './plot/PlotFigure.tsx'
import { isDrawn, marksOf } from './plot/plot-marks.ts'
import { rowAttributes, type RowContext } from './row-context.ts'
import { figureTitle } from './row-title.ts'
import { SentenceToCopy } from './sentence/SentenceToCopy.tsx'
import { formatNumber } from './words/numbers.ts'
import { say } from './words/words.ts'

/** Quantities that stand open; the others close. */
const OPEN = 8

/** Each thing for which article and reports give a figure: lowest, highest, latest, and who gives what over time. */
export function Quantities({ context }: { context: RowContext }) {
  const { quantities } = context.reading
  if (quantities.length === 0) return null
  const items = quantities.map((quantity) => <Item key={quantity.mine[0]} quantity={quantity} context={context} />)
  return (
    <Part id="quantities" heading={say('quantities.heading')} count={formatNumber(quantities.length)}>
      <ul class="ends">{items.slice(0, OPEN)}</ul>
      {items.length > OPEN && (
        <details class="more quantities-more">
          <summary><Turn />{say('quantities.more', { count: items.length - OPEN })}</summary>
          <ul class="ends">{items.slice(OPEN)}</ul>
        </details>
      )}
    </Part>
  )
}

function Item({ quantity, context }: { quantity: Quantity; context: RowContext }) {
  const { reading } = context
  const mine = quantity.mine[0]!
  const own = reading.figures[mine]!
  const title = figureTitle(own)
  const marks = useMemo(() => marksOf(quantity, own), [quantity, own])
  const extremes = reading.extremes.find((one) => one.mine === mine)
  return (
    <li {...rowAttributes(context, mine)}>
      <h3 class="diff__what clamp"><bdi>{title}</bdi></h3>
      {extremes && <EndsList of={extremes} context={context} />}
      {isDrawn(marks) && <PlotFigure marks={marks} own={own} context={context} title={title} />}
      <SentenceToCopy quantity={quantity} context={context} title={title} />
    </li>
  )
}
