import type { Line } from './draft.ts'
import { textOf } from './json-ld.ts'
import type { MarkedDate } from './marked.ts'
import type { PageFacts } from './page-facts.ts'
import type { PageParts } from './page-parts.ts'
import { daysBetween } from '../text/edtf.ts'
import { dateInUrl, findDate, findDates, statedDate, type DayOrder } from './page-date.ts'

/** When the article was published and when changed, as EDTF; the day is the one that is written, whatever the time zone. */
export interface PageDates {
  published: string | null
  modified: string | null
}

const PUBLISHED = [
  'article:published_time', 'og:article:published_time', 'article:published', 'og:published_time', 'datepublished', 'parsely-pub-date', 'sailthru.date', 'cxenseparse:recs:publishtime', 'cxenseparse:publishtime', 'publish-date',
  'publish_date', 'publishdate', 'publication_date', 'published_date', 'pubdate', 'pub_date', 'dc.date.issued', 'dcterms.issued', 'dc.date.created', 'dcterms.created', 'dc.date', 'dcterms.date', 'dc.terms.date', 'article.published',
  'article_date_original', 'originalpublicationdate', 'citation_publication_date', 'citation_date', 'date', 'datecreated', 'created', 'displaydate', 'bt:pubdate', 'rnews:datepublished', 'eomportal-pubdate', 'vr:published_time',
  'date.available', 'timestamp',
]
const MODIFIED = ['article:modified_time', 'og:updated_time', 'og:modified_time', 'datemodified', 'dcterms.modified', 'dc.date.modified', 'last-modified', 'lastmod', 'revision_date', 'parsely-modified-date']

const CHANGED = /updat|modif|actualiz|aktualis|aktualiz|mis à jour|aggiornat|bijgewerkt|oppdater|uppdater|opdater|обновл|stand:/i

/** When the article was published and changed: from JSON-LD, meta elements, microdata and `time`, the address, the date line near the heading, in this order. */
export function readDates({ facts, marked, lines, heading }: PageParts, language: string | null): PageDates {
  const order: DayOrder = isMonthFirst(facts, language) ? 'monthFirst' : 'dayFirst'
  const stated = (value: string | null): string | null => (value === null ? null : statedDate(value, order))
  const first = (names: readonly string[]): Stamp | null => names.flatMap((name) => facts.metas(name)).map((value) => stampOf(value, order)).find((stamp) => stamp !== null) ?? null
  const ld = (name: string): Stamp | null => stampOf(textOf(facts.article?.[name]) ?? '', order)
  const modified = ld('dateModified') ?? first(MODIFIED)
  const at = facts.heading === null ? 0 : heading
  const near = dateLines(facts, lines, at, order)
  const published = ld('datePublished') ?? ld('dateCreated') ?? first(PUBLISHED)
  if (published) {
    const day = isSameStamp(published, modified) ? (earlierLine(near, published.date) ?? published.date) : published.date
    return { published: inPageZone({ ...published, date: day }, near, fromUrl(facts, true)), modified: modified?.date ?? null }
  }
  const found =
    fromNodes(facts, stated) ??
    near.find(({ isAlone, isClose, changed }) => isAlone && isClose && !changed)?.date ??
    fromMarkup(marked, facts.heading !== null, order) ??
    fromUrl(facts, true) ??
    inTitle(facts, order) ??
    (near.find(({ date }) => date.length === 10) ?? near[0])?.date ??
    labelled(lines, order) ??
    datedLines(lines, order).find(({ i, linkShare }) => linkShare < 0.8 && i > at)?.date ??
    fromUrl(facts, false)
  return { published: found, modified: modified?.date ?? null }
}

/** A date that a machine is to read, and how it is written. */
interface Stamp {
  date: string
  written: string
}

function stampOf(written: string, order: DayOrder): Stamp | null {
  const date = written === '' ? null : statedDate(written, order)
  return date === null ? null : { date, written: written.trim() }
}

/** Whether published and modified are one moment, or five minutes apart: some systems stamp a page anew whenever it is built. */
function isSameStamp(published: Stamp, modified: Stamp | null): boolean {
  const [a, b] = [Date.parse(published.written), Date.parse(modified?.written ?? '')]
  return Math.abs(a - b) <= 300_000 && /\d[T ]\d/.test(published.written)
}

/** The date that stands alone beside the heading, where it is earlier than the stamp by more than a change of zones. */
function earlierLine(near: readonly DateLine[], stamp: string): string | null {
  const close = near.filter(({ isClose, changed }) => isClose && !changed)
  // where the stamp's day is shown too, the other is of something else
  if (close.some(({ date }) => Math.abs(daysBetween(stamp, date) ?? 9) <= 1)) return null
  return close.find(({ isAlone, date }) => isAlone && (daysBetween(stamp, date) ?? 0) > 1)?.date ?? null
}

