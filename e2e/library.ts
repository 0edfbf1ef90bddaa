import type { Tab } from '../components/library/library-view.ts'
import { until, type Driven, type Panel } from './panel.ts'

/** The part of the extension's API that knows tabs. */
interface Tabbed {
  runtime: { getURL(path: string): string }
  tabs: { create(tab: { url: string }): Promise<unknown>; query(of: { url: string }): Promise<{ id?: number }[]>; remove(ids: number[]): Promise<void> }
}

/** What stands in a part of the library's page once it can be used. */
const READY = { corpora: '.add__acts input[type="file"]', highlights: '.keeping' } as const

/**
 * Opens a part of the library's page in a new tab, and waits until it can be used.
 * @param query tells its address from that of another such tab: "?" and a word
 */
export async function openLibrary(driven: Driven, part: keyof typeof READY = 'corpora', query = ''): Promise<Panel> {
  await driven.inExtension(async (path) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Tabbed; chrome: Tabbed }
    const { runtime, tabs } = browser ?? chrome
    await tabs.create({ url: runtime.getURL(path) })
  }, `library.html${query}#${part}`)
  return until(async () => {
    const library = await driven.library(query)
    return (await library.run((document, ready) => document.querySelector(ready) !== null, READY[part])) && library
  }, 'the library to open')
}

/** Writes into a field for searching, as hands do. */
export function typeInSearch(library: Panel, words: string): Promise<void> {
  return library.run((document, words) => {
    const field = [...document.querySelectorAll<HTMLInputElement>('main input[type="search"]')].find((one) => one.closest('[hidden]') === null)!
    field.value = words
    field.dispatchEvent(new (document.defaultView as unknown as typeof globalThis).Event('input', { bubbles: true }))
  }, words)
}

/** Closes the tab with the library's page. */
export async function closeLibrary(driven: Driven): Promise<void> {
  const left = () => driven.inExtension(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Tabbed; chrome: Tabbed }
    const { runtime, tabs } = browser ?? chrome
    const open = await tabs.query({ url: `${runtime.getURL('library.html')}*` })
    await tabs.remove(open.flatMap(({ id }) => id ?? []))
    return open.length
  })
  await until(async () => (await left()) === 0, 'the library to close')
}

/** Turns to a part of the library's page. */
export function goToPart(library: Panel, part: Tab): Promise<void> {
  return library.run((document, part) => { document.defaultView!.location.hash = part }, part)
}

/**
 * Chooses made files in a dialogue of the library for files, as if the reader had picked them from the device.
 * @param where the dialogue for reports, or that for what was kept
 */
export function chooseFiles(library: Panel, files: Readonly<Record<string, string | Uint8Array>>, where: 'add' | 'keeping' = 'add'): Promise<void> {
  const packed = Object.entries(files).map(([name, content]) => [name, Buffer.from(content as string).toString('base64')] as const)
  return library.run((document, packed, where) => {
    const { DataTransfer, Event, File } = document.defaultView as unknown as typeof globalThis
    const transfer = new DataTransfer()
    for (const [name, content] of packed) transfer.items.add(new File([Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0))], name))
    const input = document.querySelector<HTMLInputElement>(`.${where}__acts input[type="file"]`)!
    input.files = transfer.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }, packed, where)
}

/** A collection as the library shows it. */
export interface ShownCollection {
  name: string
  /** Its whole row, white space made single. */
  text: string
  on: boolean
}

/** The collections, in order. */
export function collections(library: Panel): Promise<ShownCollection[]> {
  return library.run((document) => [...document.querySelectorAll('.collection')].map((row) => ({
    name: row.querySelector('h3')?.textContent ?? '',
    text: row.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    on: row.querySelector<HTMLInputElement>('input[role="switch"]')!.checked,
  })))
}

/** What lies on the device at one moment. */
export interface Held {
  /** Of the reader's reports. */
  titles: string[]
  /** How many reports the index lists. */
  indexed: number
  /** How many imports have a copy of their files, so that they go on by themselves. */
  kept: number
}

/** What lies on the device, read in one transaction, as any reader would see it at that moment; nothing where nothing was ever written. */
export function heldReports(library: Panel): Promise<Held> {
  return library.run(() => new Promise<Held>((resolve, reject) => {
    const opening = indexedDB.open('second-source')
    // the extension has not made it yet, and must find none
    opening.onupgradeneeded = () => opening.transaction!.abort()
    opening.onerror = () => (opening.error?.name === 'AbortError' ? resolve({ titles: [], indexed: 0, kept: 0 }) : reject(opening.error))
    opening.onsuccess = () => {
      const database = opening.result
      const change = database.transaction(['reports', 'manifest', 'segments', 'importFiles'])
      const manifest = change.objectStore('manifest').get('live') as IDBRequest<{ segments: { id: number; size: number }[] } | undefined>
      const heads = change.objectStore('segments').getAllKeys()
      const kept = change.objectStore('importFiles').count()
      const reports = change.objectStore('reports').getAll() as IDBRequest<{ title: string }[]>
      change.onabort = () => reject(change.error)
      change.oncomplete = () => {
        database.close()
        const listed = (manifest.result?.segments ?? []).filter(({ id }) => heads.result.includes(id))
        resolve({ titles: reports.result.map(({ title }) => title), indexed: listed.reduce((sum, { size }) => sum + size, 0), kept: kept.result })
      }
    }
  }))
}

/** How many reports and copies of files lie on the device, without reading any of them, so that an import is not held up. */
export function countHeld(library: Panel): Promise<{ reports: number; kept: number }> {
  return library.run(() => new Promise((resolve, reject) => {
    const opening = indexedDB.open('second-source')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const database = opening.result
      const counting = database.transaction(['reports', 'importFiles'])
      const reports = counting.objectStore('reports').count()
      const kept = counting.objectStore('importFiles').count()
      counting.onabort = () => reject(counting.error)
      counting.oncomplete = () => {
        database.close()
        resolve({ reports: reports.result, kept: kept.result })
      }
    }
  }))
}
