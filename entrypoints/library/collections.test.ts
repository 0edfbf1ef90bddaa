// @vitest-environment node
import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import { reportStore } from '../../lib/store/report-store.ts'
import { begin, bundled, comesTo, database, file, ids, line, lines, open, order, own, until, type Window } from './fixtures/import-windows.ts'

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
