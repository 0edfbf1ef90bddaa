import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Report } from '../corpus/report.ts'
import { countTerms, rankReports } from '../match/rank.ts'
import { openDatabase, pageKey, type CollectionRecord, type Database } from './database.ts'
import { reportStore } from './report-store.ts'
import { isBroken, readManifest, sweep } from './segments.ts'
import { openStoredIndex, withStoredIndex } from './stored-index.ts'
import { isWhole, mergeDue, rebuild, tidy } from './tidy.ts'

const PLACES = ['Orla', 'Kerrow', 'Velmora', 'Lindero', 'Marn', 'Kesten']

function report(at: number, changes: Partial<Report> = {}): Report {
  return {
    id: `r${at}`, title: `Flood number${at} at ${PLACES[at % 6]}`, publisher: 'Post', published: `2024-03-${String(1 + (at % 28)).padStart(2, '0')}`, url: null, language: 'en', form: 'full',
    text: `The river rose by ${at} metres at ${PLACES[at % 6]} and by as much at ${PLACES[(at * 5) % 6]}.\n\nWord${at} was heard of it in town${at % 10}.`, credit: [], cites: [], unknown: [], ...changes,
  }
}

function reports(from: number, to: number): Report[] {
  return Array.from({ length: to - from }, (_, at) => report(from + at))
}

function collection(id: string): CollectionRecord {
  return { v: 1, id, name: id, on: true, kind: 'imported', format: 'jsonl', fileNames: [], prints: [], imported: 0, reports: 0, newest: null, bytes: null, problems: 0, removed: false, wasOn: true }
}

let database: Database
let name = 0

beforeEach(async () => {
  database = openDatabase(`test-${++name}`)
  await database.collections.bulkPut([collection('a'), collection('b')])
})

afterEach(() => {
  vi.restoreAllMocks()
  database.close()
})

/** Ids of all reports that a word finds, each loaded. */
async function found(words: string, isOn: (id: string) => boolean = () => true): Promise<string[]> {
  return withStoredIndex(database, isOn, async (index) => {
    const { ranked } = await rankReports(index, countTerms(words), 1000)
    const loaded = await index.load(ranked.map(({ place }) => place))
    expect(loaded).not.toContain(null)
    return loaded.map((one) => one!.report.id).sort()
  })
}

async function leftovers(): Promise<{ pages: number; segments: number; deleted: number }> {
  const { segments } = await readManifest(database)
  const listed = segments.reduce((sum, { pages }) => sum + pages, 0)
  return { pages: (await database.pages.count()) - listed, segments: (await database.segments.count()) - segments.length, deleted: (await database.deleted.toCollection().primaryKeys()).filter((id) => !segments.some((entry) => entry.id === id)).length }
}

const ids = (...numbers: number[]): string[] => numbers.map((at) => `a/r${at}`).sort()

