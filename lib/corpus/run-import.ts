import type { Entry, ReadPage } from './formats/entry.ts'
import { isKind, recogniseFile } from './formats/recognise.ts'
import { readFile } from './formats/read-file.ts'
import type { ImportJob, ImportRecord, SourceFile } from './import-job.ts'
import { isNoRoom } from './no-room.ts'
import { MOST_PROBLEMS, type Problem } from './problem.ts'
import type { Added } from './report-writer.ts'
import type { Report } from './report.ts'

/** What an import works with. */
export interface ImportPorts {
  add(reports: readonly Report[]): Promise<Added>
  /** Keeps what could not be read: some of it, and how many there were in all. */
  found(problems: readonly Problem[], count: number): Promise<void>
  /** Keeps how far the import is. */
  save(record: ImportRecord): Promise<void>
  /** Tells how far it is, whenever that has changed. */
  changed(job: ImportJob): void
  /** What the reader wants of it now; asked at each report. */
  wanted(): 'go on' | 'pause' | 'stop'
  readPage: ReadPage
  /** In milliseconds. */
  now(): number
  /** How many reports are added at once. */
  batch?: number
}

/** Reports, or letters of them, that are added at once: so many that a piece of the index is worth its while, so few that little is read anew after a stop. */
const BATCH = 2000
const BATCH_LENGTH = 8 * 1024 * 1024
/** Nor do reports wait longer than this, in milliseconds: pages come slowly. */
const BATCH_TIME = 2000

/**
 * Reads files into the library from where the record says, and keeps how far it is with each batch. What was added stays whenever and however it ends. A batch that was added and not noted is
 * read again when the import is taken up, and adds nothing.
 * @param files as in the record, in its order
 * @returns the record as it is at the end: `done`, `paused`, `stopped`, `full` or `failed`
 */
export async function runImport(begun: ImportRecord, files: readonly SourceFile[], ports: ImportPorts): Promise<ImportRecord> {
  let record: ImportRecord = { ...begun, job: { ...begun.job, state: 'reading', detail: null, rate: null } }
  let batch: { place: Problem; report: Report }[] = []
  let length = 0
  let problems: Problem[] = []
  let problemCount = 0
  let flushed = ports.now()
  let entries = 0
  const behind = (file: number): number => record.files.slice(0, file).reduce((sum, { bytes }) => sum + bytes, 0)

  const tell = (changes: Partial<ImportJob>): void => {
    record = { ...record, job: { ...record.job, ...changes, worked: ports.now() } }
    ports.changed(record.job)
  }
  const complain = (problem: Problem): void => {
    problemCount++
    if (problems.length < MOST_PROBLEMS) problems.push(problem)
  }
  const flush = async (at: ImportRecord['at']): Promise<void> => {
    const result: Added = batch.length > 0 ? await ports.add(batch.map(({ report }) => report)) : { added: 0, known: 0, replaced: 0, sameId: [] }
    for (const i of result.sameId) complain({ ...batch[i]!.place, reason: 'sameId', values: { id: batch[i]!.report.id.slice(0, 200) }, read: true })
    if (problemCount > 0) await ports.found(problems, problemCount)
    const now = ports.now()
    const rate = batch.length > 0 && now > flushed ? (batch.length * 1000) / (now - flushed) : null
    const { job } = record
    record = { ...record, at }
    tell({
      reports: job.reports + result.added + result.replaced,
      known: job.known + result.known,
      replaced: job.replaced + result.replaced,
      problems: job.problems + problemCount,
      // so that it does not leap from batch to batch
      rate: rate === null ? job.rate : job.rate === null ? rate : 0.7 * job.rate + 0.3 * rate,
    })
    batch = []
    problems = []
    problemCount = length = 0
    flushed = now
    await ports.save(record)
  }
  const take = async (entry: Entry, path: string): Promise<void> => {
    const { report, fault, also = [] } = await entry.read()
    const place: Problem = { file: path, line: entry.line, record: entry.record || null, reason: 'noText', values: {}, read: report !== null }
    if (fault) complain({ ...place, ...fault })
    for (const other of also) complain({ ...place, ...other })
    if (!report) return
    batch.push({ place, report })
    length += report.text.length + report.title.length
  }
  const isFull = (): boolean => batch.length >= (ports.batch ?? BATCH) || length >= BATCH_LENGTH || (entries % 16 === 0 && ports.now() - flushed > BATCH_TIME)

  const readOne = async (source: SourceFile, index: number): Promise<boolean> => {
    const { path } = source
    const past = index === begun.at.file ? begun.at.entry : 0
    const kind = await recogniseFile(source)
    if (!isKind(kind)) {
      complain({ file: path, line: null, record: null, ...kind, read: false })
      return true
    }
    tell({ file: path, format: record.job.format ?? kind.format })
    let entry = 0
    const table = record.tables[path] ?? null
    const progress = (bytes: number): void => tell({ bytesRead: behind(index) + bytes })
    for await (const one of readFile(source, { kind, table, readPage: ports.readPage, progress })) {
      if (ports.wanted() !== 'go on') {
        await flush({ file: index, entry: Math.max(entry, past) })
        return false
      }
      entry++
      if (entry <= past) continue
      entries++
      await take(one, path)
      if (isFull()) await flush({ file: index, entry })
    }
    return true
  }

  try {
    // other windows are told by what is kept
    await ports.save(record)
    for (let index = begun.at.file; index < files.length; index++) {
      if (ports.wanted() !== 'go on' || !(await readOne(files[index]!, index))) {
        await flush(batch.length > 0 || problemCount > 0 ? { file: index, entry: 0 } : record.at)
        tell({ state: ports.wanted() === 'stop' ? 'stopped' : 'paused', rate: null })
        await ports.save(record)
        return record
      }
      // many small files make one batch
      if (isFull() || index === files.length - 1) await flush({ file: index + 1, entry: 0 })
      tell({ bytesRead: behind(index + 1) })
    }
    tell({ state: 'done', file: null, rate: null })
  } catch (error) {
    const full = isNoRoom(error)
    tell({ state: full ? 'full' : 'failed', rate: null, detail: full ? null : error instanceof Error ? `${error.name}: ${error.message}` : String(error) })
  }
  await ports.save(record)
  return record
}
