import type { Relation as Related } from '../match/related.ts'
import type { Outcome, UnlikeReason } from './comparison.ts'
import type { Profile } from './profile.ts'
import type { Sides } from './rule.ts'
import { findApart, modalitiesApart } from './rules.ts'
import { attributesApart, happeningsApart, thingsApart } from './rules-of-things.ts'
import { unitScale } from './outcome.ts'
import { likenessOf, type Likeness } from './likeness.ts'
import { evidence, type Parts, isLong, isParticular, valueOutcome } from './evidence.ts'

/** Whether two figures may be compared, and what speaks for and against it. */
export interface Weighing {
  /** Why not; null where nothing speaks against it. Without a reason and below `enough` nothing shows them to be of one thing. */
  reason: UnlikeReason | null
  /** The words that tell them apart, mine's and theirs'. */
  words: [string, string]
  /** How much shows that they are of one thing, 0 and up. */
  score: number
  /** The parts of the score, by name. */
  parts: Parts
  /** How their values relate, units converted; null when one has none. */
  outcome: Outcome | null
  /** Whether they are too little alike to be set beside each other as numbers that are apart. */
  weak: boolean
  /** Whether it cannot be told what one of them counts, or it counts a part of something. */
  unnamed: boolean
  /** Whether the value is equal in both, and so particular that it seldom stands in two reports of one event by chance. */
  telling: boolean
  /** Whether the two numbers are one, not only when rounded. */
  equal: boolean
  /** The same of a number of three digits or more that mean something, which needs no further support. */
  long: boolean
}

/** From here on two figures are of one thing; measured on pairs of figures from real reports. A conflict needs more than an agreement. */
const ENOUGH = { telling: 0.7, same: 0.82, agree: 0.93, differ: 1.15 }
/** What an equal value must weigh to be telling: 0.7two digits that mean something. */
const TELLING = 0.5
/** How alike the words must be beside it. */
const TOLD = 0.05
/** Below this no rule is asked, and below this nothing is remembered. */
const LEAST = 0.55
const SOMETHING = 0.5
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
const DATE_WORDS = { agree: 0.45, differ: 0.6 }

/** Whether two figures of two texts may be compared, by what their sentences say. */
export function mayCompare(mine: Profile, theirs: Profile, sides: Sides, relation: Related): Weighing {
  const weighing = weigh(mine, theirs, likenessOf(sides), relation)
  return weighing ? judge(weighing, mine, theirs, sides) : OF_TWO_THINGS
}

/** Figures of two kinds, as most pairs are: nobody asks why the trees are not compared with the boats. */
const OF_TWO_THINGS: Weighing = { reason: 'counted', words: ['', ''], score: 0, parts: {}, outcome: null, weak: true, unnamed: true, equal: false, long: false, telling: false }

/**
 * What speaks for two figures being of one thing, before any rule is asked.
 * @returns null where they are of two kinds or have next to nothing in common, and no rule need be asked
 */
export function weigh(mine: Profile, theirs: Profile, likeness: Likeness, relation: Related): Weighing | null {
  if (mine.dimension !== theirs.dimension || thingsApart(mine, theirs) || happeningsApart(mine, theirs) || attributesApart(mine, theirs)) return null
  const outcome = valueOutcome(mine, theirs)
  const shown = evidence(mine, theirs, likeness, outcome, SOMETHING)
  if (!shown) return null
  const { parts, score } = shown
  const equal = outcome === 'same' && isEqual(mine, theirs)
  const isOfEvent = relation === 'subject' && !(isStanding(mine) && isStanding(theirs)) && !modalitiesApart(mine, theirs)
  return {
    reason: isOfEvent ? 'event' : null, words: ['', ''], score, parts, outcome,
    weak: isWeak(mine, theirs, parts), unnamed: isUnnamed(mine) || isUnnamed(theirs),
    equal, long: equal && isLong(mine), telling: outcome === 'same' && isParticular(mine) && isParticular(theirs),
  }
}

/** The same with what the rules say; those of lesser weight are not asked about. */
export function judge(weighing: Weighing, mine: Profile, theirs: Profile, sides: Sides): Weighing {
  if (weighing.reason !== null || weighing.score < LEAST) return weighing
  const apart = findApart(mine, theirs, sides, weighing.outcome)
  return apart ? { ...weighing, ...apart } : weighing
}

function isUnnamed({ figure, part, thing, state, magnitude }: Profile): boolean {
  return figure.kind === 'count' && (part || (thing === '' && state === null && !magnitude))
}

