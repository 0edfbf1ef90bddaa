/** A value that is not JSON, and what the parser says. */
export class NotJson extends Error {}

/** Whether a value is an object of JSON, no list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const CONTROL = /[\u0000-\u001f]/g
/** Strings, and what Python and JavaScript write for values that JSON has not, and commas behind the last. */
const HABITS = /"[^"\\]*(?:\\.[^"\\]*)*"|\b(?:NaN|None|undefined)\b|-?\bInfinity\b|,(?=\s*[}\]])/g

/**
 * The value of a JSON text. Two habits that no parser takes are passed over where the text is not JSON otherwise: control characters within strings, which stand for a
 * space then, and NaN, which is nothing.
 * @throws NotJson
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return mended(text, error)
  }
}

function mended(text: string, error: SyntaxError): unknown {
  const better = text.replace(CONTROL, ' ').replace(HABITS, (found) => (found.startsWith('"') ? found : found === ',' ? '' : 'null'))
  if (better !== text) {
    try {
      return JSON.parse(better)
    } catch (again) {
      if (!(again instanceof SyntaxError)) throw again
    }
  }
  // the parser quotes what it stumbled on; a line of that is enough
  throw new NotJson(error.message.replace(/[\u0000-\u001f\s]+/g, ' ').slice(0, 200))
}
