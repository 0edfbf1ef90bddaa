import { useLayoutEffect, useRef } from 'preact/hooks'
import { say } from '../words/words.ts'

/** Before it nobody said what a reader asks about. */
const EARLIEST = '1900-01-01'

interface DayFieldProps {
  /** Of the field, for its label. */
  id: string
  /** EDTF day as which the passage is compared; null for none. */
  day: string | null
  describedBy: string | undefined
  /** Called with another day, or with none, once it is given whole. */
  give(day: string | null): void
}

/** On which day a passage was said: by keys, of which each gives a date of its own until the year is whole, or from the calendar. While the reader is in it, nobody else writes there. */
export function DayField({ id, day, describedBy, give }: DayFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  const given = useRef(day)
  const latest = today()
  useLayoutEffect(() => {
    const { ownerDocument } = field.current!
    given.current = day
    if (ownerDocument.activeElement !== field.current) field.current!.value = day ?? ''
  }, [day])
  /** @returns whether what stands there is a day, or none */
  const take = () => {
    const { value, validity } = field.current!
    // a part of a date has no value either
    if (value === '' ? validity.badInput : !/^\d{4}-\d\d-\d\d$/.test(value) || value < EARLIEST || value > latest) return false
    const next = value === '' ? null : value
    if (next !== given.current) give(next)
    given.current = next
    return true
  }
  return (
    <>
      <label for={id}>{say('passage.said')}</label>
      <input class="field" type="date" id={id} ref={field} min={EARLIEST} max={latest} aria-describedby={describedBy}
        onChange={take}
        onKeyDown={({ key }) => { if (key === 'Enter' && !take()) field.current!.reportValidity() }}
        onBlur={() => { if (!take()) field.current!.value = given.current ?? '' }} />
    </>
  )
}

/** The day that the reader has. */
function today(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}
