import { gazetteer } from '../names/gazetteer.ts'
import type { JoiningKind, Outcome } from './comparison.ts'
import { isKindOf, isPeople, isPersons } from './counted.ts'
import { KINDS_OF_MONEY } from './kinds-of-money.ts'
import type { Likeness } from './likeness.ts'
import { equalStated, inOneUnit, outcomeOf, unitScale, unitShift } from './outcome.ts'
import type { Profile } from './profile.ts'
import { FIRM_STATES } from './word-classes.ts'
import { WEIGHTS, type Sign } from './weights.ts'
import { within } from './within.ts'

/** The kinds of evidence, and all that shows nothing that could be named. */
export type EvidenceKind = JoiningKind | 'rest'

/** What speaks for two figures being of one thing, or against it, as a logarithm of odds. */
export interface Part {
  kind: EvidenceKind
  weight: number
}

/** A sign that two figures show, and how strongly. */
export interface Shown extends Part {
  sign: Sign
  amount: number
}

function shown(sign: Sign, kind: EvidenceKind, amount: number): Shown {
  return { sign, kind, amount, weight: amount * WEIGHTS[sign] }
}

/** What one happening adds to the likeness of the words around two dates. */
const SAME_HAPPENING = 0.25
/** What it adds that the same happened to the same, at one time or nearly. */
const SAME_SUBJECT = 0.35
/** Beyond this number a further shared word says nothing more. */
const MOST_SHARED = 5
/** Two values that are farther apart than this, as a logarithm, are not told more apart by it. */
const FARTHEST = 1.6

/** How alike what two dates are told of is: 0 for nothing, about 1 for one sentence. */
export function likenessOfDates(mine: Profile, theirs: Profile, likeness: Likeness): number {
  const shared = likeness.shared(mine, theirs)
  const happening = mine.happening !== null && mine.happening === theirs.happening
  // two bases were opened in two years, but no two drills begin within days of each other
  const isOne = happening && [...mine.subjects].some((subject) => theirs.subjects.has(subject) && (areNear(mine, theirs) || (LASTING.has(subject) && mine.known.owners.some((owner) => theirs.known.owners.includes(owner)))))
  return shared < (happening ? 2 : 3) && !isOne ? 0 : likeness.cosine(mine, theirs) + (happening ? SAME_HAPPENING : 0) + (isOne ? SAME_SUBJECT : 0)
}

/** Whether two dates are one, or days that lie near each other. */
function areNear({ figure: { date: a } }: Profile, { figure: { date: b } }: Profile): boolean {
  return a === b || (a?.length === 10 && b?.length === 10 && Math.abs(Date.parse(a) - Date.parse(b)) <= NEAR_DAYS * 86_400_000)
}

/** What one country does for years, so that it begins once and ends once. */
const LASTING = new Set(['mission', 'war', 'occupation', 'presence', 'deployment'])

/** How many days lie between two of one happening at the most. */
const NEAR_DAYS = 14

/** What two figures show by themselves: their values, what is counted and measured, in which state, and their place in their texts. */
export function ownSigns(mine: Profile, theirs: Profile, outcome: Outcome | null): Shown[] {
  const signs = [shown(valueSign(mine, outcome), 'value', 1)]
  const add = (sign: Sign | null, kind: EvidenceKind, amount = 1) => {
    if (sign !== null) signs.push(shown(sign, kind, amount))
  }
  if (outcome !== 'same') add('ratio', 'rest', ratioOf(mine, theirs))
  add(stateSign(mine.state, theirs.state), mine.state === theirs.state ? 'state' : 'rest')
  add(thingSign(mine.thing, theirs.thing), mine.thing === theirs.thing && mine.thing !== '' ? 'thing' : 'rest')
  add(attributeSign(mine, theirs), mine.attribute === theirs.attribute ? 'attribute' : 'rest')
  const named = isNamed(mine, theirs)
  if (named && mine.main && theirs.main) add('main', 'main')
  if (mine.only && theirs.only) add(named ? 'only' : 'bareOnly', named ? 'only' : 'rest')
  const { kind } = mine.figure
  if (kind !== 'count' && kind !== 'date') add(kind, 'rest')
  return signs
}

