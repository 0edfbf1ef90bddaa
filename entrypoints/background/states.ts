import { browser } from '../../lib/browser/browser.ts'
import { callerOf } from '../../lib/messages/calls.ts'
import { namesOf, TO_PANEL, type ToPanel } from '../../lib/messages/contexts.ts'
import { isTabState, type TabState } from '../../lib/messages/panel-state.ts'
import { nobodyThere } from './page-calls.ts'
import { tabRecords } from './tab-records.ts'

/** What is known of each tab. */
export const states = tabRecords<TabState>(browser.storage.session, 'tab:', isTabState)

/** The calls to all panels that are open. */
export const panels = callerOf<ToPanel>('panel', namesOf(TO_PANEL), (call) => browser.runtime.sendMessage(call))

/** Whether a tab is one of a private window, of which nothing is written; so is a tab that is gone. */
export async function isPrivate(tab: number): Promise<boolean> {
  return (await browser.tabs.get(tab).catch(nobodyThere))?.incognito ?? true
}
