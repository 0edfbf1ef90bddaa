import { shownPairs, until, type Driven, type Panel } from './panel.ts'

/** The part of the extension's API that tells the badge. */
interface Badged {
  action: { getBadgeText(of: { tabId?: number }): Promise<string> }
  tabs: { query(of: object): Promise<{ id?: number }[]> }
}

/** The words on the toolbar button beside a tab, the one in front where none is named; '' where there are none. */
export function badgeOf(driven: Driven, tab: number | null = null): Promise<string> {
  return driven.inExtension(async (tab) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Badged; chrome: Badged }
    const { action, tabs } = browser ?? chrome
    const [front] = await tabs.query({ active: true, lastFocusedWindow: true })
    const tabId = tab ?? front?.id
    return action.getBadgeText(tabId === undefined ? {} : { tabId })
  }, tab)
}

/** The tab in front. */
export function tabInFront(driven: Driven): Promise<number> {
  return driven.inExtension(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Badged; chrome: Badged }
    return (await (browser ?? chrome).tabs.query({ active: true, lastFocusedWindow: true }))[0]!.id!
  })
}

/** Waits until the badge is the number of the rows under "Differing figures" that the panel shows. */
export async function badgeFollows(driven: Driven, panel: Panel): Promise<void> {
  await until(async () => {
    const rows = (await shownPairs(panel)).length
    return (await badgeOf(driven)) === (rows === 0 ? '' : rows > 9 ? '9+' : String(rows))
  }, 'the badge to be the number of the differing rows')
}
