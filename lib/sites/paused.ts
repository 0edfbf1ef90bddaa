import { PAUSED_FROM_START } from './paused-from-start.ts'

/** What the reader said of sites: true pauses one, false ends a pause that held from the start. */
export type Pauses = Readonly<Record<string, boolean>>

const FROM_START = new Set(Object.values(PAUSED_FROM_START).flat())

/**
 * The site whose pause holds for a host: the nearest of the host and those above it of which anything was said.
 *
 * @param host with or without its port
 * @returns null where none is paused
 */
export function pausedBy(host: string, pauses: Pauses): string | null {
  for (let site = siteOf(host); site.includes('.') || site === siteOf(host); site = site.slice(site.indexOf('.') + 1)) {
    const paused = Object.hasOwn(pauses, site) ? pauses[site]! : FROM_START.has(site)
    if (paused) return site
    if (Object.hasOwn(pauses, site) || !site.includes('.')) return null
  }
  return null
}

/** What the reader said, with one more word: what holds without it is not kept. */
export function withPause(pauses: Pauses, host: string, paused: boolean): Pauses {
  const site = paused ? siteOf(host) : (pausedBy(host, pauses) ?? siteOf(host))
  const { [site]: _, ...others } = pauses
  return (pausedBy(site, others) !== null) === paused ? others : { ...others, [site]: paused }
}

/** All paused sites, in the order of their names. */
export function pausedSites(pauses: Pauses): { host: string; fromStart: boolean }[] {
  const own = Object.keys(pauses).filter((host) => pauses[host]).map((host) => ({ host, fromStart: false }))
  const fromStart = [...FROM_START].filter((host) => pauses[host] !== false && !own.some((one) => one.host === host)).map((host) => ({ host, fromStart: true }))
  return [...own, ...fromStart].sort((a, b) => (a.host < b.host ? -1 : 1))
}

/** Whether something from outside says what sites are paused. */
export function isPauses(value: unknown): value is Pauses {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every((one) => typeof one === 'boolean')
}

/** A host as sites are kept: without its port, the dot that may end it and the "www" before it. */
function siteOf(host: string): string {
  return host.toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '').replace(/^www\./, '')
}
