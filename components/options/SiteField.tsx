import { useId, useState } from 'preact/hooks'
import { hostOf } from '../../lib/sites/host.ts'
import { say } from '../words/words.ts'

interface SiteFieldProps {
  label: string
  act: string
  /** Called inside the reader's gesture, before anything is awaited. @returns false where nothing came of it: what was typed stays */
  add(host: string): Promise<boolean>
}

/** A field for a site, typed or pasted as an address. What names no site stays in it, with the reason. */
export function SiteField({ label, act, add }: SiteFieldProps) {
  const id = useId()
  const [typed, type] = useState('')
  const [problem, setProblem] = useState('')
  const submit = (event: Event) => {
    event.preventDefault()
    const host = hostOf(typed)
    if (host === null) return setProblem(say(typed.trim() === '' ? 'options.site.none' : 'options.site.not', { typed: typed.trim() }))
    setProblem('')
    add(host).then((added) => { if (added) type('') }, () => setProblem(say('options.failed')))
  }
  return (
    <form class="opt__add" onSubmit={submit} noValidate>
      <label for={id}>{label}</label>
      <input id={id} class="field" type="text" inputMode="url" autoComplete="off" spellcheck={false} dir="ltr" placeholder={say('options.site.example')} value={typed} aria-invalid={problem !== ''} aria-describedby={`${id}-problem`} onInput={({ currentTarget }) => type(currentTarget.value)} />
      <button type="submit" class="btn btn--small">{act}</button>
      <p id={`${id}-problem`} role="alert">{problem}</p>
    </form>
  )
}
