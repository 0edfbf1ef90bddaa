import { say } from '../words/words.ts'
import type { OptionsActions, OptionsView } from './options-view.ts'
import { SiteField } from './SiteField.tsx'
import { SiteList } from './SiteList.tsx'

interface PausedSitesProps {
  view: OptionsView
  actions: OptionsActions
  announce(words: string): void
}

/** The sites that are left alone: those of the reader, and, closed until it is opened, the list that comes with the extension. */
export function PausedSites({ view, actions, announce }: PausedSitesProps) {
  const failed = () => announce(say('options.failed'))
  const rows = (fromStart: boolean) => view.paused.filter((site) => site.fromStart === fromStart).map(({ host }) => ({
    host, act: say('options.paused.end'), actOn: say('options.paused.endHost', { host }),
    press: () => actions.pause(host, false).then(() => announce(say('options.paused.ended', { host }))),
  }))
  const bundled = rows(true)
  const add = async (host: string) => {
    await actions.pause(host, true)
    announce(say('options.paused.added', { host }))
    return true
  }
  return (
    <>
      <p>{say('options.paused.what')}</p>
      <SiteList sites={rows(false)} failed={failed} />
      <SiteField label={say('options.paused.add')} act={say('options.paused.addAct')} add={add} />
      {bundled.length > 0 && (
        <details class="opt__more">
          <summary>{say('options.paused.bundled', { count: bundled.length })}</summary>
          <SiteList sites={bundled} failed={failed} />
        </details>
      )}
    </>
  )
}
