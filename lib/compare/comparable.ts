import { askRules } from './ask-rules.ts'
import type { Outcome, UnlikeReason } from './comparison.ts'
import { isAgreement, isNamed, isSupported, likenessOfDates, ownSigns, sharedSigns, valueOutcome, type Part } from './evidence.ts'
import type { Likeness } from './likeness.ts'
import { areFarApart } from './ranges.ts'
import type { Profile } from './profile.ts'
import type { Sides } from './rule.ts'
import { modalitiesApart } from './rules.ts'
import type { Telling } from './retold.ts'
import { isOneTime, isSudden } from './rules-of-time.ts'
import { attributesApart, happeningsApart, thingsApart } from './rules-of-things.ts'
import { WEIGHTS } from './weights.ts'

/** Whether two figures may be compared, and what speaks for and against it. */
export interface Weighing {
  /** Why not; null where nothing speaks against it. Without a reason and below `enough` nothing shows them to be of one thing. */
  reason: UnlikeReason | null
  /** The words that tell them apart, mine's and theirs'. */
  words: [string, string]
  /** How much shows that they are of one thing, as a logarithm of odds: at 0 they are as likely of one thing as of two. */
  score: number
  /** The parts of the score; of the kinds that can be named each stands once at the most. */
  parts: Part[]
  /** How their values relate, units converted; null when one has none. */
  outcome: Outcome | null
}

/** From here on two figures are of one thing. A conflict needs more than an agreement. */
const ENOUGH = { agree: 0.5, differ: 0.45 }
/** Below this no rule is asked, and nothing is remembered. */
const SOMETHING = -1.5
/** What the words around two figures, and the names in them, add at the most. */
const MOST_SHARED = 5 * WEIGHTS.shared + WEIGHTS.words + 2 * (Math.max(0, WEIGHTS.names) + Math.max(0, WEIGHTS.spots)) + WEIGHTS.anchor
/** From here on two figures of other things are named with the reason, since such stand beside each other in every report. */
const NEAR_OTHER = 0.75
/** The same of two dates, by how alike the words around them are. */
const DATE_WORDS = { agree: 0.45, differ: 0.6 }
const ASKED = 0.01

/**
 * What speaks for two figures being of one thing, before any rule is asked.
 * @returns null where they are of two kinds or have next to nothing in common, and no rule need be asked
 */
export function weigh(mine: Profile, theirs: Profile, likeness: Likeness, relation: Telling): Weighing | null {
  // most pairs are of two numbers that are far apart and share no word: nothing need be weighed
  if (likeness.shared(mine, theirs) === 0 && areFarApart(mine.point, theirs.point) && !isNamed(mine, theirs)) return null
  if (mine.dimension !== theirs.dimension || thingsApart(mine, theirs) || happeningsApart(mine, theirs)) return null
  const outcome = valueOutcome(mine, theirs)
  if (outcome !== 'same' && attributesApart(mine, theirs)) return null
  const isOther = relation === 'subject' || (relation === 'retold' && isSudden(mine) && isSudden(theirs))
  const isOfEvent = isOther && !(isStanding(mine) && isStanding(theirs)) && !isOneTime(mine, theirs) && !modalitiesApart(mine, theirs)
  const reason = isOfEvent ? 'event' : null
  if (mine.figure.kind === 'date') return weighDates(mine, theirs, likeness, outcome, reason)
  if (outcome !== 'same' && likeness.shared(mine, theirs) === 0 && !isSupported(mine, theirs, [], outcome)) return null
  const own = ownSigns(mine, theirs, outcome)
  let score = WEIGHTS.prior
  for (const { weight } of own) score += weight
  if (score + MOST_SHARED < SOMETHING) return null
  const shared = sharedSigns(mine, theirs, likeness)
  if (!isSupported(mine, theirs, shared, outcome)) return null
  for (const { weight } of shared) score += weight
  return score < SOMETHING ? null : { reason, words: NO_WORDS, score, parts: own.concat(shared), outcome }
}

/** A date says nothing of itself: only the words around it tell of what it is. */
function weighDates(mine: Profile, theirs: Profile, likeness: Likeness, outcome: Outcome | null, reason: UnlikeReason | null): Weighing | null {
  const dates = likenessOfDates(mine, theirs, likeness)
  const agree = outcome === 'same' || outcome === 'compatible'
  // two days on which nothing is said to have happened are no conflict, nor is the time of a count the date of an event
  const isOne = agree || (mine.happening !== null && mine.happening === theirs.happening && !mine.dates && !theirs.dates)
  return isOne ? { reason, words: ['', ''], score: dates - (agree ? DATE_WORDS.agree - ENOUGH.agree : DATE_WORDS.differ - ENOUGH.differ) + ASKED, parts: [{ kind: 'dates', weight: dates }, { kind: 'asked', weight: ASKED }], outcome } : null
}

const NO_WORDS: [string, string] = ['', '']

/** The same with what the rules say: one that holds keeps the two apart, one that holds only for other values speaks against them. */
export function judge(weighing: Weighing, mine: Profile, theirs: Profile, sides: Sides): Weighing {
  if (weighing.reason !== null) return weighing
  const { reason, words, against } = askRules(mine, theirs, sides, weighing.outcome)
  if (reason !== null) return { ...weighing, reason, words }
  let cost = 0
  for (const sign of against) cost += WEIGHTS[sign]
  return cost === 0 ? weighing : { ...weighing, score: weighing.score + cost }
}

/** Whether the evidence is enough to set the two figures beside each other. */
export function isEnough({ score, outcome, reason }: Weighing): boolean {
  return reason === null && outcome !== null && score >= (isAgreement(outcome) ? ENOUGH.agree : ENOUGH.differ)
}

/** Whether two figures stand near enough to be named with a reason, if a rule gives one. */
export function isNear({ score, reason }: Weighing): boolean {
  return reason === 'reader' || score >= ENOUGH.agree
}

/** Whether two figures that may not be compared are near enough to be shown with the reason. */
export function isNearMiss({ score, reason, parts }: Weighing): boolean {
  if (reason === 'reader') return true
  return reason !== null && score >= (reason === 'counted' ? NEAR_OTHER : ENOUGH.agree) && !parts.some(({ kind }) => kind === 'dates')
}

/** What an event did to people and things is no standing quantity, however it is counted. */
const DONE_BY_EVENTS = new Set('killed wounded critical casualties missing destroyed damaged arrested evacuated hostage'.split(' '))

function isStanding({ figure, past, state, episode }: Profile): boolean {
  if (figure.kind === 'date') return true
  if (figure.kind === 'measure') return figure.unit?.dimension !== 'time'
  return (figure.accumulation === 'stock' || figure.accumulation === 'cumulative') && past === null && !episode && !DONE_BY_EVENTS.has(state ?? '')
}
