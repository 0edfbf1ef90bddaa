import type { Relation as Related } from '../match/related.ts'
import { gazetteer } from '../names/gazetteer.ts'
import { keyContains, nearKeys, samePerson } from '../names/names.ts'
import type { Outcome, UnlikeReason } from './comparison.ts'
import { outcomeOf, statedValue, unitScale } from './outcome.ts'
import { isPeople, widerThing, type Profile, type ProfiledSide } from './profile.ts'
import { FIRM_STATES } from './word-classes.ts'

/** Whether two figures may be compared, and what speaks for and against it. */
export interface Decision {
  /** Why not; null where nothing speaks against it. Without a reason and below `enough` nothing shows them to be of one thing. */
  reason: UnlikeReason | null
  /** The words that tell them apart, mine's and theirs'. */
  words: [string, string]
  /** How much shows that they are of one thing, 0 and up. */
  score: number
  /** The parts of the score, by name. */
  parts: Record<string, number>
  /** How their values relate, units converted; null when one has none. */
  outcome: Outcome | null
  /** Whether they are too little alike to be set beside each other as numbers that are apart. */
  weak: boolean
  /** Whether it cannot be told what one of them counts, or it counts a part of something. */
  unnamed: boolean
}

/** From here on two figures are of one thing; measured on pairs of figures from real reports. A conflict needs more than an agreement. */
const ENOUGH = { agree: 0.93, differ: 1.15 }
/** Below this no rule is asked. */
const LEAST = 0.9
/** From here on two figures that may not be compared stand near enough to be named with the reason. */
const NEAR = 1
/** The same for figures of other things, which stand beside each other in every report. */
const NEAR_OTHER = 1.3

/** Sizes of two numbers of one thing that only its noun joins are not further apart than this. */
const UNLIKE_SIZES = 8
/** How alike the words must be where nothing else but a noun shows two numbers that are apart to be of one thing. */
const BARE_WORDS = 0.4
const ALIKE_WORDS = 0.9
/** How alike the words must be where it cannot be told what a number counts. */
const UNNAMED_WORDS = 0.55

/** How alike the words around two dates must be for the dates to be of one event. */
const SAME_HAPPENING = 0.25
const DATE_WORDS = { agree: 0.45, differ: 0.6 }

type Words = [string, string]
type Sides = [ProfiledSide, ProfiledSide]

/** The rules that keep figures apart, tried in order; each gives the words that tell the two apart, or null. */
const RULES: { reason: UnlikeReason; evenIfEqual: boolean; apart(mine: Profile, theirs: Profile, sides: Sides): Words | null }[] = [
  { reason: 'dimension', evenIfEqual: true, apart: dimensionsApart },
  { reason: 'counted', evenIfEqual: true, apart: statesApart },
  { reason: 'counted', evenIfEqual: true, apart: sharesApart },
  { reason: 'counted', evenIfEqual: true, apart: dealsApart },
  { reason: 'counted', evenIfEqual: false, apart: purposesApart },
  { reason: 'place', evenIfEqual: true, apart: anchorsApart },
  { reason: 'place', evenIfEqual: false, apart: endsApart },
  { reason: 'place', evenIfEqual: true, apart: stretchesApart },
  { reason: 'actor', evenIfEqual: true, apart: ownersApart },
  { reason: 'actor', evenIfEqual: true, apart: numbersApart },
  { reason: 'actor', evenIfEqual: true, apart: subjectsApart },
  { reason: 'place', evenIfEqual: true, apart: placesApart },
  { reason: 'event', evenIfEqual: true, apart: eventsApart },
  { reason: 'modality', evenIfEqual: false, apart: modalitiesApart },
  { reason: 'population', evenIfEqual: false, apart: episodesApart },
  { reason: 'population', evenIfEqual: true, apart: populaceApart },
  { reason: 'population', evenIfEqual: false, apart: populationsApart },
  { reason: 'part', evenIfEqual: false, apart: partsApart },
  { reason: 'accumulation', evenIfEqual: false, apart: accumulationsApart },
  { reason: 'period', evenIfEqual: false, apart: periodsApart },
  { reason: 'time', evenIfEqual: false, apart: timesApart },
  { reason: 'place', evenIfEqual: true, apart: scenesApart },
]

