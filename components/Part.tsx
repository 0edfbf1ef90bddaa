import type { ComponentChildren } from 'preact'

interface PartProps {
  id: string
  heading: string
  count: string
  note?: string
  /** What can be done with the part, at the end of its head. */
  act?: ComponentChildren
  children: ComponentChildren
}

/** A part of the panel with its heading, how much is in it, and a word on how it is ordered. */
export function Part({ id, heading, count, note, act, children }: PartProps) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`}>
      <div class="part__head">
        <h2 id={`${id}-heading`} tabIndex={-1}>{heading}</h2>
        <span class="part__count"><bdi>{count}</bdi></span>
        {note !== undefined && <span class="part__note">{note}</span>}
        {act}
      </div>
      {children}
    </section>
  )
}
