import type { Light } from './panel.ts'

/*
 * What is asked of Firefox's own window: each function runs there, with the rights of the browser, so it stands alone.
 */

/** What of Firefox's own objects is used here. */
interface Chrome {
  ChromeUtils: { importESModule(url: string): { ExtensionPermissions: { remove(id: string, what: { permissions: string[]; origins: string[] }, extension: unknown): Promise<unknown> } } }
  WebExtensionPolicy: { getByID(id: string): { extension: { terminateBackground(how: { ignoreDevToolsAttached: boolean }): Promise<void> } } }
  Services: { prefs: { setBoolPref(name: string, value: boolean): void; setIntPref(name: string, value: number): void; clearUserPref(name: string): void }; clipboard: { kGlobalClipboard: number; getData(into: Transferable, which: number, from: unknown): void } }
  Components: { classes: Record<string, { createInstance(as: unknown): never }>; interfaces: Record<string, unknown> }
  gBrowser: { browsers: View[]; selectedTab: unknown; getTabForBrowser(view: View): unknown }
  browsingContext: { currentWindowContext: unknown; currentWindowGlobal: { drawSnapshot(area: DOMRect, scale: number, ground: string): Promise<ImageBitmap> } }
}

/** The element that shows a page. */
interface View extends HTMLElement {
  currentURI: { spec: string }
  browsingContext: { prefersColorSchemeOverride: 'light' | 'dark' | 'none' }
}

interface Transferable {
  init(context: null): void
  addDataFlavor(type: string): void
  getTransferData(type: string, into: { value?: { QueryInterface(as: unknown): { data: string } } }): void
}

/** Stops the background of an extension. */
export async function stopBackground(id: string): Promise<void> {
  const { WebExtensionPolicy } = globalThis as unknown as Chrome
  await WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true })
}

/** Has every extension be let in where it asks for it. */
export function allowUnasked(): void {
  const { Services } = globalThis as unknown as Chrome
  Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)
}

/** Has every extension that asks to be let in ask the reader. */
export function askReader(): void {
  const { Services } = globalThis as unknown as Chrome
  Services.prefs.clearUserPref('extensions.webextOptionalPermissionPrompts')
}

/** Says no to the question of an extension; false where there is none. */
export function sayNo(): boolean {
  interface Question { secondaryActions: { callback(how: object): void }[]; remove(): void }
  const { PopupNotifications, gBrowser } = globalThis as unknown as { PopupNotifications: { getNotification(id: string, view: unknown): Question | null }; gBrowser: { selectedBrowser: unknown } }
  const question = PopupNotifications.getNotification('addon-webext-permissions', gBrowser.selectedBrowser)
  question?.secondaryActions[0]!.callback({})
  question?.remove()
  return question !== null
}

/** Takes sites back from an extension. */
export async function revokeSite(id: string, origin: string): Promise<void> {
  const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as Chrome
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
  await ExtensionPermissions.remove(id, { permissions: [], origins: [origin] }, WebExtensionPolicy.getByID(id).extension)
}

/** Paths of the tabs that show pages of the extension, parted by spaces. */
export function ownTabs(host: string): string {
  const { gBrowser } = globalThis as unknown as { gBrowser: { browsers: { currentURI: { spec: string } }[] } }
  return gBrowser.browsers.map(({ currentURI }) => new URL(currentURI.spec)).filter((address) => address.host === host).map(({ pathname }) => pathname).join(' ')
}

/** Switches an extension off and on, or loads it again. */
export async function renew(id: string, how: 'switched' | 'updated'): Promise<void> {
  interface Addon { disable(): Promise<void>; enable(): Promise<void>; reload(): Promise<void> }
  const { ChromeUtils } = globalThis as unknown as { ChromeUtils: { importESModule(url: string): { AddonManager: { getAddonByID(id: string): Promise<Addon> } } } }
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
  const addon = await AddonManager.getAddonByID(id)
  if (how === 'updated') return addon.reload()
  await addon.disable()
  await addon.enable()
}

