import type { Page } from 'puppeteer-core'
import { highlightOf } from '../../components/fixtures/highlights.ts'
import { launchFirefox } from '../../e2e/firefox.ts'
import { openKept, writeInto } from '../../e2e/kept.ts'
import { chooseFiles, openLibrary } from '../../e2e/library.ts'
import { marksOf, selectWords } from '../../e2e/page.ts'
import { check, press, until, type Panel } from '../../e2e/panel.ts'
import { builtExtension, DEMO_TITLE } from '../../e2e/setting.ts'
import { writeBackup } from '../../lib/highlights/formats/backup.ts'
import type { Newspaper } from './newspaper.ts'
import { enterReadingRoom, PAST_FILTER, pictureOf, type ReadingRoom } from './reading-room.ts'
import { putTogether, type Easel } from './sheet.ts'

/** The size that all three stores take. */
const SIZE = [1280, 800] as const
/** One that can be read in README, which is narrower. */
const README_SIZE = [960, 640] as const

/** What is kept of the article for the pictures: from the first words to the last, with a note and a tag. */
const KEPT = [
  ['In 2013 Moscow planned', 'let the plan go.', 'Ask the ministry when the plan was given up.', 'troops'],
  ['Tajikistan’s border with Afghanistan is 1,357 km long', 'all of it hard to watch.', 'The river has moved: which year was it measured in?', 'border'],
  ['Such counts are hard to check', 'seldom agreed.', '', 'militants'],
] as const

/** What was kept of other articles before. */
const FERRY = { ...highlightOf('', '').article, address: 'https://ledger.example/ferry', title: 'Ferry aground off Kestrel Point', publisher: 'The Bay Ledger', published: '2025-11-03' }
const BEFORE = [
  { ...highlightOf('tugs', 'Two tugs reached her before noon, and 214 passengers were taken off by four.', { tags: ['ferry'], note: 'The port authority says 209.' }), article: FERRY },
  { ...highlightOf('boats', 'She carried twice as many cars as her papers allow.', { tags: ['ferry'] }), article: FERRY },
]

/** A picture by the name of its file, PNG in base64. */
export type Pictures = Record<string, string>

/** Pictures of the extension in a browser of the Chrome family: those for the stores, and two of them smaller, for README. */
export async function drawScreenshots(newspaper: Newspaper, easel: Easel): Promise<{ store: Pictures; readme: Pictures }> {
  const room = await enterReadingRoom(newspaper, ...SIZE)
  const pictures: { store: Pictures; readme: Pictures } = { store: {}, readme: {} }
  const draw = async (name: string, dark = false) => {
    pictures.store[name] = await putTogether(easel, await room.take(), ...SIZE, { dark })
  }
  try {
    await room.goToWords(0)
    await room.scrollPanel('#differing', PAST_FILTER)
    await draw('1-figures-side-by-side')

    await room.goToWords(2)
    await openReasons(room.panel)
    await room.scrollPanel('#differing .rows > li:nth-child(3)')
    await draw('2-why-these-two')
    await room.resize(...README_SIZE)
    await room.goToWords(2)
    await room.scrollPanel('#differing .rows > li:nth-child(3)')
    pictures.readme['why-these-two'] = await putTogether(easel, await room.take(), ...README_SIZE)
    await room.resize(...SIZE)
    await room.goToWords(2)

    await room.scrollPanel('#quantities')
    await draw('3-who-gives-what')

    await typeInPanelSearch(room.panel, 'base troops >3,000')
    await draw('4-search')
    await typeInPanelSearch(room.panel, '')

    await keepPassages(room)
    await room.scrollPanel('.keeping', 0)
    await draw('5-passages-kept')

    await room.dress('dark')
    await room.goToWords(0)
    await room.scrollPanel('#differing', PAST_FILTER)
    await draw('6-dark', true)
    await room.dress('light')

    await keepRow(room.panel)
    await askAboutLetter(room, newspaper)
    await draw('7-a-passage-alone')

    const library = await openFilledLibrary(room)
    pictures.store['8-library'] = await pictureOf(library)
    await library.setViewport({ width: README_SIZE[0], height: README_SIZE[1] })
    pictures.readme.library = await pictureOf(library)
  } finally {
    await room.driven.close()
  }
  return pictures
}

/** Opens "Why these two" in the row that is the current one. */
async function openReasons(panel: Panel): Promise<void> {
  await panel.run((document) => {
    for (const part of document.querySelectorAll<HTMLDetailsElement>('#differing [aria-current="true"] details')) {
      if (part.querySelector('.why-list')) part.open = true
    }
  })
}