describe('reports of a collection', () => {
  it('are found as soon as they are added, and not in another collection', async () => {
    expect(await reportStore(database).add('a', reports(0, 12), 1)).toEqual({ added: 12, known: 0, replaced: 0, sameId: [] })
    expect(await found('Kerrow')).toEqual(ids(1, 5, 7, 11))
    expect(await found('word7')).toEqual(ids(7))
    expect(await found('Kerrow', (id) => id === 'b')).toEqual([])
  })

  it('add nothing when they come a second time, and take the place of those with their id', async () => {
    const store = reportStore(database)
    await store.add('a', reports(0, 6), 1)
    expect(await store.add('a', [...reports(3, 8), report(6, { id: 'other' })], 1)).toEqual({ added: 2, known: 4, replaced: 0, sameId: [] })
    expect(await store.add('a', [report(2, { text: 'Nothing but snow.' }), report(20)], await store.mark())).toEqual({ added: 1, known: 0, replaced: 1, sameId: [] })
    expect(await found('word2')).toEqual([])
    expect(await found('snow')).toEqual(ids(2))
    expect(await found('flood')).toEqual(ids(0, 1, 2, 3, 4, 5, 6, 7, 20))
  })

  it('with one id and two texts are both there when they come with one import', async () => {
    const store = reportStore(database)
    await store.add('a', reports(0, 6), 1)
    const since = await store.mark()
    expect(await store.add('a', [report(20), report(20, { text: 'A second one.' })], since)).toMatchObject({ added: 2, sameId: [1] })
    expect(await store.add('a', [report(20, { text: 'A third one.' }), report(20)], since)).toMatchObject({ added: 1, known: 1, sameId: [0] })
    expect(await found('second')).toHaveLength(1)
    expect(await found('third')).toHaveLength(1)
    expect(await found('word20')).toEqual(ids(20))
  })

  it('come out again as they came in', async () => {
    const store = reportStore(database)
    await store.add('a', reports(0, 6), 1)
    await store.add('b', reports(2, 3), 1)
    expect((await Array.fromAsync(store.reportsOf('a'))).flat()).toEqual(reports(0, 6))
  })

  it('are refused where there is no such collection', async () => {
    await expect(reportStore(database).add('none', reports(0, 1), 1)).rejects.toThrow('no collection "none"')
    expect(await database.reports.count()).toBe(0)
  })

  it('are gone at once when they are deleted', async () => {
    const store = reportStore(database)
    await store.add('a', reports(0, 12), 1)
    const seven = await database.reports.where('[collection+id]').equals(['a', 'r7']).primaryKeys()
    await store.remove([...seven, 999])
    expect(await found('Kerrow')).toEqual(ids(1, 5, 11))
    expect(await database.reports.count()).toBe(11)
  })

  it('go with their collection', async () => {
    const store = reportStore(database)
    await store.add('a', reports(0, 12), 1)
    await store.add('b', reports(0, 3), 1)
    await store.delete('a')
    expect(await found('flood')).toEqual(['b/r0', 'b/r1', 'b/r2'])
    expect(await database.reports.count()).toBe(3)
    await sweep(database)
    expect(await leftovers()).toEqual({ pages: 0, segments: 0, deleted: 0 })
  })

  it('are indexed without what their outlet puts under every one', async () => {
    const line = 'Write to our newsroom if you have seen anything.'
    await reportStore(database).add('a', reports(0, 6).map((one) => ({ ...one, text: `${one.text}\n\n${line}` })), 1)
    expect(await found('newsroom')).toEqual([])
    const [loaded] = await (await openStoredIndex(database, () => true)).load([0])
    expect(loaded!.report.text).toContain(line)
    expect(loaded!.body).not.toContain(line)
  })
})

describe('segments', () => {
  it('are merged four into one, without what is deleted, and find the same', async () => {
    const store = reportStore(database)
    for (let at = 0; at < 40; at += 5) await store.add('a', reports(at, at + 5), 1)
    await store.remove([1, 17, 18])
    const before = await Promise.all(PLACES.map((place) => found(place)))
    while (await tidy(database));
    expect((await readManifest(database)).segments.length).toBeLessThan(4)
    expect(await Promise.all(PLACES.map((place) => found(place)))).toEqual(before)
    while (await tidy(database, 'a'));
    expect((await readManifest(database)).segments).toMatchObject([{ collection: 'a', size: 37 }])
    expect(await Promise.all(PLACES.map((place) => found(place)))).toEqual(before)
    expect(await leftovers()).toEqual({ pages: 0, segments: 0, deleted: 0 })
  })

  it('are left alone while they are few, and written anew where a third is deleted', () => {
    const entry = (id: number, size: number, of = 'a') => ({ id, collection: of, size, pages: 1, bytes: 1 })
    expect(mergeDue([entry(1, 5), entry(2, 5), entry(3, 5), entry(4, 500)], () => 0, null)).toEqual([])
    expect(mergeDue([entry(1, 5), entry(2, 5), entry(3, 5), entry(4, 5, 'b')], () => 0, null)).toEqual([])
    expect(mergeDue([entry(1, 5), entry(2, 500), entry(3, 5), entry(4, 5), entry(5, 6)], () => 0, null).map(({ id }) => id)).toEqual([1, 3, 4, 5])
    expect(mergeDue([entry(1, 50)], () => 17, null).map(({ id }) => id)).toEqual([1])
    expect(mergeDue([entry(1, 50), entry(2, 5, 'b')], () => 0, 'a')).toEqual([])
  })

  it('that all reports are deleted of go', async () => {
    const store = reportStore(database)
    await store.add('a', reports(0, 3), 1)
    await store.remove([1, 2, 3])
    while (await tidy(database));
    expect((await readManifest(database)).segments).toEqual([])
  })
})

