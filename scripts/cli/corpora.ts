import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSeeds } from '../../lib/corpus/parse-seed.ts'
import { readJsonl } from '../../lib/corpus/read-jsonl.ts'
import { idBeside, reportHash } from '../../lib/corpus/report-hash.ts'
import type { Report } from '../../lib/corpus/report.ts'

/** A file that is not there, may not be read, or is not what it should be; the message is one line for people. */
export class UnreadableFile extends Error {}

const SEEDS = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', 'seeds')

/** The bundled reports. */
export function bundledReports(): Report[] {
  return parseSeeds(readdirSync(SEEDS).filter((name) => name.endsWith('.md')).sort().map((name) => ({ file: `seeds/${name}`, content: readFileSync(path.join(SEEDS, name), 'utf8') })))
}

/** Lines that are told of one file; what is wrong with the first few is wrong with the rest. */
const MOST_TOLD = 10

/**
 * The reports of JSON Lines files, behind those that are there already; what cannot be read is told on standard error, the rest comes in.
 * Of two texts with one id, in one file or two, both are kept as `readJsonl` does, and that is told too.
 * @throws UnreadableFile for a file that cannot be opened or holds no text
 */
export function readCorpusFiles(files: string[], there: readonly Report[] = []): Report[] {
  const reports = new Map(there.map((report) => [report.id, report]))
  for (const file of files) {
    const { reports: found, unread } = readJsonl(textOf(file, 'reports'))
    const told = unread.map(({ line, reason }) => `${file}, line ${line}: ${reason}`)
    for (const report of found) {
      const above = reports.get(report.id)
      if (!above) reports.set(report.id, report)
      else if (reportHash(above) === reportHash(report)) told.push(`${file}: the report with the id "${report.id}" is there already`)
      else {
        const id = idBeside(report)
        told.push(`${file}: another report with the id "${report.id}" is there already; this one was taken as "${id}"`)
        reports.set(id, { ...report, id })
      }
    }
    if (found.length === 0) throw new UnreadableFile(`"${file}" holds no report: ${unread[0] ? `line ${unread[0].line}: ${unread[0].reason}` : 'it has no lines'}`)
    for (const line of told.slice(0, MOST_TOLD)) console.error(line)
    if (told.length > MOST_TOLD) console.error(`${file}: ${(told.length - MOST_TOLD).toLocaleString('en')} more lines or reports were left out`)
  }
  return [...reports.values()]
}

/** What a file was taken for, in the words of what is told where it is none. */
const WANTED = { page: 'a page of text', reports: 'a text file of reports' } as const
type Wanted = keyof typeof WANTED

/**
 * The bytes of a page, whose encoding the page itself tells.
 * @param file a path, or 0 for standard input
 * @throws UnreadableFile for one that cannot be read, is empty, or is no text
 */
export function pageOf(file: string | 0, what: Wanted = 'page'): Buffer {
  const bytes = bytesOf(file)
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (bytes.every((byte) => byte <= 0x20)) throw new UnreadableFile(file === 0 ? 'Nothing came in on standard input.' : `"${file}" is empty.`)
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') throw new UnreadableFile(`${nameOf(file)} is a PDF, not ${WANTED[what]}.`)
  if (!isUtf16 && bytes.includes(0)) throw new UnreadableFile(`${nameOf(file)} is not ${WANTED[what]}.`)
  return bytes
}

/** The text of a file in UTF-8, or in UTF-16 where a byte order mark says so, without the mark. */
export function textOf(file: string | 0, what: Wanted = 'page'): string {
  const bytes = pageOf(file, what)
  return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8').decode(bytes)
}

/**
 * The bytes of a page of HTML.
 * @throws UnreadableFile as `pageOf`, and for plain text, which no page is
 */
export function htmlOf(file: string): Buffer {
  const bytes = pageOf(file)
  // the first sign of a page is that of an element in every encoding of pages
  if (/^[^\p{L}\p{N}<]*</u.test(bytes.subarray(0, 1000).toString('latin1').replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replaceAll('\0', ''))) return bytes
  throw new UnreadableFile(`"${file}" is no page of HTML. A passage comes in on standard input: npm run check -- - < FILE`)
}

function nameOf(file: string | 0): string {
  return file === 0 ? 'What came in on standard input' : `"${file}"`
}

function bytesOf(file: string | 0): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    throw new UnreadableFile(code === 'ENOENT' ? `There is no file "${file}".` : code === 'EISDIR' ? `"${file}" is a folder, not a file.` : `"${file}" cannot be read: ${code ?? error}.`)
  }
}
