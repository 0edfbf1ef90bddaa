import type { ImportJob, ImportRecord, SourceFile } from '../../lib/corpus/import-job.ts'
import { isNoRoom } from '../../lib/corpus/no-room.ts'
import { runImport } from '../../lib/corpus/run-import.ts'
import type { QueuePorts } from './queue-ports.ts'

/** Where imports run, one after another: what is under way, and what is known of it beyond what is kept. */
export interface ImportRunner {
  /** Runs an import until it is done or comes to a stand. */
  run(record: ImportRecord): Promise<void>
  /** A job with all that is known here, which may be ahead of what is kept. */
  asItStands(job: ImportJob): ImportJob
  isUnderWay(job: string): boolean
  /** Whether not even how far it is could be kept, since the device is full. */
  isStalled(job: string): boolean
  /** Has the import under way come to a stand at its next batch. */
  halt(job: string, how: 'pause' | 'stop'): void
  /** Has an import run again that was halted. @param files those that were chosen for it; null for those that are kept */
  takeUp(job: string, files: readonly SourceFile[] | null): void
  /** Keeps a new state of an import that is not under way. */
  setState(record: ImportRecord, state: ImportJob['state']): Promise<void>
  /** Ends an import that is not under way, since the reader stopped it or deleted what it adds to. */
  end(record: ImportRecord): Promise<void>
}

/** Opens the place where imports run. @param changed called where a job or a collection is not what it was */
export function openRunner(ports: QueuePorts, changed: () => void): ImportRunner {
  const { collections, imports, writer } = ports
  const wanted = new Map<string, 'pause' | 'stop'>()
  /** Files that were chosen while this worker lives. */
  const atHand = new Map<string, readonly SourceFile[]>()
  /** How far the import under way is; ahead of what is kept. */
  let current: ImportJob | null = null
  /** Of those that are stalled, how far they are. */
  const stalled = new Map<string, ImportJob>()

  async function setState(record: ImportRecord, state: ImportJob['state']): Promise<void> {
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
      if (!isNoRoom(error)) throw error
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
      if (!isNoRoom(error)) throw error
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

  async function endAsked(record: ImportRecord): Promise<void> {
    await imports.end({ ...record, job: { ...record.job, state: await endOf(record.job.collection), rate: null } })
    changed()
  }

  return {
    run: runOrStall,
    asItStands: (job) => (current?.id === job.id ? current : (stalled.get(job.id) ?? job)),
    isUnderWay: (job) => current?.id === job,
    isStalled: (job) => stalled.has(job),
    halt: (job, how) => { wanted.set(job, how) },
    takeUp(job, files) {
      if (files) atHand.set(job, files)
      wanted.delete(job)
    },
    setState,
    end: endAsked,
  }
}
