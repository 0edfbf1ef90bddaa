import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { useAnnouncement } from '../use-announcement.ts'
import { formatNumber } from '../words/numbers.ts'
import { Say } from '../words/Say.tsx'
import { say, type WordKey } from '../words/words.ts'
import { Mark, Picture } from './Picture.tsx'
import { TRY_PASSAGE } from './try-passage.ts'
import type { WelcomeActions, WelcomeView } from './welcome-view.ts'

interface WelcomeProps {
  view: WelcomeView
  actions: WelcomeActions
}

const NEVER = ['welcome.never.request', 'welcome.never.account', 'welcome.never.unasked', 'welcome.never.judge'] as const satisfies WordKey[]
const KEEPS = ['welcome.keeps.what', 'welcome.keeps.checked', 'welcome.keeps.removed'] as const satisfies WordKey[]

/** The page that opens once, after the extension was installed: how an article is checked, what is never done, and where to go on. */
export function Welcome({ view, actions }: WelcomeProps) {
  return (
    <main class="wel">
      <header class="wel__head">
        <p class="wel__name"><Mark />{say('welcome.name')}</p>
        <h1>{say('welcome.title')}</h1>
        <p>{say('welcome.lead')}</p>
      </header>
      <section aria-labelledby="welcome-steps">
        <h2 id="welcome-steps" class="sr">{say('welcome.steps')}</h2>
        <ol class="wel__steps" role="list">
          <Step at={1} of="open"><p>{say('welcome.open.what')}</p></Step>
          <Step at={2} of="ask"><WaysToAsk view={view} actions={actions} /></Step>
          <Step at={3} of="read"><p>{say('welcome.read.what')}</p></Step>
        </ol>
      </section>
      <Part name="try"><TryIt actions={actions} /></Part>
      <Part name="never"><ul class="wel__facts">{NEVER.map((words) => <li key={words}><Say words={words} /></li>)}</ul></Part>
      <Part name="keeps"><ul class="wel__facts">{KEEPS.map((words) => <li key={words}><Say words={words} /></li>)}</ul></Part>
      <Part name="next">
        <p>{say('welcome.next.reports', { reports: view.reports })}</p>
        <p class="wel__acts">
          <button type="button" class="btn" onClick={() => actions.openLibrary()}>{say('welcome.next.library')}</button>
          <button type="button" class="btn" onClick={() => actions.openOptions()}>{say('welcome.next.options')}</button>
        </p>
      </Part>
    </main>
  )
}

function Step({ at, of, children }: { at: number; of: 'open' | 'ask' | 'read'; children: ComponentChildren }) {
  return (
    <li>
      <Picture of={of} />
      <div>
        <h3><span>{formatNumber(at)}</span> {say(`welcome.${of}`)}</h3>
        {children}
      </div>
    </li>
  )
}

/** The button, the key as it is set, and the entry of the menu; where one of them is not at hand, how to get it. */
function WaysToAsk({ view: { key, entry, inToolbar }, actions }: WelcomeProps) {
  const [said, announce] = useAnnouncement()
  return (
    <>
      <p>{say(inToolbar === false ? 'welcome.ask.pin' : 'welcome.ask.button')}</p>
      <p>{key === '' ? say('welcome.ask.noKey') : <Say words="welcome.ask.key" args={{ key }} />}{' '}
        <button type="button" class="jump" onClick={() => { actions.changeKeys().catch(() => announce(say('options.failed'))) }}>{say(key === '' ? 'welcome.ask.setKey' : 'welcome.ask.otherKey')}</button></p>
      <p>{say('welcome.ask.menu', { entry })}</p>
      <p class="sr" role="status">{said}</p>
    </>
  )
}

/** A sentence that is checked at a press, in the panel. */
function TryIt({ actions }: Pick<WelcomeProps, 'actions'>) {
  const [failed, setFailed] = useState(false)
  const check = () => {
    setFailed(false)
    actions.check(TRY_PASSAGE.words).catch(() => setFailed(true))
  }
  return (
    <>
      <blockquote class="wel__said" lang={TRY_PASSAGE.language} dir="ltr">{TRY_PASSAGE.words}</blockquote>
      <p class="wel__acts"><button type="button" class="btn btn--main" onClick={check}>{say('welcome.try.check')}</button></p>
      <p>{say('welcome.try.what')}</p>
      <p role="status" class={failed ? undefined : 'sr'}>{failed && say('welcome.try.failed')}</p>
    </>
  )
}

function Part({ name, children }: { name: 'try' | 'never' | 'keeps' | 'next'; children: ComponentChildren }) {
  const id = `welcome-${name}`
  return (
    <section class="wel__part" aria-labelledby={id}>
      <h2 id={id}>{say(`welcome.${name}`)}</h2>
      <div>{children}</div>
    </section>
  )
}
