import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { say } from '../words/words.ts'

/** As long as a name may be; a longer one is a text. */
const LONGEST = 120

/**
 * A collection's name, to be written anew where it stands. Enter keeps it, Escape leaves it as it was.
 * @param done called once, with the new name, or null where it stays
 */
export function NameField({ name, done }: { name: string; done(name: string | null): void }) {
  const input = useRef<HTMLInputElement>(null)
  const [empty, setEmpty] = useState(false)
  useLayoutEffect(() => {
    input.current?.focus()
    input.current?.select()
  }, [])
  const keep = () => {
    const next = input.current!.value.trim()
    if (next !== '') return done(next)
    setEmpty(true)
    input.current?.focus()
  }
  return (
    <form class="naming" onSubmit={(event) => { event.preventDefault(); keep() }}>
      <input ref={input} class="field" type="text" dir="auto" defaultValue={name} maxLength={LONGEST} aria-label={say('collections.name')} aria-invalid={empty} aria-describedby={empty ? 'name-empty' : undefined}
        onKeyDown={(event) => { if (event.key === 'Escape') { event.preventDefault(); done(null) } }} />
      <button type="submit" class="btn btn--small">{say('collections.keepName')}</button>
      <button type="button" class="jump" onClick={() => done(null)}>{say('collections.leaveName')}</button>
      {empty && <p id="name-empty" role="alert">{say('collections.nameEmpty')}</p>}
    </form>
  )
}
