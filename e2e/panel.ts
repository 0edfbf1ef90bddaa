import { setTimeout as delay } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'

/** The panel of a browser that is being driven: Chrome's side panel or Firefox's sidebar. */
export interface Panel {
  /**
   * Runs a function in the panel and returns its answer.
   * @param act stands alone: it sees the panel's document and its arguments, nothing else of its file
   */
  run<A extends unknown[], R>(act: (panel: Document, ...args: A) => R | Promise<R>, ...args: A): Promise<R>
}

/** The panel's page. */
export const PANEL = 'sidepanel.html'

/** Which colours the reader's device asks for. */
export type Light = 'light' | 'dark' | 'forced'

/** Another window than that of the tab. */
export interface OtherWindow {
  /** Clicks its toolbar button, as `Driven.press`. */
  press(): Promise<Panel>
  close(): Promise<void>
}

/** A browser with the extension, and one tab. Chromium and Firefox are driven alike. */
export interface Driven {
  /** What has been written to the console of the tab, by the page's scripts and by those of extensions in it; the kind stands in front. */
  console: readonly string[]
  /** Loads an address in the tab; settles for an address that is not a web page, and where no server answers, too. */
  open(url: string): Promise<void>
  /** Runs a function in the page, which stands alone as in `Panel.run`. */
  inPage<A extends unknown[], R>(act: (...args: A) => R | Promise<R>, ...args: A): Promise<R>
  /** Runs a function that stands alone where the extension's API is, as `browser` or `chrome`. */
  inExtension<A extends unknown[], R>(act: (...args: A) => R | Promise<R>, ...args: A): Promise<R>
  /** Runs a function that stands alone with the global object of the background, which is started where it is stopped. */
  inBackground<A extends unknown[], R>(act: (background: typeof globalThis, ...args: A) => R | Promise<R>, ...args: A): Promise<R>
  /** Clicks a point of the page, in CSS pixels of its window. */
  clickAt(x: number, y: number): Promise<void>
  /** Clicks the toolbar button, as a reader does. What the panel then shows may still be what it showed before: `check` waits. */
  press(): Promise<Panel>
  /**
   * Runs a command of the extension on the tab. Firefox does as if its key had been pressed, and opens the panel; in Chromium no key reaches the browser when it is driven,
   * so that the listener alone hears it, which lets no page in and opens no panel.
   */
  command(name: string): Promise<void>
  /** Chooses an entry of the extension in the menu of the page, with the same difference. */
  chooseInMenu(id: string): Promise<void>
  /** Closes the panel, as the reader does with its cross, or opens it again, which checks nothing. */
  togglePanel(): Promise<void>
  /** The panel; null where it is not open. */
  panel(): Promise<Panel | null>
  /** The page of the library, once a tab has it; driven as a panel is. @param query of its address, by which one of two is told; '' where it is not said */
  library(query?: string): Promise<Panel>
  /** Another page of the extension, the same way. @param path of its address, with its query */
  ownPage(path: string): Promise<Panel>
  /** Stops the background, as the browser does with one that has nothing to do; it starts again when it is needed. */
  stopBackground(): Promise<void>
  /** Shows a page of the extension, the panel unless told, so wide and in this light until the next call. */
  look(light: Light, width: number, path?: string): Promise<void>
  /** Presses keys one after the other where the focus of a page of the extension is, the panel unless told, as a hand does. @param keys as `KeyboardEvent.key` names them; where there are none, the page has the focus from then on */
  keys(keys: readonly string[], path?: string): Promise<void>
  /** Has the browser say yes when the extension next asks to be let into these sites: its own question cannot be pressed. @param origin a match pattern */
  willAllow(origin: string): Promise<void>
  /** Says no when the extension asks to be let into sites. Chromium's own question cannot be pressed, and stands there without an answer as long as the browser runs. @param ask has it ask */
  refuse(ask: () => Promise<void>): Promise<void>
  /** Takes sites back from the extension, as the reader does in the browser's own page of extensions. */
  revoke(origin: string): Promise<void>
  /** What lies in the clipboard, as text and as HTML; '' where it does not lie there so. */
  clipboard(): Promise<{ text: string; html: string }>
  /** Opens a page of the extension in a tab of its own, in front, for a hand's real clicks and keys. @param path of its address, with its query */
  openOwn(path: string): Promise<Page>
  /** Opens a second window with a page, in front. */
  openWindow(url: string): Promise<OtherWindow>
  /** Paths of the tabs that show pages of the extension. */
  ownTabs(): Promise<string[]>
  /**
   * Switches the extension off and on, or loads it again as an update does. In Chromium its background only hears of an update. Where its tabs are closed by that, nothing can be
   * asked of it any more but for its tabs.
   */
  renew(how: 'switched' | 'updated'): Promise<void>
  /** A picture of page and panel side by side, as a PNG. */
  picture(): Promise<Uint8Array>
  /** Settles when the reader has closed the browser. */
  closed(): Promise<void>
  /** Ends the browser at once; it is told nothing. */
  kill(): Promise<void>
  close(): Promise<void>
}

