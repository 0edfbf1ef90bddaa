import type { Browser, Page } from 'puppeteer-core'
import { callText, until, type Light, type Panel } from './panel.ts'

/*
 * How the pages of the extension are reached in Firefox: from one of them that runs nothing, by the extension's own API.
 */

/** Host of the extension's own pages; Firefox draws one by lot unless told. */
export const HOST = '11111111-2222-4333-8444-555555555555'

/** The sidebar's document, as a page of the extension reaches it. @param of the window that has it */
export const SIDEBAR = (of: number) => `browser.extension.getViews({ type: 'sidebar', windowId: ${of} })[0].document`

/** The document of another page of the extension, the same way. */
export const OWN_PAGE = (path: string) => `browser.extension.getViews({ type: 'tab' }).find(({ location }) => location.pathname + location.search === '/${path}').document`

/** A tab with a file of the extension, one that runs nothing: from there its API and its sidebar can be reached. */
export async function extensionPage(browser: Browser): Promise<Page> {
  return goToOwn((await browser.pages())[0] ?? (await browser.newPage()), 'manifest.json')
}

/** Goes to a page of the extension. @param path of its address */
export function goToOwn(page: Page, path: string): Promise<Page> {
  return goSilently(page, `moz-extension://${HOST}/${path}`)
}

/** After how many milliseconds a page that has not come is gone to again. */
const LOST = 4_000

/** Goes to a page of an extension or of the browser. */
export async function goSilently(page: Page, address: string): Promise<Page> {
  // The load event of such a page never arrives, so it is not waited for; leaving it at the end rejects the call.
  const go = () => {
    page.goto(address, { timeout: 0 }).catch(() => undefined)
    return Date.now()
  }
  let gone = go()
  // asked in the middle of the way there, the page answers with an error; a browser that has just been put up again may lose the way, and is sent once more
  await until(() => {
    if (Date.now() - gone > LOST) gone = go()
    return page.evaluate((address: string) => location.href === address && document.readyState === 'complete', address)
  }, `the page ${address}`, 20_000)
  return page
}

/** A page of the extension, driven as a panel. @param place an expression for its document, where the other page is */
export function panelAt(helper: Page, place: string): Panel {
  return {
    run: async <A extends unknown[], R>(act: (panel: Document, ...args: A) => R | Promise<R>, ...args: A) => (await helper.evaluate(callText(act, args, place))) as R,
  }
}

/** Whether a page of the extension is so wide and in this light. */
export function isSeen(page: Document, light: Light, width: number): boolean {
  const is = (query: string) => page.defaultView!.matchMedia(query).matches
  return page.defaultView!.innerWidth === width && is('(forced-colors: active)') === (light === 'forced') && (light === 'forced' || is(`(prefers-color-scheme: ${light})`))
}

/** Whether the sidebar of a window is open and has its document; asked in a page of the extension, as what follows. */
export function sidebarIsLoaded(windowId: number): boolean {
  const { browser } = globalThis as unknown as { browser: { extension: { getViews(of: { type: string; windowId: number }): Window[] } } }
  return browser.extension.getViews({ type: 'sidebar', windowId })[0]?.document.readyState === 'complete'
}

/** What of the extension's API knows windows. */
interface Windows {
  browser: {
    tabs: { query(of: { windowId: number }): Promise<{ status: string }[]> }
    windows: { create(how: { url: string }): Promise<{ id: number }>; getCurrent(): Promise<{ id: number }>; remove(id: number): Promise<void> }
  }
}

/** The window that the page is in. */
export async function ownWindow(): Promise<number> {
  return (await (globalThis as unknown as Windows).browser.windows.getCurrent()).id
}

/** Opens another window with a page. */
export async function makeWindow(url: string): Promise<number> {
  return (await (globalThis as unknown as Windows).browser.windows.create({ url })).id
}

/** Whether the page of a window is loaded. */
export async function isComplete(windowId: number): Promise<boolean> {
  return (await (globalThis as unknown as Windows).browser.tabs.query({ windowId })).every(({ status }) => status === 'complete')
}

/** Closes a window. */
export function closeWindow(windowId: number): Promise<void> {
  return (globalThis as unknown as Windows).browser.windows.remove(windowId)
}

/** Whether a tab has a page of the extension. @param path of its address, with its query */
export function isLoaded(path: string): boolean {
  const { browser } = globalThis as unknown as { browser: { extension: { getViews(of: { type: string }): Window[] } } }
  return browser.extension.getViews({ type: 'tab' }).find(({ location }) => location.pathname + location.search === `/${path}`)?.document.readyState === 'complete'
}

/** Closes the tabs with a page of the extension. */
export async function closeTab(path: string): Promise<void> {
  const { browser: { runtime, tabs } } = globalThis as unknown as { browser: { runtime: { getURL(path: string): string }; tabs: { query(of: { url: string }): Promise<{ id: number }[]>; remove(ids: number[]): Promise<void> } } }
  await tabs.remove((await tabs.query({ url: runtime.getURL(path) })).map(({ id }) => id))
}

/** Whether the tab in front has come to the end of its way. */
export async function frontIsLoaded(): Promise<boolean> {
  const { browser: { tabs } } = globalThis as unknown as { browser: { tabs: { query(of: { active: boolean }): Promise<{ status: string }[]> } } }
  return (await tabs.query({ active: true })).every(({ status }) => status === 'complete')
}
