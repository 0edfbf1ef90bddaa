import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { say, type WordKey } from './words/words.ts'

/**
 * What takes something along, and what says that it was done.
 * @returns the live region to stand behind the buttons, and what makes a button's act of one: `done` is said when it has settled, else that it could not be done
 */
export function useTaken(): [VNode, (take: () => Promise<void> | void, done: WordKey) => () => void] {
  const [said, setSaid] = useState<WordKey | null>(null)
  const taking = (take: () => Promise<void> | void, done: WordKey) => () => {
    // begun at once, or the browser no longer sees the press
    const taken = (async () => take())()
    taken.then(() => setSaid(done), () => setSaid('evidence.notTaken'))
  }
  return [<span role="status" class="taken">{said !== null && say(said)}</span>, taking]
}
