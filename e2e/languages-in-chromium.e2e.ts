import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { article } from '../components/fixtures/flood.ts'
import { highlightOf, rowOf } from '../components/fixtures/highlights.ts'
import { states } from '../components/fixtures/states.ts'
import { TABS, type Tab } from '../components/library/library-view.ts'
import { LANGUAGES, type Language } from '../components/words/languages.ts'
import { writeBackup } from '../lib/highlights/formats/backup.ts'
import type { PanelState } from '../lib/messages/panel-state.ts'
import { startChromium } from './browsers.ts'
import { panelOf } from './chromium-pages.ts'
import { clippedIn } from './clipped.ts'
import { chooseFiles, goToPart } from './library.ts'
import { panelTitle, until } from './panel.ts'
import { DEMO, DEMO_TITLE } from './setting.ts'
import { stage } from './stage.ts'

/** Where pictures are left of what has no room. */
const PICTURES = join(import.meta.dirname, '..', '.output', 'clipped')
const WIDTHS = [252, 360, 1280]
/** What stands in a part of the library that is filled. */
const SEEN_IN: Record<Tab, string> = { highlights: '.kept', corpora: '.collection', decisions: '.decided', search: 'main input[type="search"]' }
/** How far a text must let itself be spaced out. @see https://www.w3.org/TR/WCAG22/#text-spacing */
const SPACED = '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }'
const languages = LANGUAGES.filter(({ code }) => code !== 'en')

const on = stage(startChromium, DEMO)
let panel: Page
/** A tab for the pages of the extension. */
let tab: Page

const address = (path: string) => `chrome-extension://${on.driven.id}/${path}`

beforeAll(async () => {
  await on.openChecked('article.html', DEMO_TITLE)
  panel = await on.driven.panelPage()
  tab = await on.driven.browser.newPage()
  await fillLibrary()
})

afterAll(() => tab?.close())

describe.each(languages)('nothing is clipped in $code', (language) => {
  beforeAll(() => speak(language))

  test('in the panel with an article of 900 words', () => expectRoom(panel, 'panel', language))

  const shown: [string, PanelState][] = language.offered ? [['read', states.read!]] : Object.entries(states)
  test.each(shown)('in the panel: %s', async (name, state) => {
    await show(state)
    // messages that have room in the narrowest panel have it in every other; a comparison is laid out anew
    await expectRoom(panel, `panel-${name}`, language, state === states.read ? WIDTHS : WIDTHS.slice(0, 1))
  })

  test('in the library', async () => {
    await tab.bringToFront()
    for (const part of TABS) {
      await tab.goto(address(`library.html#${part}`))
      await tab.waitForSelector(SEEN_IN[part])
      await expectRoom(tab, `library-${part}`, language)
    }
  })

  test.each(['options', 'welcome'])('in the page: %s', async (name) => {
    await tab.goto(address(`${name}.html`))
    await tab.waitForSelector('main h1')
    await expectRoom(tab, name, language)
  })

  test.runIf(language.offered)('the toolbar button speaks it too', async () => {
    const title = () => on.driven.inExtension(async () => {
      const { chrome } = globalThis as unknown as { chrome: { action: { getTitle(of: object): Promise<string> } } }
      return chrome.action.getTitle({})
    })
    const { check } = JSON.parse(readFileSync(join(import.meta.dirname, `../public/_locales/${language.code}/messages.json`), 'utf8')) as Record<string, { message: string }>
    await until(async () => (await title()) === check!.message, 'the button to speak it')
  })
})

describe('nothing is clipped where a reader spaces the text out', () => {
  const english = LANGUAGES.find(({ code }) => code === 'en')!
  const expectSpacedRoom = async (page: Page, name: string, widths: number[]) => {
    await page.evaluate((css: string) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(css)
      document.adoptedStyleSheets = [sheet]
    }, SPACED)
    try {
      // a word that is spaced out may need two lines: nothing of it is lost
      await expectRoom(page, `spaced-${name}`, english, widths, / is broken: /)
    } finally {
      await page.evaluate(() => { document.adoptedStyleSheets = [] })
    }
  }
  beforeAll(() => speak(english))

  test('in the panel', () => expectSpacedRoom(panel, 'panel', [252, 360]))

  test('in the library', async () => {
    await tab.bringToFront()
    for (const part of TABS) {
      await tab.goto(address(`library.html#${part}`))
      await tab.waitForSelector(SEEN_IN[part])
      await expectSpacedRoom(tab, `library-${part}`, [1280])
    }
  })

  test.each(['options', 'welcome'])('in the page: %s', async (name) => {
    await tab.goto(address(`${name}.html`))
    await tab.waitForSelector('main h1')
    await expectSpacedRoom(tab, name, [360, 1280])
  })
})

