import { gazetteer } from '../names/gazetteer.ts'
import { nearKeys, samePerson } from '../names/names.ts'
import { daysBetween } from '../text/edtf.ts'
import type { JoiningKind, Outcome } from './comparison.ts'
import { isKindOf, isPeople, isPersons } from './counted.ts'
import type { Likeness } from './likeness.ts'
import { equalStated, outcomeOf, statedValue, unitScale } from './outcome.ts'
import type { Profile } from './profile.ts'
import { FIRM_STATES } from './word-classes.ts'
import type { Sign } from './weights.ts'
import { within } from './within.ts'

/** The kinds of evidence, and all that shows nothing that could be named. */
export type EvidenceKind = JoiningKind | 'rest'

/** A sign that two figures show, how strongly, and what kind of evidence it is. */
export interface Shown {
  sign: Sign
  kind: EvidenceKind
  amount: number
}

/** What one happening adds to the likeness of the words around two dates. */
const SAME_HAPPENING = 0.25
/** Beyond this number a further shared word says nothing more. */
const MOST_SHARED = 5
/** From here on two days are not those of one story's first reports. */
const WEEKS = 10
/** Two values that are farther apart than this, as a logarithm, are not told more apart by it. */
const FARTHEST = 2.3

/** How alike the words around two dates are, which is all that tells of what they are: 0 for nothing, about 1 for one sentence. */
export function likenessOfDates(mine: Profile, theirs: Profile, likeness: Likeness): number {
  const shared = likeness.shared(mine, theirs)
  const happening = mine.happening !== null && mine.happening === theirs.happening
  return shared < (happening ? 2 : 3) ? 0 : likeness.cosine(mine, theirs) + (happening ? SAME_HAPPENING : 0)
}

/** What two figures show by themselves: their values, what is counted and measured, in which state, and their place in their texts. */
export function ownSigns(mine: Profile, theirs: Profile, outcome: Outcome | null): Shown[] {
  const signs: Shown[] = [{ sign: valueSign(mine, outcome), kind: 'value', amount: 1 }]
  const add = (sign: Sign | null, kind: EvidenceKind, amount = 1) => {
    if (sign !== null) signs.push({ sign, kind, amount })
  }
  if (outcome !== 'same') add('ratio', 'rest', ratioOf(mine, theirs))
  add(stateSign(mine.state, theirs.state), mine.state === theirs.state ? 'state' : 'rest')
  add(thingSign(mine.thing, theirs.thing), mine.thing === theirs.thing && mine.thing !== '' ? 'thing' : 'rest')
  add(attributeSign(mine, theirs), mine.attribute === theirs.attribute ? 'attribute' : 'rest')
  const isNamed = (mine.state !== null && mine.state === theirs.state) || (mine.thing !== '' && mine.thing === theirs.thing) || (mine.attribute !== null && mine.attribute === theirs.attribute)
  if (mine.main && theirs.main) add(isNamed ? 'main' : 'bareMain', isNamed ? 'main' : 'rest')
  if (mine.only && theirs.only) add(isNamed ? 'only' : 'bareOnly', isNamed ? 'only' : 'rest')
  if (isOfTwo(holderOf(mine), holderOf(theirs))) add('twoHolders', 'rest')
  const days = daysBetween(mine.figure.asOf, theirs.figure.asOf)
  if (days !== null && Math.abs(days) > WEEKS) add('weeks', 'rest')
  const { kind } = mine.figure
  if (kind !== 'count' && kind !== 'date') add(kind, 'rest')
  return signs
}

/** What the sentences around two figures show: shared words, names and places. */
export function sharedSigns(mine: Profile, theirs: Profile, likeness: Likeness): Shown[] {
  const signs: Shown[] = []
  const shared = likeness.shared(mine, theirs)
  if (shared > 0) signs.push({ sign: 'words', kind: 'words', amount: Math.min(1, 1.6 * likeness.cosine(mine, theirs)) }, { sign: 'shared', kind: 'shared', amount: Math.min(MOST_SHARED, shared) })
  if ((mine.anchor && theirs.anchor && within(mine.anchor, theirs.anchor)) || (mine.populace && theirs.populace)) signs.push({ sign: 'anchor', kind: 'anchor', amount: 1 })
  let [names, spots] = [0, 0]
  for (const name of mine.names) {
    if (!theirs.names.has(name)) continue
    // what one sentence shows to be a place is one in the other too
    if (isSpot(name) && (mine.places.includes(name) || theirs.places.includes(name))) spots++
    else names++
  }
  if (names > 0) signs.push({ sign: 'names', kind: 'names', amount: Math.min(2, names) })
  if (spots > 0) signs.push({ sign: 'spots', kind: 'spots', amount: Math.min(2, spots) })
  return signs
}

/** Who has what a figure counts, or does what its clause says. */
function holderOf({ holder, doer, subject }: Profile): string | null {
  return holder ?? doer?.key ?? subject
}

function isOfTwo(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && !within(a, b) && !samePerson(a, b) && !nearKeys(a, b)
}

function valueSign(mine: Profile, outcome: Outcome | null): Sign {
  if (outcome === 'same') return isLong(mine) ? 'equalOfThree' : isParticular(mine) ? 'equalOfTwo' : 'equal'
  return outcome === 'compatible' || outcome === 'far' ? outcome : 'apart'
}

/** How many times one value is the other, as a logarithm. */
function ratioOf({ figure: a }: Profile, { figure: b }: Profile): number {
  const [one, other] = [middleOf(a.value), middleOf(b.value) * unitScale(a, b)]
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
  return isPersons(a) && isPersons(b) ? 'persons' : 'otherThing'
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
  const scale = unitScale(mine.figure, theirs.figure)
  const [a, b] = [mine.stated, scale === 1 ? theirs.stated : statedValue(theirs.figure, scale, theirs.converted)]
  if (!a || !b) return null
  const plain = outcomeOf(a, b)
  // for the evidence "more than 3,500" and "3,500" are one value
  return plain === 'compatible' && equalStated(a, b) ? 'same' : plain
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
