import { fault, LONGEST_RECORD, noReport, type Entry, type Outcome, type Surroundings } from './entry.ts'
import { fieldsOf, hasWholeText } from './fields.ts'
import { JsonElements, type JsonElement } from './json-elements.ts'
import { isObject, NotJson, parseJson } from './json-value.ts'
import { lines } from './lines.ts'
import { makeReport, type Fields } from './make-report.ts'

type JsonObject = Readonly<Record<string, unknown>>

/** Makes the fields of a report of an object of the file. */
export type FieldsOf = (object: JsonObject) => Fields

/** How much of lists that seem to hold no reports is kept until it is known what the document is, in UTF-16 code units. */
const MOST_WAITING = 8 * 1024 * 1024

/** The reports of JSON Lines: an object a line; blank lines are passed over. @param fields what an object's fields are */
export async function* readJsonLines(text: AsyncIterable<string>, fields: FieldsOf = fieldsOf): AsyncGenerator<Entry> {
  let record = 0
  for await (const { line, text: json, long } of lines(text)) {
    if (!long && json.trim() === '') continue
    yield { line, record: ++record, read: () => (long ? noReport('tooLong', { limit: LONGEST_RECORD }) : readObject(json, fields)) }
  }
}

/**
 * The reports of a JSON document: the objects of its lists, wherever they are, or the document itself where it has a text of its own; then its lists hold authors
 * and comments.
 * @param fields what an object's fields are
 */
export async function* readJson(text: AsyncIterable<string>, { note }: Pick<Surroundings, 'note'>, fields: FieldsOf = fieldsOf): AsyncGenerator<Entry> {
  const elements = new JsonElements()
  let record = 0
  const entryOf = (element: JsonElement): Entry => ({ line: element.line, record: ++record, read: () => readElement(element, fields) })
  // until a report is found the elements wait: they may be the authors of one
  let waiting: JsonElement[] = []
  let waitingLength = 0
  let found = false
  let alone: boolean | null = null
  for await (const piece of text) {
    for (const element of elements.write(piece)) {
      alone ??= !elements.isList && isReport(elements.beforeLists)
      if (alone) continue
      waiting.push(element)
      waitingLength += element.json.length
      found ||= elements.isList || waitingLength > MOST_WAITING || readElement(element, fields).report !== null
      if (!found) continue
      yield* waiting.map(entryOf)
      waiting = []
    }
  }
  const cut = elements.end()
  if (!alone) waiting.push(...cut)
  const frame = found ? null : readFrame(elements, fields)
  yield* (frame ?? waiting).map(entryOf)
  // the report that it ended in says so itself
  if (elements.open && (alone || cut.length === 0)) note(fault('truncated'))
}

/** The reports of what stands around the lists: the document itself, several of them one behind the other, or the objects that it keeps by name; null where there are none. */
function readFrame(elements: JsonElements, fields: FieldsOf): JsonElement[] | null {
  const frame = elements.frame
  const whole = (json: string): JsonElement => ({ line: 1, json, state: 'whole' })
  if (elements.documents > 1) {
    const several = new JsonElements()
    return several.write(`[${frame}`)
  }
  if (readElement(whole(frame), fields).report) return [whole(frame)]
  try {
    const value = parseJson(frame)
    const named = isObject(value) ? Object.entries(value).filter((one): one is [string, JsonObject] => isObject(one[1])) : []
    const reports = named.map(([id, one]) => whole(JSON.stringify({ id, ...one }))).filter((one) => readElement(one, fields).report)
    return reports.length > 0 ? reports : null
  } catch (error) {
    if (!(error instanceof NotJson)) throw error
    return elements.open || elements.documents === 0 ? null : [whole(frame)]
  }
}

/** Whether a document, as far as it is known, is a report itself. */
function isReport(json: string): boolean {
  try {
    const value = parseJson(json)
    return isObject(value) && hasWholeText(value)
  } catch (error) {
    if (!(error instanceof NotJson)) throw error
    return false
  }
}

function readElement({ json, state }: JsonElement, fields: FieldsOf): Outcome {
  if (state === 'long') return noReport('tooLong', { limit: LONGEST_RECORD })
  return state === 'cut' ? noReport('truncated') : readObject(json, fields)
}

function readObject(json: string, fields: FieldsOf): Outcome {
  try {
    const value = parseJson(json)
    return isObject(value) ? makeReport(fields(value)) : noReport('notAnObject')
  } catch (error) {
    if (!(error instanceof NotJson)) throw error
    return noReport('notJson', { message: error.message })
  }
}
