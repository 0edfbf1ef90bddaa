import type { DayOrder } from '../../article/page-date.ts'
import type { Report } from '../report.ts'
import { reportHash } from '../report-hash.ts'
import { isAmbiguous, readDate } from './dates.ts'
import { fault, noReport, type Fault, type Outcome } from './entry.ts'
import { hasMarkup, htmlToText } from './html-to-text.ts'

/** Longest text of a report, in UTF-16 code units: what is read of a page, too. Some 60,000 words. */
export const LONGEST_TEXT = 400_000
const LONGEST_FIELD = 2000

/** What a file says of a report, under the names of our own fields, each as it stands there. */
export interface Fields {
  id?: unknown
  title?: unknown
  text?: unknown
  published?: unknown
  publisher?: unknown
  url?: unknown
  language?: unknown
  /** What only our own export says; it marks a text that is taken as it is. */
  form?: unknown
  credit?: unknown
  cites?: unknown
  unknown?: unknown
}

/**
 * The report that the fields of a file make. Markup in a text is read as HTML, signs that no text has are left out, and a text longer than is read of a page is
 * cut between two words. A date, address or language that cannot be read is left out, since a report without can still be matched.
 * Its id is what the file says, else its address, else made from title and text.
 * @param order of day and month, where the file shows it
 */
export function makeReport(fields: Fields, order: DayOrder | null = null): Outcome {
  const own = fields.form === 'full' || fields.form === 'account'
  const { text: whole, length } = longText(fields.text, own)
  if (whole === '') return noReport('noText')
  const text = whole.length > LONGEST_TEXT ? cut(whole) : whole
  const title = own ? line(fields.title, Number.POSITIVE_INFINITY) : plainLine(fields.title)
  const address = line(fields.url, Number.POSITIVE_INFINITY)
  // a part of an address leads elsewhere
  const url = address.length > LONGEST_FIELD ? null : addressOf(address)
  const published = readDate(fields.published, order)
  const report: Report = {
    id: idOf(fields.id) || url || `#${reportHash({ title, text }).toString(36)}`,
    title,
    publisher: (own ? line(fields.publisher) : plainLine(fields.publisher)) || null,
    published,
    url,
    language: languageOf(line(fields.language)),
    form: fields.form === 'account' ? 'account' : 'full',
    text,
    credit: wordsOf(fields.credit),
    cites: wordsOf(fields.cites),
    unknown: wordsOf(fields.unknown),
  }
  const faults = [
    whole.length > LONGEST_TEXT ? fault('cut', { length, kept: text.length }) : null,
    dateFault(fields.published, published),
    address.length > LONGEST_FIELD ? fault('longAddress', { limit: LONGEST_FIELD }) : null,
    !own && isLong(fields.title) ? fault('longTitle', { limit: LONGEST_FIELD }) : null,
    isLong(fields.publisher) ? fault('longPublisher', { limit: LONGEST_FIELD }) : null,
  ].filter((one) => one !== null)
  const [first = null, ...also] = faults
  return also.length > 0 ? { report, fault: first, also } : { report, fault: first }
}

/** What of a date as it stands in the file is lost: all of it, or the day. */
function dateFault(stated: unknown, read: string | null): Fault | null {
  const date = typeof stated === 'number' ? String(stated) : typeof stated === 'string' ? stated.trim().slice(0, 100) : typeof stated === 'object' && stated !== null ? JSON.stringify(stated).slice(0, 100) : ''
  // "n/a", "-": that there is no date
  if (!/\p{L}{3}|\d/u.test(date) || /^(?:null|none|unknown|undated|undefined)$/i.test(date)) return null
  if (read === null) return fault('noDate', { date })
  return isAmbiguous(date, read) ? fault('dayOrMonth', { date, read }) : null
}

function isLong(value: unknown): boolean {
  return line(value, Number.POSITIVE_INFINITY).length > LONGEST_FIELD
}

/** A text, and how many letters it has as it stands in the file; 0 where markup stands between them, so that they were not counted. */
function longText(value: unknown, own: boolean): { text: string; length: number } {
  // a text given as its paragraphs
  const joined = Array.isArray(value) ? value.filter((part) => typeof part === 'string').join('\n\n') : value
  if (typeof joined !== 'string') return { text: '', length: 0 }
  // nobody reads beyond; a text of 50 MB is not worked on whole
  const head = joined.length > 4 * LONGEST_TEXT ? joined.slice(0, 4 * LONGEST_TEXT) : joined
  const marked = !own && hasMarkup(head)
  const text = clean(marked ? htmlToText(head) : head)
  return { text, length: head === joined ? text.length : marked ? 0 : joined.length }
}

/** The text without what no text has: line ends of other systems, control characters, halves of letters. */
function clean(text: string): string {
  const ends = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  const kept = /[\x00-\x08\x0b-\x1f\x7f\ufeff]/.test(ends) ? ends.replace(/[\x00-\x08\x0b-\x1f\x7f\ufeff]/g, '') : ends
  return (kept.isWellFormed() ? kept : kept.toWellFormed()).trim()
}

function cut(text: string): string {
  const end = Math.max(text.lastIndexOf('\n\n', LONGEST_TEXT), LONGEST_TEXT - 10_000)
  const at = text.startsWith('\n\n', end) ? end : text.lastIndexOf(' ', LONGEST_TEXT)
  return text.slice(0, at > LONGEST_TEXT / 2 ? at : LONGEST_TEXT).toWellFormed().trim()
}

/** A value as one line of words; a list gives its first, an object its name. */
function line(value: unknown, longest = LONGEST_FIELD): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (Array.isArray(value)) return line(value[0], longest)
  if (typeof value === 'object' && value !== null) {
    const { name, title, value: inner, href } = value as Record<string, unknown>
    return [name, title, inner, href].find((one) => typeof one === 'string')?.toString().trim() ?? ''
  }
  if (typeof value !== 'string') return ''
  const text = clean(value.length > 2 * longest ? value.slice(0, longest) : value).replace(/\s+/g, ' ')
  return text.length > longest ? text.slice(0, longest).toWellFormed() : text
}

function plainLine(value: unknown): string {
  const text = line(value)
  return hasMarkup(text) || /&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/i.test(text) ? htmlToText(text).replace(/\s+/g, ' ').trim() : text
}

function idOf(value: unknown): string {
  if (typeof value === 'object' && value !== null && typeof (value as { $oid?: unknown }).$oid === 'string') return (value as { $oid: string }).$oid
  return line(value)
}

function addressOf(text: string): string | null {
  return /^https?:\/\//i.test(text) && URL.canParse(text) ? text : null
}

/** A BCP 47 tag ("en", "pt-BR", "en_GB"); a language's name is none. */
function languageOf(text: string): string | null {
  const tag = text.replace('_', '-')
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : null
}

function wordsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map((one) => line(one)).filter(Boolean) : []
}
