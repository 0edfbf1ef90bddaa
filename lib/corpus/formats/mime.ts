/** Head lines of a message, by name in lower case; a name given twice has its first value. */
export type Headers = ReadonlyMap<string, string>

/** The head lines of a message of mail or of HTTP; lines that begin with a space go on from the line above. */
export function parseHeaders(text: string): Headers {
  const headers = new Map<string, string>()
  for (const line of text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim().toLowerCase()
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim())
  }
  return headers
}

/** A parameter of a head line's value: the boundary of parts, the charset; null where it has none. */
export function parameter(value: string | undefined, name: string): string | null {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(value ?? '')
  return found ? (found[1] ?? found[2]!) : null
}

/** The bytes that a part of a message stands for, by its transfer encoding; other encodings than those of mail leave them as they are. @param text one code unit a byte */
export function decodeTransfer(text: string, encoding: string | undefined): Uint8Array {
  switch (encoding?.toLowerCase()) {
    case 'base64':
      return latin1(atobLenient(text))
    case 'quoted-printable':
      return latin1(text.replace(/[ \t]+(?=\r?\n)/g, '').replace(/=\r?\n/g, '').replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))))
    default:
      return latin1(text)
  }
}

/** Bytes as a text of one code unit a byte. */
export function byteText(bytes: Uint8Array): string {
  let text = ''
  // so many arguments a call may have
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))
}

function atobLenient(text: string): string {
  const letters = text.replace(/[^A-Za-z0-9+/]/g, '')
  // a lone letter at the end stands for no byte
  return atob(letters.length % 4 === 1 ? letters.slice(0, -1) : letters)
}
