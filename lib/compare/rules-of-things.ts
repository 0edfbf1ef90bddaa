import { isKindOf, isPeople, isPersons } from './counted.ts'
import type { Profile } from './profile.ts'
import type { Sides, Words } from './rule.ts'
import { isAgreement, valueOutcome } from './evidence.ts'
import { isOtherUnit, unitScale } from './outcome.ts'
import { slotsDiffer } from './slots.ts'
import { FIRM_STATES } from './word-classes.ts'
import { stem } from './words.ts'

// The rules that keep figures apart by what is counted or measured; `rules.ts` has their order.

/** Things to which other things have happened: the killed and the wounded. */
export function statesApart({ state: a, figure: one }: Profile, { state: b, figure: other }: Profile): Words | null {
  if (a === null || b === null || a === b || one.kind !== 'count' || other.kind !== 'count') return null
  return FIRM_STATES.has(a) || FIRM_STATES.has(b) ? [a, b] : null
}

/** Two things that happened, neither of which is a state that a figure has or has not: fired and intercepted. */
export function doingsApart({ state: a }: Profile, { state: b }: Profile): Words | null {
  return a !== null && b !== null && a !== b && !(LEAVING.has(a) && LEAVING.has(b)) ? [a, b] : null
}

/** Two doings of which each undoes the other: jobs added are not jobs cut, though both be 4,000. */
export function opposedApart({ state: a }: Profile, { state: b }: Profile): Words | null {
  return OPPOSED.some(([one, other]) => (a === one && b === other) || (a === other && b === one)) ? [a!, b!] : null
}

const OPPOSED = [['added', 'cut'], ['arrested', 'released'], ['deployed', 'withdrawn'], ['fled', 'returned'], ['launched', 'intercepted'], ['applied', 'granted'], ['trapped', 'rescued'], ['demanded', 'offered']] as const

/** Ways of leaving a place that reports do not tell apart. */
const LEAVING = new Set(['fled', 'displaced', 'evacuated', 'rescued'])

/** People of one kind, and people: a part of them, unless nothing else is known and the numbers agree. */
export function narrowerApart(a: Profile, b: Profile): Words | null {
  return a.thing !== b.thing && isPersons(a.thing) && isPersons(b.thing) && !(isPeople(a.thing) && isPeople(b.thing)) && !isKindOf(a.thing, b.thing) && !isKindOf(b.thing, a.thing) ? [a.thing, b.thing] : null
}

/** Kinds of people that are told apart whatever happened to them. */
const SEXES = new Set(['man', 'woman', 'child'])

/** Whether things are counted, or counted by the day or by the thousand people. */
function isCount(dimension: string): boolean {
  return dimension === 'count' || dimension.startsWith('count/')
}

/** Two kinds of things, neither of which is counted within the other. */
export function thingsApart(a: Profile, b: Profile): Words | null {
  if (!isCount(a.dimension) || a.thing === b.thing) return null
  if (a.thing === '' || b.thing === '') return isOfNobody(a, b) || isOfNobody(b, a) ? [a.thing || a.state!, b.thing || b.state!] : null
  if (SEXES.has(a.thing) && SEXES.has(b.thing)) return [a.thing, b.thing]
  if (a.state !== null && a.state === b.state && FIRM_STATES.has(a.state) && isPeople(a.thing) && isPeople(b.thing)) return null
  // one of them says only that they are persons, or nobody's list has them
  if (isPersons(a.thing) && isPersons(b.thing) && (isPeople(a.thing) || isPeople(b.thing) || !(a.thingKnown && b.thingKnown))) return null
  // as many murders are as many murdered
  if ((isMurder(a, b) || isMurder(b, a)) && isAgreement(valueOutcome(a, b))) return null
  // whoever sheds workers sheds their jobs
  if (isStaffCut(a, b) || isStaffCut(b, a)) return null
  if (!(a.thingKnown && b.thingKnown) && (isCompound(a.thing, b.thing) || isCompound(b.thing, a.thing))) return null
  // what no list has may be another word for the same, where the numbers agree
  if (!(a.thingKnown && b.thingKnown) && (isPersons(a.thing) === isPersons(b.thing) || a.digits >= PARTICULAR_DIGITS) && isAgreement(valueOutcome(a, b))) return null
  return !isKindOf(a.thing, b.thing) && !isKindOf(b.thing, a.thing) ? [a.thing, b.thing] : null
}

