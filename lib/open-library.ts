import type { Side } from './compare/comparison.ts'
import type { Collection } from './corpus/collection.ts'
import type { Report } from './corpus/report.ts'
import { buildIndex, joinIndexes } from './match/build-index.ts'
import type { Index } from './match/segment.ts'
import type { SpellingMode } from './names/spelling-mode.ts'
import { figuresOf, reportSide, type ReadableCorpus } from './read.ts'
import { collectionStore } from './store/collections.ts'
import type { Database } from './store/database.ts'
import { keptFigures } from './store/read-figures.ts'
import { isBroken } from './store/segments.ts'
import { withStoredIndex, type StoredIndex } from './store/stored-index.ts'
import { newestDate } from './text/edtf.ts'

/** In place of bundled reports that are switched off. */
const NONE: readonly Report[] = []

/** What a library is opened with. */
export interface LibraryOptions {
  /** As a reader would call it. */
  name: string
  /** Reports that come with the extension. */
  bundled: readonly Report[]
  spelling: SpellingMode
  /** Version of what reads figures. */
  engine: string
  /** Whether figures that are read may be kept; not in a private window. */
  keep: boolean
  /** Told where the index on the device is not whole: it is to be made anew, see `rebuild`. */
  broken?: () => void
}

/** How many reports articles are compared with, and the date of the newest (EDTF); null where none has a date. */
export interface LibraryFacts {
  reports: number
  newest: string | null
}

/** How large a library is, as the store's records tell; no report is read. */
export async function libraryFacts(database: Database, bundled: readonly Report[]): Promise<LibraryFacts> {
  const { ours, open } = await switchedOn(database, bundled)
  return factsOf(ours, open)
}

/** What of a library is switched on: of the bundled reports all or none, and collections. */
async function switchedOn(database: Database, bundled: readonly Report[]): Promise<{ ours: readonly Report[]; open: Collection[] }> {
  // where the database does not open, which the store of decisions tells the reader, the bundled reports are still there
  const all = await collectionStore(database).all().catch(() => [])
  // there is a record of the bundled ones once they were switched
  const ours = all.some(({ on, kind }) => kind === 'bundled' && !on) ? NONE : bundled
  return { ours, open: all.filter(({ on, kind }) => on && kind !== 'bundled') }
}

function factsOf(ours: readonly Report[], open: readonly Collection[]): LibraryFacts {
  return {
    reports: open.reduce((sum, { reports }) => sum + reports, ours.length),
    newest: newestDate([...ours.map(({ published }) => published), ...open.map(({ newest }) => newest)]),
  }
}

/**
 * Does something with all reports that there are: the bundled ones, unless they are switched off, and those of the collections that are switched on, whose index is read from the
 * device as it is needed. Where that index is broken the bundled ones are all there is, and `broken` is told.
 */
export async function withLibrary<T>(database: Database, options: LibraryOptions, act: (library: ReadableCorpus) => Promise<T>): Promise<T> {
  const { ours, open } = await switchedOn(database, options.bundled)
  const on = new Set(open.map(({ id }) => id))
  const bundled = bundledIndex(ours)
  const library = (stored: StoredIndex | null): ReadableCorpus => ({
    name: options.name,
    spelling: options.spelling,
    // what could not be asked is not counted
    facts: factsOf(ours, stored ? open : []),
    index: stored ? joinIndexes(bundled, stored) : bundled,
    sides: (reports) => readSides(database, options, reports),
  })
  if (on.size === 0) return act(library(null))
  try {
    return await withStoredIndex(database, (collection) => on.has(collection), (stored) => {
      if (stored.rebuilding) options.broken?.()
      return act(library(stored))
    })
  } catch (error) {
    if (!isBroken(error)) throw error
    options.broken?.()
    return act(library(null))
  }
}

async function readSides(database: Database, { engine, keep }: LibraryOptions, reports: readonly Report[]): Promise<Side[]> {
  const figures = await keptFigures(database, reports, engine, keep, figuresOf)
  return reports.map((report, at) => reportSide(report, figures[at]!))
}

let opened: { reports: readonly Report[]; index: Index } | null = null

/** Of reports that do not change as long as the program runs. */
function bundledIndex(reports: readonly Report[]): Index {
  if (opened?.reports !== reports) opened = { reports, index: buildIndex(reports) }
  return opened.index
}
