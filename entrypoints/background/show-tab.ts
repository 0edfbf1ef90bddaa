import { browser, CHECK, isPanelOpen, keyOf } from '../../lib/browser/browser.ts'
import type { PanelState, TabState } from '../../lib/messages/panel-state.ts'
import type { Reading } from '../../lib/reading.ts'
import { corpusFacts } from './corpus.ts'
import { drawBadge } from './draw-badge.ts'
import { figureMarks } from './figure-marks.ts'
import { leaveKept } from './kept-here.ts'
import { isStill, nobodyThere, pageOf } from './page-calls.ts'
import { stateByAddress } from './read-tab.ts'
import { isPrivate, panels, states } from './states.ts'
import { underWay } from './under-way.ts'

/** Has the button and the panels show what there is of a tab. */
export function show(tab: number, next: TabState): void {
  void drawBadge(tab, next.state)
  tellPanels(tab, next)
}

/** The same without the button: of what is on its way there is no number yet. */
export function tellPanels(tab: number, next: TabState): void {
  panels.stateChanged(tab, next).catch(nobodyThere)
}

/** Has the panels turn to what the reader asks for of a tab from outside: what stands over it there makes way. */
export function sayAsked(tab: number): void {
  panels.askedFor(tab).catch(nobodyThere)
}

/** Shows what was just kept of a document. A tab that has gone on while that was written, which nobody tells of again, is then left without. */
export function showMade(document: number | null, tab: number, next: TabState): void {
  // a check that began meanwhile shows what it finds itself
  if (underWay.has(tab)) return
  show(tab, next)
  if (document !== null) void leaveUnless(document, tab, next).catch(nobodyThere)
}

async function leaveUnless(document: number, tab: number, next: TabState): Promise<void> {
  if (!(await isStill(tab, document)) && (await states.get(tab))?.document === next.document && !underWay.has(tab)) await forget(tab)
}

/** Marks the figures of a reading in its page. */
export async function paint(tab: number, document: number, reading: Reading): Promise<void> {
  const { title, text, blocks } = reading.article
  await pageOf(tab).paint(document, { title, text, blocks }, figureMarks(reading)).catch(nobodyThere)
}

/** Forgets what was read of a tab. */
export async function forget(tab: number): Promise<void> {
  await states.drop(tab)
  await leaveKept(tab)
  show(tab, await withoutReading(tab))
}

/** Has a tab of which nothing was read show what there is to show of it: it may have gone on to another page, beside which the browser takes the number away. */
export async function showUnread(tab: number): Promise<void> {
  if (await isBesidePanel(tab)) show(tab, await withoutReading(tab))
  else await drawBadge(tab, (await states.get(tab))?.state ?? null)
}

/** Whether a panel is open beside a tab that is in front. */
export async function isBesidePanel(tab: number): Promise<boolean> {
  const { active, windowId } = (await browser.tabs.get(tab).catch(nobodyThere)) ?? {}
  return active === true && windowId !== undefined && isPanelOpen(windowId)
}

/** What there is to show of a tab that has no reading, unless one was begun, or made, while that was looked up. */
export async function withoutReading(tab: number): Promise<TabState> {
  const { url = '' } = (await browser.tabs.get(tab).catch(nobodyThere)) ?? {}
  const state = (await stateByAddress(url)) ?? (await notChecked())
  // kept, so that the end of the pause finds it
  if (state.kind === 'paused' && !underWay.has(tab)) await states.set(tab, { document: null, state }, await isPrivate(tab))
  return latest(tab, { document: null, state })
}

/** What there is to show of a tab by now. @param otherwise what is shown where nothing is known of it */
export async function latest(tab: number, otherwise: TabState): Promise<TabState> {
  const made = await states.get(tab)
  const turn = underWay.get(tab)
  return turn ? { document: null, state: turn.state } : (made ?? otherwise)
}

async function notChecked(): Promise<PanelState> {
  return { kind: 'notChecked', site: { host: null, always: false }, key: await keyOf(CHECK), corpus: await corpusFacts() }
}
