import type { Tab } from '../components/library/library-view.ts'
import type { Panel } from './panel.ts'

/** Turns to a part of the library's page. */
export function goToPart(library: Panel, part: Tab): Promise<void> {
  return library.run((document, part) => { document.defaultView!.location.hash = part }, part)
}

/** Chooses a made file in the library's dialogue for files, as if the reader had picked it from the device. */
export function chooseFile(library: Panel, name: string, content: string): Promise<void> {
  return library.run((document, name, content) => {
    const { DataTransfer, Event, File } = document.defaultView as unknown as typeof globalThis
    const transfer = new DataTransfer()
    transfer.items.add(new File([content], name))
    const input = document.querySelector<HTMLInputElement>('.add__acts input[type="file"]')!
    input.files = transfer.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }, name, content)
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
