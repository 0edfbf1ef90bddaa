import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { SearchField } from './SearchField.tsx'
import { SearchHelp } from './SearchHelp.tsx'
import { SearchResults } from './SearchResults.tsx'
import type { SearchActions, SearchView } from './search-view.ts'
import { say } from './words/words.ts'

interface PanelSearchProps {
  view: SearchView
  actions: SearchActions
  /** What the panel shows while nothing is searched for; it stays as it is behind what is found. */
  children: ComponentChildren
}

/** The panel with a line to search by at its foot: what is found takes the place of the article until the line is empty again. */
export function PanelSearch({ view, actions, children }: PanelSearchProps) {
  const { line, order } = view
  const field = useRef<HTMLInputElement>(null)
  const change = (next: string) => {
    actions.search(next, order)
    field.current?.focus()
  }
  const open = line.trim() !== ''
  return (
    <>
      <div class="panel__shown" hidden={open}>{children}</div>
      {open && (
        <section class="panel__found" aria-label={say('search.results')}>
          <button type="button" class="jump" onClick={() => change('')}>{say('search.back')}</button>
          <SearchHelp open={false} tryLine={change} />
          <SearchResults view={view} actions={actions} />
        </section>
      )}
      <div class="panel__search"><SearchField field={field} line={line} change={(next) => actions.search(next, order)} /></div>
    </>
  )
}
