import type { Browser, Page, WebWorker } from 'puppeteer-core'
import { callText, until, type Light, type OtherWindow, type Panel } from './panel.ts'

/*
 * What is asked of the pages of a Chromium, of the extension's background and of the browser's own pages.
 */

/** Opens the panel of the window from a page of the extension, since the browser's own button for it cannot be pressed. @param page is in front afterwards */
export async function openPanelUnchecked(browser: Browser, id: string, page: Page): Promise<void> {
  const own = await browser.newPage()
  await own.goto(`chrome-extension://${id}/manifest.json`)
  await own.evaluate(async () => {
    interface Opening { windows: { getCurrent(): Promise<{ id: number }> }; sidePanel: { open(of: { windowId: number }): Promise<void> } }
    const { chrome: { windows, sidePanel } } = globalThis as unknown as { chrome: Opening }
    await sidePanel.open({ windowId: (await windows.getCurrent()).id })
  })
  await own.close()
  await page.bringToFront()
}

/**
 * Loads an address; once more where the browser gave the first navigation up, which one that it began itself may bring about.
 * Settles where no server answers, and for a PDF, which ends as a download or in a viewer of its own.
 */
export async function goTo(page: Page, url: string, again = true): Promise<void> {
  try {
    await page.goto(url, { timeout: 20_000 })
  } catch (error) {
    const { message } = error as Error
    // where no server answers, the browser's own page says so, a moment later
    if (/ERR_CONNECTION_REFUSED/.test(message)) return void await until(() => page.evaluate(() => location.protocol === 'chrome-error:' && document.readyState === 'complete'), 'the page of the error')
    const isGivenUp = /ERR_ABORTED/.test(message)
    if (isGivenUp && url.endsWith('.pdf')) return
    if (!isGivenUp || !again) throw error
    await goTo(page, url, false)
  }
}

/** Listens to the console of a tab. puppeteer's own event leaves out what extensions write, so the protocol is asked. */
export async function watchConsole(page: Page): Promise<string[]> {
  const lines: string[] = []
  const session = await page.createCDPSession()
  session.on('Runtime.consoleAPICalled', ({ type, args }) => lines.push(`${type}: ${args.map((one) => String(one.value ?? one.description)).join(' ')}`))
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => lines.push(`exception: ${exception?.description ?? text}`))
  session.on('Log.entryAdded', ({ entry }) => lines.push(`${entry.level}: ${entry.text} ${entry.url ?? ''}`.trim()))
  await session.send('Runtime.enable')
  await session.send('Log.enable')
  return lines
}

/** Shows a page so wide and in this light. */
export async function lookAt(page: Page, light: Light, width: number): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: light === 'dark' ? 'dark' : 'light' }, { name: 'forced-colors', value: light === 'forced' ? 'active' : 'none' }])
  await page.setViewport({ width, height: 765 })
  await page.waitForFunction((width: number) => innerWidth === width, {}, width)
}

/** What the browser's own page of extensions can do. A site that is added there is granted unasked when the extension asks for it. */
export interface OfExtensions {
  chrome: {
    developerPrivate: Record<'addHostPermission' | 'removeHostPermission', (id: string, origin: string) => Promise<void>>
    management: { setEnabled(id: string, on: boolean): Promise<void> }
  }
}

/** Runs a function that stands alone in the browser's own page of extensions. */
export async function inPageOfExtensions<A extends unknown[]>(browser: Browser, act: (...args: A) => Promise<void>, ...args: A): Promise<void> {
  const page = await browser.newPage()
  try {
    await page.goto('chrome://extensions')
    await page.evaluate(callText(act, args))
  } finally {
    await page.close()
  }
}

/** What lies in the clipboard. @param page may read it for now */
export async function clipboardOf(page: Page): Promise<{ text: string; html: string }> {
  const session = await page.createCDPSession()
  await session.send('Browser.grantPermissions', { permissions: ['clipboardReadWrite'] })
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true })
  try {
    return await page.evaluate(async () => {
      const items = await navigator.clipboard.read()
      const as = async (type: string) => {
        const item = items.find(({ types }) => types.includes(type))
        return item ? (await item.getType(type)).text() : ''
      }
      return { text: await as('text/plain'), html: await as('text/html') }
    })
  } finally {
    await session.send('Browser.resetPermissions')
    await session.detach()
  }
}

/** Stops a background. puppeteer lets go of it after it was stopped, and the browser may have done so before. */
export async function stopWorker(worker: WebWorker): Promise<void> {
  await worker.close().catch((error: Error) => {
    if (!/No session with given id/.test(error.message)) throw error
  })
}

/** Has the background hear an event of the tab in front, as the browser tells it; without the gesture that the browser sees. */
export async function hear(worker: WebWorker, event: 'commands.onCommand' | 'contextMenus.onClicked' | 'runtime.onInstalled', what: unknown): Promise<void> {
  await worker.evaluate(async (event, what) => {
    type Heard = { dispatch(what: unknown, tab: unknown): void }
    const { chrome } = globalThis as unknown as { chrome: Record<string, Record<string, Heard>> & { tabs: { query(of: object): Promise<unknown[]> } } }
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    const [of = '', name = ''] = event.split('.')
    chrome[of]![name]!.dispatch(what, tab)
  }, event, what)
}

/** A page of the extension, driven as a panel. */
export function panelOf(page: Page): Panel {
  return {
    run: async <A extends unknown[], R>(act: (panel: Document, ...args: A) => R | Promise<R>, ...args: A) => (await page.evaluate(callText(act, args, 'document'))) as R,
  }
}

/** Opens a second window with a page. @param id of the extension */
export async function openWindow(browser: Browser, id: string, url: string): Promise<OtherWindow> {
  const session = await browser.target().createCDPSession()
  const { targetId } = await session.send('Target.createTarget', { url, newWindow: true })
  const target = await browser.waitForTarget((one) => (one as unknown as { _targetId: string })._targetId === targetId)
  const page = (await target.page())!
  await until(() => page.evaluate(() => document.readyState === 'complete'), 'the page to load')
  const panels = () => browser.targets().filter((one) => one.url().includes('/sidepanel.html'))
  return {
    press: async () => {
      const before = new Set(panels())
      await page.triggerExtensionAction((await browser.extensions()).get(id)!)
      const opened = await until(async () => panels().find((one) => !before.has(one)), 'the panel of the second window')
      return panelOf(await opened.asPage())
    },
    close: () => page.close(),
  }
}

/** One picture of several pages, left to right; the browser has no picture of its whole window. */
export async function sideBySide(browser: Browser, pages: readonly Page[]): Promise<Uint8Array> {
  const pictures: string[] = []
  for (const page of pages) pictures.push(await page.screenshot({ encoding: 'base64' }))
  const sheet = await browser.newPage()
  try {
    const images = pictures.map((data) => `<img src="data:image/png;base64,${data}" style="display:block">`).join('')
    await sheet.setContent(`<body style="margin:0;display:inline-flex;gap:1px;align-items:end;background:#f4f4f4">${images}</body>`)
    const body = await sheet.$('body')
    return await body!.screenshot()
  } finally {
    await sheet.close()
  }
}
