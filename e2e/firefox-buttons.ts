/*
 * What a hand presses in Firefox's own window: each function but the last runs there, with the rights of the browser, so it stands alone.
 */

/** What of Firefox's own objects is used here. */
interface FirefoxGlobals {
  ChromeUtils: { importESModule(url: string): { ExtensionParent: { apiManager: { global: { browserActionFor(extension: unknown): { triggerAction(window: unknown): void } } } } } }
  WebExtensionPolicy: { getByID(id: string): { extension: unknown } }
}

/** Presses the button of an extension in the toolbar. */
export function pressToolbarButton(id: string): boolean {
  const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as FirefoxGlobals
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
  ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension).triggerAction(window)
  return true
}

/** What of Firefox's own window is used here. */
interface FirefoxWindow {
  document: { getElementById(id: string): Popup | null; querySelectorAll(selector: string): NodeListOf<Element> }
}

interface Popup extends Element {
  state: string
  activateItem(item: Element): void
  hidePopup(): void
}

/** Has a key of the extension do what it does when it is pressed. @param letter that it has beside its modifiers */
export function pressKey(id: string, letter: string): boolean {
  const { document } = window as unknown as FirefoxWindow
  const widget = id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')
  const key = [...document.querySelectorAll(`keyset[id="ext-keyset-id-${widget}"] > key`)].find((one) => one.getAttribute('key')?.toUpperCase() === letter) as (Element & { doCommand(): void }) | undefined
  if (!key) throw new Error(`the extension has no key with ${letter}`)
  key.doCommand()
  return true
}

/** Chooses an entry of an extension in the menu of the page; false while the menu, or the part of it with the entry, is not open. */
export function chooseEntry(id: string, entry: string): boolean {
  const { document } = window as unknown as FirefoxWindow
  const menu = document.getElementById('contentAreaContextMenu')
  if (menu?.state !== 'open') return false
  const widget = id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')
  const item = [...document.querySelectorAll('#contentAreaContextMenu [id]')].find((one) => one.id.startsWith(widget) && one.id.endsWith(entry))
  if (!item) throw new Error(`no entry ${entry}: ${[...document.querySelectorAll('#contentAreaContextMenu [id*="menuitem"]')].map((one) => one.id)}`)
  // several entries of one extension stand in a menu of their own
  const popup = item.closest('menupopup') as Popup
  if (popup !== menu && popup.state !== 'open') {
    ;(popup.parentElement as unknown as { openMenu(open: boolean): void }).openMenu(true)
    return false
  }
  popup.activateItem(item)
  return true
}

/** Closes the sidebar, or opens the one that was open last. */
export async function toggleSidebar(): Promise<void> {
  const { SidebarController } = globalThis as unknown as { SidebarController: { toggle(): Promise<void> } }
  await SidebarController.toggle()
}

/** Where the menu of a page is opened: on what is selected, or on the heading where nothing is. */
export function placeForMenu(): [number, number] {
  const selection = getSelection()
  const selected = selection?.isCollapsed === false ? selection.getRangeAt(0).getClientRects()[0] : undefined
  const { left, top, width, height } = selected ?? document.querySelector('h1')!.getBoundingClientRect()
  return [left + width / 2, top + height / 2]
}
