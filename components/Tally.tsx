import type { Outcome } from '../lib/compare/comparison.ts'
import { Pictogram } from './Pictogram.tsx'
import type { Rows } from './rows.ts'
import { Say } from './words/Say.tsx'
import { say } from './words/words.ts'

/** What is below, in the order of the panel; each entry leads there. */
export function Tally({ rows }: { rows: Rows }) {
  const entries = ENTRIES.map(({ of, target, count }) => ({ of, target, count: count(rows) })).filter(({ count }) => count > 0)
  if (entries.length === 0) return null
  return (
    <nav class="tally" aria-label={say('tally.label')}>
      <ul>{entries.map(({ of, target, count }) => <li key={of}><a href={`#${target}`} onClick={turnTo}><Pictogram of={of} /><span><Say words={`tally.${of}`} args={{ count }} /></span></a></li>)}</ul>
    </nav>
  )
}

const ENTRIES: { of: Outcome | 'other'; target: string; count: (rows: Rows) => number }[] = [
  { of: 'differs', target: 'differing', count: ({ differing }) => ofOutcome(differing, 'differs') },
  { of: 'far', target: 'differing', count: ({ differing }) => ofOutcome(differing, 'far') },
  { of: 'updated', target: 'differing', count: ({ differing }) => ofOutcome(differing, 'updated') },
  { of: 'same', target: 'same', count: ({ same }) => same.filter(({ outcome }) => outcome === 'same').length },
  { of: 'compatible', target: 'same', count: ({ same }) => same.filter(({ outcome }) => outcome === 'compatible').length },
  { of: 'other', target: 'other', count: ({ other }) => other.length },
]

const ofOutcome = (differing: Rows['differing'], of: Outcome) => differing.filter(({ comparison }) => comparison.outcome === of).length

/** Moves focus with the view and leaves the panel's address and history alone. */
function turnTo(event: MouseEvent & { currentTarget: HTMLAnchorElement }) {
  const heading = event.currentTarget.ownerDocument.querySelector<HTMLElement>(`${event.currentTarget.getAttribute('href')}-heading`)
  if (!heading) return
  event.preventDefault()
  heading.scrollIntoView({ block: 'start' })
  heading.focus({ preventScroll: true })
}
