import { Parser } from 'htmlparser2'

/** What is told of an XML document as it comes. Names are in lower case. */
export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void
  text(text: string): void
  /** @param implied whether the document does not close the element itself */
  close(name: string, implied: boolean): void
}

/** Deeper, no feed or list goes; the parser's time grows with the square of the depth. */
const DEEPEST = 500
/** The parser holds a piece of CDATA or a comment until it ends. */
const LONGEST_HELD = 32 * 1024 * 1024

/**
 * Reads XML piece by piece, broken XML too: a closing tag closes all that is open within, one that closes nothing is passed over, names of HTML for letters
 * (`&nbsp;`) are known, and at the end all is closed.
 */
export class XmlEvents {
  readonly #parser: Parser
  #depth = 0
  #written = 0
  #lineAt = 0
  #line = 1
  /** The text of late, where a tag of which we are told begins. */
  #recent = ''
  #recentAt = 0
  /** Whether an element was not closed, or the document was left before its end. */
  broken = false
  #left = false
  #ending = false
  /** Whether the last that was told was an opening tag: an element that closes itself is told of as one that nobody closed. */
  #opened = false

  constructor(handler: XmlHandler) {
    this.#parser = new Parser(
      {
        onopentag: (name, attributes) => {
          this.#depth++
          this.#opened = true
          handler.open(name, attributes)
        },
        ontext: (text) => {
          this.#opened = false
          handler.text(text)
        },
        onclosetag: (name, implied) => {
          this.#depth--
          const unclosed = implied && (this.#ending || !this.#opened)
          this.#opened = false
          if (unclosed) this.broken = true
          handler.close(name, unclosed)
        },
      },
      { xmlMode: true, decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
    )
  }

  /** Takes a piece; false where the rest cannot be read. */
  write(text: string): boolean {
    if (this.#left) return false
    for (let at = 0; at < text.length; at += PIECE) {
      const piece = text.slice(at, at + PIECE)
      this.#recent = piece
      this.#recentAt = this.#written
      this.#written += piece.length
      this.#parser.write(piece)
      this.#countTo(this.#written)
      if (this.#depth > DEEPEST || this.#written - this.#parser.startIndex > LONGEST_HELD) {
        this.broken = this.#left = true
        return false
      }
    }
    return true
  }

  end(): void {
    this.#ending = true
    this.#parser.end()
  }

  /** The line of the tag that is being told of; to be asked while it is. */
  get line(): number {
    this.#countTo(this.#parser.startIndex)
    return this.#line
  }

  #countTo(index: number): void {
    const end = index - this.#recentAt
    for (let i = Math.max(0, this.#lineAt - this.#recentAt); i < end; i++) {
      i = this.#recent.indexOf('\n', i)
      if (i < 0 || i >= end) break
      this.#line++
    }
    this.#lineAt = Math.max(this.#lineAt, index)
  }
}

const PIECE = 16 * 1024

/**
 * What is found in an XML text, as it is found; the text is read no further than is asked for.
 * @param take what was found since it was asked last
 */
export async function* readThrough<Found>(text: AsyncIterable<string>, events: XmlEvents, take: () => Iterable<Found>): AsyncGenerator<Found> {
  for await (const piece of text) {
    const goesOn = events.write(piece)
    yield* take()
    if (!goesOn) break
  }
  events.end()
  yield* take()
}
