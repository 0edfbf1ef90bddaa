import { once } from 'node:events'
import { setImmediate } from 'node:timers/promises'

/** A line of input; what it must hold is the answer's business. */
export type Line = Record<string, unknown>

/** What is wrong with one line; the others are answered all the same. */
export class BadLine extends Error {}

/**
 * Answers each line of standard input by one line of standard output, in order. A bad line is answered by
 * `{"id", "error"}` and stops nothing.
 * @param answer takes a line, returns what is written beside its id; throws `BadLine` for what it cannot take
 */
export async function answerLines(answer: (line: Line) => object | Promise<object>): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0) // the reader of our lines has seen enough
    throw error
  })
  for await (const text of linesOf(process.stdin.setEncoding('utf8'))) {
    if (!process.stdout.write(`${JSON.stringify(await answerLine(text, answer))}\n`)) await once(process.stdout, 'drain')
    // a page that was read is let go between two turns of the event loop only; without one, some hundred pages fill the memory
    await setImmediate()
  }
}

/**
 * The lines of a stream of text, without their ends, an empty rest behind the last end left out.
 * JSON Lines end in "\n" alone: `readline` would also part them at U+2028 and U+2029, which JSON strings may hold as they are.
 * @see https://jsonlines.org/
 */
export async function* linesOf(stream: AsyncIterable<string>): AsyncGenerator<string> {
  let rest: string[] = []
  for await (const chunk of stream) {
    const parts = chunk.split('\n')
    for (const part of parts.slice(0, -1)) {
      yield [...rest, part].join('').replace(/\r$/, '')
      rest = []
    }
    rest.push(parts.at(-1)!)
  }
  const last = rest.join('')
  if (last !== '') yield last
}

/** The answer to one line, its id first; `id` is null where the line has none. */
export async function answerLine(text: string, answer: (line: Line) => object | Promise<object>): Promise<object> {
  let id: unknown = null
  try {
    const line = parseLine(text)
    id = line.id ?? null
    return { id, ...(await answer(line)) }
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) }
  }
}

/** The string in a field; throws where there is none. */
export function textField(line: Line, field: string): string {
  const value = line[field]
  if (typeof value !== 'string') throw new BadLine(`"${field}" must be a string, got ${describe(value)}`)
  return value
}

/** The string in a field that may be missing or null. */
export function optionalField(line: Line, field: string): string | null {
  return line[field] === undefined || line[field] === null ? null : textField(line, field)
}

/** The object in a field; throws where there is none. */
export function objectField(line: Line, field: string): Line {
  const value = line[field]
  if (!isObject(value)) throw new BadLine(`"${field}" must be an object, got ${describe(value)}`)
  return value
}

function parseLine(text: string): Line {
  let line: unknown
  try {
    line = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new BadLine('not a line of JSON')
  }
  if (!isObject(line)) throw new BadLine(`a line must be an object, got ${describe(line)}`)
  return line
}

function isObject(value: unknown): value is Line {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function describe(value: unknown): string {
  return value === undefined ? 'nothing' : value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`
}
