import type { PanelActions } from './actions.ts'
import { say } from './words/words.ts'

/** Above all that was read: that the page says something else by now, and the way to have it read again. */
export function Changed({ actions }: { actions: PanelActions }) {
  return (
    <div class="strip changed">
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M13 8a5 5 0 1 1-1.6-3.7" /><path d="M13.2 1.8v2.8h-2.8" /></svg>
      <p>{say('changed.says')}</p>
      <button type="button" class="jump" onClick={() => actions.tryAgain()}>{say('changed.again')}</button>
    </div>
  )
}
