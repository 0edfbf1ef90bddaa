import type { Browser } from 'puppeteer-core'

/** Resolves once the browser is closed, at once where it is. */
export function whenClosed(browser: Browser): Promise<void> {
  return new Promise((resolve) => {
    if (browser.connected) browser.once('disconnected', () => resolve())
    else resolve()
  })
}

/** Ends a browser that is told nothing. */
export async function kill(browser: Browser): Promise<void> {
  const program = browser.process()!
  const ended = new Promise((resolve) => program.once('exit', resolve))
  program.kill('SIGKILL')
  await Promise.all([ended, whenClosed(browser)])
}
