import { setTimeout as delay } from 'node:timers/promises'
import puppeteer, { type Browser, type KeyInput, type Page, type Target, type WebWorker } from 'puppeteer-core'
import { clipboardOf, goTo, hear, inPageOfExtensions, lookAt, openPanelUnchecked, openWindow, panelOf, sideBySide, stopWorker, watchConsole, type OfExtensions } from './chromium-pages.ts'
import { callText, PANEL, until, type Driven } from './panel.ts'
import { kill, whenClosed } from './when-closed.ts'

/** What is started, and how. */
export interface ChromiumOptions {
  /** Program of a Chrome, Chromium, Edge or Brave. */
  program: string
  /** Folder of the built extension. */
  extension: string
  headless?: boolean
  /** File for the browser's log of its requests; `requestsOutside` in net-log.ts reads it once the browser is closed. */
  netLog?: string
  /** Folder in which the browser keeps what lasts; an empty one that is deleted afterwards unless told. */
  profile?: string
  /** Bytes that the device has for the extension. The browser reckons with the room that it saw last, so that it has to be small from the beginning. */
  room?: number
  /** Leaves the page of welcome in front, as a reader finds it. */
  welcomed?: boolean
  /** Further switches of the command line. */
  switches?: readonly string[]
}

/** A running browser of the Chrome family, with what only it lets be reached. */
export interface DrivenChromium extends Driven {
  browser: Browser
  page: Page
  /** Id of the extension. */
  id: string
  /** The background of the extension, started if it sleeps. */
  worker(): Promise<WebWorker>
  /** Gives the device all its room, of which it had as much as was said at the start. */
  giveRoom(): Promise<void>
  /** The panel's own page. */
  panelPage(): Promise<Page>
  /** The library's own page, once a tab has it. */
  libraryPage(query?: string): Promise<Page>
}

