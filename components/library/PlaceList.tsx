import { useState } from 'preact/hooks'
import { Turn } from '../Glyph.tsx'
import { say } from '../words/words.ts'

/** A place of a file that could not be read, or not as it stands. */
export interface Place {
  /** Where, in words. */
  place: string
  /** Why, in words. */
  reason: string
  /** As a line of a table; `place` and `reason` where there is none. */
  row?: string
}

/** The first places, and how many there are beyond. */
export interface Places {
  places: Place[]
  more: number
}

/** As many as are looked through by eye; the copy has more. */
const SHOWN = 200

interface PlaceListProps {
  count: number
  /** Name of the collection or of the file. */
  of: string
  load(): Promise<Places>
  copy(text: string): Promise<void>
  announce(words: string): void
}

/** What could not be read, closed to a line; opened it is asked for and listed, to be copied as a table. */
export function PlaceList({ count, of, load, copy, announce }: PlaceListProps) {
  const [list, setList] = useState<Places | null>(null)
  const open = (details: HTMLDetailsElement) => {
    if (details.open) load().then(setList, () => announce(say('problems.notLoaded')))
  }
  const copyAll = (places: Places['places']) => copy(places.map(({ place, reason, row }) => row ?? `${place}\t${reason}`).join('\n')).then(() => announce(say('problems.copied', { count: places.length })), () => announce(say('failed.notCopied')))
  const shown = list?.places.slice(0, SHOWN) ?? []
  return (
    <details class="problems more" onToggle={({ currentTarget }) => open(currentTarget)}>
      <summary><Turn />{say('problems.heading', { count })}</summary>
      {list !== null && (
        <>
          <div class="problems__list" tabIndex={0} role="region" aria-label={say('problems.of', { name: of })}>
            <ul>{shown.map(({ place, reason }, at) => <li key={at}><b dir="auto">{place}</b> <span>{reason}</span></li>)}</ul>
          </div>
          <p class="problems__foot">
            {shown.length < list.places.length + list.more && <span>{say('problems.shown', { shown: shown.length, count: list.places.length + list.more })}</span>}
            <button type="button" class="jump" onClick={() => void copyAll(list.places)}>{say(list.more > 0 ? 'problems.copyFirst' : 'problems.copy', { count: list.places.length })}</button>
          </p>
        </>
      )}
    </details>
  )
}
