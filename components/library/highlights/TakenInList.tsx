import type { TakenIn } from '../../../lib/highlights/taken-in.ts'
import type { Unread } from '../../../lib/highlights/formats/unread.ts'
import { say } from '../../words/words.ts'
import { PlaceList, type Place } from '../PlaceList.tsx'
import type { KeptActions } from './kept-view.ts'

/** A file that was brought in, or why it was not. */
export type Arrival = TakenIn | { file: string; failed: string }

interface TakenInListProps {
  arrivals: readonly Arrival[]
  actions: Pick<KeptActions, 'copy' | 'saveUnsaved'>
  close(): void
  announce(words: string): void
}

/** What came of the files that were brought in last: counts in words, and each place that gave nothing. */
export function TakenInList({ arrivals, actions, close, announce }: TakenInListProps) {
  return (
    <section class="arrivals" aria-label={say('taken.heading')}>
      <ul>
        {arrivals.map((arrival, at) => (
          <li key={at} class="arrivals__one">
            <h2 class="lib__h2" dir="auto">{arrival.file}</h2>
            <p>{arrivalWords(arrival)}</p>
            {'unsaved' in arrival && arrival.unsaved.length > 0 && (
              <p class="arrivals__unsaved">
                <b>{say('taken.unsaved', { count: arrival.unsaved.length })}</b>{' '}
                <button type="button" class="jump" onClick={() => actions.saveUnsaved(arrival.unsaved)}>{say('taken.saveUnsaved')}</button>
              </p>
            )}
            {'unread' in arrival && arrival.unread.length > 0 && arrival.format !== null && (
              <PlaceList count={arrival.unread.length} of={arrival.file} load={() => Promise.resolve({ places: arrival.unread.map(placeOf), more: 0 })} copy={actions.copy} announce={announce} />
            )}
          </li>
        ))}
      </ul>
      <button type="button" class="jump" onClick={close}>{say('taken.close')}</button>
    </section>
  )
}

/** What came of a file, in one sentence. */
export function arrivalWords(arrival: Arrival): string {
  if ('failed' in arrival) return say('taken.failed', { detail: arrival.failed })
  if (arrival.format === null) return say('taken.unknown')
  const { highlights, decisions, articles, known } = arrival
  return say('taken.words', { highlights, decisions, articles, known })
}

function placeOf({ line, record, reason }: Unread): Place {
  const place = line !== null ? say('taken.line', { line }) : record !== null ? say('taken.record', { record }) : say('taken.whole')
  return { place, reason: say(`taken.reason.${reason}`) }
}
