import { browser, CHECK, isPanelOpen, keyOf } from '../../lib/browser/browser.ts'
import type { PanelState, TabState } from '../../lib/messages/panel-state.ts'
import type { Reading } from '../../lib/reading.ts'
import { hostOf } from '../../lib/sites/host.ts'
import { pausedBy } from '../../lib/sites/paused.ts'
import type { Settings } from '../../lib/store/settings.ts'
import type { Span } from '../../lib/text/span.ts'
import { closePassage, compareAllPassages } from './ask-passage.ts'
import { corpusFacts } from './corpus.ts'
import { clearBadges, drawBadge } from './draw-badge.ts'
import { figureMarks } from './figure-marks.ts'
import { askAnew, leaveKept, showKept } from './kept-here.ts'
import { documentOf, isStill, isStillWhenAskedAgain, nobodyThere, pageOf } from './page-calls.ts'
import { readState } from './read-state.ts'
import { passages } from './passage.ts'
import { failure, readTab, siteOf, type Cause } from './read-tab.ts'
import { isPrivate, panels, states } from './states.ts'

interface Turn {
  state: PanelState
  /** Whether the script of pages is in the page. */
  entered: boolean
  /** Document that it reads; null until one has said that it is there. */
  began: number | null
  /** Document that the content script has come into meanwhile. */
  loaded: number | null
  /** Whether what it is compared with has changed meanwhile. */
  stale: boolean
  /** Settles when it has come to its end. */
  done: Promise<void>
}

/** Checks that are under way, by tab; a second one for the same tab takes the place of the first. */
const underWay = new Map<number, Turn>()

/** The last comparison of each tab that was asked for: one waits for the one before, which may know less than it. */
const comparing = new Map<number, Promise<void>>()

/** Checks the page that a tab shows: reads it, compares it, shows it. Ends in a state that says what came of it, whatever happens. */
export function check(tab: number, cause: Cause, forced: number | null = null): Promise<void> {
  const state: PanelState = { kind: 'reading', site: { host: null, always: false }, progress: { words: null, figures: null, reports: null } }
  const turn: Turn = { state, entered: false, began: null, loaded: null, stale: false, done: Promise.resolve() }
  underWay.set(tab, turn)
  turn.done = run(turn, tab, cause, forced)
  return turn.done
}

/** What is known of a document that a tab shows; it is read first where it was not. */
export async function knownOf(tab: number, document: number, cause: Cause): Promise<TabState | null> {
  await underWay.get(tab)?.done
  const known = await states.get(tab)
  if (known?.document === document) return known
  await check(tab, cause)
  return states.get(tab)
}

async function run(turn: Turn, tab: number, cause: Cause, forced: number | null): Promise<void> {
  const mine = () => underWay.get(tab) === turn
  show(tab, { document: null, state: turn.state })
  let next: TabState
  try {
    next = await readTab(tab, forced, {
      entered(document) {
        turn.entered = true
        turn.began = document ?? turn.began
      },
      progress(state) {
        if (!mine()) return
        turn.state = state
        tellPanels(tab, { document: null, state })
      },
    })
    turn.began = next.document
  } catch (error) {
    // a page that was let in, and then gave no word of itself, has gone: the reader has not pressed on what is there now
    if (mine() && cause !== 'page' && turn.entered && turn.began === null) return check(tab, 'page')
    const state = await failure(tab, cause, error instanceof Error ? error.message : String(error))
    if (!mine()) return
    if (state === null) {
      underWay.delete(tab)
      return forget(tab)
    }
    next = { document: null, state }
  }
  if (!mine()) return
  // a page may have gone while it was read or compared: its answer, or that it gave none, is nobody's
  if (turn.began !== null && !(await isStill(tab, turn.began))) {
    if (!mine()) return
    underWay.delete(tab)
    // on a granted site the page that took its place has asked to be checked
    return turn.loaded !== null && turn.loaded !== turn.began ? check(tab, 'page') : forget(tab)
  }
  const privately = await isPrivate(tab)
  if (!mine()) return
  await states.set(tab, next, privately)
  // a check that began meanwhile keeps what it finds itself
  if (!mine()) return
  underWay.delete(tab)
  if (turn.loaded !== null && turn.began !== null && turn.loaded !== turn.began) return check(tab, 'page')
  showMade(turn.began, tab, next)
  askAnew(tab)
  void showKept(tab).catch(nobodyThere)
  if (turn.stale) return compareAgain(tab)
  if (next.state.kind === 'read' && next.document !== null) await paint(tab, next.document, next.state.reading)
}

/**
 * Checks a document that the content script has come into, or another article that has come into the place of the one that was read, unless the check that sent the script
 * there is still under way. That is done where somebody waits for it: beside an open panel, and on sites that the reader wants checked always. Elsewhere what was read
 * before is forgotten, and the page is read when the panel asks for it.
 * @param address of the page; null where the browser keeps it to itself
 */
