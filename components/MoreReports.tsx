import { useEffect, useRef, useState } from 'preact/hooks'
import { STEP, type Reading } from '../lib/reading.ts'
import type { PanelActions } from './actions.ts'
import { say } from './words/words.ts'

/**
 * Below the related reports: shows more of those that tell the story, and has them compared; the reader is taken to the first of them. Nothing where all are shown.
 * @param cards gives what holds the cards, each a `.card` with the id of its report
 */
export function MoreReports({ reading, actions, cards }: { reading: Reading; actions: PanelActions; cards: () => HTMLElement | null }) {
  const { reports, reach, beyond } = reading
  /** What was shown when more was asked for; null where nothing is awaited. */
  const [asked, setAsked] = useState<{ reach: number; shown: Set<string> } | null>(null)
  const [failed, setFailed] = useState(false)
  const root = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (asked === null || reach <= asked.reach) return
    setAsked(null)
    // a reader who has gone elsewhere meanwhile is left there
    const { activeElement, body } = root.current?.ownerDocument ?? document
    if (activeElement === null || activeElement === body || root.current?.contains(activeElement)) focusFirst(cards(), asked.shown)
  }, [asked, reach])
  const press = () => {
    if (asked !== null) return
    setFailed(false)
    setAsked({ reach, shown: new Set(reports.map(({ report }) => report)) })
    actions.showMore(reach + STEP).catch(() => {
      setAsked(null)
      setFailed(true)
    })
  }
  const count = Math.min(STEP, beyond.more)
  return (
    <p class="more-reports" ref={root}>
      {(count > 0 || asked !== null) && <button type="button" class="btn btn--small" aria-disabled={asked !== null} onClick={press}>{say('reports.more', { count: Math.max(1, count) })}</button>}
      <span role="status" class="more-reports__said">{asked !== null ? say('reports.comparing') : failed && say('reports.notMore')}</span>
    </p>
  )
}

/** Moves focus to the first card of a report that was not shown before; what it is folded behind is opened. */
function focusFirst(cards: HTMLElement | null, before: ReadonlySet<string>): void {
  const first = [...(cards?.querySelectorAll<HTMLElement>('.card') ?? [])].find(({ dataset }) => dataset.report !== undefined && !before.has(dataset.report))
  const fold = first?.parentElement?.closest('details')
  if (fold) fold.open = true
  const target = first?.querySelector<HTMLElement>('.card__title')
  target?.focus()
  target?.scrollIntoView({ block: 'start' })
}
