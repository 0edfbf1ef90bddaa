import type { Candidate } from './collect-blocks.ts'
import { typesOf, type LdNode } from './json-ld.ts'

const FEWEST_ENTRIES = 3

/** Whether the page states that it is a live blog. */
export function isLiveBlog(nodes: readonly LdNode[]): boolean {
  return nodes.some((node) => typesOf(node).includes('LiveBlogPosting'))
}

/**
 * The blocks of a live blog with the first of each entry marked as such: the line with the entry's time, taken in again where it was left out.
 * Entries are elements of one parent and one form that each hold a `time`.
 * @param candidates all lines of the page, the blocks among them
 * @returns the blocks as they are when there are fewer than three entries.
 */
export function markEntries(blocks: readonly Candidate[], candidates: readonly Candidate[]): Candidate[] {
  const entryOf = (one: Candidate): Element | null => entries.find((entry) => entry.contains(one.element)) ?? null
  const entries = findEntries(blocks)
  if (entries.length < FEWEST_ENTRIES) return [...blocks]
  const kept = new Set(blocks)
  const withText = new Set(blocks.map(entryOf))
  const begun = new Set<Element>()
  return candidates.flatMap((one) => {
    const entry = entryOf(one)
    const timed = entry !== null && withText.has(entry) && !begun.has(entry) && isTimeLine(one, entry)
    if (!kept.has(one) && !timed) return []
    if (entry === null || begun.has(entry)) return [one]
    begun.add(entry)
    return [{ ...one, kind: 'entry' as const }]
  })
}

function findEntries(blocks: readonly Candidate[]): Element[] {
  const groups = new Map<string, Set<Element>>()
  const parents = new Map<Element, number>()
  for (const { element } of blocks) {
    for (let up: Element | null = element; up?.parentElement; up = up.parentElement) {
      if (up.tagName === 'BODY' || !up.querySelector('time')) continue
      if (!parents.has(up.parentElement)) parents.set(up.parentElement, parents.size)
      const group = `${parents.get(up.parentElement)} ${up.tagName} ${(up.getAttribute('class') ?? '').split(/\s+/)[0]}`
      const same = groups.get(group)
      if (same) same.add(up)
      else groups.set(group, new Set([up]))
    }
  }
  return [...groups.values()].reduce<Element[]>((most, group) => (group.size > most.length ? [...group] : most), [])
}

function isTimeLine({ text, element }: Candidate, entry: Element): boolean {
  const time = entry.querySelector('time')
  return text.length < 60 && time !== null && (element.contains(time) || time.contains(element)) && /\d/.test(text)
}
