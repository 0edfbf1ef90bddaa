import { browser } from '../../lib/browser/browser.ts'
import type { TabState } from '../../lib/messages/panel-state.ts'
import { pausedBy } from '../../lib/sites/paused.ts'
import type { Settings } from '../../lib/store/settings.ts'
import { compareAllPassages } from './ask-passage.ts'
import { check } from './checker.ts'
import { compareAgain } from './compare-again.ts'
import { clearBadges, drawBadge } from './draw-badge.ts'
import { leaveKept } from './kept-here.ts'
import { documentOf, nobodyThere, pageOf } from './page-calls.ts'
import { passages } from './passage.ts'
import { siteOf } from './read-tab.ts'
import { paint, show, showMade, showUnread } from './show-tab.ts'
import { isPrivate, states } from './states.ts'
import { underWay } from './under-way.ts'

// What is shown of tabs follows what the reader changes elsewhere: settings, reports, decisions, access to sites.

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
  for (const { id } of await browser.tabs.query({ active: true })) {
    if (id !== undefined && (await states.get(id)) === null && !underWay.has(id)) await showUnread(id)
  }
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
