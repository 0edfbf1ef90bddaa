import seeds from 'virtual:seeds'
import { browser } from '../../lib/browser/browser.ts'
import { findRelated } from '../../lib/match/match.ts'
import { libraryFacts, withLibrary, type LibraryFacts } from '../../lib/open-library.ts'
import type { SpellingMode } from '../../lib/names/spelling-mode.ts'
import type { ReadableCorpus } from '../../lib/read.ts'
import { openDatabase } from '../../lib/store/database.ts'
import { WRITER } from '../../lib/store/report-store.ts'
import { isWhole, rebuild } from '../../lib/store/tidy.ts'

/** What lasts on this device. */
export const database = openDatabase()

/** Does something with all that articles are compared with: the bundled reports and the reader's own collections. @param keep false in a private window */
export function withCorpus<T>(spelling: SpellingMode, keep: boolean, act: (corpus: ReadableCorpus) => Promise<T>): Promise<T> {
  return withLibrary(database, { name: 'Second Source', bundled: seeds, spelling, engine: browser.runtime.getManifest().version, keep, broken: () => void mend() }, act)
}

/**
 * Walks the way of an article once with the beginning of a bundled report, while the page is still giving its text: the database is opened, the
 * tables are made, and the code is no longer run for the first time when the article comes.
 */
export async function prepare(): Promise<void> {
  const [first] = seeds
  if (isPrepared || !first) return
  isPrepared = true
  performance.mark('second-source:preparing')
  await withCorpus('any', false, (corpus) => findRelated(corpus.index, { id: '', title: first.title, text: first.text.slice(0, BEGINNING), published: null }))
  performance.mark('second-source:prepared')
}

let isPrepared = false

const BEGINNING = 600

/** Makes the index anew; where the worker ends before it is done the next reading goes on with it. Whoever writes already sees to it himself. */
async function mend(): Promise<void> {
  await navigator.locks.request(WRITER, { ifAvailable: true }, async (lock) => {
    if (lock && !(await isWhole(database, 'thorough'))) await rebuild(database)
  })
}

/** How large is what articles are compared with, and how new. */
export function corpusFacts(): Promise<LibraryFacts> {
  return libraryFacts(database, seeds)
}
