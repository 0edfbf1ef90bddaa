import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Decision } from '../lib/decisions/decision.ts'
import type { PanelState } from '../lib/messages/panel-state.ts'
import type { PassageHere, PassageState } from '../lib/messages/passage.ts'
import { Access } from './Access.tsx'
import type { PanelActions } from './actions.ts'
import { Changed } from './Changed.tsx'
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
import { announcementOf, saidOfPassage } from './announcement.ts'
import { goToRow } from './go-to-row.ts'
import { useKeptFocus } from './kept-focus.ts'
import { KeptBar } from './highlights/KeptBar.tsx'
import { useKeptNotice } from './highlights/kept-notice.ts'
import type { KeptActions, KeptView } from './highlights/kept-view.ts'
import { KeptPart } from './highlights/KeptPart.tsx'
import { SaveSelection } from './highlights/SaveSelection.tsx'
import { LibraryLink, OptionsLink } from './PageLinks.tsx'
import { AskPassage } from './passage/AskPassage.tsx'
import { useDroppedWords } from './passage/dropping.ts'
import type { PassageActions } from './passage/passage-actions.ts'
import { PassageForm } from './passage/PassageForm.tsx'
import type { AskedWords } from './passage/PassageQuote.tsx'
import { ShownPassage } from './passage/ShownPassage.tsx'
import { PanelSearch } from './PanelSearch.tsx'
import { RoomLow } from './RoomLow.tsx'
import type { RowContext, RowKeeping } from './row-context.ts'
import type { RowsShown } from './RowFilter.tsx'
import type { SearchActions, SearchView } from './search-view.ts'
import { say } from './words/words.ts'

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
  /** The passage that the reader asks about; without it none can be asked about. */
  passage?: { here: PassageHere; actions: PassageActions }
  /** Which rows of which text the reader chose before, and where another choice is kept. */
  rows?: { chosen: Readonly<Record<string, RowsShown>>; choose(of: string, rows: RowsShown): void }
}

