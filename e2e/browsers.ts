import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { launchChromium, type ChromiumOptions, type DrivenChromium } from './chromium.ts'
import { launchFirefox, type FirefoxOptions } from './firefox.ts'
import type { Driven } from './panel.ts'
import { builtExtension, chromeProgram, programOf } from './setting.ts'

/** Starts the Chromium that is installed with the extension as built; for what only Chromium can be asked. */
export function startChromium(options: Pick<ChromiumOptions, 'netLog' | 'profile' | 'welcomed'> = {}): Promise<DrivenChromium> {
  return launchChromium({ program: chromeProgram(), extension: builtExtension('chrome'), ...options })
}

/** Starts Firefox with the extension as built, in a copy of the profile that was made ready for all of them. */
async function startFirefox(program: string, options: Pick<FirefoxOptions, 'welcomed'> = {}): Promise<Driven> {
  const profile = await mkdtemp(join(tmpdir(), 'second-source-firefox-'))
  const forget = () => rm(profile, { recursive: true, force: true, maxRetries: 5 })
  try {
    await cp(inject('firefoxProfile')!, profile, { recursive: true })
    const driven = await launchFirefox({ program, extension: builtExtension('firefox'), profile, ...options })
    return { ...driven, close: () => driven.close().finally(forget) }
  } catch (error) {
    await forget()
    throw error
  }
}

/** The browsers that are installed, for `describe.each`: one of the Chrome family always, Firefox where there is one. */
export const BROWSERS: { name: string; launch(options?: { welcomed?: boolean }): Promise<Driven> }[] = [{ name: 'Chromium', launch: startChromium }]

const firefox = programOf('firefox')
if (firefox) BROWSERS.push({ name: 'Firefox', launch: (options) => startFirefox(firefox, options) })
else console.log('No Firefox is installed here: the tests of both browsers run in Chromium only.')