/** Whether two figures of two texts may be compared, by what their sentences say. */
export function mayCompare(mine: Profile, theirs: Profile, sides: Sides, relation: Related): Decision {
  const dimension = dimensionsApart(mine, theirs)
  if (dimension) return { reason: 'dimension', words: dimension, score: 0, parts: {}, outcome: null, weak: true, unnamed: true }
  // other things, as most pairs are: nobody asks why the trees are not compared with the boats
  const other = thingsApart(mine, theirs) ?? happeningsApart(mine, theirs) ?? attributesApart(mine, theirs)
  if (other) return { reason: 'counted', words: other, score: 0, parts: {}, outcome: null, weak: true, unnamed: true }
  const outcome = valueOutcome(mine, theirs)
  const equal = outcome === 'same'
  const parts = evidence(mine, theirs, sides, outcome)
  const weak = isWeak(mine, theirs, parts)
  const unnamed = [mine, theirs].some((one) => one.figure.kind === 'count' && (one.part || (one.thing === '' && one.state === null && !one.magnitude)))
  const score = Object.values(parts).reduce((sum, part) => sum + part, 0)
  if (relation === 'subject' && !(isStanding(mine) && isStanding(theirs)) && !modalitiesApart(mine, theirs)) return { reason: 'event', words: ['', ''], score, parts, outcome, weak, unnamed }
  // most pairs have nothing in common; why they may not be compared is of no interest
  if (score < LEAST) return { reason: null, words: ['', ''], score, parts, outcome, weak, unnamed }
  for (const rule of RULES) {
    const words = equal && !rule.evenIfEqual ? null : rule.apart(mine, theirs, sides)
    if (words) return { reason: rule.reason, words, score, parts, outcome, weak, unnamed }
  }
  return { reason: null, words: ['', ''], score, parts, outcome, weak, unnamed }
}

/** Whether the evidence is enough to set the two figures beside each other. */
export function isEnough({ score, outcome, reason, parts, weak, unnamed }: Decision): boolean {
  if (reason !== null || outcome === null) return false
  const agree = outcome === 'same' || outcome === 'compatible'
  if (parts.dates !== undefined) return parts.dates >= (agree ? DATE_WORDS.agree : DATE_WORDS.differ)
  if (!agree && weak) return false
  if (unnamed && (parts.words ?? 0) < UNNAMED_WORDS) return false
  return score >= (agree ? ENOUGH.agree : ENOUGH.differ)
}

/**
 * Whether two numbers that are apart look like numbers of two things: nothing is known of what one counts, one of them is not the
 * text's own total, or nothing but a noun joins them while their sizes or the words around them are unlike.
 */
function isWeak(mine: Profile, theirs: Profile, parts: Record<string, number>): boolean {
  const count = mine.figure.kind === 'count'
  if (count && !mine.magnitude && [mine, theirs].some((one) => one.thing === '' && one.state === null)) return true
  if (!(mine.main && theirs.main) && parts.anchor === undefined && parts.populace === undefined) return true
  if (parts.state !== undefined || parts.anchor !== undefined || parts.main !== undefined) return false
  if (!count) return mine.figure.kind !== 'date' && parts.names === undefined && (parts.words ?? 0) < UNNAMED_WORDS
  const [a, b] = [sizeOf(mine), sizeOf(theirs)]
  if (a === 1 || b === 1 || (Math.max(a, b) > UNLIKE_SIZES * Math.min(a, b) && (parts.words ?? 0) < ALIKE_WORDS)) return true
  return parts.spots === undefined && (parts.words ?? 0) < BARE_WORDS
}

function sizeOf({ figure }: Profile): number {
  return Array.isArray(figure.value) ? figure.value[1] : figure.value ?? 0
}

/** Whether two figures that may not be compared are near enough to be shown with the reason. */
export function isNearMiss({ score, reason, parts }: Decision): boolean {
  return reason !== null && reason !== 'dimension' && score >= (reason === 'counted' ? NEAR_OTHER : NEAR) && parts.dates === undefined
}

function dimensionsApart(mine: Profile, theirs: Profile): Words | null {
  const [a, b] = [dimensionOf(mine), dimensionOf(theirs)]
  return a === b ? null : [a, b]
}

