import type { Collection } from '../../lib/corpus/collection.ts'
import { exportReports } from '../../lib/corpus/export-reports.ts'
import { isKind, recogniseFile } from '../../lib/corpus/formats/recognise.ts'
import type { ImportJob, ImportOrder, ImportRecord, SourceFile } from '../../lib/corpus/import-job.ts'
import { filePrint, planImport, sampleTable, wantedFiles } from '../../lib/corpus/plan-import.ts'
import { isFullDisk, runImport } from '../../lib/corpus/run-import.ts'
import type { Handlers } from '../../lib/messages/calls.ts'
import type { Word } from '../../lib/messages/import-words.ts'
import type { ToImporter } from '../../lib/messages/importing.ts'
import type { QueuePorts } from './queue-ports.ts'
import { addedTo, freeName, newCollection, newImport } from './new-import.ts'

/** What a worker may do with imports. */
export interface ImportQueue {
  handlers: Handlers<ToImporter, null>
  /** What a worker of another window says. */
  hear(word: Word): void
  /** Works at imports until the worker ends; to be called while no worker of another window does, so that no two write at once. */
  lead(): Promise<never>
}

/** How often a page is told how far imports are, in milliseconds. */
const TELL_EVERY = 250
/** How often it is looked whether an import has come to a stand. */
const HALTS = 100
/** Files by which it is told whether there is anything to import at all. */
const MOST_LOOKED_AT = 50

