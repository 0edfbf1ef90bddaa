import { launchChromium, type ChromiumOptions, type DrivenChromium } from './chromium.ts'
import { launchFirefox } from './firefox.ts'
import type { Driven } from './panel.ts'
import { builtExtension, chromeProgram, programOf } from './setting.ts'

/** Starts the Chromium that is installed with the extension as built; for what only Chromium can be asked. */
export function startChromium(options: Pick<ChromiumOptions, 'netLog' | 'welcomed'> = {}): Promise<DrivenChromium> {
  return launchChromium({ program: chromeProgram(), extension: builtExtension('chrome'), ...options })
}

/** The browsers that are installed, for `describe.each`: one of the Chrome family always, Firefox where there is one. */
export const BROWSERS: { name: string; launch(options?: { welcomed?: boolean }): Promise<Driven> }[] = [{ name: 'Chromium', launch: startChromium }]

const firefox = programOf('firefox')
if (firefox) BROWSERS.push({ name: 'Firefox', launch: (options) => launchFirefox({ program: firefox, extension: builtExtension('firefox'), ...options }) })
else console.log('No Firefox is installed here: the tests of both browsers run in Chromium only.')
