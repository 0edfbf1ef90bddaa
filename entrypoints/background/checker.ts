import type { PanelState, TabState } from '../../lib/messages/panel-state.ts'
import { hostOf } from '../../lib/sites/host.ts'
import { closePassage } from './ask-passage.ts'
import { compareAgain, forgetComparing } from './compare-again.ts'
import { askAnew, showKept } from './kept-here.ts'
import { documentOf, isStill, isStillWhenAskedAgain, nobodyThere } from './page-calls.ts'
import { failure, readTab, siteOf, type Cause } from './read-tab.ts'
import { forget, isBesidePanel, latest, paint, sayAsked, show, showMade, showUnread, tellPanels, withoutReading } from './show-tab.ts'
import { isPrivate, states } from './states.ts'
import { underWay, type Turn } from './under-way.ts'

/** Checks the page that a tab shows: reads it, compares it, shows it. Ends in a state that says what came of it, whatever happens. */
export function check(tab: number, cause: Cause, forced: number | null = null): Promise<void> {
  const state: PanelState = { kind: 'reading', site: { host: null, always: false }, progress: { words: null, figures: null, reports: null } }
  const turn: Turn = { state, entered: false, began: null, loaded: null, stale: false, done: Promise.resolve() }
  underWay.set(tab, turn)
  turn.done = run(turn, tab, cause, forced)
  return turn.done
}

/** Checks the page that the reader asks for by the button, a key or a menu, and has the panels turn to it. */
export function checkAsked(tab: number): Promise<void> {
  sayAsked(tab)
  return check(tab, 'press')
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
  if (await isBesidePanel(tab)) return true
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

/** Forgets a tab's reading where the tab no longer shows the document that was read. @param loading whether a new document is on its way */
export async function followTab(tab: number, loading: boolean): Promise<void> {
  const kept = await states.get(tab)
  if (kept === null) return underWay.has(tab) ? undefined : showUnread(tab)
  if (!(await hasGoneOn(tab, kept, loading))) return
  // what was read meanwhile is of the page that is there now
  if ((await states.get(tab))?.document === kept.document) await forget(tab)
}

async function hasGoneOn(tab: number, { document, state }: TabState, loading: boolean): Promise<boolean> {
  if (document !== null) return !(await isStillWhenAskedAgain(tab, document))
  // a pause is told by the address alone, which the browser may tell after it has said that a page is on its way
  return loading || (state.kind === 'paused' && state.why === 'site')
}

/** Forgets a tab that has closed. */
export async function close(tab: number): Promise<void> {
  underWay.delete(tab)
  forgetComparing(tab)
  await states.drop(tab)
  await closePassage(tab)
}