/** A time in UTC may be of the day before or after the page's own: then the day that the page shows counts, else the one in the address. */
function inPageZone(stamp: Stamp, near: readonly DateLine[], inUrl: string | null): string {
  if (!/\d[T ]\d.*(?:Z|GMT|UTC|[+-]00:?00)$/.test(stamp.written)) return stamp.date
  const shown = near.filter(({ changed, isClose }) => !changed && isClose).map(({ date }) => date)
  if (shown.includes(stamp.date)) return stamp.date
  for (const day of [...shown, inUrl]) if (day !== null && day.length === 10 && Math.abs(daysBetween(day, stamp.date) ?? 9) === 1) return day
  return stamp.date
}

function isMonthFirst(facts: PageFacts, language: string | null): boolean {
  const locale = facts.lang ?? facts.meta('og:locale') ?? ''
  if (/^en[-_](?!us|ph)/i.test(locale)) return false
  return language === 'en' && !/\.(uk|au|nz|in|ie|za|ng|ke|pk|sg|hk|ca|lk|bd|gh|mt)(?=[:/]|$)/.test((facts.url ?? '').replace(/^https?:\/\//, '').replace(/\/.*$/, ''))
}

function fromNodes({ nodes }: PageFacts, stated: (value: string | null) => string | null): string | null {
  for (const node of nodes) {
    const date = stated(textOf(node.datePublished ?? null))
    if (date) return date
  }
  return null
}

/** `time` and elements whose class speaks of a date, those nearest behind the heading first, none that says "updated". */
function fromMarkup({ published, dates }: PageParts['marked'], headed: boolean, order: DayOrder): string | null {
  const outright = published && dateOfMark(published, order)
  if (outright) return outright
  const found = dates.flatMap((one) => {
    const date = dateOfMark(one, order)
    return date ? [{ ...one, date, changed: CHANGED.test(`${one.names} ${one.text.slice(0, 40)}`) }] : []
  })
  const of = found.some(({ changed }) => !changed) ? found.filter(({ changed }) => !changed) : found
  if (!headed) return of[0]?.date ?? null
  const behind = of.find(({ side }) => side === 'behind')
  const before = of.findLast(({ side }) => side === 'before')
  return behind && behind.steps <= 12 ? behind.date : (before && before.steps <= 6 ? before.date : (behind ?? before)?.date) ?? null
}

function dateOfMark({ attribute, text }: Pick<MarkedDate, 'attribute' | 'text'>, order: DayOrder): string | null {
  return (attribute && statedDate(attribute, order)) || (findDates(text, order)[0]?.date ?? null)
}

function fromUrl({ url, canonical }: PageFacts, toTheDay: boolean): string | null {
  const date = dateInUrl(url ?? canonical ?? '')
  return date !== null && (!toTheDay || date.length === 10) ? date : null
}

/** A date in a short line near the heading. */
interface DateLine {
  date: string
  /** The line speaks of a change. */
  changed: boolean
  /** Next to nothing else is in the line, and nobody can take the day for the month. */
  isAlone: boolean
  /** At most four lines from the heading. */
  isClose: boolean
}

/** Dates in short lines around the heading, the nearest first, those of changes last. */
function dateLines(facts: PageFacts, lines: readonly Line[], at: number, order: DayOrder): DateLine[] {
  return datedLines(lines.slice(0, at + 14), order)
    .filter(({ i }) => i > at - 8)
    .toSorted((a, b) => Number(a.changed) - Number(b.changed) || stepsFrom(at, a.i) - stepsFrom(at, b.i))
    .map(({ date, changed, i, isAlone }) => ({ date, changed, isAlone, isClose: facts.heading !== null && i >= at - 3 && i <= at + 5 }))
}

/** Lines from the heading; one before it counts twice, since it may belong to another story's teaser. */
function stepsFrom(heading: number, line: number): number {
  return line < heading ? 2 * (heading - line) : line - heading
}

/** A date at the end of the page's title, as some outlets write it there. */
function inTitle({ title }: PageFacts, order: DayOrder): string | null {
  const last = title.slice(0, 500).split(/\s[|–—-]\s/).at(-1) ?? ''
  return last.length < 24 ? findDate(last, order) : null
}

/** A date behind a word for it, wherever on the page it stands: "Datum 28.04.2023". */
function labelled(lines: readonly Line[], order: DayOrder): string | null {
  const line = lines.find(({ text }) => text.length < 60 && /^(?:date|datum|fecha|data|dato|published|publication date|veröffentlicht|erschienen|publié|publicado|pubblicato|gepubliceerd|publicerad|publisert|опубликовано|дата)(?![\p{L}])/iu.test(text) && findDate(text, order) !== null)
  return line ? findDate(line.text, order) : null
}

function datedLines(lines: readonly Line[], order: DayOrder): { date: string; i: number; changed: boolean; isAlone: boolean; linkShare: number }[] {
  return lines.flatMap(({ text, linkShare }, i) => {
    const found = text.length > 160 || !/\p{Nd}/u.test(text) ? undefined : findDates(text, order)[0]
    if (!found) return []
    const rest = text.slice(0, found.index) + text.slice(found.index + found.length)
    return [{ date: found.date, i, changed: CHANGED.test(text), isAlone: found.date.length === 10 && rest.replace(/[^\p{L}]+/gu, '').length <= 14 && !/\d\/\d/.test(text), linkShare }]
  })
}