/**
 * The text of a call, to be run elsewhere.
 *
 * @param first an expression of that place, for the first parameter
 */
export function callText(act: (...args: never[]) => unknown, args: readonly unknown[], first?: string): string {
  return `(${act})(${[...(first ? [first] : []), ...args.map((arg) => JSON.stringify(arg))].join(', ')})`
}

/**
 * Waits until a question has an answer; one that nobody answers is given up with the others.
 *
 * @param ask asked again until it gives something other than null, undefined, false and ""
 * @param what it is waited for, in words, for the error
 * @param timeout milliseconds
 * @throws with the last answer's error, when there is none in time
 */
export async function until<T>(ask: () => Promise<T>, what: string, timeout = 15_000): Promise<Exclude<NonNullable<T>, false | ''>> {
  const end = Date.now() + timeout
  const over = delay(timeout, undefined, { ref: false })
  let cause: unknown
  for (;;) {
    try {
      const answer = await Promise.race([ask(), over])
      if (answer) return answer as Exclude<NonNullable<T>, false | ''>
      cause = undefined
    } catch (error) {
      cause = error
    }
    if (Date.now() >= end) throw new Error(`waited ${timeout / 1000} s for ${what}`, { cause })
    await delay(50)
  }
}

/** All that is written in the panel, as a reader sees it: closed parts are left out. */
export function panelText(panel: Panel): Promise<string> {
  return panel.run((document) => document.body.innerText)
}

/** The level-one heading of the panel: the title of what was read, or the state in words. */
export function panelTitle(panel: Panel): Promise<string> {
  return panel.run((document) => document.querySelector('h1')?.textContent?.trim() ?? '')
}

/** A row of a part of the panel, as it is written. */
export interface PanelRow {
  /** Words of its heading; "" where it has none. */
  title: string
  /** Words of the whole row, closed parts included, white space made single. */
  text: string
  /** Names of its buttons, in order. */
  buttons: string[]
}

/**
 * The rows of the part under a heading, in order.
 *
 * @param heading the words of the part's heading, as in "Differing figures"
 * @returns empty when there is no such part
 */
export function panelRows(panel: Panel, heading: string): Promise<PanelRow[]> {
  return panel.run((document, heading) => {
    const title = [...document.querySelectorAll('h2')].find((one) => one.textContent?.trim() === heading)
    const part = title?.closest('section')
    if (!part) return []
    const rows = [...part.querySelectorAll('article, li')].filter((row) => !row.parentElement?.closest('article, li'))
    const words = (element: Element) => {
      const walker = document.createTreeWalker(element, 4)
      const texts: string[] = []
      while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '')
      return texts.join(' ').replace(/\s+/g, ' ').trim()
    }
    return rows.map((row) => ({
      title: row.querySelector('h3, h4')?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
      text: words(row),
      buttons: [...row.querySelectorAll('button')].map((button) => button.getAttribute('aria-label') ?? button.textContent?.trim() ?? ''),
    }))
  }, heading)
}

/** Presses the first thing that has this accessible name or reads so; false where there is none. */
export function press(panel: Panel, name: string): Promise<boolean> {
  return panel.run((document, name) => {
    const found = [...document.querySelectorAll<HTMLElement>('button, a, input, [role="switch"]')].find((one) => [one.getAttribute('aria-label'), one.textContent].some((words) => words?.trim() === name))
    found?.click()
    return found !== undefined
  }, name)
}

/** Presses a button as a hand does, by its key: without that no browser grants anything, or lets anything into the clipboard. @param path of the page that has it, the panel unless told */
export async function pressByKey(driven: Driven, panel: Panel, name: string, path?: string): Promise<void> {
  await driven.keys([], path)
  const found = await panel.run((document, name) => {
    const button = [...document.querySelectorAll<HTMLElement>('button, input')].find((one) => [one.getAttribute('aria-label'), one.textContent, one.closest('label')?.querySelector('span')?.textContent].some((words) => words?.trim() === name))
    button?.focus()
    return button?.localName
  }, name)
  if (!found) throw new Error(`no button "${name}"`)
  await driven.keys([found === 'input' ? ' ' : 'Enter'], path)
}

