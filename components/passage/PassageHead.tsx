import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { Asked } from '../../lib/messages/passage.ts'
import { say } from '../words/words.ts'
import { DayField } from './DayField.tsx'
import type { PassageActions } from './passage-actions.ts'

interface PassageHeadProps {
  asked: Asked
  actions: PassageActions
  /** Has the field for another passage come. */
  askAnother(): void
  /** Opens the page that it was selected in. */
  children?: ComponentChildren
  /** The passage. */
  quote: ComponentChildren
}

/** Which passage this is, whence, of which day, and the ways back to the page and on to another passage. */
export function PassageHead({ asked, actions, askAnother, quote, children }: PassageHeadProps) {
  const id = useId()
  const [failed, setFailed] = useState(false)
  const trying = (act: Promise<void>) => {
    setFailed(false)
    act.catch(() => setFailed(true))
  }
  const from = asked.page === null ? '' : asked.page.title || hostOf(asked.page.address)
  return (
    <header class="head">
      <p class="head__ways">
        <button type="button" class="jump" onClick={() => trying(actions.leave())}>{say('passage.back')}</button>
        <button type="button" class="jump" data-asks onClick={askAnother}>{say('passage.another')}</button>
      </p>
      <h1 class={from === '' ? 'sr' : 'head__from'}>{say('passage.title')}{from !== '' && <span class="head__date head__source"> {say('passage.from')} <bdi>{from}</bdi></span>}</h1>
      {quote}
      <p class="head__said">
        <DayField id={`${id}-said`} day={asked.said} describedBy={asked.said === null ? `${id}-undated` : undefined} give={(day) => trying(actions.date(day))} />
        {asked.said === null && <span class="head__undated" id={`${id}-undated`}>{say('passage.undated')}</span>}
      </p>
      <p role="alert" class="ask__wrong">{failed && say('passage.notAsked')}</p>
      {children}
    </header>
  )
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : ''
}
