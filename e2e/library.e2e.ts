import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from './chromium.ts'
import { launchFirefox } from './firefox.ts'
import { press } from './library.ts'
import { until, waitForReading, type Driven, type Panel } from './panel.ts'
import { builtExtension, chromeProgram, DEMO, programOf } from './setting.ts'
import { serve, type Site } from './site.ts'

const BROWSERS: { name: string; launch: () => Promise<Driven> }[] = [
  { name: 'Chromium', launch: () => launchChromium({ program: chromeProgram(), extension: builtExtension('chrome') }) },
]
const firefox = programOf('firefox')
if (firefox) BROWSERS.push({ name: 'Firefox', launch: () => launchFirefox({ program: firefox, extension: builtExtension('firefox') }) })

describe.each(BROWSERS)('the library in $name', ({ launch }) => {
  let site: Site
  let driven: Driven
  let panel: Panel
  let library: Panel

  beforeAll(async () => {
    site = await serve(DEMO)
    driven = await launch()
    await driven.open(site.url('article.html'))
    panel = await driven.press()
    await waitForReading(panel)
  })

  afterAll(async () => {
    await driven?.close()
    await site?.close()
  })

  test('opens from the panel, and finds words in the bundled reports', async () => {
    expect(await press(panel, 'Library')).toBe(true)
    library = await driven.library()
    await until(() => library.run((document) => document.querySelector('input[type="search"]') !== null), 'the search field')
    await library.run((document) => {
      const field = document.querySelector<HTMLInputElement>('input[type="search"]')!
      field.value = 'soldiers >7000'
      field.dispatchEvent(new (document.defaultView as unknown as typeof globalThis).Event('input', { bubbles: true }))
    })
    const hit = await until(() => library.run((document) => document.querySelector('.hit')?.textContent ?? ''), 'a hit')
    expect(hit).toContain('7,500 soldiers')
  })
})
