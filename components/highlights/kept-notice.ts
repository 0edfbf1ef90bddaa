import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Highlight } from '../../lib/highlights/highlight.ts'
import { noticeWords, type Gone, type KeptNotice } from './KeptBar.tsx'
import type { KeptActions, KeptView } from './kept-view.ts'

/** News older than this is told to nobody who comes now, in milliseconds: a panel that a press opens comes within a second or two. */
const FRESH = 20_000
/** A region whose words stand in it from the beginning is not read out, so they come a moment later, in milliseconds. */
const AFTER = 150

/**
 * What the panel says of saving and deleting, and the actions that have it say so. What can be brought back lasts as long as the panel, whatever page it shows.
 * @param page tells one page from another: what was said of one is not said of the next
 */
export function useKeptNotice(kept: { view: KeptView; actions: KeptActions } | undefined, page: string) {
  const [notice, setNotice] = useState<KeptNotice | null>(null)
  const [spoken, setSpoken] = useState('')
  const [gone, setGone] = useGone()
  const last = kept?.view.here?.last ?? null
  useEffect(() => setNotice((one) => (one?.kind === 'save' ? one : null)), [page])
  useEffect(() => {
    if (last === null) setNotice((one) => (one?.kind === 'save' ? null : one))
    else if (Date.now() - last.at < FRESH) setNotice({ kind: 'save', news: last })
  }, [last?.at])
  useEffect(() => {
    setSpoken('')
    if (notice === null) return undefined
    const timer = setTimeout(() => setSpoken(noticeWords(notice)), AFTER)
    return () => clearTimeout(timer)
  }, [notice])
  const failed = () => setNotice({ kind: 'save', news: { at: Date.now(), became: 'failed', id: null, quote: '' } })
  const put = (one: Gone) => {
    setGone((all) => [...all.filter(({ highlight }) => highlight.id !== one.highlight.id), one])
    setNotice(one)
  }
  const actions = useMemo<KeptActions | null>(() => kept ? {
    ...kept.actions,
    saveSelection: () => kept.actions.saveSelection().catch(failed),
    saveRow: (row) => kept.actions.saveRow(row).catch(failed),
    async remove(highlight, unkept) {
      const deleted = await kept.actions.remove(highlight)
      const whole = deleted ?? highlight
      put({ kind: 'removed', highlight: { ...whole, note: unkept ?? unkeptNote(gone.current, whole) ?? whole.note } })
      return deleted
    },
    unkept(highlight, note, begun) {
      const known = gone.current.find((one) => one.highlight.id === highlight.id)
      if (known) setGone((all) => all.map((other) => (other === known ? { ...known, highlight: { ...known.highlight, note } } : other)))
      else put({ kind: 'unkept', highlight: { ...highlight, note }, begun })
    },
  } : null, [kept?.actions])
  return {
    notice, spoken, actions, gone: gone.current,
    undo(one: Gone) {
      if (!kept) return
      const { bringBack, note } = kept.actions
      const { highlight } = one
      // the next press is for the one before it
      setGone((all) => all.filter((other) => other !== one))
      // it may be there again, brought back where it was deleted
      const back: Promise<unknown> = one.kind === 'unkept' ? note(highlight.id, highlight.note, one.begun).catch(() => bringBack(highlight)) : bringBack(highlight)
      void back.then(() => setNotice({ kind: 'back', highlight }), () => put(one.kind === 'unkept' ? { ...one } : { kind: 'notBack', highlight }))
    },
    giveUp: (one: Gone) => setGone((all) => all.filter((other) => other !== one)),
    close: () => setNotice(null),
  }
}

/** What can be brought back, as it is now, for what comes later than it was drawn. */
function useGone() {
  const [, redraw] = useState<readonly Gone[]>([])
  const gone = useRef<readonly Gone[]>([])
  const change = useRef((to: (all: readonly Gone[]) => readonly Gone[]) => redraw(gone.current = to(gone.current))).current
  return [gone, change] as const
}

/** A note that could not be kept before its highlight was deleted. */
function unkeptNote(gone: readonly Gone[], { id }: Highlight): string | undefined {
  return gone.find(({ kind, highlight }) => kind === 'unkept' && highlight.id === id)?.highlight.note
}
