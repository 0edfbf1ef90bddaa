import { say, type WordKey } from '../words/words.ts'
import type { OptionsActions, OptionsView } from './options-view.ts'

const WORDS: Record<string, WordKey> = { 'check-page': 'options.keys.check', 'save-highlight': 'options.keys.save' }

interface KeysProps {
  view: OptionsView
  actions: OptionsActions
  announce(words: string): void
}

/** The keys as the browser has them now; they are changed in the browser's own page. */
export function Keys({ view, actions, announce }: KeysProps) {
  return (
    <>
      <dl class="opt__pairs">
        {view.keys.map(({ command, key }) => {
          const words = WORDS[command]
          return words && <div key={command}><dt>{say(words)}</dt><dd>{key === '' ? say('options.keys.none') : <kbd>{key}</kbd>}</dd></div>
        })}
      </dl>
      <p class="opt__acts"><button type="button" class="btn btn--small" onClick={() => { actions.changeKeys().catch(() => announce(say('options.failed'))) }}>{say('options.keys.change')}</button></p>
    </>
  )
}
