import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSeeds } from '../../lib/corpus/parse-seed.ts'
import { readJsonl } from '../../lib/corpus/read-jsonl.ts'
import type { Report } from '../../lib/corpus/report.ts'

/** A file that is not there, may not be read, or is not what it should be; the message is one line for people. */
export class UnreadableFile extends Error {}

const SEEDS = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', 'seeds')

/** The bundled reports. */
export function bundledReports(): Report[] {
  return parseSeeds(readdirSync(SEEDS).filter((name) => name.endsWith('.md')).sort().map((name) => ({ file: `seeds/${name}`, content: readFileSync(path.join(SEEDS, name), 'utf8') })))
}

/**
 * The reports of JSON Lines files; what cannot be read is told on standard error, the rest comes in.
 * @throws UnreadableFile for a file that cannot be opened
 */
export function readCorpusFiles(files: string[]): Report[] {
  const reports = new Map<string, Report>()
  for (const file of files) {
    const read = readJsonl(readText(file))
    for (const report of read.reports) reports.set(report.id, report)
    for (const { line, reason } of read.unread) console.error(`${file}, line ${line}: ${reason}`)
  }
  return [...reports.values()]
}

/**
 * The text of a file.
 * @param file a path, or 0 for standard input
 */
export function readText(file: string | 0): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    throw new UnreadableFile(code === 'ENOENT' ? `There is no file "${file}".` : code === 'EISDIR' ? `"${file}" is a folder, not a file.` : `"${file}" cannot be read: ${code ?? error}.`)
  }
}
