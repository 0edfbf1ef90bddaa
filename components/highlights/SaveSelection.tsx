import { say } from '../words/words.ts'
import type { KeptActions } from './kept-view.ts'

/** Keeps what is selected in the page. */
export function SaveSelection({ actions }: { actions: Pick<KeptActions, 'saveSelection'> }) {
  return (
    <button type="button" class="keep__act keeping__save" onClick={() => void actions.saveSelection()}>
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M2.5 13.5h11M4 10.5l6.5-7 2.5 2.3-6.5 7-3.2.7z" /></svg>
      <span>{say('keptHere.save')}</span>
    </button>
  )
}