function dimensionOf({ figure, magnitude }: Profile): string {
  if (figure.kind === 'date') return 'date'
  // "a 5.6 quake" is no count of quakes
  if (magnitude) return 'magnitude'
  if (figure.unit) return `${figure.unit.dimension}${figure.unit.per ? `/${figure.unit.per}` : ''}`
  return figure.kind === 'share' ? 'share' : 'count'
}

function statesApart({ state: a, figure: one }: Profile, { state: b, figure: other }: Profile): Words | null {
  if (a === b || one.kind !== 'count' || other.kind !== 'count') return null
  return FIRM_STATES.has(a ?? '') || FIRM_STATES.has(b ?? '') ? [a ?? '', b ?? ''] : null
}

function thingsApart(a: Profile, b: Profile): Words | null {
  if (dimensionOf(a) !== 'count' || a.thing === b.thing || a.thing === '' || b.thing === '') return null
  if (a.state !== null && a.state === b.state && FIRM_STATES.has(a.state) && isPeople(a.thing) && isPeople(b.thing)) return null
  if (widerThing(a.thing) === b.thing || widerThing(b.thing) === a.thing) return null
  return [a.thing, b.thing]
}

function attributesApart(a: Profile, b: Profile): Words | null {
  if (a.capacity !== b.capacity) return [a.capacity ? 'capacity' : '', b.capacity ? 'capacity' : '']
  if (a.figure.kind !== 'measure' || a.attribute === b.attribute || dimensionOf(a) === 'magnitude') return null
  return a.attribute && b.attribute ? [a.attribute, b.attribute] : null
}

function happeningsApart({ happening: a }: Profile, { happening: b }: Profile): Words | null {
  return a && b && a !== b ? [a, b] : null
}

/** Shares of other things: prices are not jobs, exports no imports. */
function sharesApart(a: Profile, b: Profile): Words | null {
  return a.figure.kind === 'share' && b.figure.kind === 'share' ? disjoint(a.attributes, b.attributes) : null
}

/** Sums of money for other things: a fine is no price. */
function purposesApart(a: Profile, b: Profile): Words | null {
  return a.figure.kind === 'money' ? disjoint(a.attributes, b.attributes) : null
}

/** Sums of which other things are said: a demand is no offer. */
function dealsApart({ figure, state: a }: Profile, { state: b }: Profile): Words | null {
  return figure.kind === 'money' && a && b && a !== b ? [a, b] : null
}

function disjoint(mine: Set<string>, theirs: Set<string>): Words | null {
  const [[a], [b]] = [mine, theirs]
  return a === undefined || b === undefined || [...mine].some((one) => theirs.has(one)) ? null : [a, b]
}

/** Those who took part, and those who are there. */
function episodesApart(a: Profile, b: Profile): Words | null {
  return a.episode !== b.episode && (a.state === 'deployed' || b.state === 'deployed' || a.figure.accumulation !== b.figure.accumulation) ? ['', ''] : null
}

function populaceApart(a: Profile, b: Profile): Words | null {
  return a.populace !== b.populace && isPeople(a.thing) && isPeople(b.thing) && a.figure.kind === 'count' ? [a.populace ? 'population' : '', b.populace ? 'population' : ''] : null
}

function anchorsApart({ anchor: a }: Profile, { anchor: b }: Profile): Words | null {
  return a && b && a !== b && !keyContains(a, b) && !keyContains(b, a) ? [a, b] : null
}

/** Lengths between two pairs of places: the border of A with B and that of B with C. */
function stretchesApart(mine: Profile, theirs: Profile): Words | null {
  if (mine.figure.unit?.dimension !== 'length' || mine.anchor !== null || theirs.anchor !== null) return null
  const [a, b] = [knownOnly(mine.near), knownOnly(theirs.near)]
  if (a.length < 2 || b.length < 2) return null
  const [onlyMine, onlyTheirs] = [a.find((one) => !b.some((other) => within(one, other))), b.find((one) => !a.some((other) => within(one, other)))]
  return onlyMine && onlyTheirs ? [onlyMine, onlyTheirs] : null
}

