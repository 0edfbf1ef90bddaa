import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useKeptFocus } from '../kept-focus.ts'
import { useAnnouncement } from '../use-announcement.ts'
import { Message } from '../Message.tsx'
import { say } from '../words/words.ts'
import { Corpora } from './Corpora.tsx'
import { Decisions } from './Decisions.tsx'
import type { DecisionActions, DecisionsView } from './decisions-view.ts'
import { useDropping } from './dropping.ts'
import { Highlights } from './highlights/Highlights.tsx'
import type { KeptActions, KeptView } from './highlights/kept-view.ts'
import { useTakingIn } from './highlights/taking-in.ts'
import type { Chosen } from './importing.ts'
import { LibraryHead } from './LibraryHead.tsx'
import type { LibraryActions, LibraryView, Tab } from './library-view.ts'

interface LibraryProps {
  view: LibraryView
  actions: LibraryActions
  tab: Tab
  /** Goes to a tab; called when files are dropped where another tab is shown. */
  goTo(tab: Tab): void
  /** What stands under the tab "Search". */
  search: ComponentChildren
  kept: KeptView
  keptActions: KeptActions
  decisions: DecisionsView
  decisionActions: DecisionActions
}

/** The page of the library: its head, its tabs, and what the chosen tab shows. */
export function Library({ view, actions, tab, goTo, search, kept, keptActions, decisions, decisionActions }: LibraryProps) {
  const [said, announce] = useAnnouncement()
  const { over, dropped } = useDropping()
  const root = useRef<HTMLDivElement>(null)
  useKeptFocus(root)
  const main = useRef<HTMLElement>(null)
  const shown = useRef(tab)
  useEffect(() => {
    // the first tab is where the page begins; one that is gone to is read from its beginning
    if (shown.current !== tab) main.current?.focus({ preventScroll: true })
    shown.current = tab
  }, [tab])
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const takingIn = useTakingIn(keptActions, announce)
  /** Files of highlights go where highlights are, all others where reports come in. */
  const sort = async (all: Chosen) => {
    const reports = all.into === null ? await takingIn.sort(all.files) : all.files
    if (reports.length < all.files.length) goTo('highlights')
    if (reports.length === 0 && all.files.length > 0 && !all.unopened?.length) return
    setChosen({ ...all, files: reports })
    if (reports.length === all.files.length) goTo('corpora')
  }
  useEffect(() => { if (dropped !== null) void sort(dropped) }, [dropped])
  return (
    <div class="lib" ref={root} data-over={over || undefined}>
      <LibraryHead view={view} actions={actions} tab={tab} highlights={kept.shelf?.highlights.length ?? null} decisions={decisions.decided?.length ?? null} />
      <p class="sr" role="status">{said}</p>
      <main ref={main} tabIndex={-1} aria-label={say(`library.${tab}`)}>
        {/* what is open and half filled in lasts while the other part is looked at */}
        {view.failed !== null ? <Unopened detail={view.failed} /> : (
          <>
            <div hidden={tab !== 'highlights'}><Highlights view={kept} actions={keptActions} takingIn={takingIn} isShown={tab === 'highlights'} announce={announce} /></div>
            <div hidden={tab !== 'search'}>{search}</div>
            <div hidden={tab !== 'corpora'}><Corpora view={view} actions={actions} chosen={chosen} choose={(all) => void sort(all)} announce={announce} /></div>
            <div hidden={tab !== 'decisions'}><Decisions view={decisions} actions={decisionActions} announce={announce} /></div>
          </>
        )}
      </main>
      {over && <p class="lib__drop" aria-hidden="true">{say('add.drop')}</p>}
    </div>
  )
}

function Unopened({ detail }: { detail: string }) {
  return (
    <Message title={say('library.failed')} level={2}>
      <p>{say('library.failedWhy')}</p>
      <code tabIndex={0} role="region" aria-label={say('failed.detail')} dir="ltr" lang="en">{detail}</code>
    </Message>
  )
}
