import type { Candidate } from './candidate.ts'
import { lettersOf } from './letters.ts'
import { textOf, typesOf, type LdNode } from './json-ld.ts'

const FEWEST_ENTRIES = 3
const MARKS = '[itemtype*="LiveBlogPosting"], [class*="live-blog" i], [class*="liveblog" i], [class*="live-entry" i], [class*="live-event" i], [class*="live-update" i], amp-live-list'
const MAY_BE_LIVE = '[itemtype*="LiveBlogPosting"], [class*="live" i], amp-live-list'
const TIME = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?$/

/** The blocks of a live blog: the first of each entry, and when each of these entries was written. */
export interface Entries {
  blocks: Candidate[]
  /** By the first block of an entry: its time as EDTF, in the time zone that the page gives; null when it is not stated. */
  times: ReadonlyMap<Candidate, string | null>
}

/** Whether the page states that it is a live blog, or marks parts of itself as entries of one. */
export function isLiveBlog(document: Document, nodes: readonly LdNode[]): boolean {
  // the short question first: few pages have any of it
  return nodes.some((node) => typesOf(node).includes('LiveBlogPosting')) || (document.querySelector(MAY_BE_LIVE) !== null && document.querySelector(MARKS) !== null)
}

/**
 * The entries of a live blog: elements of one parent and one form that each hold a `time`. The line that says nothing but the time is left out of the text.
 * @returns no times when there are fewer than three entries.
 */
export function readEntries(blocks: readonly Candidate[], nodes: readonly LdNode[]): Entries {
  const entries = findEntries(blocks)
  if (entries.size < FEWEST_ENTRIES) return { blocks: [...blocks], times: new Map() }
  const stated = updateTimes(nodes)
  const times = new Map<Candidate, string | null>()
  const begun = new Set<Element>()
  const kept = blocks.filter((one) => {
    const entry = entryOf(one.element, entries)
    if (entry === null) return true
    if (isTimeLine(one, entry)) return false
    if (!begun.has(entry)) times.set(one, timeOf(entry) ?? stated.get(lettersOf(one.text)) ?? stated.get(`#${entry.id}`) ?? null)
    begun.add(entry)
    return true
  })
  return { blocks: kept, times }
}

/** Elements of one parent, one tag and one first class that each hold a time and a block: the largest group of them. */
function findEntries(blocks: readonly Candidate[]): Set<Element> {
  const groups = new Map<Element, Map<string, Set<Element>>>()
  const seen = new Set<Element>()
  const timed = new Set<Element>()
  const body = blocks[0]?.element.ownerDocument.body
  for (const time of body?.querySelectorAll('time') ?? []) for (let up: Element | null = time; up && !timed.has(up); up = up.parentElement) timed.add(up)
  let most = new Set<Element>()
  for (const { element } of blocks) {
    for (let up: Element | null = element; up?.parentElement && up !== body && !seen.has(up); up = up.parentElement) {
      seen.add(up)
      if (!timed.has(up)) continue
      const forms = groups.get(up.parentElement) ?? new Map<string, Set<Element>>()
      groups.set(up.parentElement, forms)
      const form = `${up.tagName} ${(up.getAttribute('class') ?? '').split(/\s+/)[0]}`
      const group = forms.get(form) ?? new Set<Element>()
      forms.set(form, group.add(up))
      if (group.size > most.size) most = group
    }
  }
  return most
}

function entryOf(element: Element, entries: ReadonlySet<Element>): Element | null {
  for (let up: Element | null = element; up; up = up.parentElement) if (entries.has(up)) return up
  return null
}

function isTimeLine({ text, element }: Candidate, entry: Element): boolean {
  const time = entry.querySelector('time')
  return text.length < 60 && time !== null && (element.contains(time) || time.contains(element)) && text.length < (time.textContent ?? '').trim().length + 12
}

function timeOf(entry: Element): string | null {
  return edtfTime(entry.querySelector('time')?.getAttribute('datetime') ?? '')
}

/** An ISO date with or without a time of day as EDTF has it: with seconds, and with a colon in the offset. */
function edtfTime(stated: string): string | null {
  const found = TIME.exec(stated.trim())
  if (!found) return null
  const [, day, minutes, seconds, zone] = found
  return minutes ? `${day}T${minutes}${seconds ?? ':00'}${zone?.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2') ?? ''}` : day!
}

/** The times of the entries that JSON-LD lists, by the letters of the headline and by the fragment of the address. */
function updateTimes(nodes: readonly LdNode[]): Map<string, string> {
  const times = new Map<string, string>()
  for (const update of nodes.flatMap((node) => [node.liveBlogUpdate ?? []].flat() as unknown[])) {
    if (typeof update !== 'object' || update === null) continue
    const { datePublished, headline, url, '@id': id } = update as LdNode
    const time = edtfTime(textOf(datePublished) ?? '')
    if (time === null) continue
    const title = lettersOf(textOf(headline) ?? '')
    if (title !== '') times.set(title, time)
    for (const address of [url, id]) if (typeof address === 'string' && address.includes('#')) times.set(address.slice(address.indexOf('#')), time)
  }
  return times
}
