import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Decision } from '../lib/decisions/decision.ts'
import type { PanelState } from '../lib/messages/panel-state.ts'
import { Access } from './Access.tsx'
import type { PanelActions } from './actions.ts'
import { ClosedPage } from './ClosedPage.tsx'
import { DecisionBar } from './DecisionBar.tsx'
import { outcomeWords, type LastDecision } from './deciding.ts'
import { rowEvidence, rowSelectors } from './evidence/row-evidence.ts'
import { Failed } from './Failed.tsx'
import { Head } from './Head.tsx'
import { NotAnArticle } from './NotAnArticle.tsx'
import { NotChecked } from './NotChecked.tsx'
import { OtherLanguage } from './OtherLanguage.tsx'
import { Paused } from './Paused.tsx'
import { ReadArticle } from './ReadArticle.tsx'
import { ReadingSteps } from './ReadingSteps.tsx'
import { announcementOf } from './announcement.ts'
import { goToRow } from './go-to-row.ts'
import { KeptBar } from './highlights/KeptBar.tsx'
import { useKeptNotice } from './highlights/kept-notice.ts'
import type { KeptActions, KeptView } from './highlights/kept-view.ts'
import { KeptPart } from './highlights/KeptPart.tsx'
import { LibraryLink, OptionsLink } from './PageLinks.tsx'
import { PanelSearch } from './PanelSearch.tsx'
import { RoomLow } from './RoomLow.tsx'
import type { RowContext, RowKeeping } from './row-context.ts'
import type { RowsShown } from './RowFilter.tsx'
import type { SearchActions, SearchView } from './search-view.ts'

interface PanelProps {
  state: PanelState
  /** A plain object: it is spread. */
  actions: PanelActions
  /** Figure whose mark in the page was pressed, index in `Reading.figures`: its row is brought into view, focused and marked. */
  focusFigure?: number
  /** Another number for each press, so that a second press on the same mark counts. */
  focusTurn?: number
  /** What is searched for at the panel's foot; without it there is nothing to search by. */
  search?: { view: SearchView; actions: SearchActions }
  /** What is kept of the page; without it nothing can be kept. */
  kept?: { view: KeptView; actions: KeptActions }
}

