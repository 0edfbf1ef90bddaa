import type { PanelActions } from '../../components/actions.ts'
import type { KeptActions } from '../../components/highlights/kept-view.ts'
import type { PassageActions } from '../../components/passage/passage-actions.ts'
import { browser, openLibrary, openOptions } from '../../lib/browser/browser.ts'
import { keptReport } from '../../lib/corpus/kept-report.ts'
import { articleKey } from '../../lib/decisions/decision.ts'
import type { Caller } from '../../lib/messages/calls.ts'
import type { ToBackground } from '../../lib/messages/contexts.ts'
import type { TabState } from '../../lib/messages/panel-state.ts'
import type { PassageHere } from '../../lib/messages/passage.ts'
import { patternOf } from '../../lib/sites/host.ts'
import { saveFile } from '../library/save-file.ts'

/** What stands in the panel while something is pressed there. */
export interface InView {
  /** What is drawn, and of which tab; null where nothing is. */
  shown(): (TabState & { tab: number | null }) | null
  /** The passage of that tab. */
  passage(): PassageHere | null
  /** Says that what was pressed for a tab came to nothing. */
  failed(tab: number, error: unknown): void
}

/** What can be done in the panel: each goes to the background, with the tab and the document that were shown. */
export function panelActions(background: Caller<ToBackground>, view: InView): { page: PanelActions; kept: KeptActions; passage: PassageActions } {
  const asking = askingOf(view)
  return { page: pageActions(background, asking), kept: keptActions(background, asking, view), passage: passageActions(background, asking) }
}

function askingOf(view: InView) {
  const asking = {
    /** Runs a call for the tab that is shown; what goes wrong is shown too. */
    ask(call: (tab: number) => Promise<unknown>): void {
      const of = view.shown()?.tab ?? null
      if (of !== null) call(of).catch((error: unknown) => view.failed(of, error))
    },
    /** The same, about the document that is shown; where none is, there is nothing to do. */
    askOf(call: (tab: number, document: number) => Promise<unknown>): void {
      const document = view.shown()?.document ?? null
      if (document !== null) asking.ask((of) => call(of, document))
    },
    /** Runs a call about the document that is shown, where whoever asked says what went wrong. */
    async send(call: (tab: number, document: number) => Promise<unknown>): Promise<void> {
      const { tab: of = null, document = null } = view.shown() ?? {}
      if (of !== null && document !== null) await call(of, document)
    },
    /** The same about the tab, whatever document it shows. */
    async sendTab(call: (tab: number) => Promise<unknown>): Promise<void> {
      const of = view.shown()?.tab ?? null
      if (of !== null) await call(of)
    },
    /** Host of the site that is shown; null where the browser keeps it to itself. */
    host(): string | null {
      const state = view.shown()?.state
      return state && 'site' in state ? state.site.host : null
    },
  }
  return asking
}

type Asking = ReturnType<typeof askingOf>

function pageActions(background: Caller<ToBackground>, { ask, askOf, send, sendTab, host }: Asking): PanelActions {
  /** Asks the browser to let the site in, or not; nothing may be awaited before, or it no longer sees the click. */
  const access = (change: 'request' | 'remove') => {
    const of = host()
    if (of !== null) ask(() => browser.permissions[change]({ origins: [patternOf(of)] }))
  }
  return {
    showFigure: (figure) => askOf((of, document) => background.showFigure(of, document, figure)),
    showReason: (spans) => askOf((of, document) => background.showSpans(of, document, [...spans])),
    openLibrary: (part) => void openLibrary(part),
    openOptions,
    openReport(url) {
      // an imported report may name anything as its address
      if (/^https?:/i.test(url)) void browser.tabs.create({ url })
    },
    alwaysCheck: () => access('request'),
    stopAlways: () => access('remove'),
    async pause(paused) {
      const site = host()
      if (site !== null) await sendTab((of) => background.pause(of, site, paused))
    },
    readAnyway: () => askOf((of, document) => background.read(of, document)),
    tryAgain: () => ask((of) => background.read(of, null)),
    takeNames: (spelling) => ask((of) => background.takeNames(of, spelling)),
    decide: (decision) => sendTab((of) => background.decide(of, decision)),
    showMore: (reach) => send((of, document) => background.showMore(of, document, reach)),
    keepArticle: (article, keep) => send((of) => background.keepArticle(of, keptReport(article, articleKey(article)), keep)),
    takeBack: (decision) => sendTab((of) => background.takeBack(of, decision)),
    copy: ({ text, html }) => (html === undefined ? navigator.clipboard.writeText(text) : navigator.clipboard.write([new ClipboardItem({ 'text/plain': text, 'text/html': html })])),
    saveFile,
  }
}

function keptActions(background: Caller<ToBackground>, { askOf, send, sendTab }: Asking, view: InView): KeptActions {
  return {
    saveSelection: () => send((of, document) => background.saveSelection(of, document)),
    saveRow(row) {
      const asked = view.passage()?.state?.asked
      return asked ? sendTab((of) => background.savePassageRow(of, asked.text, row)) : send((of, document) => background.saveRow(of, document, row))
    },
    note: (id, note, begun) => background.note(id, note, begun),
    tag: (id, tag) => background.tag(id, tag),
    untag: (id, tag) => background.untag(id, tag),
    remove: ({ id }) => background.removeHighlight(id),
    bringBack: (highlight) => background.bringBack(highlight),
    goTo: ({ id }) => askOf((of, document) => background.showHighlight(of, document, id)),
    tags: () => background.tags(),
  }
}

function passageActions(background: Caller<ToBackground>, { sendTab }: Asking): PassageActions {
  return {
    check: (text) => sendTab((of) => background.checkPassage(of, text, null)),
    date: (said) => sendTab((of) => background.datePassage(of, said)),
    leave: () => sendTab((of) => background.leavePassage(of)),
    showMore: (reach) => sendTab((of) => background.showMoreOfPassage(of, reach)),
  }
}
