import type { Driven } from './panel.ts'

/** The part of the extension's API that tells the badge. */
interface Badged {
  action: { getBadgeText(of: { tabId?: number }): Promise<string> }
  tabs: { query(of: object): Promise<{ id?: number }[]> }
}

/** The words on the toolbar button beside the tab in front; '' where there are none. */
export function badgeOf(driven: Driven): Promise<string> {
  return driven.inExtension(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Badged; chrome: Badged }
    const { action, tabs } = browser ?? chrome
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true })
    return action.getBadgeText(tab ? { tabId: tab.id } : {})
  })
}
