import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Highlight } from '../../lib/highlights/highlight.ts'
import type { SaveNews } from '../../lib/messages/highlights.ts'
import { say } from '../words/words.ts'
import { nameOf, shorten } from './HighlightCard.tsx'

/** What last happened to what the reader keeps. */
export type KeptNotice = { kind: 'save'; news: SaveNews } | { kind: 'removed' | 'back' | 'notBack'; highlight: Highlight }

/** It in words, for the eye and for the ear. */
export function noticeWords(notice: KeptNotice): string {
  if (notice.kind !== 'save') return say(`keptHere.${notice.kind}`, { quote: nameOf(notice.highlight) })
  const { became, quote } = notice.news
  // what was kept nowhere stands here in full, to be copied
  return say(`saved.${became}`, { quote: became === 'unsaved' ? quote : shorten(quote) })
}

interface KeptBarProps {
  notice: KeptNotice
  writeNote(id: string): void
  undo(highlight: Highlight): void
  close(): void
}

/** At the foot of the panel: what was saved, or why not; what was deleted, with the way back, which takes the focus since the card that had it is gone. */
export function KeptBar({ notice, writeNote, undo, close }: KeptBarProps) {
  const first = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    if (notice.kind !== 'save') first.current?.focus({ preventScroll: true })
  }, [notice])
  const noted = notice.kind === 'save' && (notice.news.became === 'saved' || notice.news.became === 'known' || notice.news.became === 'held') ? notice.news.id : null
  const gone = notice.kind === 'removed' || notice.kind === 'notBack' ? notice.highlight : null
  return (
    <section class="bar bar--kept" aria-label={say('keptHere.last')}>
      <p dir="auto" class="bar__words">{noticeWords(notice)}</p>
      {noted !== null && <button type="button" class="jump" onClick={() => writeNote(noted)}>{say('highlight.note')}</button>}
      {gone !== null && <button type="button" class="jump" ref={first} onClick={() => undo(gone)}>{say('decided.undo')}</button>}
      <button type="button" class="jump" ref={gone === null ? first : undefined} onClick={close}>{say('decided.close')}</button>
    </section>
  )
}