/**
 * Presses a button in the first row of a part that holds the given words; a closed row is opened first.
 *
 * @throws when there is no such row or button
 */
export async function pressInRow(panel: Panel, heading: string, words: string, button: string): Promise<void> {
  const failure = await panel.run((document, heading, words, name) => {
    const title = [...document.querySelectorAll('h2')].find((one) => one.textContent?.trim() === heading)
    const rows = [...(title?.closest('section')?.querySelectorAll('article, li') ?? [])]
    const row = rows.find((one) => one.textContent?.replace(/\s+/g, ' ').includes(words))
    if (!row) return `no row with "${words}" under "${heading}"`
    for (const part of row.querySelectorAll('details')) part.open = true
    const named = [...row.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent)?.trim() === name)
    if (!named) return `no button "${name}" in the row with "${words}"`
    named.click()
    return ''
  }, heading, words, button)
  if (failure) throw new Error(failure)
}

/**
 * Waits until the panel is headed so: by the title of what was read, or by the state in words. A heading that stood there before the
 * last `check` does not count.
 *
 * @param patience milliseconds
 */
export async function waitForHeading(panel: Panel, title: string, patience = 20_000): Promise<void> {
  const isHeaded = () => panel.run((document, title) => document.querySelector('h1:not([data-before])')?.textContent?.trim() === title, title)
  await until(isHeaded, `the panel to be headed "${title}"`, patience).catch(async (error: Error) => {
    throw new Error(`${error.message}; it is headed "${await panelTitle(panel)}"`, { cause: error })
  })
}

/**
 * Presses the toolbar button and waits until the panel is headed so, as `waitForHeading` does. Until then nothing is to be pressed in
 * it: it still shows what it showed before, maybe under the same heading.
 */
export async function check(driven: Driven, title: string, patience?: number): Promise<Panel> {
  // every check begins with a state of its own, so that the heading behind it is another element
  await (await driven.panel())?.run((document) => document.querySelector('h1')?.setAttribute('data-before', ''))
  let panel = await driven.press()
  // Chromium now and then takes a press right behind a load for one on the page before, and lets nothing in: a reader presses again
  await delay(100)
  if (title !== REFUSED && (await panelTitle(panel)) === REFUSED) panel = await driven.press()
  await waitForHeading(panel, title, patience).catch(async (error: Error) => {
    const page = await driven.inPage(() => location.href).catch(String)
    throw new Error(`${error.message}; the page is ${page}, the tabs of the extension are ${(await driven.ownTabs()).join(', ') || 'none'}`, { cause: error })
  })
  return panel
}

/** The heading beside a page that the browser does not let be read. */
const REFUSED = 'This page belongs to the browser'

/** A differing figure as the panel shows it. */
export interface ShownPair {
  /** What the figures are about. */
  what: string
  outcome: string
  /** How far, and how long between: each piece as written. */
  gap: string[]
  /** The article's side, then the report's. */
  sides: { who: string; wording: string }[]
}

/** The differing figures with both wordings, in order: what of their rows is the reading's, which their buttons are not. */
export function shownPairs(panel: Panel): Promise<ShownPair[]> {
  return panel.run((document) => {
    const words = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
    return [...document.querySelectorAll('#differing .rows > li')].map((row) => ({
      what: words(row.querySelector('h3')),
      outcome: words(row.querySelector('.chip')),
      gap: [...row.querySelectorAll('.gap > :not(.sr)')].map(words),
      sides: [...row.querySelectorAll('.side')].map((side) => ({
        who: words(side.querySelector('.side__who')),
        wording: ['hedge', 'num', 'noun'].map((part) => words(side.querySelector(`.side__${part}`))).filter(Boolean).join(' '),
      })),
    }))
  })
}

/** The lines above the rows that say what was compared with what. */
export function honestyLines(panel: Panel): Promise<string[]> {
  return panel.run((document) => [...document.querySelectorAll('ul[aria-label="What was compared"] > li')].map((line) => line.textContent?.replace(/\s+/g, ' ').trim() ?? ''))
}

/** How many rows the filter says there are: of all kinds, then of each, those that differ first. */
export function rowCounts(panel: Panel): Promise<number[]> {
  return panel.run((document) => [...document.querySelectorAll('.kinds b')].map((count) => Number(count.textContent)))
}
