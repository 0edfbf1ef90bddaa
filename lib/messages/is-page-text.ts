import type { BlockKind, NotArticle } from '../article/article.ts'
import type { Draft, DraftBlock, Line } from '../article/draft.ts'
import type { Marked, MarkedDate } from '../article/marked.ts'
import type { OutsideReason } from '../article/outside.ts'
import type { Stated } from '../article/page-facts.ts'
import { areGrounds, type PageText } from './contexts.ts'

// written as tables, so that a word that is added to a type is missed here by the compiler
const NOT_ARTICLE: Record<NotArticle['reason'], true> = { empty: true, frontPage: true, listing: true, tooShort: true, notText: true }
const KINDS: Record<BlockKind, true> = { paragraph: true, heading: true, listItem: true, quote: true, tableRow: true, entry: true }
const OUTSIDE: Record<OutsideReason, true> = {
  navigation: true, aside: true, footer: true, hidden: true, comments: true, related: true, newsletter: true, advert: true, consent: true, social: true, form: true, byline: true,
}

/** Whether a page's answer is what a page gives; the page's process is trusted least of all. */
export function isPageText(value: unknown): value is PageText {
  if (!isObject(value)) return false
  const { document, draft, contentType, host, dark, grounds, asksPassword } = value as Partial<PageText>
  return typeof document === 'number' && typeof contentType === 'string' && typeof host === 'string' && typeof dark === 'boolean' && typeof asksPassword === 'boolean' && areGrounds(grounds) && isDraft(draft)
}

function isDraft(value: unknown): value is Draft {
  if (!isObject(value)) return false
  const { notArticle, forced, stated, marked, lines, heading, chosen, blocks, asides, unseen, paid, opened } = value as Partial<Draft>
  if (!isListOf(lines, isLine)) return false
  const isPlace = (place: unknown): boolean => isIndex(place) && (place as number) < lines.length
  return (notArticle === null || (isObject(notArticle) && isKeyOf(NOT_ARTICLE, notArticle.reason)))
    && [forced, paid, opened].every((one) => typeof one === 'boolean') && isIndex(unseen) && (heading === -1 || isPlace(heading))
    && isStated(stated) && isMarked(marked) && lines.every(({ first }) => isPlace(first))
    && isListOf(chosen, isPlace) && isListOf(blocks, (block) => isBlock(block) && isPlace((block as DraftBlock).line))
    && isListOf(asides, (aside) => isObject(aside) && isText(aside.text) && (aside.kind === 'caption' || aside.kind === 'pullQuote'))
}

function isLine(value: unknown): value is Line {
  if (!isObject(value)) return false
  const { text, linkShare, outside, aside, tag, names } = value as Partial<Line>
  return isText(text) && typeof linkShare === 'number' && isListOf(outside, (reason) => isKeyOf(OUTSIDE, reason)) && (aside === null || aside === 'caption' || aside === 'pullQuote') && isText(tag) && isText(names)
}

function isBlock(value: unknown): value is DraftBlock {
  return isObject(value) && isKeyOf(KINDS, value.kind) && (value.time === undefined || isTextOrNull(value.time))
}

function isStated(value: unknown): value is Stated {
  if (!isObject(value)) return false
  const { url, canonical, title, lang, heading, headings, ld, named } = value as Partial<Stated>
  // what JSON-LD holds is anything, and is read as such
  return [url, canonical, lang, heading].every(isTextOrNull) && isText(title) && isIndex(headings) && Array.isArray(ld)
    && isListOf(named, (pair) => Array.isArray(pair) && pair.length === 2 && isText(pair[0]) && isListOf(pair[1], isText))
}

function isMarked(value: unknown): value is Marked {
  if (!isObject(value)) return false
  const { published, dates, authors } = value as Partial<Marked>
  return (published === null || isDated(published)) && isListOf(dates, isMarkedDate)
    && isListOf(authors, (one) => isObject(one) && typeof one.several === 'boolean' && isListOf(one.lines, isText))
}

function isDated(value: unknown): boolean {
  return isObject(value) && isTextOrNull(value.attribute) && isText(value.text)
}

function isMarkedDate(value: unknown): value is MarkedDate {
  if (!isDated(value)) return false
  const { names, side, steps } = value as Partial<MarkedDate>
  return isText(names) && (side === null || side === 'before' || side === 'behind') && isIndex(steps)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isListOf(value: unknown, isOne: (one: unknown) => boolean): value is unknown[] {
  return Array.isArray(value) && value.every(isOne)
}

function isKeyOf(table: object, value: unknown): boolean {
  return typeof value === 'string' && Object.hasOwn(table, value)
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isTextOrNull = (value: unknown): boolean => value === null || isText(value)
const isIndex = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0
