import { beforeAll, expect, test } from 'vitest'
import { startChromium } from './browsers.ts'
import { stopWorker } from './chromium.ts'
import { marksOf } from './page.ts'
import { panelTitle, press, pressInRow, until, waitForHeading } from './panel.ts'
import { DEMO, DEMO_TITLE } from './setting.ts'
import { stage } from './stage.ts'

// What lasts and what changes while a page stays open: the background stops, readings are forgotten, the page goes on.

const here = stage(startChromium, DEMO, { '/turning.html': { body: turningPage() } })

beforeAll(async () => {
  await here.openChecked('article.html', DEMO_TITLE)
})

test('a reading outlives the background', async () => {
  await stopWorker(await here.driven.worker())
  await elsewhereAndBack()
  await waitForHeading(here.panel, DEMO_TITLE)
})

test('a reading that was not kept is made again', async () => {
  await here.driven.inExtension(() => (globalThis as unknown as { chrome: { storage: { session: { clear(): Promise<void> } } } }).chrome.storage.session.clear())
  await stopWorker(await here.driven.worker())
  await elsewhereAndBack()
  await waitForHeading(here.panel, DEMO_TITLE)
})

test('what is asked of a reading that was not kept is done all the same', async () => {
  await here.check(DEMO_TITLE)
  await here.driven.inExtension(() => (globalThis as unknown as { chrome: { storage: { session: { clear(): Promise<void> } } } }).chrome.storage.session.clear())
  await stopWorker(await here.driven.worker())
  await pressInRow(here.panel, 'Differing figures', '1,357', 'in the article: 1,357 km')
  await until(async () => (await here.driven.inPage(marksOf, 'ss-focus')).some(({ text, inView }) => inView && text.includes('1,357 km long')), 'the sentence in view')
})

test('an address that changes while the text stays is no other article', async () => {
  await here.openChecked('turning.html', 'Ferries in the evening')
  const id = await documentShown()
  await here.driven.inPage(() => history.replaceState(null, '', '/evening?read=40'))
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  expect(await documentShown()).toEqual(id)
  expect(await panelTitle(here.panel)).toBe('Ferries in the evening')
})

test('nothing of all this is seen by the page', async () => {
  expect(await here.driven.inPage(() => (globalThis as unknown as { heard: unknown[] }).heard)).toEqual([])
  expect(here.driven.console).toEqual([])
})

test('an article is kept that the panel showed as the button was pressed, though its tab has gone on', async () => {
  await here.openChecked('article.html', DEMO_TITLE)
  // as long as the background is busy the panel knows nothing of the next page
  const busy = here.driven.inExtension((ms) => {
    const end = Date.now() + ms
    while (Date.now() < end);
  }, 3_000)
  await here.open('turning.html')
  expect(await panelTitle(here.panel)).toBe(DEMO_TITLE)
  expect(await press(here.panel, 'Keep this article')).toBe(true)
  await busy
  await here.check('Ferries in the evening')
  expect(await press(here.panel, 'Kept in your library')).toBe(false)
  await here.openChecked('article.html', DEMO_TITLE)
  await until(() => press(here.panel, 'Kept in your library'), 'the article to be kept')
})

async function elsewhereAndBack(): Promise<void> {
  const other = await here.driven.browser.newPage()
  await until(async () => (await panelTitle(here.panel)) !== DEMO_TITLE, 'the other tab')
  await other.close()
  await here.driven.page.bringToFront()
}

/** What the background knows the article of the shown tab by. */
async function documentShown(): Promise<unknown> {
  return here.driven.inExtension(async () => {
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
turn('Ferries in the evening', '/evening')
</script></body></html>`
}
