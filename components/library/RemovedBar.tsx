import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Collection } from '../../lib/corpus/collection.ts'
import { say } from '../words/words.ts'

interface RemovedBarProps {
  collection: Collection
  restore(collection: Collection): void
  close(collection: Collection): void
}

/** After a collection was deleted: what is gone, with the way back. It takes the focus, since the row that had it is gone. */
export function RemovedBar({ collection, restore, close }: RemovedBarProps) {
  const first = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => first.current?.focus({ preventScroll: true }), [collection])
  const { name, reports } = collection
  return (
    <div class="bar" role="group" aria-label={say('removed.label', { name })}>
      <p role="status" dir="auto">{say('removed.what', { name, reports })}</p>
      <button type="button" class="jump" ref={first} onClick={() => restore(collection)}>{say('removed.undo')}</button>
      <button type="button" class="jump" onClick={() => close(collection)}>{say('removed.close')}</button>
    </div>
  )
}
