import { formatNumber } from '../words/numbers.ts'
import { formatBytes } from '../words/sizes.ts'
import { say } from '../words/words.ts'
import { TABS, type LibraryView, type Tab } from './library-view.ts'

interface LibraryHeadProps {
  view: LibraryView
  tab: Tab
  /** How many there are; null until the store has answered. */
  highlights: number | null
}

/** What the library holds, and its tabs. */
export function LibraryHead({ view, tab, highlights }: LibraryHeadProps) {
  const { collections, space } = view
  const reports = collections?.reduce((sum, { reports }) => sum + reports, 0) ?? 0
  return (
    <header>
      <div class="lib__head">
        <h1>{say('library.title')}</h1>
        {collections !== null && <p>{say('library.holds', { reports, collections: collections.length })}{space !== null && <>{' '}<span class="lib__space">{say('library.space', { used: formatBytes(space.used), quota: formatBytes(space.quota) })}</span></>}</p>}
      </div>
      <nav class="lib__tabs" aria-label={say('library.parts')}>
        {TABS.map((one) => <a key={one} href={`#${one}`} aria-current={one === tab ? 'page' : undefined}>{say(`library.${one}`)}<Count of={one === 'corpora' ? (collections?.length ?? null) : one === 'highlights' ? highlights : null} /></a>)}
      </nav>
    </header>
  )
}

function Count({ of }: { of: number | null }) {
  return of === null ? null : <>{' '}<span>{formatNumber(of)}</span></>
}
