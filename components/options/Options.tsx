import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { useKeptFocus } from '../kept-focus.ts'
import { useAnnouncement } from '../use-announcement.ts'
import { LANGUAGES, languageOf, type Language } from '../words/languages.ts'
import { say } from '../words/words.ts'
import { Corpora } from './Corpora.tsx'
import { Keys } from './Keys.tsx'
import type { OptionsActions, OptionsView } from './options-view.ts'
import { PausedSites } from './PausedSites.tsx'
import { Sites } from './Sites.tsx'

interface OptionsProps {
  view: OptionsView
  actions: OptionsActions
}

/** The page of options: parts between hairlines, each with its name at the side. What is changed holds at once. */
export function Options({ view, actions }: OptionsProps) {
  const [said, announce] = useAnnouncement()
  const root = useRef<HTMLElement>(null)
  useKeptFocus(root)
  /** Does what was asked, and says what came of it where it can be heard. */
  const doing = (act: Promise<unknown>) => void act.then(() => announce(say('options.kept')), () => announce(say('options.failed')))
  return (
    <main class="opt" ref={root}>
      <h1>{say('options.title')}</h1>
      <p class="sr" role="status">{said}</p>
      <Part name="sites">
        <Sites view={view} actions={actions} announce={announce} />
      </Part>
      <Part name="paused">
        <PausedSites view={view} actions={actions} announce={announce} />
      </Part>
      <Part name="corpora">
        <Corpora view={view} actions={actions} />
      </Part>
      <Part name="language">
        <label class="opt__field">
          <span class="sr">{say('options.language')}</span>
          <select class="field" value={view.language ?? ''} onChange={({ currentTarget }) => doing(actions.speak(currentTarget.value === '' ? null : currentTarget.value))}>
            <option value="">{say('options.language.browser', { name: nameOf(languageOf(null, navigator.languages)) })}</option>
            {LANGUAGES.filter(({ offered }) => offered).map((language) => (
              <option key={language.code} value={language.code} lang={language.tag}>{nameOf(language)}</option>
            ))}
          </select>
          {languageOf(view.language, navigator.languages).draft && <small>{say('options.language.draftWhat')}</small>}
        </label>
      </Part>
      <Part name="badge">
        <Switch on={view.badge} words={say('options.badge.show')} note={say('options.badge.what')} turn={(on) => doing(actions.showBadge(on))} />
      </Part>
      <Part name="names">
        <Switch on={view.exactNames} words={say('names.exact')} note={say(view.exactNames ? 'names.isExact' : 'names.isAny')} turn={(on) => doing(actions.takeExactNames(on))} />
      </Part>
      <Part name="keys">
        <Keys view={view} actions={actions} announce={announce} />
      </Part>
    </main>
  )
}

function nameOf({ name, draft }: Language): string {
  return draft ? say('options.language.draft', { name }) : name
}

function Part({ name, children }: { name: 'sites' | 'paused' | 'language' | 'badge' | 'names' | 'keys' | 'corpora'; children: ComponentChildren }) {
  const id = `options-${name}`
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say(`options.${name}`)}</h2>
      <div>{children}</div>
    </section>
  )
}

function Switch({ on, words, note, turn }: { on: boolean; words: string; note: string; turn(on: boolean): void }) {
  return <label class="opt__choice"><input type="checkbox" checked={on} onChange={({ currentTarget }) => turn(currentTarget.checked)} /><span>{words}</span><small>{note}</small></label>
}
