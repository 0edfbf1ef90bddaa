import polyfill from 'webextension-polyfill'
import type { Browser as Api } from 'webextension-polyfill'

/** Chrome's side panel, which the polyfill does not know. */
interface SidePanel {
  /** Opens the panel of a window; only inside a reader's gesture, before anything is awaited. */
  open(of: { windowId: number }): Promise<void>
}

/** The browser as an extension sees it: the one door to it. `sidePanel` is Chrome's alone, `sidebarAction` Firefox's. */
export const browser: Api & { sidePanel?: SidePanel } = polyfill

export type { Menus, Permissions, Runtime, Tabs } from 'webextension-polyfill'

/**
 * Opens the panel of a window beside its page.
 * To be called inside a reader's gesture and before the first `await`, or the browser refuses.
 */
export function openPanel(windowId: number): Promise<void> {
  return browser.sidePanel ? browser.sidePanel.open({ windowId }) : browser.sidebarAction.open()
}
