import { browser } from '../../lib/browser/browser.ts'
import type { PanelState } from '../../lib/messages/panel-state.ts'
import { badgeText } from './badge.ts'
import { nobodyThere } from './page-calls.ts'
import { madeOf, passages } from './passage.ts'
import { settings } from './read-state.ts'

/** One after the other: what is shown last is what was asked for last. */
let last: Promise<void> = Promise.resolve()

/** Writes the number of what the panel shows of a tab on the button: of the passage that stands there, else of the page. @param page what is known of the page */
export function drawBadge(tab: number, page: PanelState | null): Promise<void> {
  return later(async () => {
    const { badge } = await settings.get()
    const kept = await passages.get(tab)
    const shown = kept?.shown ? madeOf(tab, kept) : page
    // a passage that is still compared leaves the number for so long
    if (!badge) await write(tab, '')
    else if (shown !== null || !kept?.shown) await write(tab, shown === null ? '' : badgeText(shown))
  })
}

/** Takes the numbers of tabs away, whatever is known of them by now. @param spared tabs that keep theirs */
export function clearBadges(spared: ReadonlySet<number> = new Set()): Promise<void> {
  return later(async () => {
    for (const { id } of await browser.tabs.query({})) if (id !== undefined && !spared.has(id)) await write(id, '')
  })
}

function later(act: () => Promise<void>): Promise<void> {
  last = last.then(act).catch(nobodyThere)
  return last
}

/** The tab may have closed meanwhile. */
async function write(tab: number, text: string): Promise<void> {
  await browser.action.setBadgeText({ tabId: tab, text }).catch(nobodyThere)
}
