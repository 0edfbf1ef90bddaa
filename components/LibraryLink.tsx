import type { PanelActions } from './actions.ts'
import { say, type WordKey } from './words/words.ts'

interface LibraryLinkProps {
  part: Parameters<PanelActions['openLibrary']>[0]
  words: WordKey
  actions: PanelActions
}

/** The way to the page of the library. A plain press turns to the page where it is open; with a key held down the browser does what it always does. */
export function LibraryLink({ part, words, actions }: LibraryLinkProps) {
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    actions.openLibrary(part)
  }
  return <a class="jump" href={`library.html#${part}`} target="_blank" onClick={open}>{say(words)}</a>
}
