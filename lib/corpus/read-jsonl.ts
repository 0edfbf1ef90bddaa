import { creditOfText } from '../article/credit.ts'
import { parseEdtf } from '../text/edtf.ts'
import { LONGEST_TEXT } from './formats/make-report.ts'
import { idBeside, reportHash } from './report-hash.ts'
import type { Report } from './report.ts'

/** A line that gave no report, or less than it holds, counted from 1, and why. */
export interface UnreadLine {
  line: number
  reason: string
}

/** What a corpus file held. */
export interface JsonlCorpus {
  reports: Report[]
  unread: UnreadLine[]
}

/**
 * The reports of a corpus file, one JSON object a line: `{"id","title","text","published"?,"publisher"?,"url"?}`.
 * Never throws: a line that cannot be read stands in `unread`. A report without an id has one made from its title and text. Of two texts with one id both are kept, the second under an id of its own, as the library does; the same title and text once more adds nothing. A date that is not
 * EDTF is left out with the report kept, since a report without a date can still be matched.
 * @param content the whole file; blank lines are passed over.
 */
export function readJsonl(content: string): JsonlCorpus {
  const reports: Report[] = []
  const unread: UnreadLine[] = []
  const ids = new Map<string, Set<number>>()
  let line = 0
  for (let start = content.charCodeAt(0) === 0xfeff ? 1 : 0; start < content.length; ) {
    const end = content.indexOf('\n', start)
    const text = content.slice(start, end < 0 ? content.length : end).trim()
    start = end < 0 ? content.length : end + 1
    line++
    if (!text) continue
    const read = readLine(text)
    if (typeof read === 'string') unread.push({ line, reason: read })
    else {
      const hash = reportHash(read)
      const above = ids.get(read.id)
      if (above?.has(hash)) {
        unread.push({ line, reason: `the same report with the id ${JSON.stringify(read.id)} stands above` })
        continue
      }
      const id = above ? idBeside(read) : read.id
      if (above) unread.push({ line, reason: `another report with the id ${JSON.stringify(read.id)} stands above; this one was taken as ${JSON.stringify(id)}` })
      ids.set(read.id, (above ?? new Set()).add(hash))
      reports.push({ ...read, id })
      // signs of escape make a line longer than its text, so that this is looked at only where it may be
      if (text.length > LONGEST_TEXT && read.text.length === LONGEST_TEXT) unread.push({ line, reason: `very long: the first ${LONGEST_TEXT.toLocaleString('en')} letters were taken` })
    }
  }
  return { reports, unread }
}

/** The report of a line, or why there is none. */
function readLine(line: string): Report | string {
  let fields: unknown
  try {
    fields = JSON.parse(line)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return 'not JSON'
  }
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return 'not an object'
  const word = (field: string): string | null => {
    const value = (fields as Record<string, unknown>)[field]
    return typeof value === 'string' && value.trim() ? value.trim() : null
  }
  const id = (fields as Record<string, unknown>).id
  const whole = word('text')
  if (whole === null) return 'no "text"'
  const text = whole.slice(0, LONGEST_TEXT).toWellFormed()
  const title = word('title') ?? ''
  return {
    id: (typeof id === 'number' ? String(id) : word('id')) ?? `#${reportHash({ title, text }).toString(36)}`,
    title,
    publisher: word('publisher'),
    published: readDate(word('published')),
    url: word('url'),
    language: word('language'),
    form: 'full',
    text: text.replace(/\r\n?/g, '\n'),
    credit: creditOfText(text),
    cites: [],
    unknown: [],
  }
}

/** The day of a time stamp too ("2021-07-28T15:18:00Z"), null when it is no date. */
function readDate(date: string | null): string | null {
  const day = date?.replace(/[T ].*$/, '') ?? null
  return day !== null && parseEdtf(day) ? day : null
}
