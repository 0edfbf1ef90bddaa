import { say } from '../words/words.ts'
import type { OptionsActions, OptionsView } from './options-view.ts'
import { SiteField } from './SiteField.tsx'
import { SiteList } from './SiteList.tsx'

interface SitesProps {
  view: OptionsView
  actions: OptionsActions
  announce(words: string): void
}

/** When articles are checked: on a press alone, on some sites as they are opened, or on all. */
export function Sites({ view, actions, announce }: SitesProps) {
  const key = view.keys.find(({ command }) => command === 'check-page')?.key ?? ''
  const everywhere = (on: boolean) => void actions.checkEverywhere(on).then((done) => announce(say(done ? 'options.kept' : 'options.refused')), () => announce(say('options.failed')))
  const add = async (host: string) => {
    const granted = await actions.addSite(host)
    announce(granted ? say('options.sites.added', { host }) : say('options.refused'))
    return granted
  }
  return (
    <>
      <p>{say('options.sites.press', { key, has: key === '' ? 'no' : 'yes' })}</p>
      <fieldset class="opt__choices">
        <legend class="sr">{say('options.sites')}</legend>
        <label class="opt__choice"><input type="radio" name="when" checked={!view.everywhere} onChange={() => everywhere(false)} /><span>{say('options.sites.listed')}</span><small>{say('options.sites.listedWhat')}</small></label>
        <label class="opt__choice"><input type="radio" name="when" checked={view.everywhere} onChange={() => everywhere(true)} /><span>{say('options.sites.all')}</span><small>{say('options.sites.allWhat')}</small></label>
      </fieldset>
      {!view.everywhere && (
        <>
          <SiteList sites={view.sites.map(({ host, pattern }) => ({ host, act: say('options.sites.remove'), actOn: say('options.sites.removeHost', { host }), press: () => actions.removeSite(pattern).then(() => announce(say('options.sites.removed', { host }))) }))} failed={() => announce(say('options.failed'))} />
          <SiteField label={say('options.sites.add')} act={say('options.sites.addAct')} add={add} />
        </>
      )}
    </>
  )
}
