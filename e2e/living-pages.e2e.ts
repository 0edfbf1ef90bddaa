import { afterAll, beforeAll, expect, test } from 'vitest'
import { startChromium } from './browsers.ts'
import type { DrivenChromium } from './chromium.ts'
import { panelTitle, until, waitForReading, type Panel } from './panel.ts'
import { DEMO } from './setting.ts'
import { serve, type Site } from './site.ts'

// What lasts and what changes while a page stays open: the background stops, readings are forgotten, the page turns into another by script.

const TITLE = 'Ahead of Kremlin visit, Tajik base looks south'
let site: Site
let driven: DrivenChromium
let panel: Panel

beforeAll(async () => {
  site = await serve(DEMO, { '/turning.html': { body: turningPage() } })
  driven = await startChromium()
  await driven.open(site.url('article.html'))
  panel = await driven.press()
  await waitForReading(panel)
})

afterAll(async () => {
  await driven?.close()
  await site?.close()
})

test('a reading outlives the background', async () => {
  await (await driven.worker()).close()
  await elsewhereAndBack()
  await until(async () => (await panelTitle(panel)) === TITLE, 'the reading')
})

test('a reading that was not kept is made again', async () => {
  await driven.inExtension(() => (globalThis as unknown as { chrome: { storage: { session: { clear(): Promise<void> } } } }).chrome.storage.session.clear())
  await (await driven.worker()).close()
  await elsewhereAndBack()
  await until(async () => (await panelTitle(panel)) === TITLE, 'the reading')
})

test('an article that takes the place of another by script is read', async () => {
  await driven.open(site.url('turning.html'))
  await driven.press()
  await until(async () => (await panelTitle(panel)) === 'Ferries in the morning', 'the first article')
  await driven.inPage(() => (globalThis as unknown as { turn(title: string, address: string): void }).turn('Ferries in the evening', '/evening'))
  await until(async () => (await panelTitle(panel)) === 'Ferries in the evening', 'the second article')
})

test('an address that changes while the text stays is no other article', async () => {
  const id = await documentShown()
  await driven.inPage(() => history.replaceState(null, '', '/evening?read=40'))
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  expect(await documentShown()).toEqual(id)
  expect(await panelTitle(panel)).toBe('Ferries in the evening')
})

test('nothing of all this is seen by the page', async () => {
  expect(await driven.inPage(() => (globalThis as unknown as { heard: unknown[] }).heard)).toEqual([])
  expect(driven.console).toEqual([])
})

async function elsewhereAndBack(): Promise<void> {
  const other = await driven.browser.newPage()
  await until(async () => (await panelTitle(panel)) !== TITLE, 'the other tab')
  await other.close()
  await driven.page.bringToFront()
}

/** What the background knows the article of the shown tab by. */
async function documentShown(): Promise<unknown> {
  return driven.inExtension(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { session: { get(key: null): Promise<Record<string, { document?: unknown }>> } } } }
    return Object.values(await chrome.storage.session.get(null)).map(({ document }) => document)
  })
}

function turningPage(): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferries</title><meta property="og:type" content="article"></head><body><article></article><script>
globalThis.heard = []
addEventListener('message', ({ data }) => heard.push(data))
globalThis.turn = (title, address) => {
  const sentence = title + ', says the harbour master, who counted 41 boats at the quay before the tide turned and wrote each of them down. '
  history.pushState(null, '', address)
  document.title = title
  document.querySelector('article').innerHTML = '<h1>' + title + '</h1>' + Array.from({ length: 12 }, (_, i) => '<p>' + sentence.repeat(3) + 'Page ' + i + '.</p>').join('')
}
turn('Ferries in the morning', '/morning')
</script></body></html>`
}
