import { keyContains, outersOf } from '../names/names.ts'

/** Whether two keys name one place, or one a place in the other. */
export function within(a: string, b: string): boolean {
  return a === b || keyContains(a, b) || keyContains(b, a)
}

/** Whether a place is, holds or lies in one of the names of a text: `within` for all of them at once. */
export function isWithinOne(place: string, { names, around }: { names: ReadonlySet<string>; around: ReadonlySet<string> }): boolean {
  if (names.has(place) || around.has(place)) return true
  for (const outer of outersOf(place)) if (names.has(outer)) return true
  return false
}

/** All that the names of a text lie in. */
export function aroundOf(names: Iterable<string>): Set<string> {
  const around = new Set<string>()
  for (const name of names) for (const outer of outersOf(name)) around.add(outer)
  return around
}
