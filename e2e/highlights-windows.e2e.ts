import { beforeAll, describe, expect, test } from 'vitest'
import { tabInFront } from './badge.ts'
import { BROWSERS, startChromium } from './browsers.ts'
import { recordsOf, shownHighlights, waitForQuotes, waitToHear, writeInto } from './kept.ts'
import { closeLibrary, openLibrary } from './library.ts'
import { marksOf, selectWords } from './page.ts'
import { check, press, until, waitForHeading, type Driven, type Panel } from './panel.ts'
import { serve } from './site.ts'
import { stage } from './stage.ts'
import { articleOf, pageOf, STORY } from './story.ts'
import { turnAway, turnTo } from './tabs.ts'

// What is kept while the reader is elsewhere: in other tabs and windows, in the library, on a device without room.

const URL_OF = 'story.html'
const PAGES = { [`/${URL_OF}`]: { body: pageOf(`<main>${articleOf(STORY)}</main>`) } }
const words = STORY.paragraphs.flatMap((text) => text.split(/[,.] /).filter((part) => part.length > 12))

describe.each(BROWSERS)('what is kept, from elsewhere, in $name', ({ launch }) => {
  const here = stage(launch, null, PAGES)

  beforeAll(async () => {
    await here.openChecked(URL_OF, STORY.title)
    await until(() => here.panel.run((document) => document.querySelector('.keeping__save') !== null), 'the button')
    for (const quote of ['herders and smugglers', words[9]!]) {
      await here.driven.inPage(selectWords, quote, quote)
      await press(here.panel, 'Save selection')
      await waitToHear(here.panel, `Saved: “${quote}”.`)
    }
    await waitForQuotes(here.panel, ['herders and smugglers', words[9]!])
  })

  test('what is deleted with its note just typed comes back with it, after another tab and after others', async () => {
    const quotes = (await recordsOf(here.driven)).map(({ highlight }) => highlight.quote)
    const some = ['herders and smugglers', words[9]!]
    await writeInto(here.panel, `Note on “${some[0]}`, 'words just typed')
    for (const [at, quote] of some.entries()) {
      await press(here.panel, `Delete: ${quote}`)
      await until(async () => (await shownHighlights(here.panel)).length === quotes.length - at - 1, 'it to go')
    }
    const turnBack = await turnAway(here.panel)
    await until(() => here.panel.run((document, title) => document.querySelector('h1')?.textContent !== title, STORY.title), 'the panel to follow')
    await turnBack()
    await waitForHeading(here.panel, STORY.title)
    for (const quote of some.toReversed()) {
      await until(() => press(here.panel, 'Undo'), 'the way back')
      await waitToHear(here.panel, `Kept again: “${quote}”.`)
    }
    await waitForQuotes(here.panel, quotes)
    expect((await shownHighlights(here.panel)).find(({ quote }) => quote === some[0])?.note).toBe('words just typed')
  })

  test('two windows see what the other writes', async () => {
    const window = await here.driven.openWindow(here.site.url(URL_OF))
    const other = await window.press()
    await waitForHeading(other, STORY.title)
    await waitForQuotes(other, (await shownHighlights(here.panel)).map(({ quote }) => quote))
    await writeInto(other, 'Note on “herders and smugglers”', 'written in the other window')
    await until(async () => (await shownHighlights(here.panel)).some(({ note }) => note === 'written in the other window'), 'the note to come')
    await press(here.panel, 'Delete: herders and smugglers')
    await until(async () => !(await shownHighlights(other)).some(({ quote }) => quote === 'herders and smugglers'), 'it to go in the other window too')
    await until(() => press(here.panel, 'Undo'), 'the way back')
    await until(async () => (await shownHighlights(other)).some(({ note }) => note === 'written in the other window'), 'it to come back')
    await window.close()
  })

  test('what is deleted in the library goes from panel and page', async () => {
    const tab = await tabInFront(here.driven)
    const library = await openLibrary(here.driven, 'highlights')
    // as the page does, by the database; which of its buttons does so is tried in its own tests
    await library.run(() => new Promise<void>((done, fail) => {
      const opening = indexedDB.open('second-source')
      opening.onsuccess = () => {
        const change = opening.result.transaction('highlights', 'readwrite')
        change.objectStore('highlights').clear()
        change.oncomplete = () => { opening.result.close(); done() }
        change.onerror = () => fail(change.error)
      }
    }))
    await tell(library, 'highlightsChanged')
    await turnTo(here.driven, tab)
    await closeLibrary(here.driven)
    await until(async () => (await shownHighlights(here.panel)).length === 0, 'the panel to be empty')
    await until(async () => (await here.driven.inPage(marksOf, 'ss-kept')).length === 0, 'the marks to go')
  })

  test('a private window saves nothing, and says so', async () => {
    const before = await recordsOf(here.driven)
    // neither browser lets an extension that it was given for a while into its private windows, so that the background is told that this one is private
    await tell(here.panel, 'tags')
    await here.driven.inBackground((background) => {
      interface Tabs { get(id: number): Promise<object> }
      const { tabs } = (background as unknown as { browser: { tabs: Tabs } }).browser
      const get = tabs.get.bind(tabs)
      tabs.get = async (id) => ({ ...(await get(id)), incognito: true })
    })
    await here.driven.inPage(selectWords, words[0]!, words[0]!)
    await here.driven.command('save-highlight')
    await waitToHear(here.panel, 'Nothing was saved: this is a private window.')
    await until(async () => !(await press(here.panel, 'Save selection')), 'the button to go')
    expect(await recordsOf(here.driven)).toEqual(before)
    await here.driven.stopBackground()
  })

  test('a device that is nearly full says so', async () => {
    await here.check(STORY.title)
    // what the browser tells of its room cannot be made small from outside
    await here.panel.run((document) => { document.defaultView!.navigator.storage.estimate = async () => ({ usage: 84, quota: 100 }) })
    await here.driven.inPage(selectWords, words[1]!, words[1]!)
    await until(() => press(here.panel, 'Save selection'), 'the button')
    await until(() => here.panel.run((document) => document.body.innerText.includes('84% of the room')), 'the warning')
  })
})

