import { JsonElements } from '../../corpus/formats/json-elements.ts'
import { NotJson, parseJson } from '../../corpus/formats/json-value.ts'
import type { Highlight } from '../highlight.ts'
import { sha256 } from '../text-sketch.ts'
import { fieldsOf, listOf, type Fields } from './annotation-fields.ts'
import { isHypothesis, readHypothesis } from './read-hypothesis.ts'
import { isWebAnnotation, readWebAnnotation } from './read-web-annotation.ts'
import type { Unread } from './unread.ts'

/** What a file of annotations held. */
export interface ReadAnnotations {
  format: 'hypothesis' | 'webAnnotation' | null
  highlights: Highlight[]
  unread: Unread[]
}

/** A record of a file and where it stands. */
interface Found {
  line: number | null
  value: unknown
}

const NOT_JSON = Symbol('not JSON')

/**
 * The highlights of a file of annotations: Hypothesis's export or answers of its API, Web Annotations alone, in lists, in collections or a line each. A
 * record that gives none is told by its number. What has no id gets one by its words, so that it is the same when it comes in again.
 * @param now for what has no time, in milliseconds
 */
export async function readAnnotations(content: string, now: number): Promise<ReadAnnotations> {
  const read: ReadAnnotations = { format: null, highlights: [], unread: [] }
  const found = recordsOf(content.replace(/^\ufeff/, ''))
  for (const [i, { line, value }] of found.entries()) {
    const fields = fieldsOf(value)
    const unread = (reason: Unread['reason']): void => void read.unread.push({ line, record: i + 1, reason })
    if (value === NOT_JSON) {
      unread('notJson')
      continue
    }
    const format = fields && (isHypothesis(fields) ? 'hypothesis' : isWebAnnotation(fields) ? 'webAnnotation' : null)
    if (!format) {
      unread('notARecord')
      continue
    }
    read.format ??= format
    const highlight = format === 'hypothesis' ? readHypothesis(fields, now) : readWebAnnotation(fields, now)
    if (typeof highlight === 'string') unread(highlight)
    else read.highlights.push(highlight.id === '' ? { ...highlight, id: await idOf(highlight) } : highlight)
  }
  if (read.format === null) read.unread = [{ line: null, record: null, reason: 'unknownFormat' }]
  return read
}

/** The records of a JSON document; of one that is broken, those that are whole. */
function recordsOf(content: string): Found[] {
  try {
    return recordsIn(JSON.parse(content)).map((value) => ({ line: null, value }))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return brokenRecords(content)
  }
}

/** Records of a value: those of the lists and collections in which they come, else the value itself. */
function recordsIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => (isPage(one) ? recordsIn(one) : [one]))
  const fields = fieldsOf(value)
  if (!fields) return [value]
  for (const name of ['rows', 'annotations', 'items', '@graph']) if (Array.isArray(fields[name])) return recordsIn(fields[name])
  return fields.first !== undefined && fieldsOf(fields.first) ? recordsIn(fields.first) : [value]
}

function isPage(value: unknown): boolean {
  const fields = fieldsOf(value)
  return fields !== null && listOf(fields.type ?? fields['@type']).some((type) => /Annotation(?:Page|Collection)$/.test(String(type)))
}

function brokenRecords(content: string): Found[] {
  const lines = content.split('\n')
  const [first] = lines.filter((line) => line.trim() !== '')
  // a record a line
  if (first && fieldsOf(valueOf(first))) return lines.flatMap((line, i) => (line.trim() === '' ? [] : [{ line: i + 1, value: valueOf(line) }]))
  const cutter = new JsonElements()
  return [...cutter.write(content), ...cutter.end()].map(({ line, json, state }) => ({ line, value: state === 'whole' ? valueOf(json) : NOT_JSON })).filter(({ value }) => !isContext(value))
}

function valueOf(json: string): unknown {
  try {
    return parseJson(json)
  } catch (error) {
    if (!(error instanceof NotJson)) throw error
    return NOT_JSON
  }
}

/** Whether an object is part of a JSON-LD context, which stands in a list as records do. */
function isContext(value: unknown): boolean {
  const fields: Fields | null = fieldsOf(value)
  return fields !== null && !('target' in fields) && !('uri' in fields) && Object.values(fields).length > 0 && Object.values(fields).every((one) => /^(?:https?:|urn:|@|oa:)/.test(String(fieldsOf(one)?.['@id'] ?? one)))
}

async function idOf({ article, quote, note, tags, selectors }: Highlight): Promise<string> {
  const hash = await sha256(JSON.stringify([article.address, selectors?.quote ?? quote, note, tags]))
  return `urn:sha256:${hash}`
}
