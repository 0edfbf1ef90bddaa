/**
 * The host that a reader means by what was typed or pasted: "example.org", "www.example.org", a whole address.
 * @returns with its port where one is given; null where that names no host of the web
 */
export function hostOf(typed: string): string | null {
  const text = typed.trim()
  if (text === '' || /\s/.test(text)) return null
  let url: URL
  try {
    url = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`)
  } catch {
    return null
  }
  if (!/^https?:$/.test(url.protocol) || !/^(?:[^.]+\.)+[^.]{2,}$|^localhost$|^\[.*\]$|^\d+(?:\.\d+){3}$/.test(url.hostname)) return null
  return url.host
}

/** The match pattern of a site, whatever its scheme and port. */
export function patternOf(host: string): string {
  return `*://${host.replace(/:\d+$/, '')}/*`
}

/** The match pattern of a site and all below it. */
export function patternBelow(host: string): string {
  // a number has nothing below it, and a pattern that says so is refused
  return /[a-z]$/i.test(host) && host.includes('.') ? `*://*.${host}/*` : patternOf(host)
}

/** The pattern of all sites. */
export const EVERYWHERE = '*://*/*'

/** Whether a pattern stands for all sites: a browser may write it in other words. */
export function isEverywhere(pattern: string): boolean {
  return pattern === '<all_urls>' || /^(?:\*|https?):\/\/\*\/\*?$/.test(pattern)
}

/** The host of a pattern as a reader names it: "example.org", "*.example.org"; the pattern where it is of no such form. */
export function hostOfPattern(pattern: string): string {
  return /^(?:\*|https?):\/\/([^/]+)\/\*?$/.exec(pattern)?.[1] ?? pattern
}
