import type { Permissions } from '../../lib/browser/browser.ts'
import { patternBelow } from '../../lib/sites/host.ts'

/** The script that reads pages, as the build names it. */
export const PAGE_SCRIPT = 'content-scripts/page.js'

const ID = 'sites'

interface Script {
  id: string
  js: string[]
  matches: string[]
  excludeMatches: string[]
  runAt: 'document_idle'
}

interface Scripting {
  getRegisteredContentScripts(of: { ids: string[] }): Promise<unknown[]>
  registerContentScripts(scripts: Script[]): Promise<void>
  updateContentScripts(scripts: Script[]): Promise<void>
  unregisterContentScripts(of: { ids: string[] }): Promise<void>
}

/** Has the script run by itself on the sites that the reader has granted, and on no others. @param paused sites where it does not run all the same */
export async function registerSites(scripting: Scripting, granted: Permissions.AnyPermissions, paused: readonly string[]): Promise<void> {
  const matches = (granted.origins ?? []).filter((origin) => origin !== '')
  const script: Script = { id: ID, js: [PAGE_SCRIPT], matches, excludeMatches: paused.map(patternBelow), runAt: 'document_idle' }
  const is = (await scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0
  if (matches.length === 0) return is ? scripting.unregisterContentScripts({ ids: [ID] }) : undefined
  // a page that opens between taking it out and putting it in again would go without
  await (is ? scripting.updateContentScripts([script]) : scripting.registerContentScripts([script]))
}
