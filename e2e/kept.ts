import { until, type Driven, type Panel } from './panel.ts'

/** A highlight as the panel shows it. */
export interface ShownHighlight {
  quote: string
  note: string
  tags: string[]
  /** Whether the panel says that the page does not have it. */
  lost: boolean
}

/** The highlights that the panel shows of the page, in order; empty while the list is closed. */
export function shownHighlights(panel: Panel): Promise<ShownHighlight[]> {
  return panel.run((document) => [...document.querySelectorAll('.kept')].map((card) => ({
    quote: card.querySelector('.kept__quote')?.textContent ?? '',
    note: card.querySelector('textarea')?.value ?? '',
    tags: [...card.querySelectorAll('.tag bdi')].map(({ textContent }) => textContent ?? ''),
    lost: card.textContent!.includes('Its place in the page was not found.'),
  })))
}

/** Opens the list of what is kept of the page, where it is closed. */
export function openKept(panel: Panel): Promise<void> {
  return panel.run((document) => document.querySelector<HTMLElement>('.keeping__turn[aria-expanded="false"]')?.click())
}

/** Waits until the panel shows these, its list opened, and says of each whether the page has it. */
export async function waitForQuotes(panel: Panel, quotes: readonly string[], lost: readonly string[] = []): Promise<void> {
  const wanted = JSON.stringify([...quotes.map((quote) => [quote, false]), ...lost.map((quote) => [quote, true])].sort())
  const shown = async () => {
    await openKept(panel)
    return JSON.stringify((await shownHighlights(panel)).map((one) => [one.quote, one.lost]).sort())
  }
  await until(async () => (await shown()) === wanted, `the panel to show ${wanted}`).catch(async (error: unknown) => {
    throw new Error(`it shows ${await shown()} and says ${JSON.stringify(await spoken(panel))}`, { cause: error })
  })
}

/** What the panel says aloud, its live regions. */
export function spoken(panel: Panel): Promise<string[]> {
  return panel.run((document) => [...document.querySelectorAll('[role="status"]')].map((one) => one.textContent ?? ''))
}

/** Waits until the panel says something aloud. */
export async function waitToHear(panel: Panel, words: string): Promise<void> {
  await until(async () => (await spoken(panel)).some((one) => one.includes(words)), `the panel to say ${words}`).catch(async (error: unknown) => {
    throw new Error(`it says ${JSON.stringify(await spoken(panel))}`, { cause: error })
  })
}

/** Writes into a field of the panel as hands do; Enter ends it where that ends anything. @param name what its accessible name begins with */
export async function writeInto(panel: Panel, name: string, words: string): Promise<void> {
  await panel.run((document, name, words) => {
    const field = [...document.querySelectorAll<HTMLInputElement>('textarea, input')].find((one) => one.getAttribute('aria-label')?.startsWith(name))!
    const { Event, KeyboardEvent } = document.defaultView as unknown as typeof globalThis
    field.value = words
    field.dispatchEvent(new Event('input', { bubbles: true }))
    if (field.localName === 'input') field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
  }, name, words)
}

/** The records of highlights as they lie on the device. */
export function recordsOf(driven: Driven): Promise<{ id: string; highlight: { quote: string; note: string } }[]> {
  return driven.inExtension(() => new Promise((done, fail) => {
    const opening = indexedDB.open('second-source')
    opening.onerror = () => fail(opening.error)
    opening.onsuccess = () => {
      const database = opening.result
      const asking = database.transaction('highlights').objectStore('highlights').getAll()
      asking.onsuccess = () => {
        database.close()
        done(asking.result)
      }
      asking.onerror = () => fail(asking.error)
    }
  }))
}
