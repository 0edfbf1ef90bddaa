import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SAVED } from '../corpus/collection.ts'
import type { Report } from '../corpus/report.ts'
import { collectionStore } from './collections.ts'
import { openDatabase, type Database } from './database.ts'
import { reportStore } from './report-store.ts'
import { savedArticles, type SavedArticles } from './saved-articles.ts'

const report = (id: string, changes: Partial<Report> = {}): Report => ({
  id, title: `The ${id} story`, publisher: 'Observer', published: '2024-05-02', url: null, language: 'en', form: 'full', text: `What became of ${id} at Orla.`, credit: [], cites: [], unknown: [], ...changes,
})

let database: Database
let saved: SavedArticles
let turn = 0
let clock = 1000

beforeEach(() => {
  database = openDatabase(`saved-${++turn}`)
  saved = savedArticles(database, 'Saved articles', () => clock++)
})
afterEach(() => database.close())

const kept = async () => (await collectionStore(database).all()).find(({ id }) => id === SAVED)
async function ids(): Promise<string[]> {
  const all: string[] = []
  for await (const some of reportStore(database).reportsOf(SAVED)) all.push(...some.map(({ id }) => id))
  return all
}

describe('articles that the reader keeps', () => {
  it('are a collection of their own, which is made with the first', async () => {
    expect(await saved.has(report('flood'))).toBe(false)
    await saved.keep(report('flood'))
    await saved.keep(report('quake', { published: '2024-06' }))
    expect(await saved.has(report('flood'))).toBe(true)
    expect(await kept()).toMatchObject({ name: 'Saved articles', kind: 'saved', on: true, reports: 2, newest: '2024-06' })
  })

  it('are kept once, under whatever address, and a new text takes the place of the old', async () => {
    await saved.keep(report('flood'))
    await saved.keep(report('flood'))
    await saved.keep(report('amp', { title: 'The flood story', text: 'What became of flood at Orla.' }))
    expect(await ids()).toEqual(['flood'])
    await saved.keep(report('flood', { text: 'What became of it a day later.' }))
    expect(await ids()).toEqual(['flood'])
    expect((await kept())!.reports).toBe(1)
  })

  it('are dropped again', async () => {
    await saved.keep(report('flood'))
    await saved.keep(report('quake', { published: '2024-06' }))
    await saved.drop(report('quake'))
    await saved.drop(report('nothing'))
    expect(await saved.has(report('quake'))).toBe(false)
    expect(await kept()).toMatchObject({ reports: 1, newest: '2024-05-02' })
  })

  it('do not come back with the next one where the collection was deleted', async () => {
    await saved.keep(report('flood'))
    await database.collections.update(SAVED, { removed: true })
    expect(await saved.has(report('flood'))).toBe(false)
    await saved.keep(report('quake'))
    expect(await ids()).toEqual(['quake'])
  })

  it('keep the name that the reader gave the collection', async () => {
    await saved.keep(report('flood'))
    await database.collections.update(SAVED, { name: 'Mine', on: false })
    await saved.keep(report('quake'))
    expect(await kept()).toMatchObject({ name: 'Mine', on: false, reports: 2 })
  })

  it('stay few segments however many they are', async () => {
    for (let at = 0; at < 30; at++) await saved.keep(report(`r${at}`))
    expect((await database.manifest.get('live'))!.segments.length).toBeLessThanOrEqual(10)
    expect(await ids()).toHaveLength(30)
  })
})
