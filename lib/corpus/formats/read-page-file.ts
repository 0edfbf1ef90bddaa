import { encodingNamed, encodingOf } from './decode.ts'
import { noReport, type Outcome, type ReadPage } from './entry.ts'
import { makeReport } from './make-report.ts'
import { byteText, decodeTransfer, parameter, parseHeaders } from './mime.ts'

/** Largest page that is read, in bytes: with its pictures within, as some programs save it. */
export const LARGEST_PAGE = 64 * 1024 * 1024
/** Longest markup that is given to be read as a document, in UTF-16 code units, when pictures are left out. */
const LONGEST_HTML = 8 * 1024 * 1024

/** The report of a page that was saved as HTML or as MHTML. Whatever it looks like it is taken for an article, since somebody kept it. */
export async function readPageFile(bytes: Uint8Array, readPage: ReadPage, path: string): Promise<Outcome> {
  const message = isMhtml(bytes) ? readMhtml(bytes) : { html: decodeHtml(bytes, null), url: null }
  if (message === null) return noReport('brokenMime')
  return readHtml(message.html, message.url ?? savedFrom(message.html), readPage, { force: true, id: path })
}

/** The report of a page's markup. @param id where the page has no address of its own */
export async function readHtml(html: string, url: string | null, readPage: ReadPage, { force, id }: { force: boolean; id: string | null }): Promise<Outcome> {
  const light = html.length > LONGEST_HTML ? html.replace(/(["'(])data:[^"')]{1000,}/g, '$1') : html
  if (light.length > LONGEST_HTML) return noReport('tooLong', { limit: LONGEST_HTML })
  const page = await readPage(light, url, force)
  if (page === null || page.text === '') return noReport('notAnArticle')
  return makeReport({ ...page, id: page.url ?? id, form: 'full' })
}

/** Markup as text, by what is said of it beside the file, else by what it says itself. @param charset of an HTTP head */
export function decodeHtml(bytes: Uint8Array, charset: string | null): string {
  const mark = encodingOf(bytes.subarray(0, 4096))
  const name = mark.name.startsWith('utf-16') ? mark.name : ((charset && encodingNamed(charset)) ?? mark.name)
  return new TextDecoder(name).decode(bytes)
}

/** Whether bytes begin as a page that a browser saved into one message. */
export function isMhtml(bytes: Uint8Array): boolean {
  const head = byteText(bytes.subarray(0, 4096))
  return /^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)*content-type:\s*multipart\/related/i.test(head.trimStart())
}

/** The page of an MHTML message: its first part that is HTML. @see https://www.rfc-editor.org/rfc/rfc2557 */
function readMhtml(bytes: Uint8Array): { html: string; url: string | null } | null {
  const text = byteText(bytes)
  const headEnd = /\r?\n\r?\n/.exec(text)
  if (!headEnd) return null
  const head = parseHeaders(text.slice(0, headEnd.index))
  const boundary = parameter(head.get('content-type'), 'boundary')
  if (boundary === null) return null
  for (const part of text.split(`--${boundary}`).slice(1)) {
    const end = /\r?\n\r?\n/.exec(part)
    if (!end) continue
    const headers = parseHeaders(part.slice(0, end.index).trimStart())
    const type = headers.get('content-type')
    if (!/^(?:text\/html|application\/xhtml\+xml)/i.test(type ?? '')) continue
    const body = decodeTransfer(part.slice(end.index + end[0].length), headers.get('content-transfer-encoding'))
    const url = headers.get('content-location') ?? head.get('snapshot-content-location')
    return { html: decodeHtml(body, parameter(type, 'charset')), url: url && /^https?:/i.test(url) ? url : null }
  }
  return null
}

/** The address that a browser or an extension wrote into the page when it saved it; null where none did. */
function savedFrom(html: string): string | null {
  const head = html.slice(0, 10_000)
  const found = /<!--\s*saved from url=\(\d+\)(https?:\S+?)\s*-->/i.exec(head) ?? /<!--[^>]{0,300}?\burl:\s*(https?:\S+)/i.exec(head)
  return found?.[1] ?? null
}
