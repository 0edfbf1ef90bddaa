/** How the bytes of a text stand for letters. */
export interface Encoding {
  /** As TextDecoder names it. */
  name: string
  /** Whether the file says so itself, or the reader; else it was told from its bytes. */
  stated: boolean
}

const UTF8 = 'utf-8'
/** What the web reads where nothing is stated, and what most old tables are written in. */
const FALLBACK = 'windows-1252'

/**
 * How a text is written, by the mark at its beginning, by what an XML or HTML head states, else by whether its bytes are UTF-8.
 * @param head the first bytes, some thousands
 */
export function encodingOf(head: Uint8Array): Encoding {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { name: UTF8, stated: true }
  if (head[0] === 0xff && head[1] === 0xfe) return { name: 'utf-16le', stated: true }
  if (head[0] === 0xfe && head[1] === 0xff) return { name: 'utf-16be', stated: true }
  const zeros = [0, 0]
  for (let i = 0; i < Math.min(head.length, 1000); i++) if (head[i] === 0) zeros[i % 2]!++
  const half = Math.min(head.length, 1000) / 2
  if (half >= 8 && zeros[1]! > 0.7 * half && zeros[0]! < 0.1 * half) return { name: 'utf-16le', stated: false }
  if (half >= 8 && zeros[0]! > 0.7 * half && zeros[1]! < 0.1 * half) return { name: 'utf-16be', stated: false }
  const start = new TextDecoder(FALLBACK).decode(head.subarray(0, 2048))
  const declared = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)/.exec(start)?.[1] ?? (/<meta\b/i.test(start) ? /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start)?.[1] : undefined)
  const name = declared && encodingNamed(declared)
  if (name) return { name, stated: true }
  return { name: isUtf8(head) ? UTF8 : FALLBACK, stated: false }
}

/** The encoding of that name as TextDecoder calls it; null where the browser knows none. */
export function encodingNamed(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label)
    // what a text states about itself in letters of one byte is not in letters of two
    return encoding.startsWith('utf-16') ? UTF8 : encoding
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return null
  }
}

/**
 * The text that bytes stand for, piece by piece as they come. Bytes that are no UTF-8 are read as Windows-1252, since files that were joined from several have both.
 * @param foreign is told how many such bytes there were, at the end, where there were any
 */
export async function* decode(chunks: AsyncIterable<Uint8Array>, encoding: string, foreign: (bytes: number) => void = () => undefined): AsyncGenerator<string> {
  if (encoding !== UTF8) {
    const decoder = new TextDecoder(encoding)
    for await (const bytes of chunks) yield decoder.decode(bytes, { stream: true })
    yield decoder.decode()
    return
  }
  let rest: Uint8Array = new Uint8Array(0)
  let begun = false
  let repaired = 0
  for await (const bytes of chunks) {
    const whole = rest.length > 0 ? concat(rest, bytes) : bytes
    if (!begun && whole.length < 3) {
      rest = whole
      continue
    }
    const from = begun || !(whole[0] === 0xef && whole[1] === 0xbb && whole[2] === 0xbf) ? 0 : 3
    begun = true
    const end = endOfLetters(whole)
    rest = whole.slice(end)
    const { text, bytes: count } = decodeMixed(whole.subarray(from, end))
    repaired += count
    yield text
  }
  const last = decodeMixed(rest)
  if (last.text) yield last.text
  if (repaired + last.bytes > 0) foreign(repaired + last.bytes)
}

const strict = new TextDecoder(UTF8, { fatal: true, ignoreBOM: true })
const western = new TextDecoder(FALLBACK)

function decodeMixed(bytes: Uint8Array): { text: string; bytes: number } {
  try {
    return { text: strict.decode(bytes), bytes: 0 }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
  }
  const parts: string[] = []
  let count = 0
  let from = 0
  for (let i = 0; i < bytes.length; ) {
    const length = letterAt(bytes, i)
    if (length > 0) {
      i += length
      continue
    }
    if (i > from) parts.push(strict.decode(bytes.subarray(from, i)))
    parts.push(western.decode(bytes.subarray(i, i + 1)))
    count++
    from = ++i
  }
  if (from < bytes.length) parts.push(strict.decode(bytes.subarray(from)))
  return { text: parts.join(''), bytes: count }
}

/** Length of the UTF-8 letter that begins here; 0 where none does, or it is cut off. */
function letterAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!
  if (first < 0x80) return 1
  const length = first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0
  if (length === 0 || at + length > bytes.length) return 0
  const second = bytes[at + 1]!
  // the forms that are too long, the halves of letters, and what lies beyond the last letter
  const [low, high] = [first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80, first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf]
  if (second < low || second > high) return 0
  for (let i = 2; i < length; i++) if ((bytes[at + i]! & 0xc0) !== 0x80) return 0
  return length
}

/** Where the last letter that is not cut off ends. */
function endOfLetters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!
    if ((byte & 0xc0) === 0x80) continue
    const length = byte >= 0xf0 && byte < 0xf5 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 1
    return byte < 0xf5 && length > back ? bytes.length - back : bytes.length
  }
  return bytes.length
}

function isUtf8(head: Uint8Array): boolean {
  return decodeMixed(head.subarray(0, endOfLetters(head))).bytes === 0
}

/** One array of two. */
export function concat(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}
