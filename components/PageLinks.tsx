import type { ComponentChildren } from 'preact'
import type { PanelActions } from './actions.ts'
import { say, type WordKey } from './words/words.ts'

interface LibraryLinkProps {
  part: Parameters<PanelActions['openLibrary']>[0]
  words: WordKey
  actions: PanelActions
}

/** The way to the page of the library, as `PageLink` has it. */
export function LibraryLink({ part, words, actions }: LibraryLinkProps) {
  return <PageLink to={`library.html#${part}`} open={() => actions.openLibrary(part)}>{say(words)}</PageLink>
}

/** The way to the page of options. */
export function OptionsLink({ actions }: { actions: PanelActions }) {
  return <PageLink to="options.html" open={() => actions.openOptions()}>{say('options.title')}</PageLink>
}

/** A way to a page of the extension. A plain press turns to the page where it is open; with a key held down the browser does what it always does. */
function PageLink({ to, open, children }: { to: string; open(): void; children: ComponentChildren }) {
  const press = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    open()
  }
  return <a class="jump" href={to} target="_blank" onClick={press}>{children}</a>
}
