import type { Collection } from '../../lib/corpus/collection.ts'
import { exportReports } from '../../lib/corpus/export-reports.ts'
import { isKind, recogniseFile } from '../../lib/corpus/formats/recognise.ts'
import { keepColumns, type KeptColumns } from '../../lib/corpus/kept-columns.ts'
import type { ImportJob, ImportOrder, ImportRecord, SourceFile } from '../../lib/corpus/import-job.ts'
import { filePrint, planImport, sampleTable, wantedFiles } from '../../lib/corpus/plan-import.ts'
import type { Handlers } from '../../lib/messages/calls.ts'
import type { Word } from '../../lib/messages/import-words.ts'
import type { ToImporter } from '../../lib/messages/importing.ts'
import { openRunner } from './import-runner.ts'
import { addedTo, freeName, newCollection, newImport } from './new-import.ts'
import type { QueuePorts } from './queue-ports.ts'

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
/** How often it is looked whether an import has come to a stand, and how long is waited in between, in milliseconds. */
const HALTS = 100
const HALTS_WITHIN = 50
/** Files by which it is told whether there is anything to import at all. */
const MOST_LOOKED_AT = 50

/** The imports of the reader: one at a time in all windows, each kept with its files until it is done. */
export function openImportQueue(ports: QueuePorts): ImportQueue {
  const { collections, imports, writer } = ports
  let leading = false
  let wake: () => void = () => undefined
  let telling: ReturnType<typeof setTimeout> | null = null
  const runner = openRunner(ports, () => changed())

  const allJobs = async (): Promise<ImportJob[]> => (await imports.all()).map(({ job }) => runner.asItStands(job))
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

  function hear(word: Word): void {
    if (word.kind === 'changed') changed()
    else if (!leading) return
    else if (word.kind === 'wake') {
      runner.takeUp(word.job, word.files)
      wake()
    } else void halt(word.job, word.kind)
  }

  /** Halts an import: the one under way says itself when it has come to a stand. */
  async function halt(job: string, how: 'pause' | 'stop'): Promise<void> {
    const record = await imports.get(job)
    if (!record) return
    if (runner.isUnderWay(job)) runner.halt(job, how)
    else if (how === 'pause' && record.job.state === 'waiting') await runner.setState(record, 'paused')
    else if (how === 'stop' && record.job.state !== 'done') await runner.end(record)
  }

  /** Does what is asked here where this worker imports, and has the one that does do it otherwise. */
  const ask = (word: Word): void => (leading ? hear(word) : ports.send(word))

  async function put(job: string, state: ImportJob['state'], files: readonly SourceFile[] | null): Promise<void> {
    const record = await imports.get(job)
    if (!record) throw new Error(`import-queue: no import "${job}"`)
    await runner.setState(record, state)
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
      if (!runner.isUnderWay(job)) await imports.delete(job)
      changed()
    },
    collections: () => allCollections(),
    problems: (_from, collection) => collections.problems(collection),
    async rename(_from, collection, name) {
      await collections.change(collection, { name: name.trim() })
      for (const record of await imports.all()) {
        if (record.job.collection === collection && !runner.isUnderWay(record.job.id)) await imports.save({ ...record, job: { ...record.job, name: name.trim() } })
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
      for (let turns = 0; turns < HALTS && (await allJobs()).some((job) => job.collection === collection && job.state === 'reading'); turns++) await new Promise((resolve) => setTimeout(resolve, HALTS_WITHIN))
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
    for (const { job } of await imports.all()) if (job.collection === collection && !runner.isUnderWay(job.id)) await imports.delete(job.id)
    await ports.writing(() => writer.delete(collection))
    await collections.delete(collection)
    changed()
  }

  async function begin(chosen: readonly SourceFile[], order: ImportOrder): Promise<string> {
    const files = wantedFiles(chosen)
    let readable = files.length > MOST_LOOKED_AT
    let said: KeptColumns = {}
    for (const file of files.slice(0, MOST_LOOKED_AT)) {
      const options = order.tables[file.path]
      if (readable && !options) continue
      const kind = await recogniseFile(file)
      if (!isKind(kind)) continue
      readable = true
      if (kind.table) said = keepColumns(said, kind.table, options)
    }
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
    if (Object.keys(said).length > 0) await collections.change(collection.id, { columns: { ...collection.columns, ...said } })
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
      for (const record of await imports.all()) if (record.job.state === 'reading') await runner.setState(record, 'waiting')
      for (;;) {
        const woken = new Promise<void>((resolve) => { wake = resolve })
        const next = (await imports.all()).find(({ job }) => job.state === 'waiting' && !runner.isStalled(job.id))
        if (next) await runner.run(next)
        else await woken
      }
    },
  }
}
