import { useState } from 'preact/hooks'
import type { Unmatched } from '../lib/compare/comparison.ts'
import { Part } from './Part.tsx'
import { Turn } from './Glyph.tsx'
import { FigureButton } from './FigureButton.tsx'
import { rowAttributes, type RowContext } from './row-context.ts'
import { whyAlone } from './Why.tsx'
import { formatNumber } from './words/numbers.ts'
import { say } from './words/words.ts'

/** Figures shown before the rest closes; a rest of two or less is shown too. */
const SHOWN = 8

interface SilentFiguresProps {
  id: 'silent' | 'misread'
  figures: readonly Unmatched[]
  context: RowContext
  heading: string
}

/** Figures that no report speaks of, or that the reader calls misread, each leading to its sentence; nothing when there are none. */
export function SilentFigures({ id, figures, context, heading }: SilentFiguresProps) {
  const [why, setWhy] = useState(false)
  if (figures.length === 0) return null
  const [shown, rest] = figures.length > SHOWN + 2 ? [figures.slice(0, SHOWN), figures.slice(SHOWN)] : [figures, []]
  return (
    <Part id={id} heading={heading} count={formatNumber(figures.length)}
      act={id === 'silent' && <button type="button" class="quiet silent__ask" aria-expanded={why} onClick={() => setWhy(!why)}><Turn />{say('alone.why')}</button>}>
      <ul class="silent">{shown.map((entry) => <SilentRow key={entry.figure} entry={entry} why={why} context={context} />)}</ul>
      {rest.length > 0 && (
        <details class="more silent__more">
          <summary><Turn />{say('silent.more', { count: rest.length })}</summary>
          <ul class="silent">{rest.map((entry) => <SilentRow key={entry.figure} entry={entry} why={why} context={context} />)}</ul>
        </details>
      )}
    </Part>
  )
}

function SilentRow({ entry, why, context }: { entry: Unmatched; why: boolean; context: RowContext }) {
  return (
    <li {...rowAttributes(context, entry.figure)}>
      <FigureButton index={entry.figure} context={context} />
      {why && <p class="silent__why" dir="auto">{whyAlone(context.reading, entry.why)}</p>}
    </li>
  )
}
