import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Dexie } from 'dexie'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isNoRoom } from '../corpus/no-room.ts'
import type { Highlight } from '../highlights/highlight.ts'
import { openDatabase, type Database } from './database.ts'
import { asHeld, holdingStore } from './held.ts'
import { highlightStore } from './highlights.ts'
import { askToLast, roomOf } from './room.ts'

const [passage, row] = JSON.parse(readFileSync(path.join(import.meta.dirname, '../highlights/versions/v1.json'), 'utf8')) as [Highlight, Highlight]
const numbered = (i: number): Highlight => ({ ...passage, id: `h${i}`, made: i, changed: i }) as Highlight
const noRoom = (): Error => Object.assign(new Error('no room'), { name: 'AbortError', inner: Object.assign(new Error(), { name: 'QuotaExceededError' }) })
const memory = () => {
  const items: Record<string, unknown> = {}
  return { items, get: async (key: string) => ({ [key]: items[key] }), set: async (more: Record<string, unknown>) => void Object.assign(items, structuredClone(more)) }
}
let name: string
let database: Database

beforeEach(() => { name = `highlights-${Math.random()}`; database = openDatabase(name) })
afterEach(() => database.close())

describe('the store of highlights', () => {
  it('gives back what was kept, the earliest first, to whoever opens it anew', async () => {
    for (const highlight of [row, passage]) await highlightStore(database).keep(highlight)
    database.close()
    database = openDatabase(name)
    expect(await highlightStore(database).all()).toEqual([passage, row])
    expect(await highlightStore(database).get(row.id)).toEqual(row)
  })

  it('finds those of an article at its other addresses', async () => {
    const store = highlightStore(database)
    await store.merge([passage, row])
    const open = { ...passage.article, address: 'https://m.harbourpost.example/2026/03/pier', hash: null }
    expect((await store.of(open)).map(({ id }) => id)).toEqual([passage.id])
    expect(await store.of({ ...open, title: 'Another story', address: 'https://other.example/', canonical: passage.article.canonical })).toEqual([])
  })

  it('changes several at once, and brings back what was deleted', async () => {
    const store = highlightStore(database, () => 99)
    await store.merge([1, 2, 3].map(numbered))
    await store.change(['h1', 'h3', 'nothing'], (highlight) => ({ ...highlight, tags: ['dam'] }))
    expect((await store.all()).map(({ id, tags, changed }) => [id, tags.length === 1, changed])).toEqual([['h1', true, 99], ['h2', false, 2], ['h3', true, 99]])
    const gone = await store.delete(['h3', 'h2'])
    expect((await store.all()).map(({ id }) => id)).toEqual(['h1'])
    await store.merge(gone)
    expect(await store.all()).toHaveLength(3)
  })

  it('adds nothing twice, and of two forms of one keeps the later', async () => {
    const store = highlightStore(database)
    const all = [1, 2, 3, 2].map(numbered)
    expect(await store.merge(all)).toEqual({ added: 3, renewed: 0, known: 1, unsaved: [] })
    expect(await store.merge(all)).toEqual({ added: 0, renewed: 0, known: 4, unsaved: [] })
    expect(await store.merge([{ ...numbered(2), note: 'later', changed: 50 }, { ...numbered(3), note: 'earlier', changed: 1 }])).toMatchObject({ added: 0, renewed: 1, known: 1 })
    expect((await store.all()).map(({ note }) => note === 'later')).toEqual([false, true, false])
  })

  it('passes over a record of a later version and leaves it where it is', async () => {
    const store = highlightStore(database)
    await store.keep(passage)
    const later = { v: 2, id: 'z', strange: true }
    await store.mergeRaw([{ id: 'z', highlight: later }])
    expect(await store.all()).toEqual([passage])
    expect(await store.raw()).toEqual([passage, later])
    expect(await store.merge([{ ...passage, id: 'z' }])).toMatchObject({ known: 1 })
    expect(await store.raw()).toEqual([passage, later])
  })

  it('tells each window what another one changes', async () => {
    const here = highlightStore(database)
    const other = openDatabase(name)
    const seen: string[][] = []
    const stop = here.watch((highlights) => seen.push(highlights.map(({ id }) => id)), () => {})
    await expect.poll(() => seen.at(-1)).toEqual([])
    await highlightStore(other).keep(passage)
    await expect.poll(() => seen.at(-1)).toEqual([passage.id])
    await highlightStore(other).delete([passage.id])
    await expect.poll(() => seen.at(-1)).toEqual([])
    stop()
    other.close()
  })

  it('takes in 10,000 highlights in seconds', async () => {
    const began = performance.now()
    expect(await highlightStore(database).merge(Array.from({ length: 10_000 }, (_, i) => numbered(i)))).toMatchObject({ added: 10_000 })
    expect(performance.now() - began).toBeLessThan(20_000)
  })
})

describe('a database of an earlier version', () => {
  it('keeps what it has and gets room for highlights', async () => {
    const early = new Dexie(`${name}-early`)
    early.version(1).stores({ decisions: 'key, made' })
    await early.table('decisions').put({ v: 1, key: 'k', made: 1, decision: { kind: 'notSameEvent', article: 'a', report: 'b' } })
    early.close()
    const today = openDatabase(`${name}-early`)
    await highlightStore(today).keep(passage)
    expect([await today.decisions.count(), await today.highlights.count()]).toEqual([1, 1])
    today.close()
  })
})

