import type { Collection } from '../../lib/corpus/collection.ts'

/** What is set, and what the browser says, for the page of options. */
export interface OptionsView {
  /** Hosts whose articles are checked as they are opened, by their patterns. */
  sites: { pattern: string; host: string }[]
  /** Whether that is done on all sites. */
  everywhere: boolean
  /** Sites that are left alone, in the order of their names. */
  paused: { host: string; fromStart: boolean }[]
  /** The keys, as the browser has them now; '' for one that has none. */
  keys: { command: string; key: string }[]
  language: string | null
  badge: boolean
  exactNames: boolean
  /** What articles are compared with, the bundled reports first. */
  corpora: CorpusLine[]
  /** Bytes that all that is kept takes on the device; null where the browser does not say. */
  used: number | null
}

/** A corpus, told in a line. */
export interface CorpusLine extends Pick<Collection, 'id' | 'name' | 'reports' | 'bytes' | 'on'> {}

/** What the page of options can do. Each settles when it is done; what the reader refused is no error. */
export interface OptionsActions {
  /** @returns false where the reader refused the browser's question */
  addSite(host: string): Promise<boolean>
  removeSite(pattern: string): Promise<void>
  /** @returns false where the reader refused the browser's question */
  checkEverywhere(on: boolean): Promise<boolean>
  pause(host: string, paused: boolean): Promise<void>
  speak(language: string | null): Promise<void>
  showBadge(on: boolean): Promise<void>
  takeExactNames(on: boolean): Promise<void>
  /** Opens the browser's own page for keys. */
  changeKeys(): Promise<void>
  openLibrary(part: 'corpora' | 'highlights'): void
}
