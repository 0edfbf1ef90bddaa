import { useState } from 'preact/hooks'
import { say } from '../../words/words.ts'
import { notDone } from '../not-done.ts'
import type { Undoable } from '../UndoBar.tsx'

/** Something that was done, before there is a bar for it. */
interface Done extends Pick<Undoable, 'label' | 'words' | 'stays'> {
  /** Brings it back. @returns what is said of it then */
  undo(): Promise<string>
}

/** As many ways back as are held open; the oldest is given up first. */
const MOST = 5

/** The ways back from what was deleted while this page is open, the latest last. */
export function useUndoing(announce: (words: string) => void) {
  const [all, setAll] = useState<readonly Undoable[]>([])
  const close = (id: string) => setAll((others) => others.filter((other) => other.id !== id))
  return {
    all,
    add({ label, words, stays = false, undo }: Done) {
      const id = crypto.randomUUID()
      const one: Undoable = {
        id, label, words, stays, closing: say('shelf.close'), close: () => close(id),
        undo: () => void undo().then((said) => { close(id); announce(said) }, (error: unknown) => announce(notDone(error))),
      }
      setAll((others) => [...others, one].slice(-MOST))
    },
  }
}
