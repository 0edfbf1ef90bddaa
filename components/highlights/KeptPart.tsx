import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Highlight } from '../../lib/highlights/highlight.ts'
import type { KeptHere } from '../../lib/messages/highlights.ts'
import type { TakingActions } from '../evidence/EvidenceActs.tsx'
import { Turn } from '../Glyph.tsx'
import { say } from '../words/words.ts'
import { HighlightCard } from './HighlightCard.tsx'
import type { KeptActions } from './kept-view.ts'
import { SaveSelection } from './SaveSelection.tsx'

interface KeptPartProps {
  here: KeptHere
  actions: KeptActions
  /** What takes a row along. */
  taking: TakingActions
  /** The highlight that the reader asked for, its note or the whole card, and which time; null for none. */
  wanted: { id: string; part: 'note' | 'card'; turn: number } | null
  /** Whether what is selected in the page can be kept from here; where there is a head, it has the button. */
  saves?: boolean
  open: boolean
  setOpen(open: boolean): void
}

/** What is kept of the page, each with its note, and the button that keeps what is selected; nothing where nothing can be kept. */
export function KeptPart({ here, actions, taking, wanted, saves = true, open, setOpen }: KeptPartProps) {
  const { can, highlights } = here
  const known = useKnownTags(open && highlights.length > 0, highlights, actions)
  const list = useRef<HTMLUListElement>(null)
  const id = useId()
  useEffect(() => {
    if (wanted) setOpen(true)
  }, [wanted?.turn])
  useLayoutEffect(() => {
    if (!wanted || !open) return
    const card = [...(list.current?.children ?? [])].find((one) => (one as HTMLElement).dataset.highlight === wanted.id) as HTMLElement | undefined
    if (wanted.part === 'note') return card?.querySelector('textarea')?.focus()
    card?.scrollIntoView({ block: 'center' })
    card?.focus({ preventScroll: true })
  }, [wanted?.turn, open])
  const lost = highlights.filter((one) => placeOf(one, here) === 'lost').length
  if (can === 'broken') return <p class="legend">{say('keptHere.broken')}</p>
  if (can !== 'yes' || (!saves && highlights.length === 0)) return null
  return (
    <section class="keeping" aria-labelledby={highlights.length > 0 ? id : undefined} aria-label={highlights.length > 0 ? undefined : say('keptHere.heading')}>
      <div class="keeping__head">
        {highlights.length > 0 && (
          <h2 id={id}>
            <button type="button" class="keeping__turn" aria-expanded={open} onClick={() => setOpen(!open)}><Turn /><span>{say('keptHere.heading')}</span> <span class="part__count">{say('keptHere.count', { count: highlights.length, changed: here.changed.length, lost })}</span></button>
          </h2>
        )}
        {saves && <SaveSelection actions={actions} />}
      </div>
      {open && highlights.length > 0 && (
        <ul class="kept-list" ref={list}>
          {inReadingOrder(here).map((highlight) => (
            <HighlightCard key={highlight.id} highlight={highlight} isCurrent={wanted?.part === 'card' && wanted.id === highlight.id} actions={actions} knownTags={known} goTo={actions.goTo} taking={taking} held={here.held.includes(highlight.id)} place={placeOf(highlight, here)} now={here.changed.find(({ id }) => id === highlight.id)?.now} />
          ))}
        </ul>
      )}
    </section>
  )
}

/** Whether the page has a passage; null for what has no place, and until the page has answered. */
function placeOf({ id, selectors }: Highlight, { found }: KeptHere): 'found' | 'lost' | null {
  if (selectors === null || found === null) return null
  return found.includes(id) ? 'found' : 'lost'
}

/** In the order of the page; what it does not have stands behind. */
function inReadingOrder(here: KeptHere): Highlight[] {
  const lost = (one: Highlight): number => Number(placeOf(one, here) === 'lost')
  const start = ({ selectors }: Highlight): number => selectors?.position?.start ?? Number.MAX_SAFE_INTEGER
  return here.highlights.toSorted((a, b) => lost(a) - lost(b) || start(a) - start(b))
}

/** The tags to be offered: those of the page's highlights first, all others once they were asked for. */
function useKnownTags(wanted: boolean, highlights: readonly Highlight[], actions: KeptActions): string[] {
  const [others, setOthers] = useState<string[]>([])
  useEffect(() => {
    // tags that cannot be offered can still be written
    if (wanted) actions.tags().then(setOthers, () => {})
  }, [wanted])
  return useMemo(() => [...new Set([...highlights.flatMap(({ tags }) => tags), ...others])], [highlights, others])
}
