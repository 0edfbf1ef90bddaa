import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MOST_PROBLEMS, type Problem } from '../corpus/problem.ts'
import { collectionStore } from './collections.ts'
import { openDatabase, type CollectionRecord, type Database } from './database.ts'

const record: CollectionRecord = { v: 1, id: 'c1', name: 'Floods', on: true, kind: 'imported', format: 'jsonl', fileNames: ['floods.jsonl'], prints: ['a'], imported: 5, reports: 0, newest: null, bytes: 0, problems: 0, removed: false, wasOn: true }
const problem = (line: number): Problem => ({ file: 'floods.jsonl', line, record: line, reason: 'noText', values: {}, read: false })
let database: Database

beforeEach(() => { database = openDatabase(`collections-${Math.random()}`) })
afterEach(() => database.close())

describe('the store of collections', () => {
  it('gives collections without what only the store needs, the oldest first, and leaves out those taken away', async () => {
    const store = collectionStore(database)
    await store.put({ ...record, id: 'c2' })
    await store.put(record)
    await store.put({ ...record, id: 'c0', removed: true })
    const { v: _v, prints: _prints, removed: _removed, wasOn: _wasOn, ...shown } = record
    expect(await store.all()).toEqual([shown, { ...shown, id: 'c2' }])
  })

  it('counts what a collection grows by and keeps the newest date', async () => {
    const store = collectionStore(database)
    await store.put(record)
    await store.grow('c1', { added: 2, published: ['2020-05', null], bytes: 700, problems: 1 })
    await store.grow('c1', { added: 1, published: ['2019-01-01'], bytes: 300, problems: 0 })
    expect((await store.all())[0]).toMatchObject({ reports: 3, newest: '2020-05', bytes: 1000, problems: 1 })
  })

  it('takes a collection away and brings it back as it was', async () => {
    const store = collectionStore(database)
    for (const on of [true, false]) {
      await store.put({ ...record, on })
      await store.remove('c1')
      await store.remove('c1')
      expect(await store.all()).toEqual([])
      expect((await store.records())[0]!.on).toBe(false)
      await store.restore('c1')
      expect((await store.all())[0]!.on).toBe(on)
    }
    await expect(store.restore('c7')).rejects.toThrow('no collection "c7"')
  })

  it('keeps so many problems and counts the others', async () => {
    const store = collectionStore(database)
    await store.put(record)
    const all = Array.from({ length: MOST_PROBLEMS + 7 }, (_, i) => problem(i + 1))
    for (const some of [all.slice(0, 600), all.slice(600)]) {
      await store.keepProblems('c1', some)
      await store.grow('c1', { added: 0, published: [], bytes: 0, problems: some.length })
    }
    const list = await store.problems('c1')
    expect(list.problems).toEqual(all.slice(0, MOST_PROBLEMS))
    expect(list.more).toBe(7)
    await store.clearProblems('c1')
    expect(await store.problems('c1')).toEqual({ problems: [], more: 0 })
  })
})