/** Distances from one place to two others, or one of them from a place that is not named. */
function endsApart(mine: Profile, theirs: Profile): Words | null {
  if (mine.figure.kind !== 'measure' || (mine.anchor === null && theirs.anchor === null)) return null
  if (mine.anchor === null || theirs.anchor === null) return [mine.anchor ?? '', theirs.anchor ?? '']
  const rest = (profile: Profile) => [...profile.near].filter((name) => name !== mine.anchor && name !== theirs.anchor)
  const [a, b] = [rest(mine), rest(theirs)]
  return a.length === 0 || b.length === 0 || a.some((one) => b.some((other) => within(one, other))) ? null : [a[0]!, b[0]!]
}

function ownersApart({ owners: mine }: Profile, { owners: theirs }: Profile): Words | null {
  const [a, b] = [knownOnly(mine), knownOnly(theirs)]
  if (a.length === 0 || b.length === 0) return null
  return a.some((one) => b.some((other) => within(one, other))) ? null : [a[0]!, b[0]!]
}

/** Two doers that neither sentence shares: the seats of one party and of another. */
function subjectsApart(mine: Profile, theirs: Profile): Words | null {
  const [a, b] = [mine.subject, theirs.subject]
  if (a === null || b === null || within(a, b) || samePerson(a, b)) return null
  return mine.names.has(b) || theirs.names.has(a) ? null : [a, b]
}

/** Two of one kind that their numbers tell apart: the 102nd base and the 201st. */
function numbersApart(mine: Profile, theirs: Profile): Words | null {
  const numbered = (names: Set<string>) => [...names].map((name) => /^(\d+(?:st|nd|rd|th)) (.+)$/.exec(name)).filter((match) => match !== null)
  const [a, b] = [numbered(mine.names), numbered(theirs.names)]
  for (const one of a) {
    const kind = b.filter((other) => other[2] === one[2])
    if (kind.length > 0 && !kind.some((other) => other[1] === one[1])) return [one[0], kind[0]![0]]
  }
  return null
}

/** Two places of which neither lies in the other, and that the sentences do not share. */
function placesApart(mine: Profile, theirs: Profile): Words | null {
  const [a, b] = [knownOnly(mine.located), knownOnly(theirs.located)]
  if (a.length === 0 || b.length === 0) return null
  const meets = (located: Iterable<string>, places: string[]) => [...located].some((one) => places.some((other) => one === other || (knownPair(one, other) && within(one, other))))
  return meets(mine.located, theirs.places) || meets(theirs.located, mine.places) ? null : [a[0]!, b[0]!]
}

/** Two places, known or not, that the other text never names. */
function scenesApart(mine: Profile, theirs: Profile, [left, right]: Sides): Words | null {
  if (mine.located.size === 0 || theirs.located.size === 0 || dimensionOf(mine) !== 'count') return null
  const named = (places: Set<string>, names: Set<string>) => [...places].some((place) => [...names].some((name) => within(place, name) || nearKeys(place, name)))
  return named(mine.located, right.names) || named(theirs.located, left.names) ? null : [[...mine.located][0]!, [...theirs.located][0]!]
}

/** Magnitudes of one earthquake are corrected by about this much. */
const REVISED_MAGNITUDE = 0.3

function eventsApart(mine: Profile, theirs: Profile): Words | null {
  const [{ past: a, figure: one }, { past: b, figure: other }] = [mine, theirs]
  if (mine.strength !== null && theirs.strength !== null && Math.abs(mine.strength - theirs.strength) > REVISED_MAGNITUDE) return [String(mine.strength), String(theirs.strength)]
  if (one.kind === 'date' || other.kind === 'date' || (a === null && b === null)) return null
  if (a === null || b === null) return [[...(a ?? [])].join(' '), [...(b ?? [])].join(' ')]
  return a.size === 0 || b.size === 0 || [...a].some((time) => b.has(time)) ? null : [[...a].join(' '), [...b].join(' ')]
}

function modalitiesApart(mine: Profile, theirs: Profile): Words | null {
  const [a, b] = [mine.figure.modality === 'planned', theirs.figure.modality === 'planned']
  // "would seek to unlock" is planned too, though no rule of reading says so
  return a !== b && !(a ? theirs : mine).planned ? [mine.figure.modality, theirs.figure.modality] : null
}

