export type BrowserFamily = 'chrome' | 'firefox'

export interface InstalledBrowser {
  family: BrowserFamily
  path: string
  /** What the browser says of itself ("Chromium 156.0.8078.79 …"); "" where asking would open a window. */
  version: string
}

export function findBrowser(wanted?: BrowserFamily, env?: Record<string, string | undefined>): InstalledBrowser | null