/** What the sentences around two figures show: shared words, names and places. */
export function sharedSigns(mine: Profile, theirs: Profile, likeness: Likeness): Shown[] {
  const signs: Shown[] = []
  const words = likeness.shared(mine, theirs)
  if (words > 0) signs.push(shown('words', 'words', Math.min(1, 1.6 * likeness.cosine(mine, theirs))), shown('shared', 'shared', Math.min(MOST_SHARED, words)))
  if ((mine.anchor && theirs.anchor && within(mine.anchor, theirs.anchor)) || (mine.populace && theirs.populace)) signs.push(shown('anchor', 'anchor', 1))
  let [names, spots] = [0, 0]
  for (const name of mine.names) {
    if (!theirs.names.has(name)) continue
    // what one sentence shows to be a place is one in the other too
    if (isSpot(name) && (mine.places.includes(name) || theirs.places.includes(name))) spots++
    else names++
  }
  if (names > 0) signs.push(shown('names', 'names', Math.min(2, names)))
  if (spots > 0) signs.push(shown('spots', 'spots', Math.min(2, spots)))
  return signs
}

/** How alike the words must be around two numbers that are apart, where what they count is not the same in so many words. */
const ALIKE = 0.5
/** How many words two numbers must share that agree, where nothing else says that they count one thing. */
const SHARED_BY_FEW_DIGITS = 2
/** How many digits of a number of which each text has one must mean something, and how far two may be apart, as a logarithm. */
const FEW_DIGITS = 2
const NEARLY = 0.1

/** Whether anything beside the kind of number joins the two: what is counted, the words around it, or a value that seldom comes twice. */
export function isSupported(mine: Profile, theirs: Profile, shared: Shown[], outcome: Outcome | null): boolean {
  if (isNamed(mine, theirs)) return true
  const agree = outcome === 'same' || outcome === 'compatible'
  if (!agree) return shared.some(({ sign, amount }) => sign === 'words' && amount >= ALIKE)
  // two of one thing are not two of another, unless both are so many of a whole
  if (mine.figure.kind === 'count' && mine.digits === 0 && mine.figure.partOf === null && thingSign(mine.thing, theirs.thing) === 'otherThing') return false
  const words = shared.find(({ sign }) => sign === 'shared')?.amount ?? 0
  const areMain = mine.main && theirs.main
  const areOnly = mine.only && theirs.only
  if (words >= SHARED_BY_FEW_DIGITS && (areMain || shared.length > 2 || isParticular(mine))) return true
  if (areMain && areOneInEach(mine, theirs, outcome)) return true
  // thirty-eight who died and thirty-eight on board: who says what happened to them speaks of others than who does not
  if (mine.state !== theirs.state && FIRM_STATES.has(mine.state ?? theirs.state!) && !areOnly && shared.length < 3) return false
  const isUnsaid = mine.figure.value === theirs.figure.value && (mine.thing === '' || theirs.thing === '')
  const fit = areMain || shared.length > 2 || isUnsaid || isKindOf(mine.thing, theirs.thing) || isKindOf(theirs.thing, mine.thing)
  if (shared.length > 0) return outcome === 'same' && isLong(mine) || (fit && !(mine.figure.kind === 'money' && mine.digits < 2 && isOneSided(mine, theirs)))
  // a number of two digits comes again by chance, unless it is the only one of its kind in both texts
  return mine.figure.kind !== 'duration' && !(isOneSided(mine, theirs) && !isLooseSum(mine, theirs)) && (areOnly ? isParticular(mine) || isParticular(theirs) : outcome === 'same' && isParticular(mine) && mine.state === theirs.state)
}

/** Whether two numbers of which each text has one of its kind are equal or nearly so: a share says so only where it is of a change, and of one way. */
function areOneInEach(mine: Profile, theirs: Profile, outcome: Outcome | null): boolean {
  if (Math.max(mine.digits, theirs.digits) < FEW_DIGITS || (outcome !== 'same' && ratioOf(mine, theirs) > NEARLY)) return false
  const { kind } = mine.figure
  if (kind === 'count') return mine.state === theirs.state
  if (kind !== 'share') return !(isOneSided(mine, theirs) && !isLooseSum(mine, theirs) && (mine.attribute === null ? mine : theirs).figure.head !== '')
  const [way] = mine.contrasts.get('direction') ?? []
  return way !== undefined && theirs.contrasts.get('direction')?.has(way) === true
}

/** Whether two sums are of what one text alone names, and names by no kind of money that another never is: a price, not a deficit. */
function isLooseSum({ figure, attribute: a }: Profile, { attribute: b }: Profile): boolean {
  return figure.kind === 'money' && !KINDS_OF_MONEY.has(a ?? b ?? '')
}

/** Whether one of two sums or shares says what it measures, and the other does not: what is up by a quarter, and what is a quarter full. */
function isOneSided(mine: Profile, theirs: Profile): boolean {
  return (mine.figure.kind === 'share' || mine.figure.kind === 'money') && (mine.attribute === null) !== (theirs.attribute === null)
}

