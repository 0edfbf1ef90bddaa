import type { SourceFile, TableOptions } from '../import-job.ts'
import { bytesOf } from './bytes.ts'
import { cslFields } from './csl.ts'
import { decode } from './decode.ts'
import { fault, noReport, type Entry, type Fault, type Outcome, type ReadPage, type Surroundings } from './entry.ts'
import { GzipError, gunzip } from './gunzip.ts'
import { fieldsUnder } from './json-keys.ts'
import { readFeed } from './read-feed.ts'
import { readJson, readJsonLines } from './read-json.ts'
import { readMarkdown } from './read-markdown.ts'
import { readOpml } from './read-opml.ts'
import { LARGEST_PAGE, readPageFile } from './read-page-file.ts'
import { readTable } from './read-table.ts'
import { readWarc } from './read-warc.ts'
import type { FileKind } from './recognise.ts'

/** What a file is read with. */
export interface FileReading {
  kind: FileKind
  /** How it is read where it is a table, or JSON with keys of its own, as the reader said; null as guessed. */
  table: TableOptions | null
  readPage: ReadPage
  /** Is told how many bytes of the file have been read. */
  progress(bytes: number): void
  /** Gives the bytes of the file, in pieces of whatever length. */
  open?: typeof bytesOf
}

/**
 * All that stands in a file, in its order, as it is asked for: never more of it is held than one report and the piece of the file that it stands in. What is wrong with the
 * file as a whole comes last.
 */
export async function* readFile({ path, file }: SourceFile, { kind, table, readPage, progress, open = bytesOf }: FileReading): AsyncGenerator<Entry> {
  const faults: Fault[] = []
  const note = (found: Fault): void => {
    faults.push(found)
  }
  let entries = 0
  for await (const entry of entriesOf({ path, readPage, note }, file, kind, table, () => open(file, progress))) {
    entries++
    yield entry
  }
  if (entries === 0 && faults.length === 0) note(fault('noReports'))
  for (const found of faults) yield { line: null, record: 0, read: () => ({ report: null, fault: found }) }
}

async function* entriesOf(around: Surroundings, file: Blob, { format, packed, encoding, table: sample }: FileKind, chosen: TableOptions | null, open: () => AsyncGenerator<Uint8Array<ArrayBuffer>>): AsyncGenerator<Entry> {
  const bytes = guarded(packed ? gunzip(open, format === 'warc') : open(), around.note)
  const text = (name = encoding): AsyncGenerator<string> => decode(bytes, name, (count) => around.note(fault('encoding', { bytes: count })))
  const named = chosen?.keys ? fieldsUnder(chosen.keys, chosen.mapping) : undefined
  switch (format) {
    case 'jsonl':
      return yield* readJsonLines(text(), named)
    case 'json':
      return yield* readJson(text(), around, named)
    case 'csl-json':
      return yield* readJson(text(), around, cslFields)
    case 'csv': {
      const options = chosen ?? sample?.guess
      if (!options || options.mapping.text === null) return around.note(fault('noColumns'))
      return yield* readTable(text(options.encoding), options)
    }
    case 'feed':
      return yield* readFeed(text(), around)
    case 'opml':
      return yield* readOpml(text(), around)
    case 'warc':
      return yield* readWarc(bytes, around)
    case 'markdown':
      return yield* alone(file, async () => readMarkdown(around.path, await joined(text())))
    case 'html':
      return yield* alone(file, async () => readPageFile(await whole(bytes), around.readPage, around.path))
  }
}

/** Ends where the packing or the disk does; why is noted. */
async function* guarded(bytes: AsyncIterable<Uint8Array>, note: (found: Fault) => void): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes
  } catch (error) {
    if (error instanceof GzipError) note(fault(error.reason))
    // the browser's words for a file that was moved, changed or taken away
    else if (error instanceof DOMException) note(fault('unreadable', { message: error.message }))
    else throw error
  }
}

/** A file that is one report. */
async function* alone(file: Blob, read: () => Promise<Outcome>): AsyncGenerator<Entry> {
  yield { line: null, record: 1, read: file.size > LARGEST_PAGE ? () => noReport('tooLong', { limit: LARGEST_PAGE }) : read }
}

async function joined(text: AsyncIterable<string>): Promise<string> {
  let all = ''
  for await (const piece of text) {
    all += piece
    // what was packed may grow beyond all bounds
    if (all.length > LARGEST_PAGE) break
  }
  return all
}

async function whole(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of bytes) {
    length += part.length
    // a packed page may grow beyond all bounds
    if (length > LARGEST_PAGE) break
    parts.push(part)
  }
  return new Uint8Array(await new Blob(parts as Uint8Array<ArrayBuffer>[]).arrayBuffer())
}
