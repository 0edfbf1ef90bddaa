import { gazetteer } from '../names/gazetteer.ts'
import type { JoiningKind, Outcome } from './comparison.ts'
import { equalStated, outcomeOf, statedValue, unitScale } from './outcome.ts'
import { isPeople } from './counted.ts'
import type { Profile } from './profile.ts'
import { FIRM_STATES } from './word-classes.ts'
import type { Likeness } from './likeness.ts'
import { within } from './within.ts'

/** What one happening adds to the likeness of the words around two dates. */
const SAME_HAPPENING = 0.25
/** Dates are always asked for what keeps them apart. */
const DATE_ASKED = 1

/** What shows two figures to be of one thing, by name; what does not is left out, the words aside. */
export type Parts = Partial<Record<JoiningKind, number>>

/**
 * What shows two figures to be of one thing.
 * @param least the sum below which nothing is worth keeping
 * @returns the parts and their sum, the score; null where it is less
 */
export function evidence(mine: Profile, theirs: Profile, likeness: Likeness, outcome: Outcome | null, least: number): { parts: Parts; score: number } | null {
  const shared = likeness.shared(mine, theirs)
  const cosine = shared === 0 ? 0 : likeness.cosine(mine, theirs)
  // a date says nothing of itself: only the words around it tell of what
  if (mine.figure.kind === 'date') {
    const happening = mine.happening !== null && mine.happening === theirs.happening
    const dates = shared < (happening ? 2 : 3) ? 0 : cosine + (happening ? SAME_HAPPENING : 0)
    return { parts: { dates, asked: DATE_ASKED }, score: dates + DATE_ASKED }
  }
  const words = 1.6 * cosine
  const inCommon = Math.min(0.3, 0.06 * shared)
  const thing = mine.thing === '' || mine.thing !== theirs.thing ? 0 : isPeople(mine.thing) ? 0.1 : 0.45
  const state = mine.state === null || mine.state !== theirs.state ? 0 : FIRM_STATES.has(mine.state) ? 0.35 : 0.2
  const attribute = mine.attribute !== null && mine.attribute === theirs.attribute && mine.figure.kind !== 'count' ? 0.3 : 0
  const value = valueWeight(mine, theirs, outcome)
  const anchor = mine.anchor && theirs.anchor && within(mine.anchor, theirs.anchor) ? 0.6 : 0
  const [names, spots] = nameWeights(mine, theirs)
  const main = mine.main && theirs.main && isTotal(mine, theirs) ? 0.5 : 0
  const only = main === 0 && mine.only && theirs.only && isOneKind(mine, theirs) ? 0.35 : 0
  const populace = mine.populace && theirs.populace ? 0.4 : 0
  const score = words + inCommon + thing + state + attribute + value + anchor + names + spots + main + only + populace
  if (score < least) return null
  const parts: Parts = { words, shared: inCommon }
  if (thing > 0) parts.thing = thing
  if (state > 0) parts.state = state
  if (attribute > 0) parts.attribute = attribute
  if (value > 0) parts.value = value
  if (anchor > 0) parts.anchor = anchor
  if (names > 0) parts.names = names
  if (spots > 0) parts.spots = spots
  if (main > 0) parts.main = main
  if (only > 0) parts.only = only
  if (populace > 0) parts.populace = populace
  return { parts, score }
}

function valueWeight(mine: Profile, theirs: Profile, outcome: Outcome | null): number {
  if (outcome === 'same') return 0.25 + 0.15 * Math.min(4, mine.digits) + (mine.figure.unit ? 0.15 : 0)
  if (mine.converted && theirs.converted && outcome === 'compatible') return 0.35
  return mine.magnitude && theirs.magnitude ? 0.15 : 0
}

/** What the names weigh that two sentences share, and those of places smaller than a country. */
function nameWeights(mine: Profile, theirs: Profile): [number, number] {
  let [names, spots] = [0, 0]
  for (const name of mine.names) {
    if (!theirs.names.has(name)) continue
    const spot = isSpot(name)
    names += spot ? 0.25 : 0.15
    // what one sentence shows to be a place is one in the other too
    if (spot && (mine.places.includes(name) || theirs.places.includes(name))) spots++
  }
  return [Math.min(0.45, names), mine.figure.kind === 'count' ? Math.min(0.6, 0.3 * spots) : 0]
}

/** Whether both give the one total of its kind: "the toll", "the magnitude". */
function isTotal({ state, dimension }: Profile, theirs: Profile): boolean {
  return (state !== null && FIRM_STATES.has(state) && state === theirs.state) || dimension === 'magnitude'
}

function isOneKind(mine: Profile, theirs: Profile): boolean {
  if (mine.figure.kind === 'count') return mine.thing !== '' && !isPeople(mine.thing) && mine.thing === theirs.thing
  return mine.attribute !== null && mine.attribute === theirs.attribute
}

/** How two values relate by their wordings alone; `same` also for "more than 3,500" and "3,500". Null where one has no value. */
export function valueOutcome(mine: Profile, theirs: Profile): Outcome | null {
  if (mine.figure.kind === 'date' || theirs.figure.kind === 'date') {
    const [a, b] = [mine.figure.date, theirs.figure.date]
    return a === null || b === null ? null : a === b ? 'same' : a.startsWith(b) || b.startsWith(a) ? 'compatible' : 'differs'
  }
  const scale = unitScale(mine.figure, theirs.figure)
  const [a, b] = [mine.stated, scale === 1 ? theirs.stated : statedValue(theirs.figure, scale, theirs.converted)]
  if (!a || !b) return null
  const plain = outcomeOf(a, b)
  // for the evidence "more than 3,500" and "3,500" are one value
  return plain === 'compatible' && equalStated(a, b) ? 'same' : plain
}

const spotsSeen = new Map<string, boolean>()

/** Whether a value is one that seldom comes twice by chance: of two digits that mean something, a sum of money of one. */
export function isParticular(profile: Profile): boolean {
  return profile.digits >= (profile.figure.kind === 'money' ? 1 : 2)
}

/** Whether a value has three digits or more that mean something. */
export function isLong(profile: Profile): boolean {
  return profile.digits >= 3
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
