import { browser } from '../../lib/browser/browser.ts'
import { callerOf } from '../../lib/messages/calls.ts'
import { namesOf, TO_PANEL, type PageText, type ToPanel } from '../../lib/messages/contexts.ts'
import { isPageText } from '../../lib/messages/is-page-text.ts'
import type { Decision } from '../../lib/decisions/decision.ts'
import { finishArticle } from '../../lib/article/finish-article.ts'
import { shortenArticle } from '../../lib/article/shorten-article.ts'
import type { PanelState, SiteAccess } from '../../lib/messages/panel-state.ts'
import { readsLanguage } from '../../lib/read.ts'
import type { Reading } from '../../lib/reading.ts'
import type { SpellingMode } from '../../lib/names/spelling-mode.ts'
import type { Span } from '../../lib/text/span.ts'
import { badgeText } from './badge.ts'
import { isRefusal, whyClosed } from './closed-pages.ts'
import { corpusFacts, prepare } from './corpus.ts'
import { figureMarks } from './figure-marks.ts'
import { markStyles } from './mark-styles.ts'
import { documentOf, isStill, nobodyThere, pageOf } from './page-calls.ts'
import { decisions, keepArticle, readState, settings } from './read-state.ts'
import { PAGE_SCRIPT, patternOf } from './sites.ts'
import { tabStates, type TabState } from './tab-states.ts'
import { within } from './within.ts'

/** Longest that a page may take to give its text, in milliseconds; past that the reader is told. */
const PATIENCE = 15_000

/** What started a check. The reader's press lets the page in; the panel and the page itself can only use what was let in before. */
export type Cause = 'press' | 'panel' | 'page'

const states = tabStates(browser.storage.session)
const panels = callerOf<ToPanel>('panel', namesOf(TO_PANEL), (call) => browser.runtime.sendMessage(call))

interface Turn {
  state: PanelState
  /** Document that the content script has come into meanwhile. */
  loaded: number | null
}

/** Checks that are under way, by tab; a second one for the same tab takes the place of the first. */
const underWay = new Map<number, Turn>()

/** Checks the page that a tab shows: reads it, compares it, shows it. Ends in a state that says what came of it, whatever happens. */
export async function check(tab: number, cause: Cause, force = false): Promise<void> {
  const site: SiteAccess = { host: null, always: false }
  const turn: Turn = { state: { kind: 'reading', site, progress: { words: null, figures: null, reports: null } }, loaded: null }
  underWay.set(tab, turn)
  const mine = () => underWay.get(tab) === turn
  tellPanels(tab, turn.state)
  let next: TabState
  try {
    next = await readTab(tab, force, (progress) => {
      if (!mine()) return
      turn.state = progress
      tellPanels(tab, progress)
    })
  } catch (error) {
    const state = await failure(tab, cause, error instanceof Error ? error.message : String(error))
    if (!mine()) return
    if (state === null) {
      underWay.delete(tab)
      return forget(tab)
    }
    next = { document: null, state }
  }
  if (!mine()) return
  // a page may have gone while it was compared: its answer is nobody's
  if (next.document !== null && !(await isStill(tab, next.document))) {
    underWay.delete(tab)
    // on a granted site the page that took its place has asked to be checked
    return turn.loaded !== null && turn.loaded !== next.document ? check(tab, 'page') : forget(tab)
  }
  const about = await browser.tabs.get(tab).catch(nobodyThere)
  if (!mine()) return
  await states.set(tab, next, about?.incognito ?? true)
  underWay.delete(tab)
  show(tab, next.state)
  if (next.state.kind === 'read' && next.document !== null) await paint(tab, next.document, next.state.reading)
}

/** Checks a document that the content script has come into, unless the check that sent it there is still under way. */
export async function checkLoaded(tab: number, document: number): Promise<void> {
  const turn = underWay.get(tab)
  if (turn) turn.loaded = document
  else await check(tab, 'page')
}

/** What there is to show of a tab. A reading that was not kept (too large, a private window, too long ago) is made again. */
export async function stateOf(tab: number): Promise<PanelState> {
  const kept = underWay.has(tab) ? null : await states.get(tab)
  if (kept && (kept.document === null || (await isStill(tab, kept.document)))) return kept.state
  const there = underWay.has(tab) ? null : await documentOf(tab)
  // a script that answers was let in, and its page is the one that the tab shows
  if (!underWay.has(tab) && typeof there === 'number') void check(tab, 'page')
  return underWay.get(tab)?.state ?? withoutReading(tab)
}