/** The whole panel: what there is to show of the tab, one moment at a time. */
export function Panel({ state, actions, focusFigure, focusTurn = 0, search, kept, passage, rows: before }: PanelProps) {
  const root = useRef<HTMLDivElement>(null)
  useKeptFocus(root)
  const [current, setCurrent] = useState<number | null>(null)
  const [last, setLast] = useState<LastDecision | null>(null)
  const handled = useRef('')
  useDroppedWords(passage?.actions)
  const [asking, setAsking] = useState(false)
  const asked = passage?.here.state ?? null
  const isForm = asking && passage !== undefined && hasOwnHead(state, asked)
  const read = isForm ? null : asked ? (asked.kind === 'read' ? asked : null) : state.kind === 'read' ? state : null
  const reading = read?.reading ?? null
  const shown = isForm ? 'asking' : asked ? passageMoment(asked) : momentOf(state)
  const [words, setWords] = useState<AskedWords | null>(null)
  const { notice, gone, spoken, actions: keeping, undo, giveUp, close } = useKeptNotice(kept, shown)
  // what was read comes first; who works on what was kept opens it once, for all pages
  const [listOpen, setListOpen] = useState<boolean | null>(null)
  // of another article or passage all rows are shown at first: nobody is to miss what was left out of the one before
  const [chosen, setChosen] = useState<Readonly<Record<string, RowsShown>>>(before?.chosen ?? {})
  const only = chosen[shown] ?? 'all'
  const showOnly = (rows: RowsShown) => {
    setChosen((others) => ({ ...others, [shown]: rows }))
    before?.choose(shown, rows)
  }
  const [wanted, setWanted] = useState<{ id: string; part: 'note' | 'card'; turn: number } | null>(null)
  const want = (id: string, part: 'note' | 'card') => setWanted((last) => ({ id, part, turn: (last?.turn ?? 0) + 1 }))

  useEffect(() => {
    setCurrent(null)
    setLast(null)
    setWords(null)
    root.current?.scrollIntoView({ block: 'start' })
  }, [shown])
  useEffect(() => {
    const press = `${focusFigure} ${focusTurn}`
    // a reading that comes again moves nothing: each press leads to its row once
    if (focusFigure === undefined || reading === null || !root.current || handled.current === press) return
    handled.current = press
    turnTo(focusFigure)
  }, [focusFigure, focusTurn, reading])

  const pressed = kept?.view.pressed ?? null
  useEffect(() => {
    if (pressed === null) return
    setAsking(false)
    want(pressed.id, 'card')
  }, [pressed?.turn])
  // the field goes once something else was asked about, or the tab shows something else
  useEffect(() => setAsking(false), [asked === null ? momentOf(state) : passageMoment(asked)])

  // whoever turns back stands again at the button that led there
  const leaving = useRef(false)
  const leaveForm = () => {
    leaving.current = true
    setAsking(false)
  }
  const leaveByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return
    event.preventDefault()
    leaveForm()
  }
  const checkAgain = async (text: string) => {
    await passage!.actions.check(text)
    // the same words once more are no other passage, for which the field would go
    if (asked?.asked.text === text) leaveForm()
  }
  useLayoutEffect(() => {
    if (isForm || !leaving.current) return
    leaving.current = false
    root.current?.querySelector<HTMLElement>('[data-asks]')?.focus()
  }, [isForm])

  const turnTo = (figure: number) => {
    setCurrent(figure)
    if (root.current) goToRow(root.current, figure, () => showOnly('all'))
  }
  const marking = useMemo<PanelActions>(() => {
    if (asked === null || !passage) return { ...actions, showFigure(figure) { setCurrent(figure); actions.showFigure(figure) } }
    // the words of a passage stand in the panel itself
    const show = (spans: AskedWords['spans'], figure: number | null) => setWords((last) => ({ spans, figure, turn: (last?.turn ?? 0) + 1 }))
    return {
      ...actions,
      showMore: passage.actions.showMore,
      showReason: (spans) => show(spans, null),
      showFigure(index) {
        const figure = asked.kind === 'read' ? asked.reading.figures[index] : undefined
        setCurrent(index)
        if (figure) show([figure], index)
      },
    }
  }, [actions, asked, passage?.actions])
  const [decide, takeBack] = useMemo(() => {
    const saying = (keep: (decision: Decision) => Promise<void>, becomes: LastDecision['became']) => (decision: Decision) => {
      if (reading === null) return
      const end = (became: LastDecision['became']) => setLast({ decision, became, words: outcomeWords(reading, decision, became) })
      void keep(decision).then(() => end(becomes), () => end('failed'))
    }
    return [saying((decision) => actions.decide(decision), 'kept'), saying((decision) => actions.takeBack(decision), 'takenBack')]
  }, [actions, reading])
  const deciding = read?.keeping === 'kept' ? { decide, takeBack } : { decide: null, takeBack: null }
  const here = kept?.view.here ?? null
  const keptRows = asked !== null ? (passage?.here.kept ?? null) : here?.can === 'yes' ? here.highlights : null
  const rows = useMemo<RowKeeping | null>(() => {
    if (read === null || keptRows === null || !keeping) return null
    const { reading, at } = read
    const from = 'asked' in read ? read.asked.page : null
    return {
      kept: keptRows,
      keep: (comparison) => void rowEvidence(reading, comparison, at, from).then((row) => keeping.saveRow({ row, selectors: rowSelectors(reading, comparison) })),
      drop: async (row) => void await keeping.remove(row),
    }
  }, [read, keptRows, keeping])
  const isHeaded = hasOwnHead(state, null)
  const part = here && keeping && <KeptPart here={here} actions={keeping} taking={actions} wanted={wanted} saves={!isHeaded} open={listOpen ?? state.kind !== 'read'} setOpen={setListOpen} />
  // where the passage is kept nothing of the page is asked
  const passageRows = asked !== null && keeping && keptRows !== null && keptRows.length > 0 && (
    <KeptPart here={{ can: 'yes', highlights: keptRows, held: [], found: null, changed: [], last: null }} actions={keeping} taking={actions} wanted={wanted} saves={false} open={listOpen ?? false} setOpen={setListOpen} />
  )
  const ask = passage ? () => setAsking(true) : null
  const acts = isHeaded && <>{ask && <AskPassage ask={ask} />}{here?.can === 'yes' && keeping && <SaveSelection actions={keeping} />}</>
  const form = (level: 1 | 2) => passage && <PassageForm level={level} actions={asking ? { ...passage.actions, check: checkAgain } : passage.actions} last={state.kind === 'paused' && !isForm ? '' : passage.here.last} asked={isForm} />
  const page = (
    <>
      {kept && kept.view.used !== null && <RoomLow used={kept.view.used} actions={actions} />}
      {isForm ? <main onKeyDown={leaveByKey}><p class="ask__back"><button type="button" class="jump" onClick={leaveForm}>{say(asked === null ? 'passage.back' : 'passage.backTo')}</button></p>{form(1)}</main>
        : asked === null ? <Moment key={shown} state={state} actions={marking} current={current} deciding={deciding} rows={rows} kept={part} only={only} showOnly={showOnly} acts={acts} form={form(2)} />
        : <ShownPassage key={shown} state={asked} actions={passage!.actions} context={{ actions: marking, current, rows, ...deciding }} words={words} only={only} showOnly={showOnly} askAnother={ask!} turnTo={turnTo}>{passageRows}</ShownPassage>}
      {(asked !== null || state.kind !== 'reading') && <footer class="foot">{asked === null && 'site' in state && state.kind !== 'paused' && <Access site={state.site} actions={actions} />}<span class="foot__pages"><LibraryLink part="search" actions={actions} words="library.title" /><OptionsLink actions={actions} /></span></footer>}
    </>
  )
  return (
    <div class="panel" ref={root}>
      <p class="sr" role="status">{isForm ? '' : asked ? saidOfPassage(asked) : announcementOf(state)}</p>
      <p class="sr" role="status">{spoken}</p>
      {search === undefined ? page : <PanelSearch {...search}>{page}</PanelSearch>}
      {reading !== null && last !== null && <DecisionBar last={last} takeBack={takeBack} close={() => setLast(null)} />}
      {(gone.length > 0 || notice?.kind === 'save' || notice?.kind === 'back') && <KeptBar notice={notice} gone={gone} writeNote={(id) => want(id, 'note')} undo={undo} giveUp={giveUp} close={close} />}
    </div>
  )
}

