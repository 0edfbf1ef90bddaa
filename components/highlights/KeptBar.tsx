import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Highlight } from '../../lib/highlights/highlight.ts'
import type { SaveNews } from '../../lib/messages/highlights.ts'
import { say } from '../words/words.ts'
import { nameOf, shorten } from './HighlightCard.tsx'

/** What can be brought back, as it is to be then: what was deleted; what was tried in vain; a note that could not be kept once its card was gone, with the one that it was begun from. */
export type Gone = { kind: 'removed' | 'notBack'; highlight: Highlight } | { kind: 'unkept'; highlight: Highlight; begun: string }

/** What last happened to what the reader keeps. */
export type KeptNotice = { kind: 'save'; news: SaveNews } | { kind: 'back'; highlight: Highlight } | Gone

/** It in words, for the eye and for the ear. */
export function noticeWords(notice: KeptNotice): string {
  // what was kept nowhere stands here in full, to be copied
  if (notice.kind === 'save') return say(`saved.${notice.news.became}`, { quote: notice.news.became === 'unsaved' ? notice.news.quote : shorten(notice.news.quote) })
  return say(`keptHere.${notice.kind}`, { quote: nameOf(notice.highlight), note: notice.highlight.note })
}

interface KeptBarProps {
  /** Null where nothing is to be said any more, though something can still be brought back. */
  notice: KeptNotice | null
  /** What can be brought back, the last first to come back at the end. */
  gone: readonly Gone[]
  writeNote(id: string): void
  undo(gone: Gone): void
  /** Gives up one way back. */
  giveUp(gone: Gone): void
  close(): void
}

/** At the foot of the panel: what was saved, or why not; and what was deleted, with the way back, which takes the focus since the card that had it is gone. */
export function KeptBar({ notice, gone, writeNote, undo, giveUp, close }: KeptBarProps) {
  const first = useRef<HTMLButtonElement>(null)
  const closing = useRef<HTMLButtonElement>(null)
  const last = gone.at(-1)
  const said = notice?.kind === 'save' || notice?.kind === 'back' ? notice : null
  useLayoutEffect(() => first.current?.focus({ preventScroll: true }), [last])
  useLayoutEffect(() => {
    if (said?.kind === 'back' && last === undefined) closing.current?.focus({ preventScroll: true })
  }, [said])
  const noted = said?.kind === 'save' && (said.news.became === 'saved' || said.news.became === 'known' || said.news.became === 'held') ? said.news.id : null
  return (
    <section class="bar bar--kept" aria-label={say('keptHere.last')}>
      {said !== null && (
        <div class="bar__line">
          <p dir="auto" class="bar__words">{noticeWords(said)}</p>
          {noted !== null && <button type="button" class="jump" onClick={() => writeNote(noted)}>{say('highlight.note')}</button>}
          <button type="button" class="jump" ref={closing} onClick={close}>{say('decided.close')}</button>
        </div>
      )}
      {last !== undefined && (
        <div class="bar__line">
          <p dir="auto" class="bar__words">{noticeWords(last)}{gone.length > 1 && ` ${say('keptHere.more', { count: gone.length - 1 })}`}</p>
          <button type="button" class="jump" ref={first} onClick={() => undo(last)}>{say(last.kind === 'unkept' ? 'keptHere.keepNote' : 'decided.undo')}</button>
          <button type="button" class="jump" onClick={() => giveUp(last)}>{say('decided.close')}</button>
        </div>
      )}
    </section>
  )
}
