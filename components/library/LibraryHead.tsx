import { formatNumber } from '../words/numbers.ts'
import { formatShare } from '../words/sizes.ts'
import { say } from '../words/words.ts'
import { SpaceLine } from './SpaceLine.tsx'
import { TABS, type LibraryActions, type LibraryView, type Tab } from './library-view.ts'

interface LibraryHeadProps {
  view: LibraryView
  actions: Pick<LibraryActions, 'askToLast'>
  tab: Tab
  /** How many there are; null until the store has answered. */
  highlights: number | null
  decisions: number | null
}

/** What the library holds, what room it takes, and its tabs. */
export function LibraryHead({ view, actions, tab, highlights, decisions }: LibraryHeadProps) {
  const { collections, space } = view
  const reports = collections?.reduce((sum, { reports }) => sum + reports, 0) ?? 0
  const counts: Partial<Record<Tab, number | null>> = { highlights, corpora: collections?.length ?? null, decisions }
  return (
    <header>
      <div class="lib__head">
        <h1>{say('library.title')}</h1>
        {collections !== null && <p>{say('library.holds', { reports, collections: collections.length })}{space !== null && <>{' '}<SpaceLine space={space} askToLast={actions.askToLast} /></>}</p>}
      </div>
      {space?.low && <p class="lib__low" role="status">{say('space.low', { share: formatShare(space.used, space.quota) })}</p>}
      <nav class="lib__tabs" aria-label={say('library.parts')}>
        {TABS.map((one) => <a key={one} href={`#${one}`} aria-current={one === tab ? 'page' : undefined}>{say(`library.${one}`)}<Count of={counts[one] ?? null} /></a>)}
      </nav>
    </header>
  )
}

function Count({ of }: { of: number | null }) {
  return of === null ? null : <>{' '}<span>{formatNumber(of)}</span></>
}
