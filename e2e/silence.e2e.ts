import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from './browsers.ts'
import { requests, requestsOutside } from './net-log.ts'
import { check, panelRows, pressInRow } from './panel.ts'
import { DEMO, DEMO_TITLE } from './setting.ts'
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
  const driven = await startChromium({ netLog })
  try {
    await driven.open(site.url('article.html'))
    const panel = await check(driven, DEMO_TITLE)
    await pressInRow(panel, 'Differing figures', 'About 7,000', 'in the article: About 7,000 troops')
    expect((await panelRows(panel, 'Related reports')).length).toBeGreaterThan(0)
    await driven.open(site.url('not-an-article.html'))
    await check(driven, 'This page does not read as an article')
  } finally {
    await driven.close()
  }
  expect(await requestsOutside(netLog)).toEqual([])
})

test('the log of the test above does see a request to another machine', async () => {
  const netLog = join(folder, 'loud.json')
  const driven = await startChromium({ netLog })
  try {
    await driven.open(site.url('article.html'))
    // what a content script asks for goes out in the name of its page
    await driven.inPage(ask, 'http://elsewhere.invalid/')
    await driven.inPage(ask, site.url('article.html'))
  } finally {
    await driven.close()
  }
  expect(await requestsOutside(netLog)).toEqual([{ url: 'http://elsewhere.invalid/', initiator: new URL(site.url('')).origin }])
  expect((await requests(netLog)).map(({ url }) => url)).toContain(site.url('article.html'))
})

test('the background and the panel could not ask another machine if they tried', async () => {
  const netLog = join(folder, 'held.json')
  const driven = await startChromium({ netLog })
  try {
    await driven.open(site.url('article.html'))
    const panel = await check(driven, DEMO_TITLE)
    expect(await driven.inExtension(ask, 'https://elsewhere.invalid/')).toMatch(/fetch/i)
    expect(await panel.run((_, url) => fetch(url).then(() => '', String), 'https://elsewhere.invalid/')).toMatch(/fetch/i)
  } finally {
    await driven.close()
  }
  expect(await requestsOutside(netLog)).toEqual([])
})

/** Settles whether or not anybody answers: with what went wrong, or "". */
function ask(url: string): Promise<string> {
  return fetch(url).then(() => '', String)
}
