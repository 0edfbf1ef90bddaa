import '../../components/second-source.css'
import '../../components/search.css'
import { render } from 'preact'
import { browser, openLibrary, type Runtime } from '../../lib/browser/browser.ts'
import { callerOf, receiverOf } from '../../lib/messages/calls.ts'
import { namesOf, TO_BACKGROUND, TO_PANEL, type ToBackground, type ToPanel } from '../../lib/messages/contexts.ts'
import type { PanelState } from '../../lib/messages/panel-state.ts'
import { settingsStore } from '../../lib/store/settings.ts'
import { Panel } from '../../components/Panel.tsx'
import { speakAsSet } from '../../components/words/speak-as-set.ts'
import type { PanelActions } from '../../components/actions.ts'
import { patternOf } from '../background/sites.ts'
import { searching } from '../library/searching.ts'

/** How long nothing may be heard of a check, in milliseconds. */
const ASK_AGAIN = 3_000

// One panel a window, following the active tab of its own window. What it shows comes from the background; it keeps nothing.

const background = callerOf<ToBackground>('background', namesOf(TO_BACKGROUND), (call) => browser.runtime.sendMessage(call))
let tab: number | null = null
let state: PanelState | null = null
let asking: ReturnType<typeof setTimeout> | undefined
let focus = { figure: undefined as number | undefined, turn: 0 }

/** Runs a call to the background for the tab that is shown; what goes wrong is shown too. */
function ask(call: (tab: number) => Promise<unknown>): void {
  if (tab === null) return
  const of = tab
  call(of).catch((error: unknown) => {
    if (of === tab) draw({ kind: 'failed', site: { host: null, always: false }, detail: error instanceof Error ? error.message : String(error) })
  })
}

/** The same, where whoever asked says what went wrong. */
async function send(call: (tab: number) => Promise<unknown>): Promise<void> {
  if (tab !== null) await call(tab)
}

const actions: PanelActions = {
  showFigure: (figure) => ask((of) => background.showFigure(of, figure)),
  showReason: (spans) => ask((of) => background.showSpans(of, [...spans])),
  openLibrary: (part) => void openLibrary(part),
  openReport(url) {
    // an imported report may name anything as its address
    if (/^https?:/i.test(url)) void browser.tabs.create({ url })
  },
  alwaysCheck() {
    // nothing may be awaited before the request, or the browser no longer sees the click
    const host = state && 'site' in state ? state.site.host : null
    if (host !== null) ask(() => browser.permissions.request({ origins: [patternOf(host)] }))
  },
  stopAlways: () => ask((of) => background.stopAlways(of)),
  readAnyway: () => ask((of) => background.read(of, true)),
  tryAgain: () => ask((of) => background.read(of, false)),
  takeNames: (spelling) => ask((of) => background.takeNames(of, spelling)),
  decide: (decision) => send((of) => background.decide(of, decision)),
  showMore: (reach) => send((of) => background.showMore(of, reach)),
  keepArticle: (keep) => send((of) => background.keepArticle(of, keep)),
  takeBack: (decision) => send((of) => background.takeBack(of, decision)),
  copyDetail: (detail) => navigator.clipboard.writeText(detail),
}

const search = searching(() => { if (state) draw(state) })
const searchActions = { search: search.search, more: search.more, openReport: actions.openReport, collectionOf: () => null }

function draw(next: PanelState): void {
  state = next
  clearTimeout(asking)
  // the background may be stopped in the middle of a check and then says nothing more: ask again what has become of it
  if (next.kind === 'reading') asking = setTimeout(followOrSay, ASK_AGAIN)
  render(<Panel state={next} actions={actions} focusFigure={focus.figure} focusTurn={focus.turn} search={{ view: search.view(), actions: searchActions }} />, document.body)
}

async function follow(): Promise<void> {
  const { id: windowId } = await browser.windows.getCurrent()
  const [active] = await browser.tabs.query({ active: true, windowId })
  if (active?.id === undefined) return
  if (active.id !== tab) focus = { figure: undefined, turn: focus.turn }
  tab = active.id
  const of = tab
  const found = await background.state(of)
  // the reader may have gone on to another tab while this one was asked for
  if (of === tab) draw(found)
}

function followOrSay(): void {
  follow().catch((error: unknown) => draw({ kind: 'failed', site: { host: null, always: false }, detail: error instanceof Error ? error.message : String(error) }))
}

browser.runtime.onMessage.addListener(receiverOf<ToPanel, Runtime.MessageSender>('panel', TO_PANEL, {
  stateChanged(_from, of, next) {
    if (of === tab) draw(next)
  },
  markPressed(_from, of, figure) {
    if (of !== tab || !state) return
    focus = { figure, turn: focus.turn + 1 }
    draw(state)
  },
}, (from) => from.id === browser.runtime.id && from.tab === undefined))

browser.tabs.onActivated.addListener(followOrSay)
browser.tabs.onReplaced.addListener(followOrSay)
await speakAsSet(settingsStore(browser.storage.local), document, navigator.languages, () => { if (state) draw(state) })
followOrSay()