async function typeInPanelSearch(panel: Panel, line: string): Promise<void> {
  await panel.run((document, line) => {
    const field = document.querySelector<HTMLInputElement>('input[type="search"]')!
    field.value = line
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }, line)
  await until(() => panel.run((document, line) => (document.querySelector('.hit') !== null) === (line !== ''), line), 'what was searched for')
}

async function keepPassages({ driven, panel }: ReadingRoom): Promise<void> {
  for (const [first, last, note, tag] of KEPT) {
    await driven.inPage(selectWords, first, last)
    await press(panel, 'Save selection')
    await until(async () => {
      await openKept(panel)
      return panel.run((document, first) => [...document.querySelectorAll('.kept__quote')].some((one) => one.textContent!.startsWith(first)), first)
    }, `"${first}" to be kept`)
    if (note !== '') await writeInto(panel, `Note on “${first}`, note)
    await writeInto(panel, `Add a tag to “${first}`, tag)
  }
  await driven.inPage(() => getSelection()!.removeAllRanges())
  await until(async () => (await driven.inPage(marksOf, 'ss-kept')).length === KEPT.length, 'the passages to be marked')
  await press(panel, 'Close')
}

async function keepRow(panel: Panel): Promise<void> {
  await panel.run((document) => document.querySelector<HTMLElement>('#differing .ribbon')!.click())
  await until(() => panel.run((document) => document.querySelector('#differing .ribbon[aria-pressed="true"]') !== null), 'the row to be kept')
}

/** Has a sentence of the letter compared, as if it had been pasted into the panel. */
async function askAboutLetter({ driven, panel }: ReadingRoom, { letter }: Newspaper): Promise<void> {
  await driven.open(letter)
  await driven.inPage(selectWords, 'Russia keeps', 'in Dushanbe.')
  const passage = await driven.inPage(() => getSelection()!.toString())
  await until(async () => (await panel.run((document) => document.querySelector('textarea.ask__field') !== null)) || ((await press(panel, 'Check a passage')), false), 'the field for a passage')
  await panel.run((document, passage) => {
    const field = document.querySelector<HTMLTextAreaElement>('textarea.ask__field')!
    const { KeyboardEvent } = document.defaultView as unknown as typeof globalThis
    field.value = passage
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }))
  }, passage)
  await until(() => panel.run((document) => document.querySelector('#differing') !== null && document.querySelector('blockquote.quote') !== null), 'the passage to be compared')
}

async function openFilledLibrary({ driven }: ReadingRoom): Promise<Page> {
  const library = await openLibrary(driven, 'highlights')
  await chooseFiles(library, { 'before.jsonl': [...writeBackup({ highlights: BEFORE, decisions: [], articles: [], settings: null })].join('') }, 'keeping')
  const shown = (count: number) => until(() => library.run((document, count) => document.querySelectorAll('.kept').length >= count, count), 'what is kept')
  await shown(6)
  const page = await driven.libraryPage()
  await page.setViewport({ width: SIZE[0], height: SIZE[1] })
  // what came in is said until the page is loaded anew
  await page.reload()
  await shown(4)
  await until(() => page.$('.lib__lasts'), 'the line on the room that is used')
  return page
}

/**
 * Pictures of Firefox's own window, the extension in its sidebar.
 *
 * @param program of Firefox
 */
export async function drawInFirefox(newspaper: Newspaper, program: string): Promise<Pictures> {
  const driven = await launchFirefox({ program, extension: builtExtension('firefox'), size: SIZE, settings: newspaper.settings })
  try {
    await driven.open(newspaper.article)
    const panel = await check(driven, DEMO_TITLE)
    const pictures: Pictures = {}
    const draw = async (name: string) => {
      pictures[name] = Buffer.from(await driven.picture()).toString('base64')
    }
    await panel.run((document) => document.querySelector<HTMLElement>('#differing button.jump')!.click())
    await until(async () => (await driven.inPage(marksOf, 'ss-focus')).some(({ inView }) => inView), 'the words in view')
    await panel.run((document) => document.querySelector('#differing')!.scrollIntoView())
    await draw('firefox-1-figures-side-by-side')
    await panel.run((document) => document.querySelector('#quantities')!.scrollIntoView())
    await draw('firefox-2-who-gives-what')
    return pictures
  } finally {
    await driven.close()
  }
}
