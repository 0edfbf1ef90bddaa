import type { Span } from '../text/span.ts'

/** What a name names. `group`: organisations, armed groups, companies, peoples; `thing`: "201st military base", "Uragan". */
export type NameKind = 'place' | 'person' | 'group' | 'thing'

/** A name in a text. */
export interface FoundName {
  /** What all spellings of the name have in common, as `nameKey` gives it. */
  key: string
  kind: NameKind
  /** In the text, without article and title. */
  span: Span
}

/** The key that all known spellings of a name share ("kyiv" for Kiev); an unknown name's own folded form. */
export function nameKey(name: string): string {
  return name.toLowerCase().trim()
}

/** Whether two names are spellings of one. */
export function sameName(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b)
}

/** Whether the place `inner` is known to lie in the place `outer`; false for a place and itself. */
export function contains(outer: string, inner: string): boolean {
  return outer !== inner && false
}

/** Names in a text, in reading order, none inside another. */
export function findNames(text: string): FoundName[] {
  return [...text.matchAll(/\b\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*/gu)].map((match) => ({
    key: nameKey(match[0]), kind: 'thing', span: { start: match.index, end: match.index + match[0].length },
  }))
}