/** Whether one says what befell persons, of whom no noun need tell, and the other counts things: 112 in hospital and 112 aftershocks. */
function isOfNobody(persons: Profile, things: Profile): boolean {
  return persons.thing === '' && PERSONAL_STATES.has(persons.state ?? '') && things.thingKnown && things.state !== persons.state && !isPersons(things.thing)
}

const PERSONAL_STATES = new Set('wounded casualties hospitalised arrested imprisoned charged convicted hostage voted protesting evacuated displaced refugees unemployed vaccinated'.split(' '))

/** Whether the sentence of one names what the other counts: "31 lawmakers" of those who "hold 31 seats". */
function isNamed(a: Profile, b: Profile): boolean {
  const names = ({ words }: Profile, head: string) => head.length > 2 && words.some((word) => word.stem === stem(head))
  return names(a, b.figure.head) || names(b, a.figure.head)
}

/** Whether one counts murders, and the other people who were killed. */
function isMurder({ thing }: Profile, killed: Profile): boolean {
  return thing === 'murder' && killed.state === 'killed' && isPersons(killed.thing)
}

/** Whether those who lose their jobs are counted, and jobs that go or nobody says what becomes of. */
function isStaffCut(staff: Profile, jobs: Profile): boolean {
  return jobs.thing === 'job' && STAFF.has(staff.thing) && staff.state === 'cut' && (jobs.state === 'cut' || jobs.state === null)
}

const STAFF = new Set(['worker', 'person'])

/** Whether one noun is the other with something before it: seabirds are birds. */
function isCompound(long: string, short: string): boolean {
  return short.length > 3 && long.length > short.length && long.endsWith(short)
}

/** What is measured of two things: the price of wheat and that of maize. */
export function slotsApart(mine: Profile, theirs: Profile, [left, right]: Sides): Words | null {
  if (mine.figure.kind === 'date' || (mine.figure.kind === 'count' && mine.state !== null)) return null
  return slotsDiffer(mine.slots, theirs.slots, { mine: (word) => left.frequency.has(word), theirs: (word) => right.frequency.has(word) })
}

/** Two measures of one thing, or that of two: its depth and its height, the weight of one drug and of another. */
export function attributesApart(a: Profile, b: Profile): Words | null {
  if (substancesApart(a, b)) return [a.substance!, b.substance!]
  if (a.capacity !== b.capacity) return [a.capacity ? 'capacity' : '', b.capacity ? 'capacity' : '']
  return a.figure.kind === 'measure' && a.dimension !== 'magnitude' && a.attribute && b.attribute && a.attribute !== b.attribute ? [a.attribute, b.attribute] : null
}

function substancesApart(a: Profile, b: Profile): boolean {
  return a.substance !== null && b.substance !== null && a.substance !== b.substance && a.thing !== b.thing && !isKindOf(a.thing, b.thing) && !isKindOf(b.thing, a.thing)
}

/** The same of equal values: two lengths of a thing, or so much of two others, unless the number is so long that the two are two words for one. */
export function equalAttributesApart(a: Profile, b: Profile): Words | null {
  const agree = isAgreement(valueOutcome(a, b))
  if (substancesApart(a, b) && !((a.digits >= TELLING_DIGITS || isNamed(a, b)) && agree)) return [a.substance!, b.substance!]
  // what can be held is not what is there
  if (a.capacity !== b.capacity) return [a.capacity ? 'capacity' : '', b.capacity ? 'capacity' : '']
  // so many miles and just as many kilometres are no two lengths that happen to be equal
  if (agree && isOtherUnit(unitScale(a.figure, b.figure))) return null
  return a.dimension === 'length' && a.attribute && b.attribute && a.attribute !== b.attribute ? [a.attribute, b.attribute] : null
}

const TELLING_DIGITS = 3
const PARTICULAR_DIGITS = 3

/** Dates of two happenings: signed and opened. */
export function happeningsApart({ happening: a }: Profile, { happening: b }: Profile): Words | null {
  return a && b && a !== b ? [a, b] : null
}
