import '../../components/second-source.css'
import '../../components/highlights/highlights.css'
import '../../components/plot/plot.css'
import '../../components/search.css'
import '../../components/passage/passage.css'
import { render } from 'preact'
import { browser, type Runtime } from '../../lib/browser/browser.ts'
import { callerOf, receiverOf } from '../../lib/messages/calls.ts'
import { namesOf, TO_BACKGROUND, TO_PANEL, type ToBackground, type ToPanel } from '../../lib/messages/contexts.ts'
import type { KeptHere } from '../../lib/messages/highlights.ts'
import type { PanelState, TabState } from '../../lib/messages/panel-state.ts'
import { NO_PASSAGE, type PassageHere } from '../../lib/messages/passage.ts'
import { askToLast, roomOf } from '../../lib/store/room.ts'
import { settingsStore } from '../../lib/store/settings.ts'
import { Panel } from '../../components/Panel.tsx'
import { speakAsSet } from '../../components/words/speak-as-set.ts'
import { searching } from '../library/searching.ts'
import { chosenRows } from './chosen-rows.ts'
import { panelActions } from './panel-actions.ts'

/** How long nothing may be heard of a check, in milliseconds. */
const ASK_AGAIN = 3_000

// One panel a window, following the active tab of its own window. What it shows comes from the background; it keeps nothing.

const background = callerOf<ToBackground>('background', namesOf(TO_BACKGROUND), (call) => browser.runtime.sendMessage(call))
let tab: number | null = null
/** What is drawn, and of which tab: that of the tab before, until the background has answered for this one. */
let shown: (TabState & { tab: number | null }) | null = null
/** What is kept of the page that a tab shows. */
let kept: { tab: number; here: KeptHere } | null = null
/** The passage that the reader asks about beside a tab. */
let passage: { tab: number; here: PassageHere } | null = null
/** How much of the room on the device is used, where it is time to say so. */
let used: number | null = null
/** Counts what the background has told unasked: its answer to what was asked before may be older. */
let told = 0
/** The same for what is kept. */
let toldKept = 0
/** The same for the passage. */
let toldPassage = 0
let asking: ReturnType<typeof setTimeout> | undefined
/** The highlight whose mark in the page was pressed, and in which tab. */
let pressed: { tab: number; id: string; turn: number } | null = null
let focus = { figure: undefined as number | undefined, turn: 0 }

/** What is known of the passage of the tab that is shown. */
function passageShown(): PassageHere | null {
  return passage !== null && passage.tab === shown?.tab ? passage.here : null
}

const actions = panelActions(background, {
  shown: () => shown,
  passage: passageShown,
  failed(of, error) {
    if (of === tab) drawFailure(error)
  },
})

function drawKept(of: number, here: KeptHere): void {
  const saved = here.last?.became === 'saved' && here.last.at !== kept?.here.last?.at
  kept = { tab: of, here }
  redraw()
  if (saved) void keepRoom()
}

/** After something was kept: that it lasts, and how much room is left for more. */
async function keepRoom(): Promise<void> {
  // the answer is the browser's own; where it is no, what is kept is kept as long as there is room
  await askToLast(navigator.storage).catch(() => false)
  await measure()
}

async function measure(): Promise<void> {
  const room = await roomOf(navigator.storage).catch(() => null)
  used = room?.low ? room.share : null
  redraw()
}

const search = searching(redraw)
const searchActions = { search: search.search, more: search.more, openReport: actions.page.openReport, collectionOf: () => null }

function draw(next: TabState): void {
  shown = { ...next, tab }
  askAgain()
  redraw()
}

function drawPassage(of: number, here: PassageHere): void {
  passage = { tab: of, here }
  askAgain()
  redraw()
}

/** The background may be stopped in the middle of something and then says nothing more: asks again what has become of it. */
function askAgain(): void {
  clearTimeout(asking)
  if (shown?.state.kind === 'reading' || passageShown()?.state?.kind === 'comparing') asking = setTimeout(followOrSay, ASK_AGAIN)
}

function redraw(): void {
  if (shown) render(<Panel state={shown.state} passage={{ here: passageShown() ?? NO_PASSAGE, actions: actions.passage }} actions={actions.page} focusFigure={focus.figure} focusTurn={focus.turn} search={{ view: search.view(), actions: searchActions }} kept={{ view: { here: kept?.tab === shown.tab ? kept.here : null, used, pressed: pressed?.tab === shown.tab ? pressed : null }, actions: actions.kept }} rows={rows} />, document.body)
}

async function follow(): Promise<void> {
  const { id: windowId } = await browser.windows.getCurrent()
  const [active] = await browser.tabs.query({ active: true, windowId })
  if (active?.id === undefined) return
  if (active.id !== tab) focus = { figure: undefined, turn: focus.turn }
  tab = active.id
  const of = tab
  const [before, keptBefore, passageBefore] = [told, toldKept, toldPassage]
  const [found, here, asked] = await Promise.all([background.state(of), background.kept(of), background.passage(of)])
  // the reader may have gone on to another tab while this one was asked for
  if (of !== tab) return
  if (kept?.tab !== of || keptBefore === toldKept) kept = { tab: of, here }
  if (passage?.tab !== of || passageBefore === toldPassage) passage = { tab: of, here: asked }
  if (before === told) draw(found)
  else redraw()
}

function followOrSay(): void {
  follow().catch(drawFailure)
}

function drawFailure(error: unknown): void {
  const state: PanelState = { kind: 'failed', site: { host: null, always: false }, detail: error instanceof Error ? error.message : String(error) }
  draw({ document: null, state })
}

browser.runtime.onMessage.addListener(receiverOf<ToPanel, Runtime.MessageSender>('panel', TO_PANEL, {
  stateChanged(_from, of, next) {
    if (of !== tab) return
    told++
    draw(next)
  },
  keptChanged(_from, of, here) {
    if (of !== tab) return
    toldKept++
    drawKept(of, here)
  },
  passageChanged(_from, of, here) {
    if (of !== tab) return
    toldPassage++
    drawPassage(of, here)
  },
  askedFor(_from, of) {
    if (of === tab) leaveSearch()
  },
  markPressed(_from, of, figure) {
    if (of !== shown?.tab) return
    turnToPage(of)
    focus = { figure, turn: focus.turn + 1 }
    redraw()
  },
  keptPressed(_from, of, id) {
    if (of !== shown?.tab) return
    turnToPage(of)
    pressed = { tab: of, id, turn: (pressed?.turn ?? 0) + 1 }
    redraw()
  },
}, (from) => from.id === browser.runtime.id && from.tab === undefined))

/** What was found goes from over the page or the passage that the reader asks for. */
function leaveSearch(): void {
  const { line, order } = search.view()
  if (line !== '') search.search('', order)
}

/** Marks are of the page: what stands in its place goes. */
function turnToPage(of: number): void {
  leaveSearch()
  if (!passageShown()?.state) return
  passage = null
  background.leavePassage(of).catch(drawFailure)
}

browser.tabs.onActivated.addListener(followOrSay)
browser.tabs.onReplaced.addListener(followOrSay)
const rows = await chosenRows(browser.storage.session, (await browser.windows.getCurrent()).incognito)
await speakAsSet(settingsStore(browser.storage.local), document, navigator.languages, redraw)
followOrSay()
void measure()
