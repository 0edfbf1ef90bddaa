// @vitest-environment node
import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import type { SourceFile } from '../../lib/corpus/import-job.ts'
import type { ReportWriter } from '../../lib/corpus/report-writer.ts'
import { importStore } from '../../lib/store/imports.ts'
import { reportStore } from '../../lib/store/report-store.ts'
import { begin, comesTo, database, file, ids, line, lines, open, order, own, until, type Window } from './fixtures/import-windows.ts'

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
