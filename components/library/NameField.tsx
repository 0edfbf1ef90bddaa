import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { say } from '../words/words.ts'

/** As long as a name may be; a longer one is a text. */
const LONGEST = 120

/**
 * A collection's name, to be written anew where it stands. Enter keeps it, Escape leaves it as it was.
 * @param isTaken whether another collection is called so: then it is asked for another name
 * @param done called once, with the new name, or null where it stays
 */
export function NameField({ name, isTaken, done }: { name: string; isTaken(name: string): boolean; done(name: string | null): void }) {
  const input = useRef<HTMLInputElement>(null)
  const [wrong, setWrong] = useState<'nameEmpty' | 'nameTaken' | null>(null)
  useLayoutEffect(() => {
    input.current?.focus()
    input.current?.select()
  }, [])
  const keep = () => {
    const next = input.current!.value.trim()
    if (next !== '' && !isTaken(next)) return done(next)
    setWrong(next === '' ? 'nameEmpty' : 'nameTaken')
    input.current?.focus()
  }
  return (
    <form class="naming" onSubmit={(event) => { event.preventDefault(); keep() }}>
      <input ref={input} class="field" type="text" dir="auto" defaultValue={name} maxLength={LONGEST} aria-label={say('collections.name')} aria-invalid={wrong !== null} aria-describedby={wrong !== null ? 'name-wrong' : undefined}
        onKeyDown={(event) => { if (event.key === 'Escape') { event.preventDefault(); done(null) } }} />
      <button type="submit" class="btn btn--small">{say('collections.keepName')}</button>
      <button type="button" class="jump" onClick={() => done(null)}>{say('collections.leaveName')}</button>
      {wrong !== null && <p id="name-wrong" role="alert">{say(`collections.${wrong}`)}</p>}
    </form>
  )
}