/** Keeps a decision of the reader, or takes it back, and brings what is shown up to date, in this tab first. @throws in a private window, and where it could not be kept */
export async function decide(tab: number, decision: Decision, act: 'keep' | 'takeBack'): Promise<void> {
  if ((await browser.tabs.get(tab)).incognito) throw new Error('background: a private window keeps no decision')
  await decisions[act](decision)
  await compareAllAgain(tab)
}

/** Keeps the article of a tab in the library, or takes it out, and brings what is shown up to date. @throws in a private window, and where it could not be kept */
export async function keepRead(tab: number, keep: boolean): Promise<void> {
  if ((await browser.tabs.get(tab)).incognito) throw new Error('background: a private window keeps no article')
  const state = (await states.get(tab))?.state
  if (state?.kind !== 'read') throw new Error('background: no article is shown')
  await keepArticle(state.reading.article, keep)
  await compareAllAgain(tab)
}

/** Compares the article of a tab with more of the reports that tell its story. @throws where none is shown */
export async function showMore(tab: number, reach: number): Promise<void> {
  if ((await states.get(tab))?.state.kind !== 'read') throw new Error('background: no article is shown')
  await compareAgain(tab, reach)
}

/** Says what makes two names one, and brings what is shown up to date. @throws in a private window */
export async function takeNames(tab: number, spelling: SpellingMode): Promise<void> {
  if ((await browser.tabs.get(tab)).incognito) throw new Error('background: a private window changes no setting')
  await settings.change({ spelling })
  await compareAllAgain(tab)
}

/** Compares the articles of all tabs again. @param first the tab that the reader is at, where one is known */
export async function compareAllAgain(first?: number): Promise<void> {
  for (const tab of new Set([...(first === undefined ? [] : [first]), ...(await states.tabs())])) await compareAgain(tab)
}

/** Compares a tab's article again, as it was read; nothing of the page is asked for. @param reach how many reports are asked for; as many as before where it is missing */
async function compareAgain(tab: number, reach?: number): Promise<void> {
  const kept = await states.get(tab)
  if (kept?.state.kind !== 'read' || underWay.has(tab)) return
  const about = await browser.tabs.get(tab).catch(nobodyThere)
  const { article, reach: before } = kept.state.reading
  const state = await readState(kept.state.site, article, about?.incognito ?? true, reach ?? before)
  // the tab may show another page by now
  if ((await states.get(tab))?.document !== kept.document || underWay.has(tab)) return
  await states.set(tab, { ...kept, state }, about?.incognito ?? true)
  show(tab, state)
  if (kept.document !== null) await paint(tab, kept.document, state.reading)
}

/** Forgets a tab's reading where the tab no longer shows the document that was read. @param loading whether a new document is on its way */
export async function followTab(tab: number, loading: boolean): Promise<void> {
  const kept = await states.get(tab)
  if (kept && (kept.document === null ? loading : !(await isStill(tab, kept.document)))) await forget(tab)
}

/** Forgets what was read of a tab. */
async function forget(tab: number): Promise<void> {
  await states.drop(tab)
  show(tab, await withoutReading(tab))
}

/** What there is to show of a tab that has no reading, unless one was begun, or made, while that was looked up. */
async function withoutReading(tab: number): Promise<PanelState> {
  const blank = await notChecked()
  const made = await states.get(tab)
  return underWay.get(tab)?.state ?? made?.state ?? blank
}

/** Forgets a tab that has closed. */
export async function close(tab: number): Promise<void> {
  underWay.delete(tab)
  await states.drop(tab)
}

/** Scrolls a tab's page to words of its article and marks them; false where they are no longer there. */
export async function showWords(tab: number, pick: (state: Extract<PanelState, { kind: 'read' }>) => { in: 'text' | 'title'; spans: Span[] } | null): Promise<boolean> {
  const kept = await states.get(tab)
  const words = kept?.state.kind === 'read' ? pick(kept.state) : null
  if (!kept || kept.document === null || !words) return false
  return pageOf(tab).show(kept.document, words.in, words.spans)
}

