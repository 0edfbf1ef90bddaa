import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { whenClosed } from './when-closed.ts'
import { allowUnasked, askReader, clipboardOf, isRunning, lookAt, ownTabs, pictureOfWindow, pressIn, renew, revokeSite, sayNo, stopBackground } from './firefox-window.ts'
import { callText, PANEL, until, type Driven, type Panel } from './panel.ts'

/** Host of the extension's own pages; Firefox draws one by lot unless told. */
const HOST = '11111111-2222-4333-8444-555555555555'

/** The sidebar's document, as a page of the extension reaches it. */
const SIDEBAR = `browser.extension.getViews({ type: 'sidebar' })[0].document`

/** The document of another page of the extension, the same way. */
const OWN_PAGE = (path: string) => `browser.extension.getViews({ type: 'tab' }).find(({ location }) => location.pathname + location.search === '/${path}').document`

/** What is started, and how. */
export interface FirefoxOptions {
  program: string
  /** Folder of the built extension. */
  extension: string
  headless?: boolean
  /** Leaves the page of welcome open, as a reader finds it. */
  welcomed?: boolean
  /** Width and height of the window. */
  size?: readonly [number, number]
  /** Further settings of about:config. */
  settings?: Readonly<Record<string, string | number | boolean>>
}

interface Manifest {
  browser_specific_settings: { gecko: { id: string } }
  commands: Record<string, { suggested_key: { default: string } }>
}

/** The part of WebDriver BiDi that reaches the browser's own windows; puppeteer has no words for it. */
interface Bidi {
  send(method: string, params: unknown): Promise<unknown>
}

/** Starts Firefox with the extension and one empty tab. */
export async function launchFirefox({ program, extension, headless = true, welcomed = false, size: [width, height] = [1280, 900], settings = {} }: FirefoxOptions): Promise<Driven> {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as Manifest
  const id = manifest.browser_specific_settings.gecko.id
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless,
    defaultViewport: null,
    args: [`--width=${width}`, `--height=${height}`, '--remote-allow-system-access'],
    extraPrefsFirefox: { ...settings, 'extensions.webextensions.uuids': JSON.stringify({ [id]: HOST }) },
  })
  try {
    await browser.installExtension(extension)
    const window = await browserWindow(browser)
    const helper = await extensionPage(browser)
    const ownPage = async (path: string) => {
      await until(() => helper.evaluate(isLoaded, path), `a tab with ${path}`)
      return panelAt(helper, OWN_PAGE(path))
    }
    await ownPage('welcome.html')
    // it would come to the front in the middle of what is tried
    if (!welcomed) await helper.evaluate(closeTab, 'welcome.html')
    const page = await browser.newPage()
    await page.bringToFront()
    const lines: string[] = []
    page.on('console', (message) => lines.push(`${message.type()}: ${message.text()}`))
    page.on('pageerror', (error) => lines.push(`exception: ${error instanceof Error ? error.message : String(error)}`))
    const sidebar = panelAt(helper, SIDEBAR)
    return {
      console: lines,
      open: async (url) => {
        await (/^about:(?!blank$)/.test(url) ? goSilently(page, url) : page.goto(url, { timeout: 20_000 }))
        await page.bringToFront()
      },
      inPage: async <A extends unknown[], R>(act: (...args: A) => R | Promise<R>, ...args: A) => (await page.evaluate(callText(act, args))) as R,
      inExtension: async <A extends unknown[], R>(act: (...args: A) => R | Promise<R>, ...args: A) => (await helper.evaluate(callText(act, args))) as R,
      clickAt: (x, y) => page.mouse.click(x, y),
      press: async () => {
        await window.run(pressToolbarButton, id)
        await until(() => helper.evaluate(sidebarIsLoaded), 'the sidebar to open')
        return sidebar
      },
      command: async (name) => {
        await window.run(pressKey, id, manifest.commands[name]!.suggested_key.default.split('+').at(-1)!)
      },
      chooseInMenu: async (entry) => {
        await page.mouse.click(...(await page.evaluate(placeForMenu)), { button: 'right' })
        await until(() => window.run(chooseEntry, id, entry), `the menu to have the entry "${entry}"`)
      },
      panel: async () => ((await helper.evaluate(sidebarIsLoaded)) ? sidebar : null),
      library: (query = '') => ownPage(`library.html${query}`),
      ownPage,
      stopBackground: () => window.run(stopBackground, id),
      look: async (light, width, path = PANEL) => {
        await window.run(lookAt, path, light, width)
        await until(() => helper.evaluate(callText(isSeen, [light, width], path === PANEL ? SIDEBAR : OWN_PAGE(path))) as Promise<boolean>, `${path} to be ${width} px wide and ${light}`)
      },
      keys: (keys, path = PANEL) => window.run(pressIn, path, keys),
      willAllow: () => window.run(allowUnasked),
      refuse: async (ask) => {
        await window.run(askReader)
        await ask()
        await until(() => window.run(sayNo), 'the browser to ask')
      },
      revoke: (origin) => window.run(revokeSite, id, origin),
      clipboard: async () => JSON.parse(await window.run(clipboardOf)) as { text: string; html: string },
      ownTabs: async () => (await window.run(ownTabs, HOST)).split(' ').filter(Boolean),
      renew: async (how) => {
        await window.run(renew, id, how)
        await until(() => window.run(isRunning, id), 'the background to start')
      },
      openOwn: async (path) => {
        const tab = await goToOwn(await browser.newPage(), path)
        await tab.bringToFront()
        return tab
      },
      picture: async () => Buffer.from((await window.run(pictureOfWindow)).replace(/^data:image\/png;base64,/, ''), 'base64'),
      closed: () => whenClosed(browser),
      close: () => browser.close(),
    }
  } catch (error) {
    await browser.close()
    throw error
  }
}

