import { useId, useRef } from 'preact/hooks'
import { LONGEST_TAG } from '../../../lib/highlights/bounds.ts'
import { tidyTags } from '../../../lib/highlights/highlight.ts'
import { say } from '../../words/words.ts'

interface BulkBarProps {
  /** How many are chosen, how many of them the list does not show, and how many it shows in all. */
  count: number
  hidden: number
  shown: number
  knownTags: readonly string[]
  /** @returns whether it could be done */
  tag(tags: string[]): Promise<boolean>
  untag(tags: string[]): Promise<boolean>
  remove(): void
  chooseAll(): void
  clear(): void
}

/** What can be done with all highlights that are chosen. */
export function BulkBar({ count, hidden, shown, knownTags, tag, untag, remove, chooseAll, clear }: BulkBarProps) {
  const field = useRef<HTMLInputElement>(null)
  const list = useId()
  const withTags = async (act: (tags: string[]) => Promise<boolean>) => {
    const input = field.current!
    const tags = tidyTags(input.value.split(','), knownTags)
    if (tags.length === 0) return input.focus()
    input.value = ''
    // what could not be done stands in the field again, unless something else does by now
    if (!(await act(tags)) && input.value === '') input.value = tags.join(', ')
  }
  return (
    <form class="bar bulk" aria-label={say('bulk.label')} onSubmit={(event) => { event.preventDefault(); void withTags(tag) }}>
      <p role="status">{say('bulk.chosen', { count, hidden })}</p>
      {count - hidden < shown && <button type="button" class="jump" onClick={chooseAll}>{say('bulk.all', { count: shown })}</button>}
      <span class="bulk__tags">
        <input ref={field} class="field" type="text" dir="auto" list={list} maxLength={LONGEST_TAG} autocomplete="off" placeholder={say('bulk.tags')} aria-label={say('bulk.tags')} />
        <datalist id={list}>{knownTags.map((tag) => <option key={tag} value={tag} />)}</datalist>
        <button type="submit" class="btn btn--small">{say('bulk.tag')}</button>
        <button type="button" class="jump" onClick={() => void withTags(untag)}>{say('bulk.untag')}</button>
      </span>
      <button type="button" class="jump" onClick={remove}>{say('bulk.remove')}</button>
      <button type="button" class="jump" onClick={clear}>{say('bulk.clear')}</button>
    </form>
  )
}