export async function checkLoaded(tab: number, document: number, address: string | null): Promise<void> {
  const turn = underWay.get(tab)
  if (turn) {
    turn.began ??= document
    turn.loaded = document
  } else if (await isAwaited(tab, address)) await check(tab, 'page')
  else if ((await states.get(tab)) !== null && !underWay.has(tab)) await forget(tab)
}

async function isAwaited(tab: number, address: string | null): Promise<boolean> {
  const { active, windowId } = await browser.tabs.get(tab)
  if (active && windowId !== undefined && (await isPanelOpen(windowId))) return true
  const host = hostOf(address ?? '')
  return host !== null && (await siteOf(host)).always !== false
}

/** Has the panels say that the article of a document has other words than when it was read. */
export async function sayChanged(tab: number, document: number): Promise<void> {
  const kept = await states.get(tab)
  if (kept?.document !== document || kept.state.kind !== 'read' || underWay.has(tab)) return
  const next: TabState = { ...kept, state: { ...kept.state, changed: true } }
  await states.set(tab, next, await isPrivate(tab))
  showMade(document, tab, next)
}

/** What there is to show of a tab. A reading that was not kept (too large, a private window, too long ago) is made again. */
export async function stateOf(tab: number): Promise<TabState> {
  const kept = underWay.has(tab) ? null : await states.get(tab)
  // it may have been compared anew, or left, while the page was asked
  if (kept && (kept.document === null || (await isStill(tab, kept.document)))) return latest(tab, kept)
  const there = underWay.has(tab) ? null : await documentOf(tab)
  // a script that answers was let in, and its page is the one that the tab shows
  if (!underWay.has(tab) && typeof there === 'number') void check(tab, 'page')
  return withoutReading(tab)
}

/** Compares the article of a document with more of the reports that tell its story. @throws where the tab no longer shows it */
export async function showMore(tab: number, document: number, reach: number): Promise<void> {
  if ((await knownOf(tab, document, 'page'))?.document !== document) throw new Error('background: the tab shows another document')
  await compareAgain(tab, reach)
}

/** Brings what is shown up to date with settings that were changed, here or in the options. */
export async function followSettings(before: Settings, now: Settings): Promise<void> {
  if (!now.badge) await clearBadges()
  if (before.spelling !== now.spelling) await compareAllAgain()
  for (const tab of await states.tabs()) {
    const kept = await states.get(tab)
    if (!kept || !('site' in kept.state)) continue
    const { state } = kept
    const isPaused = kept.state.site.host !== null && pausedBy(kept.state.site.host, now.pauses) !== null
    if (isPaused && state.kind !== 'paused') await showPaused(tab, kept)
    else if (!isPaused && state.kind === 'paused' && state.why === 'site') await check(tab, 'panel')
    else show(tab, kept)
  }
  for (const tab of await passages.tabs()) await drawBadge(tab, (await states.get(tab))?.state ?? null)
}

/** Lets go of what was read of a tab whose site is left alone from now on. */
async function showPaused(tab: number, { document, state }: TabState): Promise<void> {
  if (!('site' in state)) return
  if (document !== null && state.kind === 'read') await paint(tab, document, { ...state.reading, comparisons: [] })
  const paused: TabState = { document: null, state: { kind: 'paused', site: state.site, why: 'site' } }
  await states.set(tab, paused, await isPrivate(tab))
  if (document !== null) await pageOf(tab).keep(document, []).catch(nobodyThere)
  await leaveKept(tab)
  show(tab, paused)
}

/**
 * Compares the articles and passages of all tabs again; of those whose readings were not kept nobody knows the number any more.
 * @param first the tab that the reader is at, where one is known: its page is read anew where its reading was not kept
 */
export async function compareAllAgain(first?: number): Promise<void> {
  await clearBadges(new Set([...underWay.keys(), ...(await states.tabs()), ...(await passages.tabs())]))
  if (first !== undefined && !underWay.has(first) && (await states.get(first)) === null && typeof (await documentOf(first)) === 'number') await check(first, 'page')
  for (const tab of new Set([...(first === undefined ? [] : [first]), ...(await states.tabs())])) await compareAgain(tab)
  await compareAllPassages(first)
}

/** Compares a tab's article again, as it was read; nothing of the page is asked for. Where it is being read, that is done behind it. @param reach how many reports are asked for; as many as before where it is missing */
function compareAgain(tab: number, reach?: number): Promise<void> {
  const turn = underWay.get(tab)
  if (turn) turn.stale = true
  const last = (comparing.get(tab) ?? Promise.resolve()).catch(nobodyThere).then(() => compareOnce(tab, reach))
  comparing.set(tab, last)
  return last
}