describe('an index that is not as it was written', () => {
  const wrongs: [string, () => Promise<unknown>][] = [
    ['a page has changed', async () => database.pages.put((await database.pages.get(pageKey(1, 0)))!.map((byte, at) => (at === 9 ? byte ^ 1 : byte)), pageKey(1, 0))],
    ['a page is missing', () => database.pages.delete(pageKey(1, 0))],
    ['a segment is missing', () => database.segments.delete(1)],
    ['the lengths have changed', () => database.segments.where({ id: 1 }).modify((record) => void record.head.lengths.fill(7))],
    ['the list is none', () => database.manifest.put({ v: 1 } as never, 'live')],
  ]

  it.each(wrongs)('is told, and made anew from the reports: %s', async (_what, harm) => {
    await reportStore(database).add('a', reports(0, 12), 1)
    await harm()
    const error = await found('Kerrow').catch((one: unknown) => one)
    expect(isBroken(error)).toBe(true)
    expect(await isWhole(database, 'thorough')).toBe(false)
    await rebuild(database)
    expect(await found('Kerrow')).toEqual(ids(1, 5, 7, 11))
    expect(await leftovers()).toEqual({ pages: 0, segments: 0, deleted: 0 })
  })
})

describe('a writer that is stopped', () => {
  /** Lets so many writes through and then none, nor a look at anything: the worker is gone. @returns whether it came so far */
  async function stopAfter(writes: number, act: () => Promise<unknown>): Promise<boolean> {
    let [left, stopped] = [writes, false]
    for (const method of ['put', 'add', 'delete', 'clear'] as const) {
      const original = IDBObjectStore.prototype[method] as (...args: unknown[]) => IDBRequest
      vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...args: unknown[]) {
        if (left-- > 0) return original.apply(this, args) as never
        stopped = true
        this.transaction.abort()
        throw new DOMException('stopped', 'AbortError')
      })
    }
    await act().catch((error: unknown) => {
      if (!stopped) throw error
    })
    vi.restoreAllMocks()
    database.close()
    database = openDatabase(`test-${name}`)
    return stopped
  }

  const acts: [string, () => Promise<unknown>, (before: string[]) => string[]][] = [
    ['while it adds', () => reportStore(database).add('a', [...reports(40, 43), report(1, { text: 'A flood of snow.' })], 18), (before) => [...before, ...ids(40, 41, 42)]],
    ['while it deletes', () => reportStore(database).remove([2, 11]), (before) => before.filter((id) => id !== 'a/r1' && id !== 'a/r10')],
    ['while it merges', () => tidy(database), (before) => before],
    ['while it takes a collection away', () => reportStore(database).delete('a'), (before) => before.filter((id) => id.startsWith('b'))],
  ]

  it.each(acts)('%s: all of it is there or none, and nothing is left over when it goes on', async (_what, act, after) => {
    let stops = 0
    for (let writes = 0; ; writes++) {
      database.close()
      database = openDatabase(`test-${++name}`)
      await database.collections.bulkPut([collection('a'), collection('b')])
      const store = reportStore(database)
      for (let at = 0; at < 16; at += 4) await store.add('a', reports(at, at + 4), 1)
      await store.add('b', reports(0, 2), 1)
      const before = await found('flood')
      const stopped = await stopAfter(writes, act)
      expect([before.sort(), after(before).sort()]).toContainEqual(await found('flood'))
      if (!stopped) break
      stops++
      await act()
      expect(await found('flood')).toEqual(after(before).sort())
      await sweep(database)
      expect(await leftovers()).toEqual({ pages: 0, segments: 0, deleted: 0 })
      expect(await database.reports.count()).toBe(after(before).length)
    }
    expect(stops).toBeGreaterThan(2)
  })

  it('while it makes the index anew: what is there is right, and the rest comes with the next time', async () => {
    for (let writes = 0; ; writes++) {
      database.close()
      database = openDatabase(`test-${++name}`)
      await database.collections.bulkPut([collection('a'), collection('b')])
      await reportStore(database).add('a', reports(0, 8), 1)
      const stopped = await stopAfter(writes, () => rebuild(database))
      expect([[], ids(0, 1, 2, 3, 4, 5, 6, 7)]).toContainEqual(await found('flood'))
      if (await isWhole(database)) expect(await found('flood')).toHaveLength(8)
      else await rebuild(database)
      expect(await found('flood')).toEqual(ids(0, 1, 2, 3, 4, 5, 6, 7))
      if (!stopped) break
    }
  })
})