/** Has all pages speak a language, and the panel be back at the article. */
async function speak({ code, tag }: Language): Promise<void> {
  await on.driven.inExtension(async (language) => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
    await chrome.storage.local.set({ settings: { language } })
  }, code)
  await panel.waitForFunction((tag: string) => document.documentElement.lang === tag, {}, tag)
  await on.driven.page.bringToFront()
  await until(async () => (await panelTitle(on.panel)) === DEMO_TITLE, 'the panel to be back')
}

/** Has the panel show a moment of its life, as the background tells it of the tab in front. */
async function show(state: PanelState): Promise<void> {
  const title = state.kind === 'read' ? state.reading.article.title : state.kind === 'otherLanguage' ? state.article.title : null
  await until(async () => {
    await on.driven.inExtension(async (state) => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(call: object): Promise<unknown> }; tabs: { query(of: object): Promise<{ id: number }[]> } } }
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
      await chrome.runtime.sendMessage({ to: 'panel', name: 'stateChanged', args: [tab!.id, { document: 1, state }] })
    }, state)
    const shown = await panelTitle(on.panel)
    return title === null ? shown !== DEMO_TITLE && shown !== article.title : shown === title
  }, 'the panel to show it')
}

/** Looks at a page as wide as a narrow sidebar, a panel and a window, all of it opened, with a picture where something has no room. */
async function expectRoom(page: Page, name: string, { code }: Language, widths = WIDTHS, allowed = /^$/): Promise<void> {
  const clipped: string[] = []
  for (const width of widths) {
    await page.setViewport({ width, height: 900 })
    await page.waitForFunction((width: number) => innerWidth === width, {}, width)
    // what was closed is not measured until it is open, and a plot in it takes its width with the next frame
    await page.evaluate(async () => {
      for (const part of document.querySelectorAll('details')) part.open = true
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)))
    })
    const found = (await panelOf(page).run(clippedIn)).filter((line) => !allowed.test(line)).map((line) => `${name}, ${width} px: ${line}`)
    if (found.length > 0 || process.env.SECOND_SOURCE_PICTURES) {
      mkdirSync(PICTURES, { recursive: true })
      writeFileSync(join(PICTURES, `${code}-${name}-${width}.png`), await page.screenshot({ fullPage: true }))
    }
    clipped.push(...found)
  }
  expect(clipped, `the pictures are in ${PICTURES}`).toEqual([])
}

/** Something in each part of the library: a corpus with a place to look at, passages and rows with notes and tags, a decision. */
async function fillLibrary(): Promise<void> {
  await tab.goto(address('library.html#corpora'))
  const library = panelOf(tab)
  const report = (at: number) => JSON.stringify({ id: `r${at}`, title: `Report ${at} of the valley`, published: '2024-03-05', text: `The dyke of the valley held on day ${at}, and ${at + 40} houses stood dry.` })
  await tab.waitForSelector('.add__acts input[type="file"]')
  await chooseFiles(library, { 'wire.jsonl': `${[1, 2, 3].map(report).join('\n')}\nnot json` })
  await until(() => library.run((document) => document.querySelector('.job')?.getAttribute('data-state') === 'done'), 'the import to end')
  await goToPart(library, 'highlights')
  await tab.waitForSelector('.keeping__acts input[type="file"]')
  const decision = { kind: 'wrongNumber', figure: { document: 'sputnik-2017-06-11', in: 'text', quote: '7,500', before: '', after: ' soldiers' } }
  const highlights = [highlightOf('a', 'The dyke held through the night', { tags: ['river', 'to check'], note: 'ask the warden' }), rowOf('r')]
  await chooseFiles(library, { 'mine.jsonl': [...writeBackup({ highlights, decisions: [{ v: 1, key: 'd', made: 5, decision }], articles: [], settings: null })].join('') }, 'keeping')
  await tab.waitForSelector('.kept')
}
