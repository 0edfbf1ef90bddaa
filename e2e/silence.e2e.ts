import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium, requests, requestsOutside } from './chromium.ts'
import { panelRows, pressInRow, waitForReading } from './panel.ts'
import { builtExtension, chromeProgram, DEMO } from './setting.ts'
import { serve, type Site } from './site.ts'

let site: Site
let folder: string

beforeAll(async () => {
  site = await serve(DEMO)
  folder = await mkdtemp(join(tmpdir(), 'second-source-'))
})

afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
  await site.close()
})

test('no part of the extension asks anything of another machine', async () => {
  const netLog = join(folder, 'silent.json')
  const driven = await launchChromium({ program: chromeProgram(), extension: builtExtension('chrome'), netLog })
  try {
    await driven.open(site.url('article.html'))
    const panel = await driven.press()
    await waitForReading(panel)
    await pressInRow(panel, 'Differing figures', 'about 7,000', 'in the article: about 7,000 troops')
    expect((await panelRows(panel, 'Related reports')).length).toBeGreaterThan(0)
    await driven.open(site.url('not-an-article.html'))
    await driven.press()
  } finally {
    await driven.close()
  }
  expect(await requestsOutside(netLog)).toEqual([])
})

test('the log of the test above does see such a request, of the page and of the extension', async () => {
  const netLog = join(folder, 'loud.json')
  const driven = await launchChromium({ program: chromeProgram(), extension: builtExtension('chrome'), netLog })
  try {
    await driven.open(site.url('article.html'))
    await driven.inPage(ask, 'http://page.invalid/')
    await driven.inPage(ask, site.url('article.html'))
    await driven.inExtension(ask, 'https://extension.invalid/')
  } finally {
    await driven.close()
  }
  const seen = await requestsOutside(netLog)
  expect(seen.map(({ url }) => new URL(url).hostname).sort()).toEqual(['extension.invalid', 'page.invalid'])
  expect(seen.find(({ url }) => url.includes('extension'))?.initiator).toMatch(/^chrome-extension:/)
  expect((await requests(netLog)).map(({ url }) => url)).toContain(site.url('article.html'))
})

/** Settles whether or not anybody answers. */
async function ask(url: string): Promise<void> {
  await fetch(url).catch(() => undefined)
}
