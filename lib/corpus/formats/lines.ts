import { LONGEST_RECORD } from './entry.ts'

/** A line of a file, without its end. */
export interface Line {
  /** Counted from 1. */
  line: number
  /** '' where the line is longer than may be held. */
  text: string
  long: boolean
}

/** The lines of a text as it comes, ended by LF, CRLF or the end of the text. */
export async function* lines(text: AsyncIterable<string>): AsyncGenerator<Line> {
  let line = 1
  let held: string[] = []
  let length = 0
  const take = (last: string): Line => {
    const long = length + last.length > LONGEST_RECORD
    const whole = long ? '' : held.length > 0 ? held.join('') + last : last
    held = []
    length = 0
    return { line: line++, text: whole.endsWith('\r') ? whole.slice(0, -1) : whole, long }
  }
  for await (const piece of text) {
    let from = 0
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
      yield take(piece.slice(from, end))
      from = end + 1
    }
    if (from === piece.length) continue
    length += piece.length - from
    if (length <= LONGEST_RECORD) held.push(piece.slice(from))
    else held = []
  }
  if (length > 0) yield take('')
}
