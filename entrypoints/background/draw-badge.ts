import { browser } from '../../lib/browser/browser.ts'
import type { PanelState } from '../../lib/messages/panel-state.ts'
import { badgeText } from './badge.ts'
import { nobodyThere } from './page-calls.ts'
import { madeOf, passages } from './passage.ts'
import { settings } from './read-state.ts'

/** Writes the number of what the panel shows of a tab on the button: of the passage that stands there, else of the page. @param page what is known of the page */
export async function drawBadge(tab: number, page: PanelState | null): Promise<void> {
  const { badge } = await settings.get()
  const kept = await passages.get(tab)
  const shown = kept?.shown ? madeOf(tab, kept) : page
  // a passage that is still compared leaves the number for so long; the tab may have closed meanwhile
  if (shown !== null || !kept?.shown) await browser.action.setBadgeText({ tabId: tab, text: badge && shown !== null ? badgeText(shown) : '' }).catch(nobodyThere)
}
