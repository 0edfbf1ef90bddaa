import { useLayoutEffect, useRef } from 'preact/hooks'
import { say } from '../words/words.ts'

/** Something that was done and can be undone, a deletion most of all. */
export interface Undoable {
  /** Told by it from the others. */
  id: string
  /** What it is called, for the name of the bar. */
  label: string
  /** What is gone, and how long the way back is open. */
  words: string
  undo(): void
  /** Nothing has gone: its words are its name, and the focus stays where it is. */
  stays?: boolean
  /** Gives up the way back. */
  close(): void
  /** What giving it up is called, where that deletes for good. */
  closing: string
}

/** What was done, with the way back. After a deletion it takes the focus, since what had it is gone. */
export function UndoBar({ of }: { of: Undoable }) {
  const first = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => { if (!of.stays) first.current?.focus({ preventScroll: true }) }, [of.id])
  return (
    <div class="bar" role="group" aria-label={of.stays ? of.label : say('removed.label', { name: of.label })}>
      <p role="status" dir="auto">{of.words}</p>
      <button type="button" class="jump" ref={first} onClick={of.undo}>{say('removed.undo')}</button>
      <button type="button" class="jump" onClick={of.close}>{of.closing}</button>
    </div>
  )
}
