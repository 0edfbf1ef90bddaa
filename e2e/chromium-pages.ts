import type { Browser, Page } from 'puppeteer-core'
import { callText } from './panel.ts'

/*
 * What Chromium is asked in a page that is opened for it and closed again.
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