/** Whether the evidence is enough to set the two figures beside each other. */
export function isEnough({ score, outcome, reason, parts, weak, unnamed, equal, long, telling }: Weighing): boolean {
  if (reason !== null || outcome === null) return false
  const agree = outcome === 'same' || outcome === 'compatible'
  if (parts.dates !== undefined) return (agree || !weak) && parts.dates >= (agree ? DATE_WORDS.agree : DATE_WORDS.differ)
  if (!agree && weak) return false
  if (unnamed && (parts.words ?? 0) < UNNAMED_WORDS && !(telling && score >= ENOUGH.agree)) return false
  if (telling && (isSupported(parts) || long)) return true
  const isTold = (parts.words ?? 0) >= TOLD && (parts.thing ?? parts.state ?? parts.attribute ?? parts.names ?? parts.spots) !== undefined
  return score >= (!agree ? ENOUGH.differ : (parts.value ?? 0) > TELLING && isTold ? ENOUGH.telling : equal ? ENOUGH.same : ENOUGH.agree)
}

/** How far two numbers in two units may be apart and still be one. */
const ONE_NUMBER = 0.005

function isEqual({ figure: a }: Profile, { figure: b }: Profile): boolean {
  if (typeof a.value !== 'number' || typeof b.value !== 'number') return false
  return Math.abs(a.value - b.value * unitScale(a, b)) <= ONE_NUMBER * Math.abs(a.value)
}

/** Whether anything beside an equal value shows the two to be of one thing: a name, a word or what is counted. */
function isSupported(parts: Weighing['parts']): boolean {
  return (parts.names ?? parts.thing ?? parts.state ?? parts.attribute) !== undefined || (parts.words ?? 0) >= TOLD
}

/**
 * Whether two numbers that are apart look like numbers of two things: nothing is known of what one counts, one of them is not the
 * text's own total, or nothing but a noun joins them while their sizes or the words around them are unlike.
 */
function isWeak(mine: Profile, theirs: Profile, parts: Parts): boolean {
  const count = mine.figure.kind === 'count'
  // two days on which nothing is said to have happened, or two things, are no conflict
  if (mine.figure.kind === 'date' && (mine.happening === null || mine.happening !== theirs.happening)) return true
  // "in 2019, 214 people": the time of a count, not the date of an event
  if (mine.dates || theirs.dates) return true
  if (count && !mine.magnitude && [mine, theirs].some((one) => one.thing === '' && one.state === null)) return true
  // a share or sum of which nothing is told but the number meets no other
  if ([mine, theirs].some(isBare)) return true
  if (mine.figure.kind !== 'date' && !(mine.main && theirs.main) && parts.anchor === undefined && parts.populace === undefined) return true
  if (parts.state !== undefined || parts.anchor !== undefined || parts.main !== undefined) return false
  if (!count) return mine.figure.kind !== 'date' && parts.names === undefined && (parts.words ?? 0) < UNNAMED_WORDS
  const [a, b] = [sizeOf(mine), sizeOf(theirs)]
  if (a === 1 || b === 1 || (Math.max(a, b) > UNLIKE_SIZES * Math.min(a, b) && (parts.words ?? 0) < ALIKE_WORDS)) return true
  return parts.spots === undefined && (parts.words ?? 0) < BARE_WORDS
}

function isBare({ figure, thing, attribute, state, holder, doer }: Profile): boolean {
  return (figure.kind === 'share' || figure.kind === 'money') && thing === '' && attribute === null && state === null && figure.head === '' && holder === null && doer === null
}

function sizeOf({ figure }: Profile): number {
  return Array.isArray(figure.value) ? figure.value[1] : figure.value ?? 0
}

/** Whether two figures stand near enough to be named with a reason, if a rule gives one. */
export function isNear({ score, reason }: Weighing): boolean {
  return reason === 'reader' || score >= NEAR
}

/** Whether two figures that may not be compared are near enough to be shown with the reason. */
export function isNearMiss({ score, reason, parts }: Weighing): boolean {
  if (reason === 'reader') return true
  return reason !== null && score >= (reason === 'counted' ? NEAR_OTHER : NEAR) && parts.dates === undefined
}

/** What an event did to people and things is no standing quantity, however it is counted. */
const DONE_BY_EVENTS = new Set('killed wounded critical casualties missing destroyed damaged arrested evacuated hostage'.split(' '))

function isStanding({ figure, past, state, episode }: Profile): boolean {
  if (figure.kind === 'date') return true
  if (figure.kind === 'measure') return figure.unit?.dimension !== 'time'
  return (figure.accumulation === 'stock' || figure.accumulation === 'cumulative') && past === null && !episode && !DONE_BY_EVENTS.has(state ?? '')
}
