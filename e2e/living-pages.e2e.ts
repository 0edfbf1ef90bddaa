import { describe, expect, test } from 'vitest'
import { BROWSERS } from './browsers.ts'
import { marksOf } from './page.ts'
import { panelTitle, press, pressInRow, until, waitForHeading } from './panel.ts'
import { DEMO, DEMO_TITLE } from './setting.ts'
import { stage } from './stage.ts'
import { turnAway } from './tabs.ts'

// What lasts and what changes while a page stays open: the background stops, readings are forgotten, the page goes on.

/** The part of the extension's API that is asked here. */
interface Api {
  chrome: {
    storage: { session: { clear(): Promise<void>; get(key: null): Promise<Record<string, { document?: unknown }>> } }
  }
}

describe.each(BROWSERS)('a page that stays open in $name', ({ launch }) => {
  const here = stage(launch, DEMO, { '/turning.html': { body: turningPage() } })

  test('has a reading that outlives the background', async () => {
    await here.openChecked('article.html', DEMO_TITLE)
    await here.driven.stopBackground()
    await elsewhereAndBack()
  })

  test('is read again where its reading was not kept', async () => {
    await forgetReadings()
    await elsewhereAndBack()
  })

  test('has what is asked of a reading that was not kept done all the same', async () => {
    await here.check(DEMO_TITLE)
    await forgetReadings()
    await pressInRow(here.panel, 'Differing figures', '1,357', 'in the article: 1,357 km')
    await until(async () => (await here.driven.inPage(marksOf, 'ss-focus')).some(({ text, inView }) => inView && text.includes('1,357 km long')), 'the sentence in view')
  })

  test('shows no other article when its address changes while the text stays', async () => {
    await here.openChecked('turning.html', 'Ferries in the evening')
    const id = await documentShown()
    await here.driven.inPage(() => history.replaceState(null, '', '/evening?read=40'))
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    expect(await documentShown()).toEqual(id)
    expect(await panelTitle(here.panel)).toBe('Ferries in the evening')
  })

  test('sees nothing of all this', async () => {
    expect(await here.driven.inPage(() => (globalThis as unknown as { heard: unknown[] }).heard)).toEqual([])
    expect(here.driven.console).toEqual([])
  })

  test('has its article kept that the panel showed as the button was pressed, though its tab has gone on', async () => {
    await here.openChecked('article.html', DEMO_TITLE)
    // as long as the panel is busy it shows nothing of the next page
    const pressed = here.panel.run((document, ms) => {
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === 'Keep this article')!
      const end = Date.now() + ms
      while (Date.now() < end);
      button.click()
      return document.querySelector('h1')?.textContent
    }, 3_000)
    await here.open('turning.html')
    expect(await pressed).toBe(DEMO_TITLE)
    await here.check('Ferries in the evening')
    expect(await press(here.panel, 'Kept in your library')).toBe(false)
    await here.openChecked('article.html', DEMO_TITLE)
    await until(() => press(here.panel, 'Kept in your library'), 'the article to be kept')
  })

  /** Turns to another tab, and back to where the article is shown; it is shown as it was. */
  async function elsewhereAndBack(): Promise<void> {
    const turnBack = await turnAway(here.panel)
    await waitForHeading(here.panel, 'This page has not been checked yet')
    await turnBack()
    await waitForHeading(here.panel, DEMO_TITLE)
  }

  async function forgetReadings(): Promise<void> {
    await here.panel.run(() => (globalThis as unknown as Api).chrome.storage.session.clear())
    await here.driven.stopBackground()
  }

  /** What the background knows the article of the shown tab by. */
  function documentShown(): Promise<unknown> {
    return here.panel.run(async () => Object.values(await (globalThis as unknown as Api).chrome.storage.session.get(null)).map(({ document }) => document))
  }
})

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