/** The whole panel: what there is to show of the tab, one moment at a time. */
export function Panel({ state, actions, focusFigure, focusTurn = 0, search, kept }: PanelProps) {
  const root = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState<number | null>(null)
  const [last, setLast] = useState<LastDecision | null>(null)
  const handled = useRef('')
  const reading = state.kind === 'read' ? state.reading : null
  const shown = momentOf(state)
  const { notice, gone, spoken, actions: keeping, undo, giveUp, close } = useKeptNotice(kept, shown)
  // what was read comes first; who works on what was kept opens it once, for all pages
  const [listOpen, setListOpen] = useState<boolean | null>(null)
  // of what rows a reader wants to see nothing changes with the page
  const [only, setOnly] = useState<RowsShown>('all')
  const [writeOn, setWriteOn] = useState<{ id: string; turn: number } | null>(null)

  useEffect(() => {
    setCurrent(null)
    setLast(null)
    root.current?.scrollIntoView({ block: 'start' })
  }, [shown])
  useEffect(() => {
    const press = `${focusFigure} ${focusTurn}`
    // a reading that comes again moves nothing: each press leads to its row once
    if (focusFigure === undefined || reading === null || !root.current || handled.current === press) return
    handled.current = press
    setCurrent(focusFigure)
    goToRow(root.current, focusFigure, () => setOnly('all'))
  }, [focusFigure, focusTurn, reading])

  const marking = useMemo<PanelActions>(() => ({ ...actions, showFigure(figure) { setCurrent(figure); actions.showFigure(figure) } }), [actions])
  const [decide, takeBack] = useMemo(() => {
    const saying = (keep: (decision: Decision) => Promise<void>, becomes: LastDecision['became']) => (decision: Decision) => {
      if (reading === null) return
      const end = (became: LastDecision['became']) => setLast({ decision, became, words: outcomeWords(reading, decision, became) })
      void keep(decision).then(() => end(becomes), () => end('failed'))
    }
    return [saying((decision) => actions.decide(decision), 'kept'), saying((decision) => actions.takeBack(decision), 'takenBack')]
  }, [actions, reading])
  const deciding = state.kind === 'read' && state.keeping === 'kept' ? { decide, takeBack } : { decide: null, takeBack: null }
  const here = kept?.view.here ?? null
  const rows = useMemo<RowKeeping | null>(() => {
    if (state.kind !== 'read' || here?.can !== 'yes' || !keeping) return null
    const { reading, at } = state
    return {
      kept: here.highlights,
      keep: (comparison) => void rowEvidence(reading, comparison, at).then((row) => keeping.saveRow({ row, selectors: rowSelectors(reading, comparison) })),
      drop: async (row) => void await keeping.remove(row),
    }
  }, [state, here, keeping])
  const part = here && keeping && <KeptPart here={here} actions={keeping} taking={actions} writeOn={writeOn} open={listOpen ?? state.kind !== 'read'} setOpen={setListOpen} />
  const page = (
    <>
      {kept && kept.view.used !== null && <RoomLow used={kept.view.used} actions={actions} />}
      <Moment key={shown} state={state} actions={marking} current={current} deciding={deciding} rows={rows} kept={part} only={only} showOnly={setOnly} />
      {state.kind !== 'reading' && <footer class="foot">{'site' in state && state.kind !== 'paused' && <Access site={state.site} actions={actions} />}<LibraryLink part="search" actions={actions} words="library.title" /><OptionsLink actions={actions} /></footer>}
    </>
  )
  return (
    <div class="panel" ref={root}>
      <p class="sr" role="status">{announcementOf(state)}</p>
      <p class="sr" role="status">{spoken}</p>
      {search === undefined ? page : <PanelSearch {...search}>{page}</PanelSearch>}
      {reading !== null && last !== null && <DecisionBar last={last} takeBack={takeBack} close={() => setLast(null)} />}
      {(gone.length > 0 || notice?.kind === 'save' || notice?.kind === 'back') && <KeptBar notice={notice} gone={gone} writeNote={(id) => setWriteOn((last) => ({ id, turn: (last?.turn ?? 0) + 1 }))} undo={undo} giveUp={giveUp} close={close} />}
    </div>
  )
}

/** Tells one thing shown from another: what is open, and how far it is scrolled, lasts while the same article is shown. */
function momentOf(state: PanelState): string {
  return state.kind === 'read' ? `read ${state.reading.article.url} ${state.reading.article.title}` : state.kind
}

interface MomentProps extends Pick<RowContext, 'actions' | 'current' | 'rows'> {
  state: PanelState
  deciding: Pick<RowContext, 'decide' | 'takeBack'>
  /** What is kept of the page, where it has one. */
  kept: ComponentChildren
  only: RowsShown
  showOnly(rows: RowsShown): void
}

function Moment({ state, actions, current, deciding, rows, kept, only, showOnly }: MomentProps) {
  switch (state.kind) {
    case 'read': return <ReadArticle context={{ reading: state.reading, actions, at: state.at, current, rows, ...deciding }} keeping={state.keeping} saved={state.saved} only={only} showOnly={showOnly}>{kept}</ReadArticle>
    case 'otherLanguage': return <><Head article={state.article} /><main><OtherLanguage language={state.language} />{kept}</main></>
    case 'notChecked': return <main><NotChecked state={state} /></main>
    case 'reading': return <main aria-busy="true"><ReadingSteps progress={state.progress} /></main>
    case 'notArticle': return <main><NotAnArticle reason={state.reason} actions={actions} />{kept}</main>
    case 'paused': return <main><Paused site={state.site} why={state.why} actions={actions} /></main>
    case 'closed': return <main><ClosedPage why={state.why} /></main>
    case 'failed': return <main><Failed detail={state.detail} actions={actions} /></main>
  }
}