async function compareOnce(tab: number, reach?: number): Promise<void> {
  const kept = await states.get(tab)
  if (kept?.state.kind !== 'read' || underWay.has(tab)) return
  const privately = await isPrivate(tab)
  const { article, reach: before } = kept.state.reading
  const state = { ...(await readState(kept.state.site, article, privately, reach ?? before, kept.state.at)), ...(kept.state.changed ? { changed: true as const } : {}) }
  // the tab may show another page by now
  if ((await states.get(tab))?.document !== kept.document || underWay.has(tab)) return
  await states.set(tab, { ...kept, state }, privately)
  showMade(kept.document, tab, { ...kept, state })
  if (kept.document !== null) await paint(tab, kept.document, state.reading)
}

/** Forgets a tab's reading where the tab no longer shows the document that was read. @param loading whether a new document is on its way */
export async function followTab(tab: number, loading: boolean): Promise<void> {
  const kept = await states.get(tab)
  if (!kept || (kept.document === null ? !loading : await isStillWhenAskedAgain(tab, kept.document))) return
  // what was read meanwhile is of the page that is there now
  if ((await states.get(tab))?.document === kept.document) await forget(tab)
}

/** Forgets what was read of a tab. */
async function forget(tab: number): Promise<void> {
  await states.drop(tab)
  await leaveKept(tab)
  show(tab, await withoutReading(tab))
}

/** What there is to show of a tab that has no reading, unless one was begun, or made, while that was looked up. */
async function withoutReading(tab: number): Promise<TabState> {
  return latest(tab, { document: null, state: await notChecked() })
}

/** What there is to show of a tab by now. @param otherwise what is shown where nothing is known of it */
async function latest(tab: number, otherwise: TabState): Promise<TabState> {
  const made = await states.get(tab)
  const turn = underWay.get(tab)
  return turn ? { document: null, state: turn.state } : (made ?? otherwise)
}

/** Forgets a tab that has closed. */
export async function close(tab: number): Promise<void> {
  underWay.delete(tab)
  comparing.delete(tab)
  await states.drop(tab)
  await closePassage(tab)
}

/** Scrolls a tab's page to words of an article and marks them; false where the tab shows another document, or the words are no longer there. */
export async function showWords(tab: number, document: number, pick: (state: Extract<PanelState, { kind: 'read' }>) => { in: 'text' | 'title'; spans: Span[] } | null): Promise<boolean> {
  const kept = (await isStill(tab, document)) ? await knownOf(tab, document, 'page') : null
  const words = kept?.state.kind === 'read' && kept.document === document ? pick(kept.state) : null
  return words !== null && pageOf(tab).show(document, words.in, words.spans)
}

/** Tells the panels that a mark was pressed, where it belongs to what they show. */
export async function passMark(tab: number, document: number, figure: number): Promise<void> {
  if ((await states.get(tab))?.document === document) await panels.markPressed(tab, figure).catch(nobodyThere)
}

/** The same for the mark of a passage that was kept. */
export async function passKeptMark(tab: number, document: number, id: string): Promise<void> {
  if ((await states.get(tab))?.document === document) await panels.keptPressed(tab, id).catch(nobodyThere)
}

/** Brings the shown access to sites up to date in all tabs. */
export async function refreshAccess(): Promise<void> {
  for (const tab of await states.tabs()) {
    const before = await states.get(tab)
    if (!before || !('site' in before.state) || before.state.site.host === null) continue
    const site = await siteOf(before.state.site.host)
    const privately = await isPrivate(tab)
    const kept = await states.get(tab)
    if (kept?.document !== before.document || !('site' in kept.state) || underWay.has(tab)) continue
    const next = { ...kept, state: { ...kept.state, site } }
    await states.set(tab, next, privately)
    showMade(next.document, tab, next)
  }
}

/** Marks the figures of a reading in its page. */
async function paint(tab: number, document: number, reading: Reading): Promise<void> {
  const { title, text, blocks } = reading.article
  await pageOf(tab).paint(document, { title, text, blocks }, figureMarks(reading)).catch(nobodyThere)
}

async function notChecked(): Promise<PanelState> {
  return { kind: 'notChecked', site: { host: null, always: false }, key: await keyOf(CHECK), corpus: await corpusFacts() }
}

/** Shows what was just kept of a document. A tab that has gone on while that was written, which nobody tells of again, is then left without. */
function showMade(document: number | null, tab: number, next: TabState): void {
  // a check that began meanwhile shows what it finds itself
  if (underWay.has(tab)) return
  show(tab, next)
  if (document !== null) void leaveUnless(document, tab, next).catch(nobodyThere)
}

async function leaveUnless(document: number, tab: number, next: TabState): Promise<void> {
  if (!(await isStill(tab, document)) && (await states.get(tab))?.document === next.document && !underWay.has(tab)) await forget(tab)
}

function show(tab: number, next: TabState): void {
  void drawBadge(tab, next.state)
  tellPanels(tab, next)
}

function tellPanels(tab: number, next: TabState): void {
  panels.stateChanged(tab, next).catch(nobodyThere)
}
