import { textOf } from './json-ld.ts'
import type { PageFacts } from './page-facts.ts'
import { collapse } from './white-space.ts'

/** An element that seems to hold a date. */
export interface MarkedDate {
  /** Its `datetime` or `content`; null when it has neither. */
  attribute: string | null
  text: string
  /** Its classes. */
  names: string
  /** Where it stands from the heading; null when there is no heading. */
  side: 'before' | 'behind' | null
  /** Steps in the tree from the heading; 0 when there is none. */
  steps: number
}

/** What a page marks as the date and as the authors of its article. */
export interface Marked {
  /** What microdata mark as the date of publication; null when nothing is. */
  published: Pick<MarkedDate, 'attribute' | 'text'> | null
  /** Elements that seem to hold dates, in the order of the page; none are looked for where the page states the day outright. */
  dates: MarkedDate[]
  /** Lines that are marked as the author's name, by the kind of mark, the surest first; `several` where those of one kind may stand together. */
  authors: { several: boolean; lines: string[] }[]
}

const DATES = '[itemprop~="datePublished"], time[pubdate], time, [class*="publish" i], [class*="pubdate" i], [class*="date" i], [class*="datum" i], [class*="time" i], [class*="posted" i], [class*="fecha" i], [id*="date" i]'
const AUTHORS = '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"], [rel~="author"], a[href*="/author/"], a[href*="/authors/"], a[href*="/autor/"], a[href*="/autoren/"], a[href*="/by/"], [class*="byline" i], [class*="author-name" i], [class*="authorname" i], [class~="author" i], [class*="autor" i]'
const ELSEWHERE = 'aside, footer, nav, [class*="comment" i], [class*="related" i]'
const MOST_DATES = 400
const MOST_AUTHORS = 40
const LONGEST_DATE = 300
const LONGEST_TEXT = 4000

/** What the page marks as date and authors. @param root the page, or the part of it that is looked at */
export function readMarked(root: Document | Element, facts: PageFacts, heading: Element | null): Marked {
  const published = root.querySelector('[itemprop~="datePublished"]')
  return {
    published: published && { attribute: attributeOf(published), text: collapse(published.textContent ?? '').slice(0, LONGEST_TEXT) },
    dates: statesDay(facts) ? [] : markedDates(root, heading),
    authors: markedAuthors(heading?.closest('article, main, [role="main"]') ?? (root as Document).body ?? root),
  }
}

/** Whether the day of publication is stated beyond doubt, where it is looked for first. */
function statesDay(facts: PageFacts): boolean {
  const stated = /^\s*((?:19|20)\d\d)-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])(?!\d)/.exec(textOf(facts.article?.datePublished) ?? facts.meta('article:published_time') ?? '')
  return stated !== null && Number(stated[1]) >= 1990 && Number(stated[1]) <= new Date().getFullYear()
}

function markedDates(root: Document | Element, heading: Element | null): MarkedDate[] {
  return [...root.querySelectorAll(DATES)].slice(0, MOST_DATES).flatMap((element) => {
    const text = element.textContent ?? ''
    const attribute = attributeOf(element)
    // a date is told by a number
    if (text.length > LONGEST_DATE || !/\p{Nd}/u.test(`${attribute} ${text}`) || element.closest(`${ELSEWHERE}, [class*="sidebar" i]`)) return []
    const side = !heading ? null : heading.compareDocumentPosition(element) & 4 ? 'behind' : heading.compareDocumentPosition(element) & 2 ? 'before' : null
    return [{ attribute, text: collapse(text), names: (element.getAttribute('class') ?? '').slice(0, LONGEST_TEXT), side, steps: heading ? stepsBetween(heading, element) : 0 }]
  })
}

function attributeOf(element: Element): string | null {
  return (element.getAttribute('datetime') ?? element.getAttribute('content'))?.slice(0, LONGEST_TEXT) ?? null
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

function markedAuthors(scope: Element | null): Marked['authors'] {
  // all in one walk over the page, then parted by kind
  const all = [...(scope?.querySelectorAll(AUTHORS) ?? [])]
  return (all.length === 0 ? [] : AUTHORS.split(', ')).flatMap((selector) => {
    const found = all.filter((element) => element.matches(selector)).slice(0, MOST_AUTHORS).filter((element) => !element.closest(ELSEWHERE))
    const lines = found.map((element) => collapse((element.textContent ?? '').slice(0, 400))).filter((line) => line.length > 2 && line.length < 120)
    return lines.length > 0 ? [{ several: selector.startsWith('[itemprop') || selector.startsWith('[rel'), lines }] : []
  })
}