/** Whether something with a head of its own is shown, in whose place the field for a passage comes; elsewhere it stands below. */
function hasOwnHead(state: PanelState, asked: PassageState | null): boolean {
  return asked !== null || state.kind === 'read' || state.kind === 'otherLanguage'
}

/** Tells one thing shown from another: what is open, and how far it is scrolled, lasts while the same article is shown. */
function momentOf(state: PanelState): string {
  return state.kind === 'read' ? `read ${state.reading.article.url} ${state.reading.article.title}` : state.kind
}

/** The same for a passage: another day changes what is said of it, not what it is. */
function passageMoment({ kind, asked }: PassageState): string {
  return kind === 'unread' ? `passage ${kind}` : `passage ${asked.text}`
}

interface MomentProps extends Pick<RowContext, 'actions' | 'current' | 'rows'> {
  state: PanelState
  deciding: Pick<RowContext, 'decide' | 'takeBack'>
  /** What is kept of the page, where it has one. */
  kept: ComponentChildren
  only: RowsShown
  showOnly(rows: RowsShown): void
  /** What can be done with the page, at its head. */
  acts: ComponentChildren
  /** The field for a passage, where there is no article. */
  form: ComponentChildren
}

function Moment({ state, actions, current, deciding, rows, kept, only, showOnly, acts, form }: MomentProps) {
  switch (state.kind) {
    case 'read': return <>{state.changed && <Changed actions={actions} />}<ReadArticle context={{ reading: state.reading, actions, at: state.at, current, rows, ...deciding }} keeping={state.keeping} saved={state.saved} only={only} showOnly={showOnly} acts={acts}>{kept}</ReadArticle></>
    case 'otherLanguage': return <><Head article={state.article}><div class="keep">{acts}</div></Head><main><OtherLanguage language={state.language} />{kept}</main></>
    case 'notChecked': return <main><NotChecked state={state} />{form}</main>
    case 'reading': return <main aria-busy="true"><ReadingSteps progress={state.progress} /></main>
    case 'notArticle': return <main><NotAnArticle reason={state.reason} actions={actions} />{form}{kept}</main>
    case 'paused': return <main><Paused site={state.site} why={state.why} actions={actions} />{form}</main>
    case 'closed': return <main><ClosedPage why={state.why} />{form}</main>
    case 'failed': return <main><Failed detail={state.detail} actions={actions} />{form}</main>
  }
}
