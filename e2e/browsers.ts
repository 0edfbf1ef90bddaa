import { existsSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { launchChromium, type ChromiumOptions, type DrivenChromium } from './chromium.ts'
import { launchFirefox } from './firefox.ts'
import type { Driven } from './panel.ts'
import { builtExtension, chromeProgram, programOf } from './setting.ts'

/** Starts the Chromium that is installed with the extension as built; for what only Chromium can be asked. */
export function startChromium(options: Pick<ChromiumOptions, 'netLog' | 'profile' | 'room' | 'welcomed'> = {}): Promise<DrivenChromium> {
  return launchChromium({ program: chromeProgram(), extension: builtExtension('chrome'), ...options })
}

/** What can be asked of a start of either browser. */
export type StartOptions = Pick<ChromiumOptions, 'profile' | 'welcomed'>

/** Starts Firefox with the extension as built, in a copy of the profile that was made ready for all of them. */
async function startFirefox(program: string, options: StartOptions = {}): Promise<Driven> {
  const profile = options.profile ?? await mkdtemp(join(tmpdir(), 'second-source-firefox-'))
  const forget = async () => options.profile ?? rm(profile, { recursive: true, force: true, maxRetries: 5 })
  try {
    if (!existsSync(join(profile, 'prefs.js'))) await cp(inject('firefoxProfile')!, profile, { recursive: true })
    const driven = await launchFirefox({ program, extension: builtExtension('firefox'), ...options, profile })
    return { ...driven, close: () => driven.close().finally(forget) }
  } catch (error) {
    await forget()
    throw error
  }
}

/** The browsers that are installed, for `describe.each`: one of the Chrome family always, Firefox where there is one. */
export const BROWSERS: { name: string; launch(options?: StartOptions): Promise<Driven> }[] = [{ name: 'Chromium', launch: startChromium }]

const firefox = programOf('firefox')
if (firefox) BROWSERS.push({ name: 'Firefox', launch: (options) => startFirefox(firefox, options) })
else console.log('No Firefox is installed here: the tests of both browsers run in Chromium only.')