describe('saving', () => {
  it('twice at once keeps once, and the second is told of the first', async () => {
    const store = highlightStore(database)
    const holding = holdingStore(store, memory())
    const look = async () => (await store.all()).find(({ quote }) => quote === passage.quote)
    const saved = await Promise.all(['first', 'second', 'third'].map((id) => holding.keepNew({ ...passage, id }, look)))
    expect(saved).toEqual(['kept', expect.objectContaining({ id: 'first' }), expect.objectContaining({ id: 'first' })])
    expect((await store.all()).map(({ id }) => id)).toEqual(['first'])
  })
})

describe('a full disk', () => {
  it('stops taking in, says what was not saved, and leaves what was', async () => {
    let steps = 0
    const store = highlightStore({ highlights: database.highlights, change: async (tables, act) => {
      steps += 1
      if (steps > 1) throw noRoom()
      return database.change(tables, act)
    } })
    const all = Array.from({ length: 1500 }, (_, i) => numbered(i))
    const merged = await store.merge(all)
    expect([merged.added, merged.unsaved.length, merged.unsaved[0]!.id]).toEqual([1000, 500, 'h1000'])
    expect(await database.highlights.count()).toBe(1000)
  })

  it('has a highlight held until there is room again', async () => {
    const area = memory()
    let full = true
    const store = highlightStore(database)
    const unless = <A extends unknown[], R>(act: (...args: A) => Promise<R>) => async (...args: A) => { if (full) throw noRoom(); return act(...args) }
    const holding = holdingStore({ ...store, keep: unless(store.keep), change: unless(store.change) }, area)
    expect([await holding.keep(passage), await holding.keep(row)]).toEqual(['held', 'held'])
    expect(await holding.keep({ ...passage, note: 'written anew' })).toBe('held')
    expect((await holding.held()).map(({ note }) => note)).toEqual(['', 'written anew'])
    expect(await holding.change(passage.id, (highlight) => ({ ...highlight, tags: ['river'] }))).toBe('held')
    expect(await holding.retry()).toBe(2)
    full = false
    expect(await holding.retry()).toBe(0)
    expect((await store.all()).map(({ note, tags }) => [note, ...tags])).toEqual([['written anew', 'river'], ['', ...row.tags]])
    expect(await holding.held()).toEqual([])
    full = true
    expect(await holding.change(row.id, (highlight) => ({ ...highlight, note: 'no room for this' }))).toBe('held')
    expect((await holding.held()).map(({ note }) => note)).toEqual(['no room for this'])
    expect(asHeld(await store.all(), await holding.held()).map(({ note }) => note)).toEqual(['written anew', 'no room for this'])
    full = false
    expect(await holding.delete(row.id)).toMatchObject({ id: row.id, note: 'no room for this' })
    expect([await holding.held(), (await store.all()).map(({ id }) => id)]).toEqual([[], [passage.id]])
    expect(await holding.change('gone', (highlight) => highlight)).toBeNull()
  })

  it('gives back what was deleted as it was then, wherever it lay', async () => {
    let full = false
    const store = highlightStore(database)
    const holding = holdingStore({ ...store, keep: async (highlight) => { if (full) throw noRoom(); return store.keep(highlight) } }, memory())
    await holding.keep(passage)
    // nobody waits for the note before deleting
    const writing = holding.change(passage.id, (highlight) => ({ ...highlight, note: 'just typed' }))
    expect(await holding.delete(passage.id)).toMatchObject({ id: passage.id, note: 'just typed' })
    expect(await writing).toBe('kept')
    full = true
    await holding.keep(row)
    expect(await holding.delete(row.id)).toEqual(row)
    expect(await holding.delete(row.id)).toBeNull()
  })

  it('and full memory leave the words with whoever wrote them; other errors are thrown', async () => {
    const full = holdingStore({ ...highlightStore(database), keep: async () => { throw noRoom() } }, { ...memory(), set: async () => { throw new Error('QUOTA_BYTES exceeded') } })
    expect(await full.keep(passage)).toBe('unsaved')
    await expect(holdingStore({ ...highlightStore(database), keep: async () => { throw new Error('broken') } }, memory()).keep(passage)).rejects.toThrow('broken')
  })

  it.each<[unknown, boolean]>([
    [noRoom(), true],
    [new DOMException('', 'QuotaExceededError'), true],
    [new Error('not written', { cause: new DOMException('', 'QuotaExceededError') }), true],
    [{ name: 'BulkError', failures: [noRoom()] }, true],
    [new Error('QuotaExceededError: The current transaction exceeded its quota limitations.'), true],
    [new Error('something else'), false],
    [null, false],
  ])('is told by %s', (error, is) => {
    expect(isNoRoom(error)).toBe(is)
  })
})

describe('room', () => {
  const keeper = (usage: number | undefined, lasting = false) => ({ estimate: async () => ({ usage, quota: 100 }), persisted: async () => lasting, persist: async () => true })
  it.each([[79, false], [80, true], [100, true]])('of which %i of 100 is used is low: %s', async (used, low) => {
    expect(await roomOf(keeper(used))).toEqual({ used, quota: 100, share: used / 100, low, lasting: false })
  })
  it('is unknown where the browser does not say', async () => {
    expect(await roomOf(keeper(undefined))).toBeNull()
  })
  it('is asked to last once', async () => {
    expect(await askToLast({ ...keeper(1), persist: async () => true })).toBe(true)
    expect(await askToLast({ ...keeper(1, true), persist: async () => { throw new Error('asked again') } })).toBe(true)
  })
})
