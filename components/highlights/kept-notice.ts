import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Highlight } from '../../lib/highlights/highlight.ts'
import { noticeWords, type KeptNotice } from './KeptBar.tsx'
import type { KeptActions, KeptView } from './kept-view.ts'

/** News older than this is told to nobody who comes now, in milliseconds: a panel that a press opens comes within a second or two. */
const FRESH = 20_000
/** A region whose words stand in it from the beginning is not read out, so they come a moment later, in milliseconds. */
const AFTER = 150

/** What the panel says of saving and deleting, and the actions that have it say so. @param page tells one page from another: what was said of one is not said of the next */
export function useKeptNotice(kept: { view: KeptView; actions: KeptActions } | undefined, page: string) {
  const [notice, setNotice] = useState<KeptNotice | null>(null)
  const [spoken, setSpoken] = useState('')
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
  const actions = useMemo<KeptActions | null>(() => kept ? {
    ...kept.actions,
    saveSelection: () => kept.actions.saveSelection().catch(failed),
    saveRow: (row) => kept.actions.saveRow(row).catch(failed),
    async remove(highlight) {
      await kept.actions.remove(highlight)
      setNotice({ kind: 'removed', highlight })
    },
  } : null, [kept?.actions])
  return {
    notice, spoken, actions,
    undo: (highlight: Highlight) => void kept?.actions.bringBack(highlight).then(() => setNotice({ kind: 'back', highlight }), () => setNotice({ kind: 'notBack', highlight })),
    close: () => setNotice(null),
  }
}
