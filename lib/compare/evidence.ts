import { gazetteer } from '../names/gazetteer.ts'
import type { Outcome } from './comparison.ts'
import { outcomeOf, statedValue, unitScale } from './outcome.ts'
import { isPeople } from './counted.ts'
import type { Profile } from './profile.ts'
import { FIRM_STATES } from './word-classes.ts'
import type { Likeness } from './likeness.ts'
import { within } from './within.ts'

/** What one happening adds to the likeness of the words around two dates. */
const SAME_HAPPENING = 0.25
/** Dates are always asked for what keeps them apart. */
const DATE_ASKED = 1

/** What shows two figures to be of one thing, by name; their sum is the score. */
export function evidence(mine: Profile, theirs: Profile, likeness: Likeness, outcome: Outcome | null): Record<string, number> {
  const parts: Record<string, number> = {}
  const equal = outcome === 'same'
  const isAgreement = equal || outcome === 'compatible'
  const [cosine, shared] = [likeness.cosine(mine, theirs), likeness.shared(mine, theirs)]
  parts.words = 1.6 * cosine
  // a date says nothing of itself: only the words around it tell of what
  if (mine.figure.kind === 'date') {
    const happening = mine.happening !== null && mine.happening === theirs.happening
    return { dates: shared < (happening ? 2 : 3) ? 0 : cosine + (happening ? SAME_HAPPENING : 0), asked: DATE_ASKED }
  }
  parts.shared = Math.min(0.3, 0.06 * shared)
  if (mine.thing && mine.thing === theirs.thing) parts.thing = isPeople(mine.thing) ? 0.1 : 0.45
  if (mine.state && mine.state === theirs.state) parts.state = FIRM_STATES.has(mine.state) ? 0.35 : 0.2
  if (mine.attribute && mine.attribute === theirs.attribute && mine.figure.kind !== 'count') parts.attribute = 0.3
  if (equal) parts.value = 0.25 + 0.15 * Math.min(4, digitsOf(mine)) + (mine.figure.unit ? 0.15 : 0)
  else if (mine.converted && theirs.converted && isAgreement) parts.value = 0.35
  else if (mine.magnitude && theirs.magnitude) parts.value = 0.15
  if (mine.anchor && theirs.anchor && within(mine.anchor, theirs.anchor)) parts.anchor = 0.6
  let [names, spots] = [0, 0]
  for (const name of mine.names) {
    if (!theirs.names.has(name)) continue
    const spot = isSpot(name)
    names += spot ? 0.25 : 0.15
    // what one sentence shows to be a place is one in the other too
    if (spot && (mine.places.includes(name) || theirs.places.includes(name))) spots++
  }
  if (names > 0) parts.names = Math.min(0.45, names)
  if (spots > 0 && mine.figure.kind === 'count') parts.spots = Math.min(0.6, 0.3 * spots)
  // the one total of its kind on both sides: "the toll", "the magnitude"
  const kind = (mine.state !== null && FIRM_STATES.has(mine.state) && mine.state === theirs.state) || (mine.dimension === 'magnitude')
  if (mine.main && theirs.main && kind) parts.main = 0.5
  else if (mine.only && theirs.only && (mine.figure.kind === 'count' ? mine.thing !== '' && !isPeople(mine.thing) && mine.thing === theirs.thing : mine.attribute !== null && mine.attribute === theirs.attribute)) parts.only = 0.35
  if (mine.populace && theirs.populace) parts.populace = 0.4
  return parts
}

/** How two values relate by their wordings alone; `same` also for "more than 3,500" and "3,500". Null where one has no value. */
export function valueOutcome(mine: Profile, theirs: Profile): Outcome | null {
  if (mine.figure.kind === 'date' || theirs.figure.kind === 'date') {
    const [a, b] = [mine.figure.date, theirs.figure.date]
    return a === null || b === null ? null : a === b ? 'same' : a.startsWith(b) || b.startsWith(a) ? 'compatible' : 'differs'
  }
  const [a, b] = [statedValue(mine.figure, 1, mine.converted), statedValue(theirs.figure, unitScale(mine.figure, theirs.figure), theirs.converted)]
  if (!a || !b) return null
  const plain = outcomeOf(a, b)
  // for the evidence "more than 3,500" and "3,500" are one value
  return plain === 'compatible' && outcomeOf({ ...a, comparator: 'exact' }, { ...b, comparator: 'exact' }) === 'same' ? 'same' : plain
}

/** Digits of a value that mean something: an equal 7,543 says more than an equal 7. */
function digitsOf({ figure }: Profile): number {
  if (figure.kind === 'date') return (figure.date ?? '').length / 3
  const value = Array.isArray(figure.value) ? figure.value[1] : figure.value
  if (value === null) return 0
  const digits = Math.abs(value).toExponential(8).split('e')[0]!.replace('.', '').replace(/0+$/, '').length
  return Math.abs(value) < 13 && Number.isInteger(value) ? 0 : digits
}

const spotsSeen = new Map<string, boolean>()

/** Whether a value is one that seldom comes twice by chance: of two digits that mean something, a sum of money of one. */
export function isParticular(profile: Profile): boolean {
  return digitsOf(profile) >= (profile.figure.kind === 'money' ? 1 : 2)
}

/** Whether a value has three digits or more that mean something. */
export function isLong(profile: Profile): boolean {
  return digitsOf(profile) >= 3
}

/** Whether a place is smaller than a country. */
function isSpot(key: string): boolean {
  let spot = spotsSeen.get(key)
  if (spot === undefined) {
    if (spotsSeen.size > 20_000) spotsSeen.clear()
    spotsSeen.set(key, spot = readSpot(key))
  }
  return spot
}

function readSpot(key: string): boolean {
  const known = gazetteer.byKey.get(key)
  return known === undefined || (known.kind === 'place' && [...known.inside].some((outer) => (gazetteer.byKey.get(outer)?.inside.size ?? 0) > 0))
}