/** The imports of the reader: one at a time in all windows, each kept with its files until it is done. */
export function openImportQueue(ports: QueuePorts): ImportQueue {
  const { collections, imports, writer } = ports
  const wanted = new Map<string, 'pause' | 'stop'>()
  /** Files that were chosen while this worker lives. */
  const atHand = new Map<string, readonly SourceFile[]>()
  /** How far the import under way is; ahead of what is kept. */
  let current: ImportJob | null = null
  /** Imports of which not even how far they are could be kept, since the device is full. */
  const stalled = new Map<string, ImportJob>()
  let leading = false
  let wake: () => void = () => undefined
  let telling: ReturnType<typeof setTimeout> | null = null

  const allJobs = async (): Promise<ImportJob[]> => (await imports.all()).map(({ job }) => (current?.id === job.id ? current : (stalled.get(job.id) ?? job)))
  const allCollections = async (): Promise<Collection[]> => {
    const all = await collections.all()
    const on = all.find(({ id }) => id === ports.bundled.id)?.on ?? true
    return [{ ...ports.bundled, on }, ...all.filter(({ id }) => id !== ports.bundled.id)]
  }
  const tell = async (): Promise<void> => {
    telling = null
    ports.jobsChanged(await allJobs())
    ports.collectionsChanged(await allCollections())
  }
  /** Tells the page, and other windows, that something has changed; soon, and once for many changes. */
  const changed = (): void => {
    telling ??= setTimeout(() => {
      void tell()
      if (leading) ports.send({ kind: 'changed' })
    }, TELL_EVERY)
  }
  const setState = async (record: ImportRecord, state: ImportJob['state']): Promise<void> => {
    await imports.save({ ...record, job: { ...record.job, state, rate: null, worked: ports.now() } })
    stalled.delete(record.job.id)
    changed()
  }

  async function run(record: ImportRecord): Promise<void> {
    const { id, collection } = record.job
    const files = atHand.get(id) ?? (await filesOf(record))
    if (files === null) return setState(record, 'needsFiles')
    let batches = 0
    const end = await runImport(record, files, {
      async add(reports) {
        if (await isRemoved(collection)) return { added: 0, known: 0, replaced: 0, sameId: [] }
        const result = await ports.writing(() => writer.add(collection, reports, record.since))
        const bytes = reports.reduce((sum, { text, title }) => sum + text.length + title.length, 0) * ((result.added + result.replaced) / reports.length)
        // segments are kept few while many are added, and become one at the end
        if (++batches % 8 === 0) await tidyUp(null)
        await collections.grow(collection, { added: result.added, published: reports.map(({ published }) => published), bytes: Math.round(bytes), problems: 0 })
        return result
      },
      async found(problems, count) {
        await collections.keepProblems(collection, problems)
        await collections.grow(collection, { added: 0, published: [], bytes: 0, problems: count })
      },
      save: (now) => imports.save(now),
      changed(job) {
        current = job
        changed()
      },
      wanted: () => wanted.get(id) ?? 'go on',
      readPage: ports.readPage,
      now: ports.now,
      batch: ports.batch,
    })
    wanted.delete(id)
    if (end.job.state === 'stopped') end.job.state = await endOf(collection)
    current = null
    await tidyUp(end.job.state === 'paused' ? null : collection)
    // what was added and not counted, since a window was closed between the two
    await collections.recount(collection)
    if (end.job.state === 'done' || end.job.state === 'stopped' || end.job.state === 'deleted') {
      atHand.delete(id)
      await imports.end(end)
      await collections.change(collection, { imported: ports.now() })
    }
    changed()
  }

  /** A device that is full may refuse the word that it is full too: then the import stands where it was last kept, and the page is told. */
  async function runOrStall(record: ImportRecord): Promise<void> {
    try {
      await run(record)
    } catch (error) {
      if (!isFullDisk(error)) throw error
      stalled.set(record.job.id, { ...(current ?? record.job), state: 'full', rate: null })
      current = null
      changed()
    }
  }

  /** Keeps the segments few; where the device has no room for it they stay as they are, and answers only take longer. */
  async function tidyUp(whole: string | null): Promise<void> {
    try {
      while (await ports.writing(() => ports.tidy(whole)));
    } catch (error) {
      if (!isFullDisk(error)) throw error
    }
  }

  const isRemoved = async (collection: string): Promise<boolean> => (await collections.records()).some(({ id, removed }) => id === collection && removed)
  /** What an import has come to that the reader ended. */
  const endOf = async (collection: string): Promise<'stopped' | 'deleted'> => ((await isRemoved(collection)) ? 'deleted' : 'stopped')

  async function filesOf({ job }: ImportRecord): Promise<readonly SourceFile[] | null> {
    const files = await imports.files(job.id)
    // the browser may have let go of what it kept: the first byte tells
    const there = files?.every(({ file }) => file instanceof Blob) ?? false
    return there ? files : null
  }

  function hear(word: Word): void {
    if (word.kind === 'changed') changed()
    else if (!leading) return
    else if (word.kind === 'wake') {
      if (word.files) atHand.set(word.job, word.files)
      wanted.delete(word.job)
      wake()
    } else void halt(word.job, word.kind)
  }

  /** Halts an import: the one under way says itself when it has come to a stand. */
  async function halt(job: string, how: 'pause' | 'stop'): Promise<void> {
    const record = await imports.get(job)
    if (!record) return
    if (current?.id === job) wanted.set(job, how)
    else if (how === 'pause' && record.job.state === 'waiting') await setState(record, 'paused')
    else if (how === 'stop' && record.job.state !== 'done') {
      await imports.end({ ...record, job: { ...record.job, state: await endOf(record.job.collection), rate: null } })
      changed()
    }
  }

  /** Does what is asked here where this worker imports, and has the one that does do it otherwise. */
  const ask = (word: Word): void => (leading ? hear(word) : ports.send(word))

  async function put(job: string, state: ImportJob['state'], files: readonly SourceFile[] | null): Promise<void> {
    const record = await imports.get(job)
    if (!record) throw new Error(`import-queue: no import "${job}"`)
    await setState(record, state)
    ask({ kind: 'wake', job, files: files && [...files] })
  }

  const handlers: Handlers<ToImporter, null> = {
    plan: async (_from, files) => planImport(files, (await collections.records()).filter(({ removed }) => !removed)),
    async sample(_from, file, options) {
      const sample = await sampleTable(file, options)
      if (!sample) throw new Error('import-queue: the file is no table')
      return sample
    },
    begin: async (_from, files, order) => begin(files, order),
    pause: (_from, job) => ask({ kind: 'pause', job }),
    stop: (_from, job) => ask({ kind: 'stop', job }),
    async goOn(_from, job, files) {
      const record = await imports.get(job)
      if (!record) throw new Error(`import-queue: no import "${job}"`)
      const again = files && (await sameFiles(record, files))
      await put(job, 'waiting', again)
      if (again) void imports.keepFiles(job, again)
    },
    jobs: () => allJobs(),
    async dismiss(_from, job) {
      if (current?.id !== job) await imports.delete(job)
      changed()
    },
    collections: () => allCollections(),
    problems: (_from, collection) => collections.problems(collection),
    async rename(_from, collection, name) {
      await collections.change(collection, { name: name.trim() })
      for (const record of await imports.all()) {
        if (record.job.collection === collection && current?.id !== record.job.id) await imports.save({ ...record, job: { ...record.job, name: name.trim() } })
      }
      changed()
    },
    async switchOn(_from, collection, on) {
      if (collection === ports.bundled.id) await collections.put({ ...ports.bundled, v: 1, prints: [], removed: false, wasOn: on, on })
      else await collections.change(collection, { on })
      changed()
    },
    async remove(_from, collection) {
      await collections.remove(collection)
      changed()
      for (const { job } of await imports.all()) if (job.collection === collection) ask({ kind: 'stop', job: job.id })
      // what is being written is written to its end, whoever writes it; only then is it known how much can be brought back
      for (let turns = 0; turns < HALTS && (await allJobs()).some((job) => job.collection === collection && job.state === 'reading'); turns++) await new Promise((resolve) => setTimeout(resolve, TELL_EVERY / 5))
      return collections.recount(collection)
    },
    async restore(_from, collection) {
      await collections.restore(collection)
      changed()
    },
    purge: async (_from, collection) => purge(collection),
    exported: (_from, collection) => exportReports(writer.reportsOf(collection)),
  }

  async function purge(collection: string): Promise<void> {
    for (const { job } of await imports.all()) if (job.collection === collection && current?.id !== job.id) await imports.delete(job.id)
    await ports.writing(() => writer.delete(collection))
    await collections.delete(collection)
    changed()
  }

  async function begin(chosen: readonly SourceFile[], order: ImportOrder): Promise<string> {
    const files = wantedFiles(chosen)
    let readable = files.length > MOST_LOOKED_AT
    for (const file of files.slice(0, MOST_LOOKED_AT)) readable ||= isKind(await recogniseFile(file))
    if (!readable) throw new Error('import-queue: none of these files can be read')
    const now = ports.now()
    const prints: string[] = []
    for (const { file } of files) prints.push(await filePrint(file))
    const beginning = { files, prints, order, now }
    const records = await collections.records()
    // what is deleted takes in nothing, as long as it can be brought back too
    const there = records.filter(({ removed }) => !removed)
    const into = there.find(({ id }) => id === order.into) ?? there.find((one) => one.kind === 'imported' && prints.every((print) => one.prints.includes(print)))
    const collection = into ?? newCollection({ ...beginning, order: { ...order, name: freeName(order.name, [ports.bundled, ...there].map(({ name }) => name)) } })
    if (into) {
      const paths = files.map(({ path }) => path)
      if (into.fileNames.every((name) => paths.includes(name))) await collections.clearProblems(into.id)
      await collections.change(into.id, addedTo(into, beginning))
    } else await collections.put(collection)
    const record = newImport(beginning, collection, await writer.mark())
    const { job } = record
    await imports.save(record)
    ask({ kind: 'wake', job: job.id, files })
    // meanwhile the browser copies the files, for the case that this window is closed
    void imports.keepFiles(job.id, files)
    changed()
    return job.id
  }

  async function sameFiles({ files }: ImportRecord, chosen: readonly SourceFile[]): Promise<SourceFile[]> {
    const byPrint = new Map<string, Blob>()
    for (const { file } of chosen) byPrint.set(await filePrint(file), file)
    return files.map(({ path, print }) => {
      const file = byPrint.get(print)
      if (!file) throw new Error(`import-queue: "${path}" is not among the files, or has changed since`)
      return { path, file }
    })
  }

  return {
    handlers,
    hear,
    async lead() {
      leading = true
      await ports.writing(ports.mend)
      for (const { id, removed } of await collections.records()) if (removed) await purge(id)
      for (const record of await imports.all()) if (record.job.state === 'reading') await setState(record, 'waiting')
      for (;;) {
        const woken = new Promise<void>((resolve) => { wake = resolve })
        const next = (await imports.all()).find(({ job }) => job.state === 'waiting' && !stalled.has(job.id))
        if (next) await runOrStall(next)
        else await woken
      }
    },
  }
}
