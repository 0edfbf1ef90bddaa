import { useId, useRef, useState } from 'preact/hooks'
import { LONGEST_TAG } from '../../lib/highlights/bounds.ts'
import { foldCase, tidyTags } from '../../lib/highlights/highlight.ts'
import { say } from '../words/words.ts'

interface TagFieldProps {
  tags: readonly string[]
  /** Tags that the reader has given elsewhere, offered while one is written. */
  known: readonly string[]
  /** The passage that they are on. */
  of: string
  add(tag: string): Promise<void>
  remove(tag: string): Promise<void>
}

/** The tags of a highlight, and a field for one more; Enter or a comma ends a tag, and so does leaving the field. */
export function TagField({ tags, known, of, add, remove }: TagFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  const list = useId()
  const [failed, setFailed] = useState(false)
  const [full, setFull] = useState(false)
  // a long list has many of these fields, and a reader may have hundreds of tags
  const [writing, setWriting] = useState(false)
  const trying = (act: Promise<void>, undo: () => void) => act.then(() => setFailed(false), () => { setFailed(true); undo() })
  const take = () => {
    const input = field.current!
    // more than a tag can hold comes past the field's own bound by a script alone
    if (input.value.length > LONGEST_TAG) return setFull(true)
    setFull(false)
    for (const tag of tidyTags(input.value.split(','), known)) {
      input.value = ''
      // what could not be kept stands in the field again
      if (!tags.some((one) => foldCase(one) === foldCase(tag))) void trying(add(tag), () => { input.value = input.value === '' ? tag : `${tag}, ${input.value}` })
    }
  }
  const drop = (tag: string) => {
    void trying(remove(tag), () => {})
    field.current?.focus()
  }
  return (
    <div class="tags">
      {tags.length > 0 && (
        <ul class="tags__all" aria-label={say('highlight.tagsOf', { quote: of })}>
          {tags.map((tag) => (
            <li key={tag} class="tag">
              <bdi>{tag}</bdi>
              <button type="button" class="tag__drop" aria-label={say('highlight.untag', { tag })} onClick={() => drop(tag)}>
                <svg class="tag__cross" viewBox="0 0 8 8" aria-hidden="true"><path d="M1.5 1.5l5 5m0-5l-5 5" /></svg>
              </button>
            </li>
          ))}
        </ul>
      )}
      <input ref={field} class="tags__field" type="text" dir="auto" list={list} maxLength={LONGEST_TAG} placeholder={say('highlight.tag')} aria-label={say('highlight.tagOn', { quote: of })} autocomplete="off" onFocus={() => setWriting(true)} onInput={({ currentTarget }) => setFull(currentTarget.value.length >= LONGEST_TAG)}
        onKeyDown={(event) => {
          if ((event.key !== 'Enter' && event.key !== ',') || event.isComposing) return
          event.preventDefault()
          take()
        }} onBlur={() => { setWriting(false); take() }} />
      <datalist id={list}>{writing && known.filter((tag) => !tags.includes(tag)).map((tag) => <option key={tag} value={tag} />)}</datalist>
      {full && <p class="note__failed" role="status">{say('highlight.tagLong', { most: LONGEST_TAG })}</p>}
      {failed && <p class="note__failed" role="alert">{say('highlight.tagFailed')}</p>}
    </div>
  )
}
