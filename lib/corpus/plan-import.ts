import { textHash } from '../text/text-hash.ts'
import type { Collection } from './collection.ts'
import { encodingOf } from './formats/decode.ts'
import { isKind, recogniseFile } from './formats/recognise.ts'
import { planTable } from './formats/table-plan.ts'
import { bytesOf } from './formats/bytes.ts'
import { gunzip, GzipError, isGzip } from './formats/gunzip.ts'
import { asKept, type KeptColumns } from './kept-columns.ts'
import type { ImportPlan, PlannedFile, SourceFile, TableOptions, TableSample } from './import-job.ts'

/** How many files of a collection are known again; a folder of more is known by these. */
export const MOST_PRINTS = 1000
/** Bytes at either end of a file by which it is known again. */
const ENDS = 8 * 1024
const SAMPLE = 256 * 1024

/**
 * What is known of files before they are imported. Files that no program shows in a folder, and the parts of a page that a browser saved beside it, are left out.
 * @param collections those that there are, with what their files were and what was said of them
 */
export async function planImport(files: readonly SourceFile[], collections: readonly (Collection & { prints: readonly string[]; columns?: KeptColumns })[]): Promise<ImportPlan> {
  const chosen = wantedFiles(files)
  const planned: PlannedFile[] = []
  const newest = [...collections].sort((a, b) => (b.imported ?? 0) - (a.imported ?? 0))
  for (const source of chosen) {
    const file = await planFile(source)
    planned.push({ ...file, table: file.table && asKept(file.table, newest) })
  }
  const prints = await Promise.all(chosen.slice(0, MOST_PRINTS).map(({ file }) => filePrint(file)))
  const same = collections.find((one) => one.kind === 'imported' && prints.length > 0 && prints.every((print) => one.prints.includes(print)))
  const alike = same ?? collections.find((one) => one.kind === 'imported' && one.fileNames.length === Math.min(chosen.length, MOST_PRINTS) && chosen.slice(0, MOST_PRINTS).every(({ path }) => one.fileNames.includes(path)))
  return { files: planned, name: nameOf(chosen), into: alike ? { id: alike.id, name: alike.name } : null }
}

/** Files that may hold reports: not what systems put beside them, nor the parts of a saved page. */
export function wantedFiles(files: readonly SourceFile[]): SourceFile[] {
  const wanted = files.filter(({ path }) => !/(?:^|\/)(?:\.[^/]+|__MACOSX|Thumbs\.db|desktop\.ini)(?:\/|$)/i.test(path))
  const pages = new Set(wanted.flatMap(({ path }) => /^(.*)\.x?html?$/i.exec(path)?.[1] ?? []))
  // "Page.html" and "Page_files/" or, by other browsers and in other languages, "Page-Dateien/"
  return wanted.filter(({ path }) => !path.split('/').some((part, i, parts) => i < parts.length - 1 && /^(.+)[_-]\p{L}+$/u.test(part) && pages.has([...parts.slice(0, i), part.replace(/[_-]\p{L}+$/u, '')].join('/'))))
}

/** What a file is known by when it is chosen again: its length, and its beginning and end. */
export async function filePrint(file: Blob): Promise<string> {
  const ends = await new Blob([file.slice(0, ENDS), file.slice(Math.max(ENDS, file.size - ENDS))]).arrayBuffer()
  return `${file.size.toString(36)}-${textHash(String.fromCharCode(...new Uint8Array(ends))).toString(36)}`
}

/** The beginning of a table as it is read with these options; what columns are is told anew where the first row has become a name or a row. */
export async function sampleTable({ file }: SourceFile, options: TableOptions): Promise<TableSample | null> {
  const start = new Uint8Array(await file.slice(0, SAMPLE).arrayBuffer())
  const head = isGzip(start) ? await unpacked(file) : start
  const stated = encodingOf(head)
  // a mark at the beginning says more than the reader can know
  const encoding = stated.name.startsWith('utf-16') ? stated.name : options.encoding
  return planTable(new TextDecoder(encoding).decode(head, { stream: true }), encoding, options)
}

async function planFile(source: SourceFile): Promise<PlannedFile> {
  const { path, file } = source
  const known = { path, bytes: file.size }
  try {
    const found = await recogniseFile(source)
    if (isKind(found)) return { ...known, format: found.format, problem: null, table: found.table }
    return { ...known, format: null, table: null, problem: { file: path, line: null, record: null, ...found, read: false } }
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
    return { ...known, format: null, table: null, problem: { file: path, line: null, record: null, reason: 'unreadable', values: { message: error.message }, read: false } }
  }
}

async function unpacked(file: Blob): Promise<Uint8Array> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  try {
    for await (const bytes of gunzip(() => bytesOf(file), false)) {
      parts.push(bytes)
      length += bytes.length
      if (length >= SAMPLE) break
    }
  } catch (error) {
    if (!(error instanceof GzipError)) throw error
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}

/** The name of one file without what tells its format, with the number of the others ("floods + 2"), or that of the folder that the files are in. */
function nameOf(files: readonly SourceFile[]): string {
  const [first] = files
  if (!first) return ''
  const folder = first.path.includes('/') ? first.path.slice(0, first.path.indexOf('/')) : null
  const name = files.length > 1 && folder !== null ? folder : first.path.replace(/^.*\//, '').replace(/(?:\.[a-z]\w{1,9}){1,2}$/i, '')
  const others = files.length > 1 && folder === null ? ` + ${files.length - 1}` : ''
  return `${(name || first.path).slice(0, 200 - others.length)}${others}`
}
