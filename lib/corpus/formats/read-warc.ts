import { Gunzip } from 'fflate'
import { concat } from './decode.ts'
import { fault, noReport, type Entry, type Outcome, type Surroundings } from './entry.ts'
import { makeReport } from './make-report.ts'
import { byteText, parameter, parseHeaders, type Headers } from './mime.ts'
import { decodeHtml, LARGEST_PAGE, readHtml } from './read-page-file.ts'

const LONGEST_HEAD = 64 * 1024

/**
 * The reports of a WARC file: its answers of HTTP with status 200 that are HTML, its kept pages, and the plain texts of a crawl that was made into words ("WET"). Whatever else is in
 * it is passed over. Where a record does not begin as one should, the next that does is looked for.
 * @see https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/
 */
export async function* readWarc(chunks: AsyncIterable<Uint8Array>, { readPage, note }: Pick<Surroundings, 'readPage' | 'note'>): AsyncGenerator<Entry> {
  const source = new Bytes(chunks)
  let record = 0
  while (await source.skipEnds()) {
    const head = await source.until('\r\n\r\n', LONGEST_HEAD)
    const text = head ? byteText(head) : ''
    if (head === null && (await source.isShort(LONGEST_HEAD))) return note(fault('truncated'))
    const headers = parseHeaders(text)
    const length = Number(headers.get('content-length') ?? Number.NaN)
    if (!text.startsWith('WARC/') || !Number.isInteger(length) || length < 0) {
      note(fault('brokenWarc', { message: text.slice(0, 80).replace(/[^\x20-\x7e]+/g, ' ') }))
      if (!(await source.skipTo('\r\nWARC/1.'))) return
      continue
    }
    const kind = kindOf(headers)
    if (kind === null || length > LARGEST_PAGE) {
      if (kind !== null) yield { line: null, record: ++record, read: () => noReport('tooLong', { limit: LARGEST_PAGE }) }
      if (!(await source.skip(length))) note(fault('truncated'))
      continue
    }
    const body = await source.take(length)
    const whole = body.length === length
    const read = kind === 'response' ? ofResponse(body, headers, readPage) : kind === 'page' ? () => readHtml(decodeHtml(body, null), headers.get('warc-target-uri') ?? null, readPage, { force: false, id: null }) : () => ofText(body, headers)
    if (read) yield { line: null, record: ++record, read: whole ? read : () => noReport('truncated') }
    if (!whole) return note(fault('truncated'))
  }
}

function kindOf(headers: Headers): 'response' | 'page' | 'text' | null {
  const type = headers.get('content-type') ?? ''
  switch (headers.get('warc-type')) {
    case 'response':
      return /^application\/http\b/i.test(type) ? 'response' : null
    case 'resource':
      return /^text\/html\b/i.test(type) ? 'page' : null
    case 'conversion':
      return /^text\/plain\b/i.test(type) ? 'text' : null
    default:
      return null
  }
}

/** How an answer of HTTP is read; null where it is no page. */
function ofResponse(body: Uint8Array, headers: Headers, readPage: Surroundings['readPage']): (() => Promise<Outcome>) | null {
  const start = byteText(body.subarray(0, LONGEST_HEAD))
  const end = /\r?\n\r?\n/.exec(start)
  if (!end || !/^HTTP\/[\d.]+ 200\b/.test(start)) return null
  const http = parseHeaders(start.slice(0, end.index))
  const type = http.get('content-type')
  if (!/^(?:text\/html|application\/xhtml\+xml)/i.test(type ?? '')) return null
  return async () => {
    const sent = body.subarray(end.index + end[0].length)
    const bytes = unpack(/\bchunked\b/i.test(http.get('transfer-encoding') ?? '') ? joinChunks(sent) : sent, http.get('content-encoding'))
    if (bytes === null) return noReport('brokenWarc', { message: `Content-Encoding: ${http.get('content-encoding')}` })
    return readHtml(decodeHtml(bytes, parameter(type, 'charset')), addressOf(headers), readPage, { force: false, id: null })
  }
}

function ofText(body: Uint8Array, headers: Headers): Outcome {
  const lines = new TextDecoder().decode(body).trim().split('\n')
  return makeReport({ title: lines[0], text: lines.slice(1).join('\n\n'), url: addressOf(headers), language: /^[a-z]{3}\b/.exec(headers.get('warc-identified-content-language') ?? '')?.[0] === 'eng' ? 'en' : undefined })
}

function addressOf(headers: Headers): string | null {
  return headers.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? null
}

