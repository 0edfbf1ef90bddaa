import { LONGEST_RECORD } from './entry.ts'

/** A JSON value of a document that may be a report: its own text, cut out whole. */
export interface JsonElement {
  /** Where it begins, counted from 1. */
  line: number
  json: string
  /** `cut`: the document ended within it; `long`: it is longer than may be held, and `json` is ''. */
  state: 'whole' | 'cut' | 'long'
}

const [QUOTE, BACKSLASH, NEWLINE, COMMA, SPACE] = [0x22, 0x5c, 0x0a, 0x2c, 0x20]
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d]
/** What of the document around the elements is kept: enough for a report that is a document by itself, with a text of any length that is read. */
const LONGEST_FRAME = 8 * 1024 * 1024

/**
 * Cuts a JSON document into its elements as it comes, without making it whole: the objects of every list that no list stands around, be it the document
 * itself or deep in objects. What is left is its frame, with `0` for each element. Only strings, brackets and line ends are looked at, so that one broken
 * element does not end the reading: where a quotation mark is missing or too many, a line within what seems a string that begins as an object does ends the
 * broken element and begins the next.
 */
export class JsonElements {
  #line = 1
  #depth = 0
  /** Depth of the list whose objects are elements; -1 outside of one. */
  #list = -1
  #inString = false
  #escaped = false
  /** In a string: 1 behind a line end, 2 behind the bracket of an object that may begin there. */
  #anew: 0 | 1 | 2 = 0
  /** Where that bracket stands, counted from the beginning of the element, and its line. */
  #anewAt = 0
  #anewLine = 0
  #element: string[] | null = null
  #elementLine = 1
  #length = 0
  /** Where in the piece at hand begins what is not yet kept. */
  #from = 0
  #frame: string[] = []
  #frameLength = 0
  #documents = 0
  #isList = false
  #before = ''

  /** The document without its elements. */
  get frame(): string {
    return this.#frame.join('')
  }

  /** How many values follow one another at the top. */
  get documents(): number {
    return this.#documents
  }

  /** Whether the document is a list itself. */
  get isList(): boolean {
    return this.#isList
  }

  /** What stands before the first element, with its brackets closed. */
  get beforeLists(): string {
    return this.#before
  }

  /** The elements that end in this piece of the document. */
  write(text: string): JsonElement[] {
    const found: JsonElement[] = []
    this.#from = 0
    for (let i = 0; i < text.length; i++) {
      if (this.#inString) {
        i = this.#string(text, i)
        if (this.#anew === 2 && i < text.length) {
          found.push(this.#breakOff(text, i))
        }
        continue
      }
      const unit = text.charCodeAt(i)
      if (unit > CLOSE_OBJECT || (unit < OPEN_LIST && unit !== QUOTE && unit !== NEWLINE)) continue
      if (unit === QUOTE) this.#inString = true
      else if (unit === NEWLINE) this.#line++
      else if (unit === OPEN_LIST || unit === OPEN_OBJECT) {
        if (this.#depth === 0 && this.#documents++ === 0) this.#isList = unit === OPEN_LIST
        if (unit === OPEN_OBJECT && this.#list >= 0 && this.#depth === this.#list) {
          this.#keep(text, i)
          if (this.#before === '') this.#before = `${this.frame}]${'}'.repeat(this.#list - 1)}`
          this.#element = []
          this.#elementLine = this.#line
          this.#length = 0
        } else if (unit === OPEN_LIST && this.#list < 0) this.#list = this.#depth + 1
        this.#depth++
      } else if (unit === CLOSE_LIST || unit === CLOSE_OBJECT) {
        this.#depth = Math.max(0, this.#depth - 1)
        if (this.#element && this.#depth === this.#list) {
          found.push(this.#take(text, i + 1, 'whole'))
        } else if (this.#depth < this.#list) this.#list = -1
      }
    }
    this.#keep(text, text.length)
    return found
  }

  /** What the document ended in, where it ended within an element. */
  end(): JsonElement[] {
    return this.#element ? [this.#take('', 0, 'cut')] : []
  }

  /** Whether the document ended before its brackets were closed. */
  get open(): boolean {
    return this.#depth > 0 || this.#inString
  }

  /** Passes over a string; gives the place of its last unit in this piece, or of the quotation mark behind a bracket that begins an object anew. */
  #string(text: string, at: number): number {
    for (let i = at; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      if (unit === NEWLINE) {
        this.#line++
        if (this.#anew === 0) this.#anew = this.#element ? 1 : 0
      } else if (this.#escaped) this.#anew = 0
      if (this.#escaped) {
        this.#escaped = false
        continue
      }
      if (unit === QUOTE) {
        if (this.#anew === 2) return i
        this.#anew = 0
        this.#inString = false
        return i
      }
      if (unit === BACKSLASH) this.#escaped = true
      else if (this.#anew === 0 || unit <= SPACE || (unit === COMMA && this.#anew === 1)) continue
      else if (unit === OPEN_OBJECT && this.#anew === 1) {
        this.#anew = 2
        this.#anewAt = this.#length + i - this.#from
        this.#anewLine = this.#line
      } else this.#anew = 0
    }
    return text.length
  }

  /** Ends the broken element where another one begins, and begins that. */
  #breakOff(text: string, to: number): JsonElement {
    this.#keep(text, to)
    const whole = this.#element!.join('')
    const long = this.#length > LONGEST_RECORD
    const next = long ? '{' : whole.slice(this.#anewAt)
    const broken: JsonElement = { line: this.#elementLine, json: long ? '' : whole.slice(0, this.#anewAt), state: long ? 'long' : 'whole' }
    this.#element = [next]
    this.#length = next.length
    this.#elementLine = this.#anewLine
    this.#depth = this.#list + 1
    this.#anew = 0
    return broken
  }

  #keep(text: string, to: number): void {
    const from = this.#from
    this.#from = to
    if (from >= to) return
    if (this.#element) {
      this.#length += to - from
      if (this.#length <= LONGEST_RECORD) this.#element.push(text.slice(from, to))
      else this.#element.length = 0
    } else if (this.#frameLength < LONGEST_FRAME) {
      this.#frameLength += to - from
      this.#frame.push(text.slice(from, to))
    }
  }

  #take(text: string, to: number, state: 'whole' | 'cut'): JsonElement {
    this.#keep(text, to)
    const json = this.#length > LONGEST_RECORD ? '' : this.#element!.join('')
    this.#element = null
    if (this.#frameLength < LONGEST_FRAME) {
      this.#frameLength++
      this.#frame.push('0')
    }
    return { line: this.#elementLine, json, state: this.#length > LONGEST_RECORD ? 'long' : state }
  }
}
