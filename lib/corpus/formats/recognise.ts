import type { FileFormat } from '../collection.ts'
import type { SourceFile, TableSample } from '../import-job.ts'
import { bytesOf } from './bytes.ts'
import { isCsl } from './csl.ts'
import { encodingOf } from './decode.ts'
import { fault, type Fault } from './entry.ts'
import { GzipError, gunzip, isGzip } from './gunzip.ts'
import { JsonElements } from './json-elements.ts'
import { isObject, NotJson, parseJson } from './json-value.ts'
import { planKeys } from './json-keys.ts'
import { isMhtml } from './read-page-file.ts'
import { planTable } from './table-plan.ts'

/** What a file is, and what is to be known to read it. */
export interface FileKind {
  format: FileFormat
  packed: boolean
  /** As TextDecoder names it; of no account where bytes are read. */
  encoding: string
  /** Where it is a table, or JSON whose keys are not ours. */
  table: TableSample | null
}

/** Bytes of a file that are looked at to tell what it is, unpacked. */
const HEAD = 256 * 1024

/**
 * What a file is, by what stands at its beginning; by its name only where that leaves a doubt.
 * @returns a fault where it is nothing that can be read.
 */
export async function recogniseFile({ path, file }: SourceFile): Promise<FileKind | Fault> {
  if (file.size === 0) return fault('empty')
  const start = new Uint8Array(await file.slice(0, HEAD).arrayBuffer())
  const packed = isGzip(start)
  let head: Uint8Array = start
  if (packed) {
    try {
      head = await headOf(file)
    } catch (error) {
      if (!(error instanceof GzipError)) throw error
      return fault(error.reason)
    }
  }
  const name = (packed ? path.replace(/\.gz$/i, '') : path).toLowerCase()
  const known = { packed, encoding: 'utf-8', table: null }
  if (startsWith(head, 'WARC/')) return { ...known, format: 'warc' }
  if (startsWith(head, 'PK\x03\x04')) return fault('unknownFormat', { kind: 'ZIP' })
  if (startsWith(head, '%PDF')) return fault('unknownFormat', { kind: 'PDF' })
  if (isMhtml(head)) return { ...known, format: 'html' }
  const { name: encoding } = encodingOf(head)
  const text = new TextDecoder(encoding).decode(head, { stream: true })
  if (isBinary(text)) return fault('binary')
  if (text.trim() === '') return fault('empty')
  const format = formatOf(text, name)
  if (format === 'json' || format === 'jsonl') return { ...known, encoding, format, table: await planKeys(text, format, encoding) }
  if (format && format !== 'csv') return { ...known, encoding, format }
  const table = planTable(text, encoding)
  // words with commas in them are no table, unless the file's name says so
  if (table && (/\.(?:csv|tsv|tab)$/.test(name) || (table.guess.header && table.guess.mapping.text !== null))) return { ...known, encoding, format: 'csv', table }
  // words without any form are one report
  return /\.(?:txt|text)$/.test(name) ? { ...known, encoding, format: 'markdown' } : fault('unknownFormat', { kind: '' })
}

/** Whether what was found is a kind of file that can be read. */
export function isKind(found: FileKind | Fault): found is FileKind {
  return 'format' in found
}

async function headOf(file: Blob): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  try {
    for await (const bytes of gunzip(() => bytesOf(file), false)) {
      parts.push(bytes)
      length += bytes.length
      if (length >= HEAD) break
    }
  } catch (error) {
    // what was unpacked before the end tells what it is all the same
    if (!(error instanceof GzipError) || length === 0) throw error
  }
  return new Uint8Array(await new Blob(parts as Uint8Array<ArrayBuffer>[]).arrayBuffer()).subarray(0, HEAD)
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return [...mark].every((letter, i) => bytes[i] === letter.charCodeAt(0))
}

/** Whether a text has many signs that no text has. */
function isBinary(text: string): boolean {
  const strange = text.match(/[\x00-\x08\x0e-\x1f\x7f-\x9f\ufffd]/g)?.length ?? 0
  return strange > 20 && strange > 0.02 * text.length
}

function formatOf(head: string, name: string): FileFormat | null {
  const text = head.replace(/^\ufeff/, '').trimStart()
  if (text.startsWith('<')) return ofMarkup(text, name)
  if (/^[[{]/.test(text)) return ofJson(text, name)
  if (/^---[ \t]*\r?\n/.test(text) && /^---[ \t]*$/m.test(text.slice(3))) return 'markdown'
  if (/\.(?:md|markdown|mdown|mdx)$/.test(name)) return 'markdown'
  if (/\.(?:jsonl|ndjson|jsonlines)$/.test(name)) return 'jsonl'
  return null
}

function ofMarkup(text: string, name: string): FileFormat | null {
  const root = /<([a-z][\w:.-]*)/i.exec(text.replace(/<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)|<!doctype[^>]*(?:>|$)/gi, ''))?.[1]?.toLowerCase().replace(/^.*:/, '')
  if (root === 'rss' || root === 'rdf' || root === 'feed') return 'feed'
  if (root === 'opml') return 'opml'
  if (root === 'html' || /^<!doctype html/i.test(text) || /<(?:head|body|article|p|div)\b/i.test(text.slice(0, 20_000))) return 'html'
  if (/\.(?:rss|atom)$/.test(name)) return 'feed'
  return /\.x?html?$/.test(name) ? 'html' : null
}

function ofJson(text: string, name: string): FileFormat {
  const [first = '', second = ''] = text.split('\n').map((line) => line.trim()).filter(Boolean)
  if (first.startsWith('{') && objectOf(first)) return second.startsWith('{') || /\.(?:jsonl|ndjson|jsonlines)(?:$|\.)/.test(name) ? 'jsonl' : 'json'
  if (/\.(?:jsonl|ndjson|jsonlines)$/.test(name)) return 'jsonl'
  const elements = new JsonElements().write(text)
  const item = elements[0] && objectOf(elements[0].json)
  return item && isCsl(item) ? 'csl-json' : 'json'
}

function objectOf(json: string): Record<string, unknown> | null {
  try {
    const value = parseJson(json)
    return isObject(value) ? value : null
  } catch (error) {
    if (!(error instanceof NotJson)) throw error
    return null
  }
}