/** The parts of a chunked answer as one; what was joined before it was kept, as many crawlers do, stays as it is. */
function joinChunks(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = []
  let at = 0
  for (;;) {
    const line = byteText(bytes.subarray(at, at + 100))
    const size = /^([0-9a-f]{1,8})[^\r\n]*\r?\n/i.exec(line)
    if (!size) return parts.length === 0 ? bytes : parts.reduce(concat)
    const length = Number.parseInt(size[1]!, 16)
    at += size[0].length
    if (length === 0) return parts.length === 0 ? bytes.subarray(at) : parts.reduce(concat)
    parts.push(bytes.subarray(at, at + length))
    at += length
    if (bytes[at] === 0x0d) at++
    if (bytes[at] === 0x0a) at++
  }
}

/** Unpacked bytes; what is not packed although it says so stays as it is, and null where no unpacker is at hand. */
function unpack(bytes: Uint8Array, encoding: string | undefined): Uint8Array | null {
  if (!encoding || /^identity$/i.test(encoding)) return bytes
  if (!/^(?:x-)?gzip$/i.test(encoding)) return null
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  const parts: Uint8Array[] = []
  let length = 0
  const unpacker = new Gunzip((part) => {
    length += part.length
    if (length <= LARGEST_PAGE) parts.push(part.slice())
  })
  try {
    for (let at = 0; at < bytes.length && length <= LARGEST_PAGE; at += 16_384) unpacker.push(bytes.subarray(at, at + 16_384), at + 16_384 >= bytes.length)
  } catch (error) {
    // what was unpacked before it broke may still hold the article
    if (length === 0) return null
  }
  return parts.length === 0 ? null : parts.reduce(concat)
}

/** Bytes that come in pieces, taken in the lengths that a reader wants. */
class Bytes {
  readonly #source: AsyncIterator<Uint8Array>
  #held: Uint8Array = new Uint8Array(0)
  #done = false

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#source = chunks[Symbol.asyncIterator]()
  }

  async #more(): Promise<boolean> {
    if (this.#done) return false
    const { done, value } = await this.#source.next()
    if (done) this.#done = true
    else this.#held = this.#held.length === 0 ? value : concat(this.#held, value)
    return !done
  }

  /** Passes over line ends; false where nothing follows. */
  async skipEnds(): Promise<boolean> {
    for (;;) {
      let at = 0
      while (this.#held[at] === 0x0d || this.#held[at] === 0x0a) at++
      this.#held = this.#held.subarray(at)
      if (this.#held.length > 0) return true
      if (!(await this.#more())) return false
    }
  }

  /** Whether fewer bytes than these are left. */
  async isShort(length: number): Promise<boolean> {
    while (this.#held.length < length) if (!(await this.#more())) return true
    return false
  }

  /** What stands before a mark, which is passed over; null where it does not come within so many bytes. */
  async until(mark: string, longest: number): Promise<Uint8Array | null> {
    let from = 0
    for (;;) {
      const at = indexOf(this.#held, mark, from)
      if (at >= 0 && at <= longest) {
        const before = this.#held.subarray(0, at)
        this.#held = this.#held.subarray(at + mark.length)
        return before
      }
      from = Math.max(0, this.#held.length - mark.length)
      if (this.#held.length > longest || !(await this.#more())) return null
    }
  }

  /** So many bytes, or fewer at the end. */
  async take(length: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = []
    let taken = 0
    while (taken < length && (this.#held.length > 0 || (await this.#more()))) {
      const part = this.#held.subarray(0, length - taken)
      this.#held = this.#held.subarray(part.length)
      parts.push(part)
      taken += part.length
    }
    if (parts.length === 1) return parts[0]!
    const whole = new Uint8Array(taken)
    let at = 0
    for (const part of parts) {
      whole.set(part, at)
      at += part.length
    }
    return whole
  }

  /** Passes over so many bytes; false where there are fewer. */
  async skip(length: number): Promise<boolean> {
    let left = length
    while (left > 0) {
      if (this.#held.length === 0 && !(await this.#more())) return false
      const step = Math.min(left, this.#held.length)
      this.#held = this.#held.subarray(step)
      left -= step
    }
    return true
  }

  /** Passes over all that stands before a mark, whose first line end too; false where it does not come. */
  async skipTo(mark: string): Promise<boolean> {
    for (;;) {
      const at = indexOf(this.#held, mark, 0)
      if (at >= 0) {
        this.#held = this.#held.subarray(at + 2)
        return true
      }
      this.#held = this.#held.subarray(Math.max(0, this.#held.length - mark.length))
      if (!(await this.#more())) return false
    }
  }
}

function indexOf(bytes: Uint8Array, mark: string, from: number): number {
  const first = mark.charCodeAt(0)
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let i = 1
    while (i < mark.length && bytes[at + i] === mark.charCodeAt(i)) i++
    if (i === mark.length) return at
  }
  return -1
}
