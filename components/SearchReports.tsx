import { useRef } from 'preact/hooks'
import { SearchField } from './SearchField.tsx'
import { SearchHelp } from './SearchHelp.tsx'
import { SearchResults } from './SearchResults.tsx'
import type { SearchActions, SearchView } from './search-view.ts'

/** Searching as you type, in the library: the field, what was found, and how to ask for more than words. */
export function SearchReports({ view, actions }: { view: SearchView; actions: SearchActions }) {
  const { line, order, found } = view
  const field = useRef<HTMLInputElement>(null)
  return (
    <div class="search">
      <div class="search__main">
        <SearchField field={field} line={line} change={(next) => actions.search(next, order)} />
        <SearchResults view={view} actions={actions} />
      </div>
      <SearchHelp open={line.trim() === '' && !found?.problems.length} tryLine={(example) => { actions.search(example, order); field.current?.focus() }} />
    </div>
  )
}
