import { gazetteer, type NameKind } from '../names/gazetteer.ts'
import { samePerson } from '../names/names.ts'
import { foldName } from '../names/spelling.ts'
import type { NameInText } from './names-in-text.ts'
import { rarity } from './rarity.ts'
import type { Reason } from './related.ts'
import { readTerms } from './terms.ts'

/** A reason and how much it tells. */
export interface WeighedReason extends Reason {
  weight: number
  /** Whether it is given only where there is nothing better: a verb alone, a common word in capitals. */
  weak?: boolean
}

/** A person, a group or a thing tells more of a story than the country that it plays in. */
export const KIND_WEIGHT: Record<NameKind, number> = { place: 1, person: 1.2, group: 1.2, thing: 1.4 }

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
    const kind = kindOf(name, other)
    const weight = KIND_WEIGHT[kind] * rarityOf(label) * often(name.spans.length, other.spans.length)
    if (weight > 0) reasons.push({ kind, label, mine: name.spans, theirs: other.spans, weight, weak: name.isCommon || other.isCommon })
  }
  return reasons.sort((a, b) => b.weight - a.weight)
}

/** What a reason counts for standing so often in the two texts: the rarer side decides, the other helps a little. */
export function often(mine: number, theirs: number): number {
  return Math.log(1 + Math.min(mine, theirs) + Math.max(mine, theirs) / 4)
}

function isSame(a: NameInText, b: NameInText): boolean {
  if (a.key === b.key) return true
  const [longer, shorter] = a.key.length > b.key.length ? [a, b] : [b, a]
  const mayBe = shorter.kind === 'person' || (longer.isPerson && shorter.kind === 'thing' && !shorter.key.includes(' '))
  return longer.kind === 'person' && mayBe && samePerson(a.key, b.key)
}

/** Two words in capitals look like a person's name; where neither text shows that one is meant it is called a thing, which is true of a hotel and no lie of a ship. */
function kindOf(mine: NameInText, theirs: NameInText): NameKind {
  // a first name in one text and none in the other: only of persons are those one name
  if (mine.isPerson || theirs.isPerson || mine.key !== theirs.key) return 'person'
  return mine.kind === 'person' ? (theirs.kind === 'person' ? 'thing' : theirs.kind) : mine.kind
}

/** Longer spellings than this are sentences in capitals. */
const MOST_WORDS = 5

/** The spelling to show: the country's name for that of its people; else the longest form in the two texts, the more frequent of equals, the article's before the report's. */
export function labelOf(mine: NameInText, theirs: NameInText): string {
  const all = [...mine.spellings, ...theirs.spellings]
  const known = gazetteer.byKey.get(mine.key)
  if (known?.kind === 'place' && all.some(([spelling]) => gazetteer.demonyms.has(foldName(spelling)))) {
    return tidy(all.find(([spelling]) => spelling.toLowerCase() === mine.key)?.[0] ?? known.spellings[0]!)
  }
  const spoken = all.filter(([spelling]) => !isShouted(spelling) && wordsOf(spelling) <= MOST_WORDS)
  return tidy((spoken.length > 0 ? spoken : all).reduce((a, b) => (wordsOf(b[0]) - wordsOf(a[0]) || b[1] - a[1]) > 0 ? b : a)[0])
}

function wordsOf(spelling: string): number {
  return spelling.split(/\s+/).length
}

function tidy(spelling: string): string {
  return spelling.replace(/\s+/g, ' ').replace(/['’]s$/, '')
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