/** Whether both sentences say the same of what is counted, of its state or of what is measured; that they are people says little. */
export function isNamed(mine: Profile, theirs: Profile): boolean {
  return (mine.state !== null && mine.state === theirs.state) || (mine.capacity && theirs.capacity) || (mine.thing !== '' && mine.thing === theirs.thing && (mine.thing !== 'person' || mine.state === theirs.state)) || (mine.attribute !== null && mine.attribute === theirs.attribute)
}

function valueSign(mine: Profile, outcome: Outcome | null): Sign {
  if (outcome === 'same') return isLong(mine) ? 'equalOfThree' : isParticular(mine) ? 'equalOfTwo' : 'equal'
  return outcome === 'compatible' || outcome === 'far' ? outcome : 'apart'
}

/** How many times one value is the other, as a logarithm. */
export function ratioOf({ figure: a }: Profile, { figure: b }: Profile): number {
  const one = middleOf(a.value)
  const other = middleOf(b.value) * unitScale(a, b) + unitShift(a, b)
  return one > 0 && other > 0 ? Math.min(FARTHEST, Math.abs(Math.log(one / other))) : 0
}

function middleOf(value: Profile['figure']['value']): number {
  return value === null ? 0 : typeof value === 'number' ? value : (value[0] + value[1]) / 2
}

function stateSign(a: string | null, b: string | null): Sign | null {
  if (a === b) return a === null ? null : FIRM_STATES.has(a) ? 'sameFirmState' : 'sameState'
  if (a !== null && b !== null) return null
  return FIRM_STATES.has(a ?? b!) ? 'oneFirmState' : 'oneState'
}

function thingSign(a: string, b: string): Sign {
  if (a === '' || b === '') return a === b ? 'noThing' : 'oneThing'
  if (isPeople(a) && isPeople(b)) return 'people'
  if (a === b) return 'sameThing'
  if (isKindOf(a, b) || isKindOf(b, a)) return 'kindOfThing'
  const [one, other] = [isPersons(a), isPersons(b)]
  return one !== other ? 'personsAndThings' : one ? 'persons' : 'otherThing'
}

function attributeSign(mine: Profile, theirs: Profile): Sign | null {
  const [a, b] = [mine.attribute, theirs.attribute]
  if (a === b) return a === null ? null : 'sameAttribute'
  return a === null || b === null || mine.attributes.has(b) || theirs.attributes.has(a) ? null : 'twoAttributes'
}

/** How two values relate by their wordings alone; `same` also for "more than 3,500" and "3,500". Null where one has no value. */
export function valueOutcome(mine: Profile, theirs: Profile): Outcome | null {
  if (mine.figure.kind === 'date' || theirs.figure.kind === 'date') {
    const [a, b] = [mine.figure.date, theirs.figure.date]
    return a === null || b === null ? null : a === b ? 'same' : a.startsWith(b) || b.startsWith(a) ? 'compatible' : 'differs'
  }
  const oneUnit = unitScale(mine.figure, theirs.figure) === 1 && unitShift(mine.figure, theirs.figure) === 0
  const inOne = oneUnit ? null : inOneUnit(mine.figure, theirs.figure, { mineConverted: mine.converted, theirsConverted: theirs.converted })
  const a = oneUnit ? mine.stated : inOne && inOne[0]
  const b = oneUnit ? theirs.stated : inOne && inOne[1]
  if (!a || !b) return null
  const plain = outcomeOf(a, b)
  // for the evidence "more than 3,500" and "3,500" are one value
  return plain === 'compatible' && equalStated(a, b) ? 'same' : plain
}

/** Whether two values may be one. */
export function isAgreement(outcome: Outcome | null): boolean {
  return outcome === 'same' || outcome === 'compatible'
}

/** Whether a value is one that seldom comes twice by chance: of two digits that mean something, a sum of money of one. */
export function isParticular(profile: Profile): boolean {
  return profile.digits >= (profile.figure.kind === 'money' ? 1 : 2)
}

/** Whether a value has three digits or more that mean something. */
function isLong(profile: Profile): boolean {
  return profile.digits >= 3
}

const spotsSeen = new Map<string, boolean>()

/** Whether a place is smaller than a country. */
export function isSpot(key: string): boolean {
  let spot = spotsSeen.get(key)
  if (spot === undefined) {
    if (spotsSeen.size > 20_000) spotsSeen.clear()
    spotsSeen.set(key, spot = readSpot(key))
  }
  return spot
}

function readSpot(key: string): boolean {
  const known = gazetteer.byKey.get(key)
  return known === undefined || (known.kind === 'place' && [...known.inside].some((outer) => gazetteer.countries.has(outer)))
}
