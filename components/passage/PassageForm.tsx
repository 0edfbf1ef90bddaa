import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { LONGEST_PASSAGE } from '../../lib/messages/passage.ts'
import { Say } from '../words/Say.tsx'
import { say } from '../words/words.ts'
import type { PassageActions } from './passage-actions.ts'

/** Why nothing is compared. */
export type NotAsked = 'empty' | 'tooLong' | 'notAsked'

interface PassageFormProps {
  actions: PassageActions
  /** Level of its heading: 1 where nothing stands above. */
  level: 1 | 2
  /** What stands in the field at first. */
  last: string
  /** What was the matter with what was handed over before. */
  why?: NotAsked
  /** Whether the reader asked for it, so that the field takes the focus. */
  asked?: boolean
}

/** The field for a passage: what is pasted, written or dropped there is compared by a button or a key. */
export function PassageForm({ actions, level, last, why, asked }: PassageFormProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const [wrong, setWrong] = useState<NotAsked | null>(why ?? null)
  const Heading = level === 1 ? 'h1' : 'h2'
  useEffect(() => {
    if (!asked) return
    field.current?.focus()
    field.current?.select()
  }, [asked])
  const check = () => {
    const text = field.current?.value ?? ''
    const now = text.trim() === '' ? 'empty' : text.length > LONGEST_PASSAGE ? 'tooLong' : null
    setWrong(now)
    if (now === null) actions.check(text).catch(() => setWrong('notAsked'))
    else field.current?.focus()
  }
  return (
    <form class="ask" aria-labelledby={`${id}-heading`} onSubmit={(event) => { event.preventDefault(); check() }}>
      <Heading class={level === 1 ? 'say__title' : 'ask__title'} id={`${id}-heading`}>{say('passage.ask')}</Heading>
      <label class="ask__what" for={`${id}-field`}>{say('passage.what')}</label>
      <textarea class="field ask__field" id={`${id}-field`} ref={field} rows={4} dir="auto" defaultValue={last} aria-invalid={wrong !== null} aria-describedby={`${id}-wrong ${id}-keys`}
        onInput={() => setWrong(null)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          check()
        }} />
      <p class="ask__wrong" id={`${id}-wrong`} role="alert">{wrong !== null && say(`passage.${wrong}`, { most: LONGEST_PASSAGE })}</p>
      <div class="ask__acts">
        <button type="submit" class="btn btn--main">{say('passage.check')}</button>
        <p class="ask__keys" id={`${id}-keys`}><Say words="passage.keys" /></p>
      </div>
    </form>
  )
}
