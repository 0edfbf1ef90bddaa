import type { Outcome } from '../lib/compare/comparison.ts'
import { Pictogram } from './Pictogram.tsx'
import type { Rows } from './rows.ts'
import { Say } from './words/Say.tsx'
import { say } from './words/words.ts'

/** What is below, in the order of the panel; each entry leads there. @param turn called before: rows that the reader has hidden are shown again */
export function Tally({ rows, turn }: { rows: Rows; turn(): void }) {
  const entries = ENTRIES.map(({ of, target, count }) => ({ of, target, count: count(rows) })).filter(({ count }) => count > 0)
  if (entries.length === 0) return null
  return (
    <nav class="tally" aria-label={say('tally.label')}>
      <ul>{entries.map(({ of, target, count }) => <li key={of}><a href={`#${target}`} onClick={(event) => turnTo(event, turn)}><Pictogram of={of} /><span><Say words={`tally.${of}`} args={{ count }} /></span></a></li>)}</ul>
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
function turnTo(event: MouseEvent & { currentTarget: HTMLAnchorElement }, show: () => void) {
  const heading = event.currentTarget.ownerDocument.querySelector<HTMLElement>(`${event.currentTarget.getAttribute('href')}-heading`)
  if (!heading) return
  event.preventDefault()
  const hidden = heading.closest<HTMLElement>('.kind[hidden]')
  if (hidden) {
    // at once, since what is drawn anew comes after the scrolling
    hidden.hidden = false
    show()
  }
  heading.scrollIntoView({ block: 'start' })
  heading.focus({ preventScroll: true })
}
