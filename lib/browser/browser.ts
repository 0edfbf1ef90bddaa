import polyfill from 'webextension-polyfill'
import type { Browser as Api } from 'webextension-polyfill'

/** Chrome's side panel, which the polyfill does not know. */
interface SidePanel {
  /** Opens the panel of a window; only inside a reader's gesture, before anything is awaited. */
  open(of: { tabId: number }): Promise<void>
}

/** The browser as an extension sees it: the one door to it. `sidePanel` is Chrome's alone, `sidebarAction` Firefox's. */
export const browser: Api & { sidePanel?: SidePanel } = polyfill

export type { Menus, Permissions, Runtime, Tabs } from 'webextension-polyfill'

/**
 * Opens the panel beside a tab's page; the browser then shows it beside the other tabs of the window too.
 * To be called inside a reader's gesture and before the first `await`, or the browser refuses.
 */
export function openPanel(tabId: number): Promise<void> {
  return browser.sidePanel ? browser.sidePanel.open({ tabId }) : browser.sidebarAction.open()
}

/** What of the browsers' own is asked for shadow roots: Chrome has a function for its extensions, Firefox gives them a property. */
interface ShadowDoor {
  chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } }
}

/** The shadow root of an element of a page, a closed one too; null where there is none. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const own = element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }
  return own.openOrClosedShadowRoot ?? (globalThis as ShadowDoor).chrome?.dom?.openOrClosedShadowRoot(element) ?? null
}
