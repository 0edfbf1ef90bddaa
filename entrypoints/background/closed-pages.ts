import type { PanelState } from '../../lib/messages/panel-state.ts'

type Why = Extract<PanelState, { kind: 'closed' }>['why']

const STORES = /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)\b/

/**
 * Why no extension may read a page, by its address and by what the browser said when it was tried.
 * @param url null where the browser keeps it to itself
 * @param error the browser's message
 * @returns null where it is an ordinary page, so that something else went wrong
 */
export function whyClosed(url: string | null, error: string): Why | null {
  if (STORES.test(url ?? '') || /extensions gallery/i.test(error)) return 'store'
  if (/^file:/.test(url ?? '') || /\bfile:\/\//.test(error)) return 'file'
  if (url !== null && /\.pdf(?:$|[?#])/i.test(url)) return 'pdf'
  if (url === null || !/^https?:/.test(url)) return 'browserPage'
  // an ordinary address that may not be read all the same, right after the reader's own click: the browser shows it in a viewer of its own, or its own word on why it could not be loaded
  return /pdf/i.test(error) ? 'pdf' : isRefusal(error) ? 'browserPage' : null
}

/**
 * The same by its address alone, before anything is tried.
 * @param own how the addresses of the extension's own pages begin
 */
export function closedByAddress(url: string, own: string): Why | null {
  if (url.startsWith(own)) return 'browserPage'
  // whether files may be read hangs on a switch that few readers know; the answer is the same for all
  return /^file:/.test(url) ? 'file' : null
}

/** Whether the browser refused because the page has not been let in, or is one of its own, and not because something broke. */
export function isRefusal(error: string): boolean {
  return /\bcannot access\b|\bhost permission\b|extensions gallery|cannot be scripted|showing error page/i.test(error)
}