/** The fighters of one named group, and fighters of whom it is not said. */
function populationsApart(mine: Profile, theirs: Profile): Words | null {
  if (mine.thing === 'militant' && theirs.thing === 'militant' && mine.armed.size + theirs.armed.size > 0 && ![...mine.armed].some((group) => theirs.armed.has(group))) {
    return [[...mine.armed][0] ?? '', [...theirs.armed][0] ?? '']
  }
  const [a, b] = [groupsOnly(mine.owners), groupsOnly(theirs.owners)]
  if ((a.length > 0) === (b.length > 0) || mine.figure.kind !== 'count') return null
  const names = a.length > 0 ? theirs.names : mine.names
  return [...a, ...b].some((group) => names.has(group)) ? null : [a[0] ?? '', b[0] ?? '']
}

function partsApart(mine: Profile, theirs: Profile): Words | null {
  if (mine.part !== theirs.part) return [mine.part ? 'of them' : '', theirs.part ? 'of them' : '']
  if (dimensionOf(mine) === 'count' && mine.partPlace !== theirs.partPlace) return [mine.partPlace ?? '', theirs.partPlace ?? '']
  const harmed = mine.state !== null && FIRM_STATES.has(mine.state) && !mine.past && !theirs.past
  return harmed && mine.main !== theirs.main ? ['', ''] : null
}

function accumulationsApart({ figure: a }: Profile, { figure: b }: Profile): Words | null {
  const one = new Set([a.accumulation, b.accumulation])
  return one.has('flow') && one.has('cumulative') && a.kind === 'count' ? [a.accumulation, b.accumulation] : null
}

function periodsApart(mine: Profile, theirs: Profile): Words | null {
  if (mine.figure.kind !== 'count' || mine.period === theirs.period || mine.state === null) return null
  return mine.period === null || theirs.period === null ? [mine.period ?? '', theirs.period ?? ''] : null
}

function timesApart(mine: Profile, theirs: Profile): Words | null {
  if (mine.figure.kind === 'date') return null
  if (mine.relative !== theirs.relative && (mine.relative === null || theirs.relative === null || mine.relative.split(' ')[0] !== theirs.relative.split(' ')[0])) {
    return [mine.relative ?? '', theirs.relative ?? '']
  }
  if (mine.figure.accumulation === 'stock' && theirs.figure.accumulation === 'stock') return null
  const years = (profile: Profile) => [...profile.times].filter((time) => /^\d/.test(time))
  const [a, b] = [years(mine), years(theirs)]
  return a.length === 0 || b.length === 0 || a.some((year) => b.includes(year)) ? null : [a[0]!, b[0]!]
}

/** What an event did to people and things is no standing quantity, however it is counted. */
const DONE_BY_EVENTS = new Set('killed wounded critical casualties missing destroyed damaged arrested evacuated hostage'.split(' '))

function isStanding({ figure, past, state, episode }: Profile): boolean {
  if (figure.kind === 'date') return true
  if (figure.kind === 'measure') return figure.unit?.dimension !== 'time'
  return (figure.accumulation === 'stock' || figure.accumulation === 'cumulative') && past === null && !episode && !DONE_BY_EVENTS.has(state ?? '')
}

