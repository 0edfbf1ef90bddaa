import { gazetteer } from '../names/gazetteer.ts'
import { keyContains, nameKey, nearKeys } from '../names/names.ts'
import type { Profile, ProfiledSide } from './profile.ts'
import type { Sides, Words } from './rule.ts'
import { isSpot, valueOutcome } from './evidence.ts'
import { isOfEdition } from './rules-of-time.ts'
import { isWithinOne, within } from './within.ts'

// The rules that keep figures apart by where they hold; `rules.ts` has their order.

/** Distances from two places, or the numbers of those who live in two. */
export function anchorsApart({ anchor: a }: Profile, { anchor: b }: Profile): Words | null {
  return a && b && a !== b && !keyContains(a, b) && !keyContains(b, a) ? [a, b] : null
}

/** Lengths between two pairs of places: the border of A with B and that of B with C. */
export function stretchesApart(mine: Profile, theirs: Profile): Words | null {
  if (mine.figure.unit?.dimension !== 'length' || mine.anchor !== null || theirs.anchor !== null) return null
  const [a, b] = [mine.known.near, theirs.known.near]
  if (a.length < 2 || b.length < 2) return null
  const [onlyMine, onlyTheirs] = [a.find((one) => !b.some((other) => within(one, other))), b.find((one) => !a.some((other) => within(one, other)))]
  return onlyMine && onlyTheirs ? [onlyMine, onlyTheirs] : null
}

/** Distances from one place to two others, or one of them from a place that is not named. */
export function endsApart(mine: Profile, theirs: Profile): Words | null {
  if (mine.figure.kind !== 'measure' || (mine.anchor === null && theirs.anchor === null)) return null
  if (mine.anchor === null || theirs.anchor === null) return [mine.anchor ?? '', theirs.anchor ?? '']
  const rest = (profile: Profile) => [...profile.near].filter((name) => name !== mine.anchor && name !== theirs.anchor)
  const [a, b] = [rest(mine), rest(theirs)]
  return a.length === 0 || b.length === 0 || a.some((one) => b.some((other) => within(one, other))) ? null : [a[0]!, b[0]!]
}

/** Two places of which neither lies in the other, and that the sentences do not share. */
export function placesApart(mine: Profile, theirs: Profile): Words | null {
  const [a, b] = [mine.known.located, theirs.known.located]
  if (a.length === 0 || b.length === 0) return null
  const meets = (located: Iterable<string>, places: string[]) => [...located].some((one) => places.some((other) => one === other || (knownPair(one, other) && within(one, other))))
  return meets(mine.located, theirs.places) || meets(theirs.located, mine.places) ? null : [a[0]!, b[0]!]
}

/** Two places, known or not, that the other text never names. */
export function scenesApart(mine: Profile, theirs: Profile, [left, right]: Sides): Words | null {
  if (mine.located.size === 0 || theirs.located.size === 0 || (mine.dimension !== 'count' && mine.figure.kind !== 'share')) return null
  return isOneNamed(mine.located, right) || isOneNamed(theirs.located, left) ? null : [[...mine.located][0]!, [...theirs.located][0]!]
}

function isOneNamed(places: Set<string>, side: ProfiledSide): boolean {
  for (const place of places) if (isWithinOne(place, side) || [...side.names].some((name) => nearKeys(place, name))) return true
  return false
}

/** Known places of the two sentences that the other text never names, whatever word joins them: "Mozambique's minister" and "in Zimbabwe". */
export function landsApart(mine: Profile, theirs: Profile, [left, right]: Sides): Words | null {
  const [a, b] = [mine.known.lands, theirs.known.lands]
  if (a.length === 0 || b.length === 0 || mine.dimension !== 'count') return null
  return a.some((place) => isWithinOne(place, right)) || b.some((place) => isWithinOne(place, left)) ? null : [a[0]!, b[0]!]
}

/** A share in a town, and a share of which no place is said, where the other text never names that town. */
export function townSharesApart(mine: Profile, theirs: Profile, [left, right]: Sides): Words | null {
  if (mine.figure.kind !== 'share' || (mine.located.size === 0) === (theirs.located.size === 0)) return null
  // of what no vote gives each place, an equal share is the same share
  if (!isOfEdition(mine) && !isOfEdition(theirs) && valueOutcome(mine, theirs) === 'same') return null
  const [located, other] = mine.located.size > 0 ? [mine.located, right] : [theirs.located, left]
  const town = [...located].find((place) => gazetteer.byKey.has(place) && isSpot(place) && !isCountry(place))
  if (town === undefined || [...located].some((place) => [...other.names].some((name) => nearKeys(place, name)))) return null
  return mine.located.size > 0 ? [town, ''] : ['', town]
}

let countries: Set<string> | null = null

/** Whether a key is that of a country, by the names that the platform has for them. */
function isCountry(key: string): boolean {
  countries ??= namedCountries()
  return countries.has(key)
}

function namedCountries(): Set<string> {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  return new Set(letters.flatMap((a) => letters.map((b) => names.of(a + b))).filter((name) => name !== undefined).map(nameKey))
}

function knownPair(a: string, b: string): boolean {
  return gazetteer.byKey.has(a) && gazetteer.byKey.has(b)
}