/** Starts a browser of the Chrome family with the extension and one empty tab. */
export async function launchChromium({ program, extension, headless = true, netLog, profile, room, welcomed = false, switches = [] }: ChromiumOptions): Promise<DrivenChromium> {
  const browser = await puppeteer.launch({
    executablePath: program,
    headless,
    pipe: true,
    defaultViewport: null,
    ...(profile ? { userDataDir: profile } : {}),
    enableExtensions: true,
    ...(headless ? {} : { ignoreDefaultArgs: ['--enable-automation'] }),
    args: [
      '--window-size=1280,900',
      '--no-first-run',
      ...(headless ? [] : ['--test-type']),
      // The sandbox of Chromium refuses to start as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(netLog ? [`--log-net-log=${netLog}`, '--net-log-capture-mode=Default'] : []),
      ...switches,
    ],
  })
  try {
    const page = (await browser.pages())[0] ?? (await browser.newPage())
    const id = await browser.installExtension(extension)
    const own = (target: Target) => target.url().startsWith(`chrome-extension://${id}/`)
    await browser.waitForTarget((target) => target.type() === 'service_worker' && own(target), { timeout: 15_000 })
    const worker = async () => {
      const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && own(one), { timeout: 15_000 })
      return (await target.worker())!
    }
    // a press that comes before the background listens, right after it was installed, is lost
    await until(async () => (await worker()).evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { action: { onClicked: { hasListeners(): boolean } } } }
      return chrome.action.onClicked.hasListeners()
    }), 'the background to listen')
    const isPanel = (target: Target) => own(target) && target.url().includes('/sidepanel.html')
    const panelPage = async () => (await browser.waitForTarget(isPanel, { timeout: 15_000 })).asPage()
    const ownPage = async (path: string) => {
      const target = await browser.waitForTarget((one) => own(one) && one.url().split('#')[0]!.endsWith(`/${path}`), { timeout: 15_000 })
      return target.asPage()
    }
    const libraryPage = (query = '') => ownPage(`library.html${query}`)
    // it would come to the front in the middle of what is tried
    const welcome = await ownPage('welcome.html')
    if (!welcomed) {
      await welcome.close()
      await page.bringToFront()
    }
    const roomOf = await page.createCDPSession()
    const giveRoom = (quotaSize?: number) => roomOf.send('Storage.overrideQuotaForOrigin', { origin: `chrome-extension://${id}`, quotaSize })
    if (room !== undefined) await giveRoom(room)
    return {
      browser,
      page,
      id,
      panelPage,
      libraryPage,
      worker,
      console: await watchConsole(page),
      open: async (url) => {
        await goTo(page, url)
        await page.bringToFront()
        // a press in the very moment of the load may be one on the page before, whose access ends with it
        await delay(150)
      },
      inPage: async <A extends unknown[], R>(act: (...args: A) => R | Promise<R>, ...args: A) => (await page.evaluate(callText(act, args))) as R,
      inExtension: async <A extends unknown[], R>(act: (...args: A) => R | Promise<R>, ...args: A) => (await (await worker()).evaluate(callText(act, args))) as R,
      inBackground: async <A extends unknown[], R>(act: (background: typeof globalThis, ...args: A) => R | Promise<R>, ...args: A) => (await (await worker()).evaluate(callText(act, args, 'globalThis'))) as R,
      clickAt: (x, y) => page.mouse.click(x, y),
      press: async () => {
        const installed = (await browser.extensions()).get(id)
        if (!installed) throw new Error('the browser has lost the extension')
        await page.triggerExtensionAction(installed)
        const panel = await panelPage()
        await until(() => panel.evaluate(() => document.readyState === 'complete'), 'the panel to load')
        return panelOf(panel)
      },
      togglePanel: async () => {
        if (browser.targets().some(isPanel)) {
          await (await panelPage()).evaluate(() => window.close())
          await until(async () => !browser.targets().some(isPanel), 'the panel to close')
        } else {
          await openPanelUnchecked(browser, id, page)
          await until(async () => (await panelPage()).evaluate(() => document.readyState === 'complete'), 'the panel to load')
        }
      },
      panel: async () => (browser.targets().some(isPanel) ? panelOf(await panelPage()) : null),
      command: async (name) => hear(await worker(), 'commands.onCommand', name),
      chooseInMenu: async (id) => hear(await worker(), 'contextMenus.onClicked', { menuItemId: id, editable: false, pageUrl: page.url(), selectionText: await page.evaluate(() => getSelection()?.toString()) }),
      library: async (query) => panelOf(await libraryPage(query)),
      ownPage: async (path) => panelOf(await ownPage(path)),
      stopBackground: async () => stopWorker(await worker()),
      look: async (light, width, path = PANEL) => lookAt(await (path === PANEL ? panelPage() : ownPage(path)), light, width),
      keys: async (keys, path = PANEL) => {
        const { keyboard } = await (path === PANEL ? panelPage() : ownPage(path))
        for (const key of keys) await keyboard.press(key as KeyInput)
      },
      willAllow: (origin) => inPageOfExtensions(browser, (id, origin) => (globalThis as unknown as OfExtensions).chrome.developerPrivate.addHostPermission(id, origin), id, origin),
      refuse: (ask) => ask(),
      revoke: (origin) => inPageOfExtensions(browser, (id, origin) => (globalThis as unknown as OfExtensions).chrome.developerPrivate.removeHostPermission(id, origin), id, origin),
      clipboard: async () => clipboardOf(await panelPage()),
      ownTabs: async () => browser.targets().filter((target) => target.type() === 'page' && own(target)).map((target) => new URL(target.url()).pathname),
      renew: async (how) => {
        if (how === 'updated') return hear(await worker(), 'runtime.onInstalled', { reason: 'update', previousVersion: '0.0.1' })
        await inPageOfExtensions(browser, async (id) => {
          const { setEnabled } = (globalThis as unknown as OfExtensions).chrome.management
          await setEnabled(id, false)
          await setEnabled(id, true)
        }, id)
      },
      openOwn: async (path) => {
        const tab = await browser.newPage()
        await tab.goto(`chrome-extension://${id}/${path}`)
        return tab
      },
      openWindow: (url) => openWindow(browser, id, url),
      giveRoom: async () => giveRoom(),
      picture: async () => sideBySide(browser, [page, await panelPage()]),
      closed: () => whenClosed(browser),
      kill: () => kill(browser),
      close: () => browser.close(),
    }
  } catch (error) {
    await browser.close()
    throw error
  }
}
