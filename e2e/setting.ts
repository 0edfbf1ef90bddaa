import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findBrowser, type BrowserFamily } from '../scripts/find-browser.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Folder of the demo article. */
export const DEMO = join(ROOT, 'demo')

/** The demo article's title. */
export const DEMO_TITLE = 'Ahead of Kremlin visit, Tajik base looks south'

/**
 * The built extension of a family of browsers.
 *
 * @throws when it is not built
 */
export function builtExtension(family: BrowserFamily): string {
  const folder = join(ROOT, '.output', `${family}-mv3`)
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`e2e: ${folder} is not built; "npm test" builds it, so does "npm run build"`)
  return folder
}

/** Program of a browser of the family. @returns null where none is installed */
export function programOf(family: BrowserFamily): string | null {
  const given = process.env[`SECOND_SOURCE_${family.toUpperCase()}`]
  return given || (findBrowser(family)?.path ?? null)
}

/**
 * Program of a browser of the Chrome family.
 *
 * @throws where none is installed
 */
export function chromeProgram(): string {
  const program = programOf('chrome')
  if (!program) throw new Error('e2e: no Chrome, Chromium, Edge or Brave is installed; "npm test" says what to install')
  return program
}
