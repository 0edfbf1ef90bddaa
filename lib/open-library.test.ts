import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Article } from './article/article.ts'
import type { Report } from './corpus/report.ts'
import { libraryFacts, withLibrary, type LibraryOptions } from './open-library.ts'
import { read } from './read.ts'
import { openDatabase, pageKey, type Database } from './store/database.ts'
import { reportStore } from './store/report-store.ts'
import { rebuild } from './store/tidy.ts'

const TEXT = 'A flood on the river Orla has killed 15 people in Kerrow. In the lower town, 90 homes were destroyed when the Orla broke its banks above the mill. Boats from the coast took families from roofs in Kerrow.'

function report(id: string, text = TEXT): Report {
  return { id, title: 'Flood on the river Orla hits Kerrow', publisher: id, published: '2024-03-05', url: null, language: 'en', form: 'full', text, credit: [], cites: [], unknown: [] }
}

const article: Article = {
  isArticle: true, notArticle: null, title: 'Flood in Kerrow on the river Orla', byline: [], publisher: null, published: '2024-03-05', modified: null, language: 'en', url: 'https://paper.example/flood',
  text: 'Muddy water stands in every street of Kerrow. A flood on the river Orla has killed 14 people. It also destroyed 90 homes in the lower town when the Orla broke its banks above the mill.',
  words: 30, blocks: [], asides: [], credit: [], correction: null, heading: null, dateline: null, partial: null,
}

let database: Database
let broken = 0
const options: LibraryOptions = { name: 'mine', bundled: [report('bundled')], spelling: 'any', engine: '1', keep: true, broken: () => broken++ }
const reading = (changes: Partial<LibraryOptions> = {}) => withLibrary(database, { ...options, ...changes }, (library) => read(article, library))
const idsOf = async (changes?: Partial<LibraryOptions>) => (await reading(changes)).reports.map(({ report: id }) => id).sort()

beforeEach(async () => {
  broken = 0
  database = openDatabase(`library-${Math.random()}`)
  await database.collections.put({ v: 1, id: 'c', name: 'Floods', on: true, kind: 'imported', format: 'jsonl', fileNames: [], prints: [], imported: 0, reports: 2, newest: '2024-03-06', bytes: null, problems: 0, removed: false })
  await reportStore(database).add('c', [report('a', `${TEXT} It rained.`), report('b', `${TEXT} It snowed.`)], 1)
})
afterEach(() => database.close())

describe('a library', () => {
  it('is the bundled reports and those of the collections that are switched on', async () => {
    expect(await idsOf()).toEqual(['bundled', 'c/a', 'c/b'])
    expect((await reading()).corpus).toEqual({ name: 'mine', reports: 3, newest: '2024-03-06' })
    await database.collections.update('c', { on: false })
    expect(await idsOf()).toEqual(['bundled'])
    await database.collections.update('c', { on: true, removed: true })
    expect((await reading()).corpus.reports).toBe(1)
  })

  it('says how large it is before it is opened, as it is switched', async () => {
    expect(await libraryFacts(database, options.bundled)).toEqual({ reports: 3, newest: '2024-03-06' })
    await database.collections.update('c', { on: false })
    expect(await libraryFacts(database, options.bundled)).toEqual({ reports: 1, newest: '2024-03-05' })
    await database.collections.put({ v: 1, id: 'bundled', name: '', on: false, kind: 'bundled', format: null, fileNames: [], prints: [], imported: null, reports: 0, newest: null, bytes: null, problems: 0, removed: false })
    expect(await libraryFacts(database, options.bundled)).toEqual({ reports: 0, newest: null })
  })

  it('keeps the figures that were read, but not for a private window, and reads them anew with another engine', async () => {
    const first = await reading({ keep: false })
    expect(first.comparisons.map(({ theirs }) => theirs.report)).toContain('c/a')
    expect(await database.readFigures.count()).toBe(0)
    await reading()
    const kept = await database.readFigures.toArray()
    expect(kept).toHaveLength(3)
    await database.readFigures.bulkPut(kept.map((record) => ({ ...record, figures: [] })))
    expect((await reading()).comparisons).toEqual([])
    expect((await reading({ engine: '2' })).comparisons).toEqual(first.comparisons)
  })

  it('is the bundled reports alone while the index on the device is broken, and says so', async () => {
    await database.pages.put(new Uint8Array(9), pageKey(1, 0))
    const alone = await reading()
    expect(alone.reports.map(({ report: id }) => id)).toEqual(['bundled'])
    expect(alone.corpus).toEqual({ name: 'mine', reports: 1, newest: '2024-03-05' })
    expect(broken).toBe(1)
    await rebuild(database)
    expect(await idsOf()).toEqual(['bundled', 'c/a', 'c/b'])
    expect(broken).toBe(1)
  })
})
