import { findNames } from '../names/find-names.ts'
import type { NameKind } from '../names/gazetteer.ts'
import { samePerson } from '../names/names.ts'
import type { Span } from '../text/span.ts'
import { rarity } from './rarity.ts'
import type { Reason } from './related.ts'
import { readTerms } from './terms.ts'

/** A name in a text, with all the places where it stands. */
export interface NameInText {
  key: string
  kind: NameKind
  spans: Span[]
  /** Its spellings there, by how often. */
  spellings: Map<string, number>
}

/** A reason and how much it tells. */
export interface WeighedReason extends Reason {
  weight: number
}

/** A person, a group or a thing tells more of a story than the country that it plays in. */
export const KIND_WEIGHT: Record<NameKind, number> = { place: 1, person: 1.2, group: 1.2, thing: 1.4 }

/** The names of a text, one entry a name: "Shoigu" and "Sergei Shoigu" are one. */
export function namesIn(text: string): NameInText[] {
  const names = new Map<string, NameInText>()
  for (const { key, kind, span } of findNames(text)) {
    const name = names.get(key) ?? { key, kind, spans: [], spellings: new Map<string, number>() }
    names.set(key, name)
    name.spans.push(span)
    const spelling = text.slice(span.start, span.end)
    name.spellings.set(spelling, (name.spellings.get(spelling) ?? 0) + 1)
  }
  return joinPersons([...names.values()])
}

/**
 * The names that both texts hold, with the words that carry them, those that tell most first.
 * @param without keys of names that are no reason: the outlets' own.
 */
export function sharedNames(mine: readonly NameInText[], theirs: readonly NameInText[], without: ReadonlySet<string>): WeighedReason[] {
  const reasons: WeighedReason[] = []
  const taken = new Set<NameInText>()
  for (const name of mine) {
    if (without.has(name.key)) continue
    const other = theirs.find((candidate) => !taken.has(candidate) && isSame(name, candidate))
    if (!other) continue
    taken.add(other)
    const label = labelOf(name, other)
    const weight = KIND_WEIGHT[name.kind] * rarityOf(label) * often(name.spans.length, other.spans.length)
    if (weight > 0) reasons.push({ kind: name.kind, label, mine: name.spans, theirs: other.spans, weight })
  }
  return reasons.sort((a, b) => b.weight - a.weight)
}

/** What a reason counts for standing so often in the two texts: the rarer side decides, the other helps a little. */
export function often(mine: number, theirs: number): number {
  return Math.log(1 + Math.min(mine, theirs) + Math.max(mine, theirs) / 4)
}

function isSame(a: NameInText, b: NameInText): boolean {
  return a.key === b.key || (a.kind === 'person' && b.kind === 'person' && samePerson(a.key, b.key))
}

/** A last name alone joins the full name that the same text has for it, where there is but one. */
function joinPersons(names: NameInText[]): NameInText[] {
  const full = names.filter(({ key, kind }) => kind === 'person' && key.includes(' '))
  return names.filter((name) => {
    if (name.key.includes(' ') || (name.kind !== 'person' && name.kind !== 'thing')) return true
    const whole = full.filter(({ key }) => samePerson(key, name.key))
    if (whole.length !== 1) return true
    whole[0]!.spans = [...whole[0]!.spans, ...name.spans].sort((a, b) => a.start - b.start)
    return false
  })
}

/** The spelling to show: the name of the country before that of its people, then the article's most frequent one, the longer of equals. */
export function labelOf(mine: NameInText, theirs: NameInText): string {
  const spellings = [...mine.spellings, ...theirs.spellings].filter(([spelling]) => !isShouted(spelling))
  const plain = spellings.find(([spelling]) => spelling.toLowerCase() === mine.key)
  if (plain && mine.kind === 'place') return plain[0]
  const own = spellings.filter(([spelling]) => mine.spellings.has(spelling))
  const best = [own, spellings, [...mine.spellings]].find((list) => list.length > 0)!.reduce(([a, timesA], [b, timesB]) =>
    timesB > timesA || (timesB === timesA && b.length > a.length) ? [b, timesB] : [a, timesA],
  )[0]
  return best.replace(/\s+/g, ' ').replace(/['’]s$/, '')
}

/** A name in capitals throughout is that of a dateline or a headline; short ones are abbreviations. */
function isShouted(spelling: string): boolean {
  return spelling.length > 5 && spelling === spelling.toUpperCase() && spelling !== spelling.toLowerCase()
}

/** Rarity of a name's rarest word, a little more for each further one. */
export function rarityOf(label: string): number {
  const rarities: number[] = []
  readTerms(label, (term) => rarities.push(rarity(term)))
  rarities.sort((a, b) => b - a)
  return rarities.reduce((sum, rareness, at) => sum + (at === 0 ? rareness : rareness / 5), 0)
}
