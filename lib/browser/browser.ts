import polyfill from 'webextension-polyfill'
import type { Browser as Api } from 'webextension-polyfill'

/** Chrome's side panel, which the polyfill does not know. */
interface SidePanel {
  /** Opens the panel of a window; only inside a reader's gesture, before anything is awaited. */
  open(of: { tabId: number }): Promise<void>
}

/** The browser as an extension sees it: the one door to it. `sidePanel` is Chrome's alone, `sidebarAction` Firefox's. */
export const browser: Api & { sidePanel?: SidePanel } = polyfill

/** The page of the library, as the build names it. */
const LIBRARY = 'library.html'

/** Opens the page of the library in a tab, or turns to the tab that has it. @param part name of the part that is shown, behind the "#" */
export async function openLibrary(part: string): Promise<void> {
  const url = polyfill.runtime.getURL(LIBRARY)
  const [open] = await polyfill.tabs.query({ url: `${url}*` })
  if (open?.id === undefined) return void (await polyfill.tabs.create({ url: `${url}#${part}` }))
  await polyfill.tabs.update(open.id, { active: true, url: `${url}#${part}` })
  if (open.windowId !== undefined) await polyfill.windows.update(open.windowId, { focused: true })
}

/** The command that checks the page in front. */
export const CHECK = 'check-page'

/** The key of a command, as the browser has it now; '' where there is none. */
export async function keyOf(command: string): Promise<string> {
  return (await polyfill.commands.getAll()).find(({ name }) => name === command)?.shortcut ?? ''
}

/** Opens the browser's own page where the keys of extensions are changed. */
export async function openKeys(): Promise<void> {
  // Firefox has a call for it, which the polyfill does not know, from version 137 on
  const { openShortcutSettings } = polyfill.commands as typeof polyfill.commands & { openShortcutSettings?(): Promise<void> }
  if (openShortcutSettings) await openShortcutSettings()
  else await polyfill.tabs.create({ url: 'chrome://extensions/shortcuts' })
}

/** Opens the page that is shown once, when the extension was installed. */
export async function openWelcome(): Promise<void> {
  await polyfill.tabs.create({ url: polyfill.runtime.getURL('welcome.html') })
}

/** Opens the page of options, or turns to the tab that has it. */
export function openOptions(): void {
  void polyfill.runtime.openOptionsPage()
}

/** Whether the button stands in the toolbar; null where the browser does not say. */
export async function isInToolbar(): Promise<boolean | null> {
  // the polyfill does not know it
  const action = polyfill.action as typeof polyfill.action & { getUserSettings?(): Promise<{ isOnToolbar?: boolean }> }
  return (await action.getUserSettings?.())?.isOnToolbar ?? null
}

export type { Menus, Permissions, Runtime, Tabs } from 'webextension-polyfill'

/**
 * Opens the panel beside a tab's page; the browser then shows it beside the other tabs of the window too.
 * To be called inside a reader's gesture and before the first `await`, or the browser refuses.
 */
export function openPanel(tabId: number): Promise<void> {
  return browser.sidePanel ? browser.sidePanel.open({ tabId }) : browser.sidebarAction.open()
}

/** Whether the panel is open in a window; Chrome tells only whether it is open in any. */
export async function isPanelOpen(windowId: number): Promise<boolean> {
  if (!browser.sidePanel) return browser.sidebarAction.isOpen({ windowId })
  // a call that the polyfill does not know
  const runtime = browser.runtime as typeof browser.runtime & { getContexts(of: { contextTypes: string[] }): Promise<unknown[]> }
  return (await runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length > 0
}