test('a device that is full has what was saved held until there is room', async () => {
  // in Chromium alone: what Firefox keeps for itself while it writes it gives back some time later, so that a full device has room for a highlight again
  const site = await serve(null, PAGES)
  const small = await startChromium({ room: 3_000_000 })
  try {
    await small.open(site.url(URL_OF))
    const there = await check(small, STORY.title)
    await there.run(fillDevice)
    await small.inPage(selectWords, 'herders and smugglers', 'herders and smugglers')
    await until(() => press(there, 'Save selection'), 'the button')
    await waitToHear(there, 'This device has no room, so “herders and smugglers” is kept until the browser is closed.')
    await waitForQuotes(there, ['herders and smugglers'])
    expect(await recordsOf(small)).toEqual([])
    await writeInto(there, 'Note on “herders', 'not lost')
    await until(async () => (await heldNotes(small)).includes('not lost'), 'the note to be held')
    await there.run(emptyDevice)
    await small.giveRoom()
    await writeInto(there, 'Add a tag to “herders', 'border')
    await until(async () => (await recordsOf(small)).some(({ highlight }) => highlight.note === 'not lost'), 'it to be kept once there is room')
    expect(await heldNotes(small)).toEqual([])
  } finally {
    await small.close()
    await site.close()
  }
}, 120_000)

/** Writes until there is no room for a highlight, in a database of its own; stands alone. */
async function fillDevice(): Promise<void> {
  const database = await new Promise<IDBDatabase>((done, fail) => {
    const opening = indexedDB.open('filler', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore('filler', { autoIncrement: true })
    opening.onsuccess = () => done(opening.result)
    opening.onerror = () => fail(opening.error)
  })
  const put = (size: number) => new Promise<boolean>((done) => {
    const change = database.transaction('filler', 'readwrite')
    const bytes = crypto.getRandomValues(new Uint8Array(Math.min(size, 65_536)))
    change.objectStore('filler').add(Array.from({ length: Math.ceil(size / 65_536) }, () => bytes.slice()))
    change.oncomplete = () => done(true)
    change.onabort = () => done(false)
  })
  for (const size of [400_000, 60_000, 8_000, 1_000, 100]) while (await put(size)) { /* until it is full for this size */ }
  database.close()
}

/** Takes away what `fillDevice` wrote; stands alone. */
function emptyDevice(): Promise<void> {
  return new Promise((done, fail) => {
    const deleting = indexedDB.deleteDatabase('filler')
    deleting.onsuccess = () => done()
    deleting.onerror = () => fail(deleting.error)
  })
}

/** Notes of what is held in the browser's memory. */
function heldNotes(of: Driven): Promise<string[]> {
  return of.inExtension(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { session: { get(key: string): Promise<{ held?: { note: string }[] }> } } } }
    return ((await chrome.storage.session.get('held')).held ?? []).map(({ note }) => note)
  })
}

/** A call to the background, as a page of the extension makes it; it is started by that. */
function tell(page: Panel, name: string): Promise<unknown> {
  return page.run((_, name) => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(call: object): Promise<unknown> } } }
    return chrome.runtime.sendMessage({ to: 'background', name, args: [] })
  }, name)
}
