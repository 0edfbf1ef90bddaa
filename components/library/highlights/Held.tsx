import type { Highlight } from '../../../lib/highlights/highlight.ts'
import { say } from '../../words/words.ts'
import type { KeptActions } from './kept-view.ts'

interface HeldProps {
  held: readonly Highlight[]
  actions: Pick<KeptActions, 'keepHeld' | 'saveUnsaved'>
  tried(act: Promise<unknown>): Promise<unknown>
  announce(words: string): void
}

/** What found no room on the device and is lost when the browser is closed, unless there is room again or it is saved as a file. */
export function Held({ held, actions, tried, announce }: HeldProps) {
  return (
    <section class="arrivals" aria-label={say('held.label')}>
      <p role="alert"><b>{say('held.words', { count: held.length })}</b> {say('held.what')}</p>
      <p class="arrivals__acts">
        <button type="button" class="btn btn--small" onClick={() => actions.saveUnsaved(held)}>{say('taken.saveUnsaved')}</button>
        <button type="button" class="jump" onClick={() => void tried(actions.keepHeld().then((left) => announce(say('held.tried', { left }))))}>{say('act.tryAgain')}</button>
      </p>
    </section>
  )
}
