/** A value that is not JSON, and what the parser says. */
export class NotJson extends Error {}

const CONTROL = /[\u0000-\u001f]/g
/** What Python and JavaScript write for numbers that JSON has not, as a value. */
const NO_NUMBER = /(?<=[:[,]\s*)(?:NaN|-?Infinity|None|undefined)(?=\s*[,\]}])/g
const LAST_COMMA = /,(?=\s*[}\]])/g

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
  const better = text.replace(CONTROL, ' ').replace(NO_NUMBER, 'null').replace(LAST_COMMA, '')
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
