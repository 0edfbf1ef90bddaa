// @vitest-environment node
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Collection } from '../../lib/corpus/collection.ts'
import type { ImportJob, ImportOrder, SourceFile } from '../../lib/corpus/import-job.ts'
import type { ReportWriter } from '../../lib/corpus/report-writer.ts'
import type { Word } from '../../lib/messages/import-words.ts'
import { collectionStore } from '../../lib/store/collections.ts'
import { openDatabase, type Database } from '../../lib/store/database.ts'
import { importStore } from '../../lib/store/imports.ts'
import { reportStore } from '../../lib/store/report-store.ts'
import { isWhole, rebuild, tidy } from '../../lib/store/tidy.ts'
import { openImportQueue, type ImportQueue } from './import-queue.ts'
import type { QueuePorts } from './queue-ports.ts'

const bundled: Collection = { id: 'bundled', name: 'Second Source', on: true, kind: 'bundled', format: null, fileNames: [], imported: null, reports: 5, newest: '2025-10', bytes: null, problems: 0 }
const order = (changes: Partial<ImportOrder> = {}): ImportOrder => ({ name: 'Floods', into: null, tables: {}, ...changes })
const file = (path: string, content: string): SourceFile => ({ path, file: new Blob([content]) })
const line = (id: number | string, text = `Flood ${id} rose by ${id} metres.`) => JSON.stringify({ id: String(id), title: `Flood ${id}`, text })
const lines = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => line(from + i)).join('\n')

/** A window with a worker; what it does to the database is what the worker does, and ends with it. */
interface Window {
  queue: ImportQueue
  call: { [Name in keyof ImportQueue['handlers']]: (...args: never[]) => Promise<never> }
  jobs: () => Promise<ImportJob[]>
  collections: () => Promise<Collection[]>
  close(): void
}

let name = 0
let database: Database
let windows: Window[] = []

/** @param slow has each batch wait for a word, so that something can be said in the middle */
function open({ leads = true, batch, ports = {} }: { leads?: boolean; batch?: (added: number) => Promise<void>; ports?: Partial<QueuePorts> } = {}): Window {
  let gone = false
  const stopped = new Promise<never>(() => undefined)
  const store = reportStore(database)
  // a worker that has ended does nothing more, in the middle of whatever it did
  const alive = <T extends object>(of: T): T => new Proxy(of, {
    get(target, key) {
      const value = Reflect.get(target, key) as unknown
      return typeof value === 'function' ? (...args: unknown[]) => (gone ? stopped : (value as (...args: unknown[]) => unknown).apply(target, args)) : value
    },
  })
  const writer: ReportWriter = {
    ...store,
    async add(...args) {
      const result = await store.add(...args)
      await batch?.(result.added)
      return result
    },
  }
  const queue = openImportQueue({
    collections: alive(collectionStore(database)), imports: alive(importStore(database)), writer: alive(writer),
    writing: (act) => (gone ? stopped : act()), mend: async () => void ((await isWhole(database)) || (await rebuild(database))), tidy: (whole) => tidy(database, whole),
    readPage: async () => null, bundled, jobsChanged: () => undefined, collectionsChanged: () => undefined,
    send: (word: Word) => windows.forEach((other) => other !== window && other.queue.hear(structuredClone(word))), now: Date.now, batch: 20, ...ports,
  })
  const call = Object.fromEntries(Object.entries(queue.handlers).map(([key, handler]) => [key, async (...args: never[]) => (handler as (...args: unknown[]) => unknown)(null, ...args)])) as Window['call']
  const window: Window = { queue, call, jobs: () => call.jobs() as Promise<ImportJob[]>, collections: () => call.collections() as Promise<Collection[]>, close: () => { gone = true; windows = windows.filter((one) => one !== window) } }
  windows.push(window)
  if (leads) void queue.lead()
  return window
}