/** Tells the panels that a mark was pressed, where it belongs to what they show. */
export async function passMark(tab: number, document: number, figure: number): Promise<void> {
  if ((await states.get(tab))?.document === document) await panels.markPressed(tab, figure).catch(nobodyThere)
}

/** Brings the shown access to sites up to date in all tabs. */
export async function refreshAccess(): Promise<void> {
  for (const tab of await states.tabs()) {
    const kept = await states.get(tab)
    if (!kept || !('site' in kept.state) || kept.state.site.host === null) continue
    const state = { ...kept.state, site: await siteOf(kept.state.site.host) }
    await states.set(tab, { ...kept, state }, (await browser.tabs.get(tab).catch(nobodyThere))?.incognito ?? true)
    show(tab, state)
  }
}

async function readTab(tab: number, force: boolean, report: (state: PanelState) => void): Promise<TabState> {
  // whatever goes wrong here goes wrong again with the article, and is told then
  prepare().catch(nobodyThere)
  // whether files may be read hangs on a switch that few readers know; the answer is the same for all
  if (/^file:/.test((await browser.tabs.get(tab)).url ?? '')) return { document: null, state: { kind: 'closed', why: 'file' } }
  // a page that was let in and left is still readable when the reader comes back to it, though no script may be run in it any more
  if (typeof (await documentOf(tab)) !== 'number') await browser.scripting.executeScript({ target: { tabId: tab }, files: [`/${PAGE_SCRIPT}`] })
  const page: unknown = await within(pageOf(tab).read(force), PATIENCE, 'page: no answer')
  if (!isPageText(page)) throw new Error('page: the answer is not that of a page')
  const { document, draft, contentType } = page
  const site = await siteOf(page.host)
  if (contentType === 'application/pdf') return { document, state: { kind: 'closed', why: 'pdf' } }
  const article = shortenArticle(finishArticle(draft))
  if (!article.isArticle) return { document, state: { kind: 'notArticle', site, reason: article.notArticle?.reason ?? 'tooShort' } }
  if (!readsLanguage(article.language)) return { document, state: { kind: 'otherLanguage', site, article, language: article.language! } }
  report({ kind: 'reading', site, progress: { words: article.words, figures: null, reports: (await corpusFacts()).reports } })
  await styleMarks(tab, page)
  return { document, state: await readState(site, article, (await browser.tabs.get(tab)).incognito) }
}

/** Marks the figures of a reading in its page. */
async function paint(tab: number, document: number, reading: Reading): Promise<void> {
  const { title, text, blocks } = reading.article
  await pageOf(tab).paint(document, { title, text, blocks }, figureMarks(reading)).catch(nobodyThere)
}

async function styleMarks(tab: number, { dark }: PageText): Promise<void> {
  const target = { tabId: tab }
  try {
    for (const css of [markStyles(true), markStyles(false)]) await browser.scripting.removeCSS({ target, css })
    await browser.scripting.insertCSS({ target, css: markStyles(dark) })
  } catch {
    // a page that the reader came back to has its styles from before; without them the marks are missing, not the reading
  }
}

/** What to show of a page that could not be read; null where it has just not been let in. */
async function failure(tab: number, cause: Cause, detail: string): Promise<PanelState | null> {
  const url = await browser.tabs.get(tab).then((found) => found.url ?? null, () => null)
  if (cause !== 'press' && isRefusal(detail)) return null
  const why = whyClosed(url, detail)
  return why ? { kind: 'closed', why } : { kind: 'failed', site: { host: null, always: false }, detail }
}

async function siteOf(host: string): Promise<SiteAccess> {
  return host === '' ? { host: null, always: false } : { host, always: await browser.permissions.contains({ origins: [patternOf(host)] }) }
}

async function notChecked(): Promise<PanelState> {
  return { kind: 'notChecked', site: { host: null, always: false }, corpus: await corpusFacts() }
}

function show(tab: number, state: PanelState): void {
  // the tab may have closed meanwhile
  browser.action.setBadgeText({ tabId: tab, text: badgeText(state) }).catch(nobodyThere)
  tellPanels(tab, state)
}

function tellPanels(tab: number, state: PanelState): void {
  panels.stateChanged(tab, state).catch(nobodyThere)
}