describe('the stored index', () => {
  const FOOTER = 'Subscribe to continue reading this and all other stories.'
  const tale = (at: number): Report => report(at, { text: `The ferry of ${PLACES[at % 6]} came ${at} minutes late on account of the fog that lay over the sound.\n\n${FOOTER}` })

  it('gives reports by the ids that readings have, those that are gone or switched off left out', async () => {
    const store = reportStore(database)
    await store.add('a', reports(0, 3), 0)
    await store.add('b', [report(0, { title: 'Another flood' })], 0)
    const index = await openStoredIndex(database, () => true)
    const found = await index.byId(['a/r2', 'b/r0', 'a/r9', 'c/r0', 'r1', ''])
    expect(found.map((one) => one.report.id).sort()).toEqual(['a/r2', 'b/r0'])
    expect(found.find((one) => one.report.id === 'b/r0')!.report.title).toBe('Another flood')
    expect(await (await openStoredIndex(database, (id) => id === 'a')).byId(['b/r0'])).toEqual([])
  })

  it('knows after a new start what an outlet repeats, in its reports and in an article of its own', async () => {
    await reportStore(database).add('a', [0, 1, 2].map(tale), 0)
    await reportStore(database).add('a', [tale(3)], 0)
    const index = await openStoredIndex(database, () => true)
    expect((await index.byId(['a/r3']))[0]!.body).not.toContain(FOOTER)
    expect(await index.bodyOf({ publisher: 'Post', text: tale(4).text })).not.toContain(FOOTER)
    expect(await index.bodyOf({ publisher: 'Herald', text: tale(4).text })).toContain(FOOTER)
  })

  it('forgets what an outlet repeats when its reports are deleted, when they are replaced, and when their collection is', async () => {
    const store = reportStore(database)
    const keeps = async (): Promise<boolean> => (await (await openStoredIndex(database, () => true)).bodyOf({ publisher: 'Post', text: tale(9).text })).includes(FOOTER)
    await store.add('a', [0, 1, 2, 3].map(tale), 0)
    expect(await keeps()).toBe(false)
    await store.remove([1])
    expect(await keeps()).toBe(true)
    await store.add('b', [tale(4)], 0)
    // one count more, though of another collection
    await store.add('a', [tale(5)], 0)
    expect(await keeps()).toBe(false)
    const since = await store.mark()
    await store.add('a', [report(5, { text: 'The ferry of Orla sails again, and fog is off the sound.' })], since)
    expect(await keeps()).toBe(true)
    await store.add('a', [tale(6), tale(7)], 0)
    expect(await keeps()).toBe(false)
    await store.delete('a')
    expect(await keeps()).toBe(true)
  })

  it('counts a report once that is added again and again', async () => {
    for (let time = 0; time < 5; time++) await reportStore(database).add('a', [tale(0)], 0)
    expect(await (await openStoredIndex(database, () => true)).bodyOf({ publisher: 'Post', text: tale(1).text })).toContain(FOOTER)
  })
})