async function until(fits: () => Promise<boolean>): Promise<void> {
  for (let turns = 0; !(await fits()); turns++) {
    if (turns > 500) throw new Error('waited too long')
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

const begin = ({ call }: Window, files: SourceFile[], how = order()): Promise<string> => (call.begin as unknown as (files: SourceFile[], how: ImportOrder) => Promise<string>)(files, how)
const state = async (window: Window, job: string) => (await window.jobs()).find(({ id }) => id === job)?.state
const comesTo = (window: Window, job: string, wanted: ImportJob['state']) => until(async () => (await state(window, job)) === wanted)
const own = async (window: Window) => (await window.collections()).filter(({ kind }) => kind === 'imported')
const ids = async () => (await database.reports.toArray()).map(({ id }) => id)

beforeEach(() => { database = openDatabase(`queue-${++name}`) })
// the database of each test is left open: what a worker had asked of it may still be on its way
afterEach(() => {
  for (const window of windows) window.close()
})

describe('an import', () => {
  it('makes a collection, counts, and lists what could not be read', async () => {
    const window = open()
    const job = await begin(window, [file('a/one.jsonl', `${lines(0, 5)}\nnot json`), file('a/two.csv', 'title,text,date\nDam,It holds.,2031-04-03\n,,'), file('a/photo.png', '\x89PNG\x00\x01'.repeat(50))])
    await comesTo(window, job, 'done')
    expect(await window.jobs()).toMatchObject([{ name: 'Floods', files: 3, reports: 6, known: 0, replaced: 0, problems: 3, file: null }])
    expect(await own(window)).toMatchObject([{ name: 'Floods', reports: 6, newest: '2031-04-03', problems: 3, fileNames: ['a/one.jsonl', 'a/two.csv', 'a/photo.png'] }])
    const { problems, more } = (await (window.call.problems as unknown as (id: string) => Promise<unknown>)((await own(window))[0]!.id)) as { problems: unknown[]; more: number }
    expect(problems).toMatchObject([{ file: 'a/one.jsonl', line: 6, reason: 'notJson', read: false }, { file: 'a/two.csv', line: 3, reason: 'noText' }, { file: 'a/photo.png', line: null, record: null, reason: 'binary' }])
    expect(more).toBe(0)
    await until(async () => (await database.importFiles.count()) === 0)
  })

  it('of the same file adds nothing, under another name neither', async () => {
    const window = open()
    await comesTo(window, await begin(window, [file('one.jsonl', lines(0, 5))]), 'done')
    const again = await begin(window, [file('copy.jsonl', lines(0, 5))], order({ name: 'Another' }))
    await comesTo(window, again, 'done')
    expect((await window.jobs())[1]).toMatchObject({ name: 'Floods', reports: 0, known: 5 })
    expect(await own(window)).toMatchObject([{ reports: 5 }])
  })

  it('of a file that has changed adds what is new and takes the place of what has another text', async () => {
    const window = open()
    await comesTo(window, await begin(window, [file('one.jsonl', lines(0, 5))]), 'done')
    const into = (await own(window))[0]!.id
    await comesTo(window, await begin(window, [file('one.jsonl', [line(0), line(1, 'The flood has gone.'), line(7)].join('\n'))], order({ into })), 'done')
    expect((await window.jobs())[1]).toMatchObject({ reports: 2, known: 1, replaced: 1 })
    expect(await own(window)).toMatchObject([{ id: into, reports: 6 }])
    expect((await ids()).toSorted()).toEqual(['0', '1', '2', '3', '4', '7'])
  })

  it('keeps two texts with one id of one file, and says so', async () => {
    const window = open()
    await comesTo(window, await begin(window, [file('one.jsonl', [line(1), line(1, 'Another text.'), line(1)].join('\n'))]), 'done')
    expect((await window.jobs())[0]).toMatchObject({ reports: 2, known: 1, problems: 1 })
    expect(await database.problems.toArray()).toMatchObject([{ problem: { line: 2, reason: 'sameId', read: true, values: { id: '1' } } }])
  })

  it('of nothing that can be read is refused, and nothing is begun', async () => {
    const window = open()
    await expect(begin(window, [file('photo.png', '\x89PNG\x00\x01'.repeat(50))])).rejects.toThrow('none of these files')
    expect([await window.jobs(), await own(window)]).toEqual([[], []])
  })

  it('is done though the device has no room to put the index in order, and the next one is read', async () => {
    const full = Object.assign(new Error('no room'), { name: 'QuotaExceededError' })
    const window = open({ ports: { tidy: () => Promise.reject(full) } })
    await comesTo(window, await begin(window, [file('one.jsonl', lines(0, 5))]), 'done')
    await comesTo(window, await begin(window, [file('two.jsonl', lines(5, 9))], order({ name: 'Two' })), 'done')
    expect(await own(window)).toMatchObject([{ reports: 5 }, { reports: 4 }])
  })

  it('says that the device is full where not even that can be kept, and goes on when there is room', async () => {
    const full = Object.assign(new Error('no room'), { name: 'QuotaExceededError' })
    const store = importStore(database)
    let room = false
    const save: typeof store.save = (record) => (room || record.job.state === 'waiting' ? store.save(record) : Promise.reject(full))
    const window = open({ ports: { imports: { ...store, save } } })
    const job = await begin(window, [file('one.jsonl', lines(0, 50))])
    await comesTo(window, job, 'full')
    room = true
    await (window.call.goOn as unknown as (job: string, files: null) => Promise<void>)(job, null)
    await comesTo(window, job, 'done')
    expect(await own(window)).toMatchObject([{ reports: 50 }])
    expect(await ids()).toHaveLength(50)
  })

  it('waits for the one before it', async () => {
    const window = open()
    const jobs = [await begin(window, [file('one.jsonl', lines(0, 5))]), await begin(window, [file('two.jsonl', lines(5, 9))], order({ name: 'Two' }))]
    await comesTo(window, jobs[1]!, 'done')
    expect(await own(window)).toMatchObject([{ reports: 5 }, { reports: 4 }])
    await (window.call.dismiss as unknown as (job: string) => Promise<void>)(jobs[0]!)
    expect(await window.jobs()).toHaveLength(1)
  })
})

describe('an import that does not come to its end', () => {
  const MANY = 50

  it('is paused and goes on, and stopped with what was added', async () => {
    let batches = 0
    let window: Window
    let job = ''
    const say = (what: 'pause' | 'stop') => (window.call[what] as unknown as (job: string) => Promise<void>)(job)
    window = open({ batch: async () => { if (++batches === 1) await say('pause') } })
    job = await begin(window, [file('one.jsonl', lines(0, MANY))])
    await comesTo(window, job, 'paused')
    const there = (await own(window))[0]!.reports
    expect(there).toBeGreaterThan(0)
    expect(there).toBeLessThan(MANY)
    await (window.call.goOn as unknown as (job: string, files: null) => Promise<void>)(job, null)
    await comesTo(window, job, 'done')
    expect((await window.jobs())[0]).toMatchObject({ reports: MANY, known: 0 })
    expect(new Set(await ids()).size).toBe(MANY)
    batches = 9
    const other = await begin(window, [file('two.jsonl', lines(MANY, MANY + 10))], order({ name: 'Two' }))
    await say('pause')
    await comesTo(window, other, 'done')
  })

  it.each([1, 2, 3])('since its window was closed behind batch %s, goes on when one is opened, and loses and doubles nothing', async (last) => {
    let batches = 0
    const first: Window = open({ batch: async () => {
      if (++batches !== last) return
      first.close()
      await new Promise(() => undefined)
    } })
    const job = await begin(first, [file('a.jsonl', lines(0, MANY)), file('b.jsonl', `${lines(MANY - 5, MANY + 30)}\n{}`)])
    await until(async () => batches === last)
    const second = open()
    await comesTo(second, job, 'done')
    expect((await ids()).toSorted()).toEqual(Array.from({ length: MANY + 30 }, (_, i) => String(i)).toSorted())
    await until(async () => (await own(second))[0]!.reports === MANY + 30)
    expect((await own(second))[0]!.problems).toBe(1)
  })

  it('since there was no room for its files, wants them again, and knows them', async () => {
    let batches = 0
    const imports = importStore(database)
const noRoom = { ...imports, keepFiles: async () => false }
    const first: Window = open({ ports: { imports: noRoom }, batch: async () => {
      if (++batches !== 1) return
      first.close()
      await new Promise(() => undefined)
    } })
    const job = await begin(first, [file('a.jsonl', lines(0, MANY))])
    await until(async () => batches === 1)
    const second = open()
    await comesTo(second, job, 'needsFiles')
    const goOn = (files: SourceFile[]) => (second.call.goOn as unknown as (job: string, files: SourceFile[]) => Promise<void>)(job, files)
    await expect(goOn([file('a.jsonl', lines(0, 5))])).rejects.toThrow('"a.jsonl" is not among the files')
    await goOn([file('renamed.jsonl', lines(0, MANY))])
    await comesTo(second, job, 'done')
    expect(new Set(await ids()).size).toBe(MANY)
  })

  it('since the device is full, says so, keeps what was added, and goes on later', async () => {
    let full = true
    const store = reportStore(database)
    let calls = 0
    const writer: ReportWriter = { ...store, add: async (...args) => {
      if (full && ++calls > 1) throw new Error('no room', { cause: new DOMException('', 'QuotaExceededError') })
      return store.add(...args)
    } }
    const window = open({ ports: { writer } })
    const job = await begin(window, [file('a.jsonl', lines(0, MANY))])
    await comesTo(window, job, 'full')
    expect((await own(window))[0]!.reports).toBe(20)
    full = false
    await (window.call.goOn as unknown as (job: string, files: null) => Promise<void>)(job, null)
    await comesTo(window, job, 'done')
    expect(new Set(await ids()).size).toBe(MANY)
  })

  it('is led by one window only; another has it do what is asked there, and takes over when it closes', async () => {
    let release: () => void = () => undefined
    const first = open({ batch: () => new Promise((resolve) => { release = resolve }) })
    const second = open({ leads: false })
    const job = await begin(second, [file('a.jsonl', lines(0, MANY))])
    await until(async () => (await database.reports.count()) > 0)
    await (second.call.pause as unknown as (job: string) => Promise<void>)(job)
    release()
    await comesTo(second, job, 'paused')
    await (second.call.goOn as unknown as (job: string, files: null) => Promise<void>)(job, null)
    await comesTo(second, job, 'reading')
    first.close()
    void second.queue.lead()
    await comesTo(second, job, 'done')
    expect(new Set(await ids()).size).toBe(MANY)
  })
})

describe('a collection', () => {
  async function imported(window: Window): Promise<string> {
    await comesTo(window, await begin(window, [file('one.jsonl', [line(0), JSON.stringify({ title: 'A <b>dam</b>', body: '<p>It holds &amp; holds.</p>', date: 'May 2021', source: 'Bay' })].join('\n'))]), 'done')
    return (await own(window))[0]!.id
  }
  const ask = <T>(window: Window, what: keyof Window['call'], ...args: unknown[]) => (window.call[what] as unknown as (...args: unknown[]) => Promise<T>)(...args)

  it('comes out as a file that imports to the same reports', async () => {
    const window = open()
    const id = await imported(window)
    const blob = await ask<Blob>(window, 'exported', id)
    const other = await begin(window, [{ path: 'out.jsonl', file: blob }], order({ name: 'Out' }))
    await comesTo(window, other, 'done')
    const out = (await own(window))[1]!.id
    const reportsOf = async (of: string) => (await Array.fromAsync(reportStore(database).reportsOf(of))).flat()
    expect(await reportsOf(out)).toEqual(await reportsOf(id))
    expect(await reportsOf(out)).toMatchObject([{ id: '0' }, { title: 'A dam', text: 'It holds & holds.', published: '2021-05', publisher: 'Bay' }])
  })

  it('is renamed, switched off and on, taken away, brought back, and deleted for good', async () => {
    const window = open()
    const id = await imported(window)
    await ask(window, 'rename', id, ' Rain ')
    await ask(window, 'switchOn', id, false)
    expect(await own(window)).toMatchObject([{ name: 'Rain', on: false }])
    await ask(window, 'switchOn', id, true)
    await ask(window, 'remove', id)
    expect(await own(window)).toEqual([])
    expect((await database.collections.get(id))!.on).toBe(false)
    await ask(window, 'restore', id)
    expect(await own(window)).toMatchObject([{ name: 'Rain', on: true, reports: 2 }])
    await ask(window, 'remove', id)
    await ask(window, 'purge', id)
    expect([await database.reports.count(), await database.collections.count(), await database.problems.count(), await window.jobs()]).toEqual([0, 0, 0, []])
    await ask(window, 'switchOn', 'bundled', false)
    expect(await window.collections()).toEqual([{ ...bundled, on: false }])
  })

  it('that was taken away takes in nothing: its file makes a collection of its own, and is not known already', async () => {
    const window = open()
    const first = await begin(window, [file('one.jsonl', lines(0, 5))])
    await comesTo(window, first, 'done')
    const gone = (await own(window))[0]!.id
    await ask(window, 'remove', gone)
    expect(await ask(window, 'plan', [file('one.jsonl', lines(0, 5))])).toMatchObject({ into: null })
    const second = await begin(window, [file('one.jsonl', lines(0, 5))], order({ into: gone }))
    await comesTo(window, second, 'done')
    expect((await window.jobs()).find(({ id }) => id === second)).toMatchObject({ reports: 5, known: 0 })
    await ask(window, 'purge', gone)
    expect(await own(window)).toMatchObject([{ reports: 5 }])
    expect(await ids()).toHaveLength(5)
  })

  it('that is taken away while it grows comes back with as many reports as were said', async () => {
    let batches = 0
    let said: Promise<number> = Promise.resolve(0)
    const window = open({ batch: async () => { if (++batches === 2) said = ask<number>(window, 'remove', (await database.collections.toArray())[0]!.id) } })
    const job = await begin(window, [file('one.jsonl', lines(0, 200))])
    await comesTo(window, job, 'deleted')
    const { id } = (await database.collections.toArray())[0]!
    await ask(window, 'restore', id)
    expect(await own(window)).toMatchObject([{ reports: await said }])
    expect(await ids()).toHaveLength(await said)
    expect(await said).toBeLessThan(200)
  })

  it('has a name of its own', async () => {
    const window = open()
    for (const [at, name] of ['Floods', 'floods ', 'Second Source'].entries()) await comesTo(window, await begin(window, [file(`${at}.jsonl`, line(at))], order({ name })), 'done')
    expect((await own(window)).map(({ name }) => name)).toEqual(['Floods', 'floods (2)', 'Second Source (2)'])
  })

  it('that was taken away is deleted when the library is opened anew', async () => {
    const window = open()
    await ask(window, 'remove', await imported(window))
    window.close()
    open()
    await until(async () => (await database.reports.count()) === 0)
    expect(await database.collections.count()).toBe(0)
  })
})
