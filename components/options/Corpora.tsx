import { formatBytes } from '../words/sizes.ts'
import { say } from '../words/words.ts'
import type { OptionsActions, OptionsView } from './options-view.ts'

/** What articles are compared with, and the way to where it is changed. */
export function Corpora({ view: { corpora, used }, actions }: { view: OptionsView; actions: OptionsActions }) {
  return (
    <>
      <p>{say('options.corpora.what')}</p>
      <dl class="opt__pairs">
        {corpora.map(({ id, name, reports, bytes, on }) => (
          <div key={id}><dt><bdi>{name}</bdi>{id === 'bundled' && <small>{say('collections.from.bundled')}</small>}</dt><dd>{say('options.corpora.holds', { count: reports, size: bytes === null ? 'none' : formatBytes(bytes), on: on ? 'yes' : 'no' })}</dd></div>
        ))}
      </dl>
      {used !== null && <p>{say('options.corpora.room', { used: formatBytes(used) })}</p>}
      <p class="opt__acts">
        <button type="button" class="btn btn--small" onClick={() => actions.openLibrary('corpora')}>{say('options.corpora.open')}</button>
        <button type="button" class="btn btn--small" onClick={() => actions.openLibrary('highlights')}>{say('options.corpora.backup')}</button>
      </p>
    </>
  )
}
