import type { Candidate } from './collect-blocks.ts'
import { textOf } from './json-ld.ts'
import type { PageFacts } from './page-facts.ts'
import { daysBetween } from '../text/edtf.ts'
import { dateInUrl, findDate, findDates, statedDate, type DayOrder } from './page-date.ts'
import { collapse } from './white-space.ts'

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
const DATE_CLASS = '[itemprop~="datePublished"], time[pubdate], time, [class*="publish" i], [class*="pubdate" i], [class*="date" i], [class*="datum" i], [class*="time" i], [class*="posted" i], [class*="fecha" i], [id*="date" i]'

/**
 * When the article was published and changed: from JSON-LD, meta elements, microdata and `time`, the address, the date line near the heading, in this order.
 * @param lines all lines of the page, for the visible date
 */
export function readDates(facts: PageFacts, language: string | null, lines: readonly Candidate[]): PageDates {
  const order: DayOrder = isMonthFirst(facts, language) ? 'monthFirst' : 'dayFirst'
  const stated = (value: string | null): string | null => (value === null ? null : statedDate(value, order))
  const first = (names: readonly string[]): string | null => names.flatMap((name) => facts.metas(name)).map(stated).find((date) => date !== null) ?? null
  const modified = stated(textOf(facts.article?.dateModified)) ?? first(MODIFIED)
  const published =
    stated(textOf(facts.article?.datePublished ?? facts.article?.dateCreated ?? null)) ??
    first(PUBLISHED) ??
    fromNodes(facts, stated) ??
    fromMarkup(facts, order) ??
    fromUrl(facts, true) ??
    fromLines(facts, lines, order) ??
    fromUrl(facts, false)
  const utc = textOf(facts.article?.datePublished) ?? PUBLISHED.map((name) => facts.meta(name)).find((value) => value !== null && stated(value) !== null) ?? ''
  return { published: published === null ? null : inPageZone(published, utc, fromUrl(facts, true)), modified }
}

/** A time in UTC may be of the day before or after the page's own: then the day in the address counts. */
function inPageZone(date: string, stated: string, inUrl: string | null): string {
  if (inUrl === null || !/T.*(?:Z|[+-]00:?00)$/.test(stated.trim())) return date
  return Math.abs(daysBetween(inUrl, date) ?? 9) === 1 ? inUrl : date
}

function isMonthFirst(facts: PageFacts, language: string | null): boolean {
  const locale = facts.document.documentElement?.getAttribute('lang') ?? facts.meta('og:locale') ?? ''
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
function fromMarkup({ document, heading }: PageFacts, order: DayOrder): string | null {
  const itemprop = document.querySelector('[itemprop~="datePublished"]')
  const marked = itemprop && dateOfElement(itemprop, order)
  if (marked) return marked
  const found = [...document.querySelectorAll(DATE_CLASS)].slice(0, 400).flatMap((element) => {
    if (element.closest('aside, footer, nav, [class*="comment" i], [class*="related" i], [class*="sidebar" i]') || (element.textContent ?? '').length > 300) return []
    const date = dateOfElement(element, order)
    return date ? [{ element, date, changed: CHANGED.test(`${element.getAttribute('class') ?? ''} ${collapse(element.textContent ?? '').slice(0, 40)}`) }] : []
  })
  const of = found.some(({ changed }) => !changed) ? found.filter(({ changed }) => !changed) : found
  if (!heading) return of[0]?.date ?? null
  const behind = of.find(({ element }) => heading.compareDocumentPosition(element) & 4)
  const before = of.findLast(({ element }) => heading.compareDocumentPosition(element) & 2)
  return behind && stepsBetween(heading, behind.element) <= 12 ? behind.date : (before && stepsBetween(heading, before.element) <= 6 ? before.date : (behind ?? before)?.date) ?? null
}

function dateOfElement(element: Element, order: DayOrder): string | null {
  const attribute = element.getAttribute('datetime') ?? element.getAttribute('content') ?? null
  return (attribute && statedDate(attribute, order)) || (findDates(collapse(element.textContent ?? ''), order)[0]?.date ?? null)
}

/** Steps in the tree from one element to the other, over what holds both. */
function stepsBetween(a: Element, b: Element): number {
  let steps = 0
  let up: Element | null = a
  while (up && !up.contains(b)) {
    up = up.parentElement
    steps += 1
  }
  for (let one: Element | null = b; one && one !== up; one = one.parentElement) steps += 1
  return steps
}

function fromUrl({ url, document }: PageFacts, toTheDay: boolean): string | null {
  const date = dateInUrl(url ?? document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? '')
  return date !== null && (!toTheDay || date.length === 10) ? date : null
}

/** The date line: a short line with a date, nearest to the heading; else the first date behind it. */
function fromLines(facts: PageFacts, lines: readonly Candidate[], order: DayOrder): string | null {
  return datesNear(facts, lines, order)[0] ?? datedLines(lines, order).find(({ i, linkShare }) => linkShare < 0.8 && i > headingAt(facts, lines))?.date ?? null
}

/** Dates in short lines around the heading, the nearest first, those of changes last. */
function datesNear(facts: PageFacts, lines: readonly Candidate[], order: DayOrder): string[] {
  const at = headingAt(facts, lines)
  return datedLines(lines.slice(0, at + 14), order)
    .filter(({ i }) => i > at - 8)
    .toSorted((a, b) => Number(a.changed) - Number(b.changed) || Math.abs(a.i - at) - Math.abs(b.i - at))
    .map(({ date }) => date)
}

function headingAt({ heading }: PageFacts, lines: readonly Candidate[]): number {
  return heading ? lines.findIndex(({ element }) => heading.contains(element)) : 0
}

function datedLines(lines: readonly Candidate[], order: DayOrder): { date: string; i: number; changed: boolean; linkShare: number }[] {
  return lines.flatMap(({ text, linkShare }, i) => {
    const date = text.length > 160 ? null : findDate(text, order)
    return date ? [{ date, i, changed: CHANGED.test(text), linkShare }] : []
  })
}
