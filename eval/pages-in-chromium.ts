import { fileURLToPath } from 'node:url'
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core'
import { build } from 'vite'
import { findBrowser } from '../scripts/find-browser.mjs'
import type { Functions } from './in-page.ts'

/** A saved page. */
export interface SavedPage {
  html: string
  /** The address that it is opened at. */
  url: string
}

/** A page that stands open, with what is to be run in it. */
export interface OpenPage {
  /** Runs one of the functions of `in-page.ts` in a world of its own, as a content script is. */
  run<Name extends keyof Functions>(name: Name, ...args: Parameters<Functions[Name]>): Promise<ReturnType<Functions[Name]>>
  /** The same, with the milliseconds that the main thread worked for it: what other programs take of the processor is not in it. */
  measure<Name extends keyof Functions>(name: Name, ...args: Parameters<Functions[Name]>): Promise<{ value: ReturnType<Functions[Name]>; ms: number }>
  session: CDPSession
}

/** A Chromium that shows saved pages. */
export interface Reader {
  /** Opens a page in a tab and a process of its own, nothing of it compiled before, asks, and closes it again. */
  visit<T>(page: SavedPage, ask: (open: OpenPage) => Promise<T>): Promise<T>
  close(): Promise<void>
}

const EMPTY = '<!doctype html><title></title>'
const WORLD = 'second-source-eval'

/**
 * Starts a Chromium whose pages run no script of their own and reach no network.
 * @param readable leaves the names of functions in the script, for a profile
 * @throws where no browser of the Chrome family is installed
 */
export async function openReader(readable = false): Promise<Reader> {
  const program = findBrowser('chrome')
  if (!program) throw new Error('no Chrome, Chromium, Edge or Brave is installed')
  const script = await bundle(readable)
  const browser = await puppeteer.launch({
    executablePath: program.path,
    headless: true,
    pipe: true,
    defaultViewport: { width: 1280, height: 900 },
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  return { visit: (page, ask) => visit(browser, script, page, ask), close: () => browser.close() }
}

async function visit<T>(browser: Browser, script: string, { html, url }: SavedPage, ask: (open: OpenPage) => Promise<T>): Promise<T> {
  const page = await browser.newPage()
  try {
    await serve(page, html)
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 60_000 })
    return await ask(await inject(page, script))
  } finally {
    await page.close()
  }
}

/** The page alone is answered, with a policy that stops its scripts as if a blocker had; switching scripting off would show what stands in `noscript`. */
async function serve(page: Page, html: string): Promise<void> {
  await page.setRequestInterception(true)
  let answered = false
  page.on('request', (request) => {
    if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return void request.abort().catch(ignore)
    const body = answered ? EMPTY : html
    answered = true
    void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', headers: { 'content-security-policy': "script-src 'none'" }, body }).catch(ignore)
  })
}

/** A request that the page itself gave up needs no answer any more. */
function ignore(): void {}

async function inject(page: Page, script: string): Promise<OpenPage> {
  const session = await page.createCDPSession()
  const { frameTree } = await session.send('Page.getFrameTree')
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: WORLD })
  const run = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', { contextId, expression, returnByValue: true })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }
  // a page that a reader asks about has long been laid out
  await run(`${script}; globalThis.inPage = inPage; document.body?.offsetHeight ?? 0`)
  await session.send('Performance.enable')
  const worked = async (): Promise<number> => (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ThreadTime')!.value * 1000
  const call = (name: string, args: readonly unknown[]): Promise<unknown> => run(`inPage.${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`)
  return {
    session,
    run: async (name, ...args) => (await call(name, args)) as never,
    measure: async (name, ...args) => {
      const before = await worked()
      const value = await call(name, args)
      return { value: value as never, ms: (await worked()) - before }
    },
  }
}

/** `in-page.ts` and all that it needs as one script, built as the extension's own are. */
async function bundle(readable: boolean): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: !readable,
      target: 'esnext',
      lib: { entry: fileURLToPath(new URL('in-page.ts', import.meta.url)), formats: ['iife'], name: 'inPage' },
    },
  })
  const [output] = [result].flat()
  if (!output || !('output' in output)) throw new Error('the script for the page was not built')
  return output.output[0].code
}
