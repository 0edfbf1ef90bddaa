import type { Browser } from 'puppeteer-core'

/** Resolves once the browser is closed, at once where it is. */
export function whenClosed(browser: Browser): Promise<void> {
  return new Promise((resolve) => {
    if (browser.connected) browser.once('disconnected', () => resolve())
    else resolve()
  })
}
