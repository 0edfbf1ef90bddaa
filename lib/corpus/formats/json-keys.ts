import type { ColumnMapping, TableSample } from '../import-job.ts'
import type { FileFormat } from '../collection.ts'
import { FIELDS_OF_OWN, fieldNamed, fieldsOf, WRAPPINGS } from './fields.ts'
import { isObject } from './json-value.ts'
import { type Fields, LONGEST_TEXT } from './make-report.ts'
import { readJson, readJsonLines, type FieldsOf } from './read-json.ts'
import { guessColumns, SHOWN_LENGTH, SHOWN_ROWS } from './table-plan.ts'

type JsonObject = Readonly<Record<string, unknown>>

/** Objects that are looked at, and keys of theirs that are told apart. */
const MOST_OBJECTS = 50
const MOST_KEYS = 60
const DEEPEST = 4

/**
 * The beginning of a file of JSON as a table: a row an object, a column a key ("source.name" is the name within the source), those that seem to be parts of a report first.
 * @param head the first thousands of letters of the file
 * @returns null where all its keys are ours, so that nothing is to be asked, or where nothing in it looks like reports
 */
export async function planKeys(head: string, format: FileFormat & ('json' | 'jsonl'), encoding: string): Promise<TableSample | null> {
  const objects = await objectsIn(head, format)
  if (objects.length === 0 || objects.every((object) => Object.keys(object).every((key) => FIELDS_OF_OWN.has(key)))) return null
  const keys: string[] = []
  for (const object of objects) for (const key of keysOf(object)) if (keys.length < MOST_KEYS && !keys.includes(key)) keys.push(key)
  const cells = objects.map((object) => keys.map((key) => wordsAt(object, key)))
  const guess = guessColumns(keys.map(withoutWrapping), cells, keys.length)
  // a list of something without any text is asked about; one object may be anything
  if (guess.text === null && objects.length < 2) return null
  const order = [...new Set([...Object.values(guess).filter((place) => place !== null), ...keys.keys()])]
  const columns = order.map((place) => keys[place]!)
  const mapping = Object.fromEntries(Object.entries(guess).map(([field, place]) => [field, place === null ? null : order.indexOf(place)])) as unknown as ColumnMapping
  const rows = cells.slice(0, SHOWN_ROWS).map((row) => order.map((place) => row[place]!.slice(0, SHOWN_LENGTH)))
  return { columns, rows, guess: { mapping, keys: columns, delimiter: '', header: true, encoding } }
}

/**
 * Makes the fields of a report of what stands under the keys that the reader named. An object that has no text there may be of another kind and is read by the names of its keys.
 */
export function fieldsUnder(keys: readonly string[], mapping: ColumnMapping): FieldsOf {
  const named = Object.entries(mapping).flatMap(([field, place]) => (place === null || keys[place] === undefined ? [] : [[field as keyof ColumnMapping, keys[place]] as const]))
  return (object) => {
    const fields: Fields = Object.fromEntries(named.map(([field, key]) => [field, valueAt(object, key)]))
    return isText(fields.text) ? fields : fieldsOf(object)
  }
}

/** What stands in an object under a key; of a list what stands in each of its objects, of a key with dots the longest part of it first. */
export function valueAt(value: unknown, key: string): unknown {
  if (Array.isArray(value)) {
    // a list within a list may be of any depth
    const inner = value.map((one) => (Array.isArray(one) ? undefined : valueAt(one, key))).filter((one) => one !== undefined && one !== null)
    return inner.length === 0 ? undefined : inner.flat()
  }
  if (!isObject(value)) return undefined
  if (Object.hasOwn(value, key)) return value[key]
  for (let dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
    const first = key.slice(0, dot)
    if (Object.hasOwn(value, first)) return valueAt(value[first], key.slice(dot + 1))
  }
  return undefined
}

/** The objects that a file begins with, as far as they would be read for reports. */
async function objectsIn(head: string, format: 'json' | 'jsonl'): Promise<JsonObject[]> {
  const objects: JsonObject[] = []
  let last: JsonObject | null = null
  const fields: FieldsOf = (object) => {
    last = object
    return fieldsOf(object)
  }
  const text = (async function* () { yield head })()
  for await (const entry of format === 'jsonl' ? readJsonLines(text, fields) : readJson(text, { note: () => undefined }, fields)) {
    last = null
    // what is not JSON, or was cut off, gives none
    await entry.read()
    if (last) objects.push(last)
    if (objects.length === MOST_OBJECTS) break
  }
  return objects
}

/** The keys under which an object has words or numbers, with those of the objects within it. */
function* keysOf(value: unknown, before = '', depth = 0): Generator<string> {
  if (Array.isArray(value)) {
    if (value.some((one) => typeof one === 'string') && before !== '') yield before
    // a text in pieces; any other list may be one of further reports, whose texts are not one
    if (fieldNamed(withoutWrapping(before))?.field === 'text') for (const one of value.slice(0, 3)) if (isObject(one)) yield* keysOf(one, before, depth)
  } else if (isObject(value)) {
    if (depth < DEEPEST) for (const key in value) yield* keysOf(value[key], before === '' ? key : `${before}.${key}`, depth + 1)
  } else if (value !== null && typeof value !== 'boolean' && before !== '') yield before
}

function wordsAt(object: JsonObject, key: string): string {
  const value = valueAt(object, key)
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'string').join(' · ').slice(0, LONGEST_TEXT)
  return typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, LONGEST_TEXT) : ''
}

/** A key without what only wraps all the others: "_source.headline" is the headline. */
function withoutWrapping(key: string): string {
  const parts = key.split('.')
  while (parts.length > 1 && WRAPPINGS.includes(parts[0]!) && fieldNamed(parts.join('.')) === null) parts.shift()
  // WordPress wraps what is shown
  if (parts.length > 1 && parts.at(-1) === 'rendered') parts.pop()
  return parts.join('.')
}

function isText(value: unknown): boolean {
  return (typeof value === 'string' && value.trim() !== '') || (Array.isArray(value) && value.some((one) => typeof one === 'string' && one.trim() !== ''))
}