/** A tab with a file of the extension, one that runs nothing: from there its API and its sidebar can be reached. */
async function extensionPage(browser: Browser): Promise<Page> {
  return goToOwn((await browser.pages())[0] ?? (await browser.newPage()), 'manifest.json')
}

function goToOwn(page: Page, path: string): Promise<Page> {
  return goSilently(page, `moz-extension://${HOST}/${path}`)
}

/** Goes to a page of an extension or of the browser. */
async function goSilently(page: Page, address: string): Promise<Page> {
  // The load event of such a page never arrives, so it is not waited for; leaving it at the end rejects the call.
  page.goto(address, { timeout: 0 }).catch(() => undefined)
  // asked in the middle of the way there, the page answers with an error
  await until(() => page.evaluate((address: string) => location.href === address && document.readyState === 'complete', address), `the page ${address}`, 20_000)
  return page
}

/** A page of the extension, driven as a panel. @param place an expression for its document, where the other page is */
function panelAt(helper: Page, place: string): Panel {
  return {
    run: async <A extends unknown[], R>(act: (panel: Document, ...args: A) => R | Promise<R>, ...args: A) => (await helper.evaluate(callText(act, args, place))) as R,
  }
}

interface BrowserWindow {
  /** Runs a function with the rights of the browser's own window. */
  run<A extends unknown[], R>(act: (...args: A) => R | Promise<R>, ...args: A): Promise<R>
}

async function browserWindow(browser: Browser): Promise<BrowserWindow> {
  const { connection } = browser as unknown as { connection: Bidi }
  const send = async (method: string, params: unknown) => {
    const answer = (await connection.send(method, params)) as { result?: unknown }
    return answer.result ?? answer
  }
  const tree = (await send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 })) as { contexts: { context: string }[] }
  const context = tree.contexts[0]!.context
  return {
    run: async <A extends unknown[], R>(act: (...args: A) => R | Promise<R>, ...args: A) => {
      const answer = (await send('script.evaluate', {
        expression: callText(act, args),
        target: { context },
        awaitPromise: true,
      })) as { type: string; exceptionDetails?: { text: string }; result?: { value?: unknown } }
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text)
      return answer.result?.value as R
    },
  }
}

function isSeen(page: Document, light: string, width: number): boolean {
  const is = (query: string) => page.defaultView!.matchMedia(query).matches
  return page.defaultView!.innerWidth === width && is('(forced-colors: active)') === (light === 'forced') && (light === 'forced' || is(`(prefers-color-scheme: ${light})`))
}

/** What of Firefox's own objects is used below. */
interface FirefoxGlobals {
  ChromeUtils: { importESModule(url: string): { ExtensionParent: { apiManager: { global: { browserActionFor(extension: unknown): { triggerAction(window: unknown): void } } } } } }
  WebExtensionPolicy: { getByID(id: string): { extension: unknown } }
}

function pressToolbarButton(id: string): boolean {
  const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as FirefoxGlobals
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
  ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension).triggerAction(window)
  return true
}

/** What of Firefox's own window is used below. */
interface FirefoxWindow {
  document: { getElementById(id: string): Popup | null; querySelectorAll(selector: string): NodeListOf<Element> }
}

interface Popup extends Element {
  state: string
  activateItem(item: Element): void
  hidePopup(): void
}

/** Has a key of the extension do what it does when it is pressed. @param letter that it has beside its modifiers */
function pressKey(id: string, letter: string): boolean {
  const { document } = window as unknown as FirefoxWindow
  const widget = id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')
  const key = [...document.querySelectorAll(`keyset[id="ext-keyset-id-${widget}"] > key`)].find((one) => one.getAttribute('key')?.toUpperCase() === letter) as (Element & { doCommand(): void }) | undefined
  if (!key) throw new Error(`the extension has no key with ${letter}`)
  key.doCommand()
  return true
}

function chooseEntry(id: string, entry: string): boolean {
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

/** Where the menu of a page is opened: on what is selected, or on the heading where nothing is. */
function placeForMenu(): [number, number] {
  const selection = getSelection()
  const selected = selection?.isCollapsed === false ? selection.getRangeAt(0).getClientRects()[0] : undefined
  const { left, top, width, height } = selected ?? document.querySelector('h1')!.getBoundingClientRect()
  return [left + width / 2, top + height / 2]
}

function sidebarIsLoaded(): boolean {
  const { browser } = globalThis as unknown as { browser: { extension: { getViews(of: { type: string }): Window[] } } }
  return browser.extension.getViews({ type: 'sidebar' })[0]?.document.readyState === 'complete'
}

function isLoaded(path: string): boolean {
  const { browser } = globalThis as unknown as { browser: { extension: { getViews(of: { type: string }): Window[] } } }
  return browser.extension.getViews({ type: 'tab' }).find(({ location }) => location.pathname + location.search === `/${path}`)?.document.readyState === 'complete'
}

async function closeTab(path: string): Promise<void> {
  const { browser: { runtime, tabs } } = globalThis as unknown as { browser: { runtime: { getURL(path: string): string }; tabs: { query(of: { url: string }): Promise<{ id: number }[]>; remove(ids: number[]): Promise<void> } } }
  await tabs.remove((await tabs.query({ url: runtime.getURL(path) })).map(({ id }) => id))
}
