import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer, { type Browser } from 'puppeteer-core'
import { chooseEntry, placeForMenu, pressKey, pressToolbarButton, toggleSidebar } from './firefox-buttons.ts'
import { closeTab, closeWindow, extensionPage, frontIsLoaded, goSilently, goToOwn, HOST, isComplete, isLoaded, isSeen, makeWindow, OWN_PAGE, ownWindow, panelAt, SIDEBAR, sidebarIsLoaded } from './firefox-pages.ts'
import { kill, whenClosed } from './when-closed.ts'
import { allowUnasked, askReader, clipboardOf, isRunning, lookAt, ownTabs, pictureOfWindow, pressIn, renew, revokeSite, sayNo, stopBackground } from './firefox-window.ts'
import { callText, PANEL, until, type Driven } from './panel.ts'

/** What is started, and how. */
export interface FirefoxOptions {
  program: string
  /** Folder of the built extension. */
  extension: string
  headless?: boolean
  /** Folder in which the browser keeps what lasts; an empty one that is deleted afterwards unless told. */
  profile?: string
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
export async function launchFirefox({ program, extension, headless = true, profile, welcomed = false, size: [width, height] = [1280, 900], settings = {} }: FirefoxOptions): Promise<Driven> {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as Manifest
  const id = manifest.browser_specific_settings.gecko.id
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless,
    defaultViewport: null,
    ...(profile ? { userDataDir: profile } : {}),
    args: [`--width=${width}`, `--height=${height}`, '--remote-allow-system-access'],
    extraPrefsFirefox: { ...settings, 'extensions.webextensions.uuids': JSON.stringify({ [id]: HOST }) },
  })
  try {
    await browser.installExtension(extension)
    const window = windowAt(browser, (await windowsOf(browser))[0]!)
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
    const first = await helper.evaluate(ownWindow)
    const sidebar = panelAt(helper, SIDEBAR(first))
    return {
      console: lines,
      open: async (url) => {
        await (/^about:(?!blank$)/.test(url) ? goSilently(page, url) : page.goto(url, { timeout: 20_000 })).catch(async (error: Error) => {
          // where no server answers, the browser's own page says so, a moment later
          if (!/CONNECTION_REFUSED|connectionFailure/i.test(error.message)) throw error
          await until(() => helper.evaluate(frontIsLoaded), 'the page of the error')
        })
        await page.bringToFront()
      },
      inPage: async <A extends unknown[], R>(act: (...args: A) => R | Promise<R>, ...args: A) => (await page.evaluate(callText(act, args))) as R,
      inExtension: async <A extends unknown[], R>(act: (...args: A) => R | Promise<R>, ...args: A) => (await helper.evaluate(callText(act, args))) as R,
      inBackground: async <A extends unknown[], R>(act: (background: typeof globalThis, ...args: A) => R | Promise<R>, ...args: A) => (await helper.evaluate(`browser.runtime.getBackgroundPage().then((background) => ${callText(act, args, 'background')})`)) as R,
      clickAt: (x, y) => page.mouse.click(x, y),
      press: async () => {
        await window.run(pressToolbarButton, id)
        await until(() => helper.evaluate(sidebarIsLoaded, first), 'the sidebar to open')
        return sidebar
      },
      togglePanel: async () => {
        const before = await helper.evaluate(sidebarIsLoaded, first)
        await window.run(toggleSidebar)
        await until(async () => (await helper.evaluate(sidebarIsLoaded, first)) !== before, before ? 'the sidebar to close' : 'the sidebar to open')
      },
      command: async (name) => {
        await window.run(pressKey, id, manifest.commands[name]!.suggested_key.default.split('+').at(-1)!)
      },
      chooseInMenu: async (entry) => {
        await page.mouse.click(...(await page.evaluate(placeForMenu)), { button: 'right' })
        await until(() => window.run(chooseEntry, id, entry), `the menu to have the entry "${entry}"`)
      },
      panel: async () => ((await helper.evaluate(sidebarIsLoaded, first)) ? sidebar : null),
      library: (query = '') => ownPage(`library.html${query}`),
      ownPage,
      stopBackground: () => window.run(stopBackground, id),
      look: async (light, width, path = PANEL) => {
        await window.run(lookAt, path, light, width)
        await until(() => helper.evaluate(callText(isSeen, [light, width], path === PANEL ? SIDEBAR(first) : OWN_PAGE(path))) as Promise<boolean>, `${path} to be ${width} px wide and ${light}`)
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
      openWindow: async (url) => {
        const known = await windowsOf(browser)
        const other = await helper.evaluate(makeWindow, url)
        await until(() => helper.evaluate(isComplete, other), 'the page to load')
        const place = await until(async () => (await windowsOf(browser)).find((one) => !known.includes(one)), 'the second window')
        return {
          press: async () => {
            await windowAt(browser, place).run(pressToolbarButton, id)
            await until(() => helper.evaluate(sidebarIsLoaded, other), 'its sidebar to open')
            return panelAt(helper, SIDEBAR(other))
          },
          close: () => helper.evaluate(closeWindow, other),
        }
      },
      picture: async () => Buffer.from((await window.run(pictureOfWindow)).replace(/^data:image\/png;base64,/, ''), 'base64'),
      closed: () => whenClosed(browser),
      kill: () => kill(browser),
      close: () => browser.close(),
    }
  } catch (error) {
    await browser.close()
    throw error
  }
}

interface BrowserWindow {
  /** Runs a function with the rights of the browser's own window. */
  run<A extends unknown[], R>(act: (...args: A) => R | Promise<R>, ...args: A): Promise<R>
}

async function ask(browser: Browser, method: string, params: unknown): Promise<unknown> {
  const { connection } = browser as unknown as { connection: Bidi }
  const answer = (await connection.send(method, params)) as { result?: unknown }
  return answer.result ?? answer
}

/** The browser's own windows, in the order in which they were opened. */
async function windowsOf(browser: Browser): Promise<string[]> {
  const tree = (await ask(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 })) as { contexts: { context: string }[] }
  return tree.contexts.map(({ context }) => context)
}

function windowAt(browser: Browser, context: string): BrowserWindow {
  return {
    run: async <A extends unknown[], R>(act: (...args: A) => R | Promise<R>, ...args: A) => {
      const answer = (await ask(browser, 'script.evaluate', {
        expression: callText(act, args),
        target: { context },
        awaitPromise: true,
      })) as { type: string; exceptionDetails?: { text: string }; result?: { value?: unknown } }
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text)
      return answer.result?.value as R
    },
  }
}