function evidence(mine: Profile, theirs: Profile, sides: Sides, outcome: Outcome | null): Record<string, number> {
  const parts: Record<string, number> = {}
  const equal = outcome === 'same'
  const isAgreement = equal || outcome === 'compatible'
  const { cosine, shared } = likeness(mine, theirs, sides)
  parts.words = 1.6 * cosine
  // a date says nothing of itself: only the words around it tell of what
  if (mine.figure.kind === 'date') {
    const happening = mine.happening !== null && mine.happening === theirs.happening
    return { dates: shared < (happening ? 2 : 3) ? 0 : cosine + (happening ? SAME_HAPPENING : 0), shared: ENOUGH.differ }
  }
  parts.shared = Math.min(0.3, 0.06 * shared)
  if (mine.thing && mine.thing === theirs.thing) parts.thing = isPeople(mine.thing) ? 0.1 : 0.45
  if (mine.state && mine.state === theirs.state) parts.state = FIRM_STATES.has(mine.state) ? 0.35 : 0.2
  if (mine.attribute && mine.attribute === theirs.attribute && mine.figure.kind !== 'count') parts.attribute = 0.3
  if (equal) parts.value = 0.25 + 0.15 * Math.min(4, digitsOf(mine)) + (mine.figure.unit ? 0.15 : 0)
  else if (mine.converted && theirs.converted && isAgreement) parts.value = 0.35
  else if (mine.magnitude && theirs.magnitude) parts.value = 0.15
  if (mine.anchor && theirs.anchor && within(mine.anchor, theirs.anchor)) parts.anchor = 0.6
  const names = [...mine.near].filter((name) => theirs.near.has(name)).length
  if (names > 0) parts.names = Math.min(0.3, 0.15 * names)
  const spots = mine.places.filter((place) => isSpot(place) && theirs.places.includes(place)).length
  if (spots > 0 && mine.figure.kind === 'count') parts.spots = Math.min(0.6, 0.3 * spots)
  // the one total of its kind on both sides: "the toll", "the magnitude"
  const kind = (mine.state !== null && FIRM_STATES.has(mine.state) && mine.state === theirs.state) || (dimensionOf(mine) === 'magnitude')
  if (mine.main && theirs.main && kind) parts.main = 0.5
  else if (mine.only && theirs.only && (mine.figure.kind === 'count' ? mine.thing !== '' && !isPeople(mine.thing) && mine.thing === theirs.thing : mine.attribute !== null && mine.attribute === theirs.attribute)) parts.only = 0.35
  if (mine.populace && theirs.populace) parts.populace = 0.4
  return parts
}

/** Cosine of the weighed words around two numbers, rare words of the two texts weighing more; and how many they share. */
function likeness(mine: Profile, theirs: Profile, sides: Sides): { cosine: number; shared: number } {
  const rarity = rarityOf(sides)
  let [dot, shared] = [0, 0]
  for (const [word, weight] of mine.context) {
    const other = theirs.context.get(word)
    if (other === undefined) continue
    dot += weight * other * rarity.of(word) ** 2
    shared++
  }
  if (shared === 0) return { cosine: 0, shared }
  return { cosine: dot / Math.sqrt(rarity.size(mine) * rarity.size(theirs)), shared }
}

/** How rare words are in two texts, and the sizes of profiles by it; kept for the two texts. */
interface Rarity {
  of(word: string): number
  size(profile: Profile): number
}

let lastRarity: { sides: Sides; rarity: Rarity } | null = null

function rarityOf(sides: Sides): Rarity {
  // pairs are asked for text by text, so that the last two texts are the next
  if (lastRarity && lastRarity.sides[0] === sides[0] && lastRarity.sides[1] === sides[1]) return lastRarity.rarity
  const [left, right] = sides
  const total = left.sentences + right.sentences
  const words = new Map<string, number>()
  const sizes = new Map<Profile, number>()
  const of = (word: string) => {
    let rarity = words.get(word)
    if (rarity === undefined) words.set(word, rarity = Math.log(1 + total / (1 + (left.frequency.get(word) ?? 0) + (right.frequency.get(word) ?? 0))))
    return rarity
  }
  const size = (profile: Profile) => {
    let sum = sizes.get(profile)
    if (sum === undefined) {
      sum = 0
      for (const [word, weight] of profile.context) sum += (weight * of(word)) ** 2
      sizes.set(profile, sum)
    }
    return sum
  }
  lastRarity = { sides, rarity: { of, size } }
  return lastRarity.rarity
}

function valueOutcome(mine: Profile, theirs: Profile): Outcome | null {
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

function knownOnly(keys: Iterable<string>): string[] {
  return [...keys].filter((key) => gazetteer.byKey.has(key))
}

function groupsOnly(keys: Iterable<string>): string[] {
  return [...keys].filter((key) => gazetteer.byKey.get(key)?.kind === 'group')
}

/** Whether a place is smaller than a country. */
function isSpot(key: string): boolean {
  const known = gazetteer.byKey.get(key)
  return known === undefined || (known.kind === 'place' && [...known.inside].some((outer) => (gazetteer.byKey.get(outer)?.inside.size ?? 0) > 0))
}

function knownPair(a: string, b: string): boolean {
  return gazetteer.byKey.has(a) && gazetteer.byKey.has(b)
}

function within(a: string, b: string): boolean {
  return a === b || keyContains(a, b) || keyContains(b, a)
}
