import type { Ref } from 'preact'
import { say } from './words/words.ts'

interface SearchFieldProps {
  line: string
  change(line: string): void
  field?: Ref<HTMLInputElement>
  /** What is searched; all reports where it is not said. */
  label?: string
  /** Where the arrow key leads down to. */
  down?(): void
}

/** The line to search by; Escape empties it. */
export function SearchField({ line, change, field, label = say('search.label'), down }: SearchFieldProps) {
  return (
    <search class="find search__field">
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><circle cx="7" cy="7" r="4.5" /><path d="M10.5 10.5l3.5 3.5" /></svg>
      <input ref={field} type="search" dir="auto" value={line} autocomplete="off" spellcheck={false} aria-label={label} placeholder=" "
        onInput={({ currentTarget }) => change(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' && down) {
            event.preventDefault()
            return down()
          }
          if (event.key !== 'Escape' || line === '') return
          event.preventDefault()
          change('')
        }} />
      <span class="find__what" aria-hidden="true">{label}</span>
    </search>
  )
}
