import type { Permissions } from '../../lib/browser/browser.ts'
import { patternBelow } from '../../lib/sites/host.ts'

/** The script that reads pages, as the build names it. */
export const PAGE_SCRIPT = 'content-scripts/page.js'

const ID = 'sites'

interface Scripting {
  getRegisteredContentScripts(of: { ids: string[] }): Promise<unknown[]>
  registerContentScripts(scripts: { id: string; js: string[]; matches: string[]; excludeMatches: string[]; runAt: 'document_idle' }[]): Promise<void>
  unregisterContentScripts(of: { ids: string[] }): Promise<void>
}

/** Has the script run by itself on the sites that the reader has granted, and on no others. @param paused sites where it does not run all the same */
export async function registerSites(scripting: Scripting, granted: Permissions.AnyPermissions, paused: readonly string[]): Promise<void> {
  const matches = (granted.origins ?? []).filter((origin) => origin !== '')
  if ((await scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0) await scripting.unregisterContentScripts({ ids: [ID] })
  if (matches.length > 0) await scripting.registerContentScripts([{ id: ID, js: [PAGE_SCRIPT], matches, excludeMatches: paused.map(patternBelow), runAt: 'document_idle' }])
}
