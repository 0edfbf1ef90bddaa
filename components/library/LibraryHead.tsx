import { formatBytes } from '../words/sizes.ts'
import { say } from '../words/words.ts'
import { TABS, type LibraryView, type Tab } from './library-view.ts'

/** What the library holds, and its tabs. */
export function LibraryHead({ view, tab }: { view: LibraryView; tab: Tab }) {
  const { collections, space } = view
  const reports = collections?.reduce((sum, { reports }) => sum + reports, 0) ?? 0
  return (
    <header>
      <div class="lib__head">
        <h1>{say('library.title')}</h1>
        {collections !== null && <p>{say('library.holds', { reports, collections: collections.length })}{space !== null && <>{' '}<span class="lib__space">{say('library.space', { used: formatBytes(space.used), quota: formatBytes(space.quota) })}</span></>}</p>}
      </div>
      <nav class="lib__tabs" aria-label={say('library.parts')}>
        {TABS.map((one) => <a key={one} href={`#${one}`} aria-current={one === tab ? 'page' : undefined}>{say(`library.${one}`)}{one === 'corpora' && collections !== null && <>{' '}<span>{collections.length}</span></>}</a>)}
      </nav>
    </header>
  )
}