/** Whether the background of an extension runs. */
export function isRunning(id: string): boolean {
  const { WebExtensionPolicy } = globalThis as unknown as { WebExtensionPolicy: { getByID(id: string): { extension: { backgroundState: string } } | null } }
  return WebExtensionPolicy.getByID(id)?.extension.backgroundState === 'running'
}

/** Shows a page of the extension so wide and in this light. @param path of its address, by which it is found in the sidebar or in a tab */
export function lookAt(path: string, light: Light, width: number): void {
  const { Services, gBrowser } = globalThis as unknown as Chrome
  const side = (document.getElementById('sidebar') as HTMLIFrameElement | null)?.contentDocument?.getElementById('webext-panels-browser') as View | null
  const isSide = side?.currentURI.spec.includes(path) ?? false
  const view = isSide ? side! : gBrowser.browsers.find(({ currentURI }) => currentURI.spec.includes(path))!
  const sized = isSide ? document.getElementById('sidebar-box')! : view
  for (const name of ['width', 'min-width', 'max-width']) sized.style.setProperty(name, `${width}px`)
  if (light === 'forced') Services.prefs.setIntPref('browser.display.document_color_use', 2)
  else Services.prefs.clearUserPref('browser.display.document_color_use')
  view.browsingContext.prefersColorSchemeOverride = light === 'forced' ? 'none' : light
}

/** Presses keys in a page of the extension. @param path as for `lookAt` */
export function pressIn(path: string, pressed: readonly string[]): void {
  const { Components: { classes, interfaces }, gBrowser } = globalThis as unknown as Chrome
  const frame = document.getElementById('sidebar') as HTMLIFrameElement | null
  const side = frame?.contentDocument?.getElementById('webext-panels-browser') as View | null
  if (side?.currentURI.spec.includes(path)) {
    frame!.focus()
    side.focus()
  } else {
    const view = gBrowser.browsers.find(({ currentURI }) => currentURI.spec.includes(path))!
    gBrowser.selectedTab = gBrowser.getTabForBrowser(view)
    view.focus()
  }
  interface Keys { beginInputTransactionForTests(window: Window): boolean; keydown(event: KeyboardEvent): void; keyup(event: KeyboardEvent): void }
  const keys: Keys = classes['@mozilla.org/text-input-processor;1']!.createInstance(interfaces.nsITextInputProcessor)
  keys.beginInputTransactionForTests(window)
  for (const key of pressed) {
    const event = new KeyboardEvent('', key === ' ' ? { key, code: 'Space', keyCode: 32 } : { key })
    keys.keydown(event)
    keys.keyup(event)
  }
}

/** What lies in the clipboard: `text` and `html`, as JSON. */
export function clipboardOf(): string {
  const { Components: { classes, interfaces }, Services: { clipboard }, browsingContext } = globalThis as unknown as Chrome
  const as = (type: string) => {
    const into: Transferable = classes['@mozilla.org/widget/transferable;1']!.createInstance(interfaces.nsITransferable)
    into.init(null)
    into.addDataFlavor(type)
    clipboard.getData(into, clipboard.kGlobalClipboard, browsingContext.currentWindowContext)
    const found: Parameters<Transferable['getTransferData']>[1] = {}
    try {
      into.getTransferData(type, found)
    } catch {
      // it throws where there is nothing of the kind
      return ''
    }
    return found.value?.QueryInterface(interfaces.nsISupportsString).data ?? ''
  }
  return JSON.stringify({ text: as('text/plain'), html: as('text/html') })
}

/** The whole window, sidebar included, as the address of a PNG. */
export async function pictureOfWindow(): Promise<string> {
  const { browsingContext } = window as unknown as Chrome
  // the stripes that say that a browser is being driven
  document.documentElement.removeAttribute('remotecontrol')
  const bitmap = await browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, innerWidth, innerHeight), 1, 'rgb(255,255,255)')
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement
  canvas.width = bitmap.width
  canvas.height = bitmap.height
  canvas.getContext('2d')!.drawImage(bitmap, 0, 0)
  return canvas.toDataURL('image/png')
}
