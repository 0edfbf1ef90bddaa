import type { Highlight } from '../highlight.ts'
import { isObject, readHighlight } from '../read-highlight.ts'
import type { Unread } from './unread.ts'

/** What a backup holds: records as they lie in the store, of whatever version, in the order in which they are written. */
export interface Backup {
  highlights: unknown[]
  decisions: unknown[]
  /** Articles that the reader kept. */
  articles: unknown[]
  /** Null where none were ever changed. */
  settings: unknown
}

/** What a file of a backup held. */
export interface ReadBackup extends Backup {
  unread: Unread[]
  /** Lines of the file on which the records stand, from 1. */
  lines: Map<unknown, number>
}

const FORMAT = 'second-source-backup'
const VERSION = 1
const STEP = 500

/** A backup as JSON Lines: a line that says what it is, a record a line, a line that says how many there were. The same records give the same bytes. */
export function* writeBackup({ highlights, decisions, articles, settings }: Backup): Generator<string> {
  const line = (value: object): string => `${JSON.stringify(value)}\n`
  yield line({ format: FORMAT, v: VERSION })
  if (settings !== null) yield line({ settings })
  for (const [name, records] of [['decision', decisions], ['article', articles], ['highlight', highlights]] as const) {
    for (let from = 0; from < records.length; from += STEP) yield records.slice(from, from + STEP).map((record) => line({ [name]: record })).join('')
  }
  yield line({ end: highlights.length + decisions.length + articles.length + (settings === null ? 0 : 1) })
}

/** Whether a text begins as a backup does. */
export function isBackup(text: string): boolean {
  return text.replace(/^\ufeff/, '').startsWith(`{"format":"${FORMAT}"`)
}

/** The records of a backup; a line that cannot be read is told by its number, the rest comes in. What is in the records is not yet looked at. */
export function readBackup(text: string): ReadBackup {
  const backup: ReadBackup = { highlights: [], decisions: [], articles: [], settings: null, unread: [], lines: new Map() }
  let number = 0
  let records = 0
  let end: number | null = null
  const keep = (records: unknown[], record: unknown): void => {
    records.push(record)
    backup.lines.set(record, number)
  }
  for (const line of text.replace(/^\ufeff/, '').split('\n')) {
    number += 1
    if (line.trim() === '' || number === 1) continue
    const value = objectOf(line)
    if (value && typeof value.end === 'number') {
      end = value.end
      continue
    }
    records += 1
    if (value === null) backup.unread.push({ line: number, record: records, reason: 'notJson' })
    else if ('highlight' in value) keep(backup.highlights, value.highlight)
    else if ('decision' in value) keep(backup.decisions, value.decision)
    else if ('article' in value) keep(backup.articles, value.article)
    else if ('settings' in value) backup.settings = value.settings
    else backup.unread.push({ line: number, record: records, reason: 'notARecord' })
  }
  if (end !== records) backup.unread.push({ line: number, record: null, reason: 'truncated' })
  return backup
}

/** The highlights of a backup that this program can read, and the records of later versions, which are kept as they are. */
export function sortRecords(records: readonly unknown[], lines: ReadonlyMap<unknown, number>): { highlights: Highlight[]; later: { id: string; highlight: unknown }[]; unread: Unread[] } {
  const sorted: ReturnType<typeof sortRecords> = { highlights: [], later: [], unread: [] }
  records.forEach((record, i) => {
    const read = readHighlight(record)
    const id = (record as { id?: unknown } | null)?.id
    if (typeof read === 'object') sorted.highlights.push(read)
    else if (read === 'later' && typeof id === 'string') sorted.later.push({ id, highlight: record })
    else sorted.unread.push({ line: lines.get(record) ?? null, record: i + 1, reason: 'notAHighlight' })
  })
  return sorted
}

function objectOf(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line)
    return isObject(value) ? value : null
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return null
  }
}
