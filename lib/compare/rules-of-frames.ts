import { gazetteer } from '../names/gazetteer.ts'
import { nameKey, nearKeys, samePerson } from '../names/names.ts'
import type { Profile, ProfiledSide } from './profile.ts'
import type { Sides, Words } from './rule.ts'
import { HARM_STATES, STANDS_FOR_NAMED } from './frame-words.ts'
import { within } from './within.ts'

// The rules that keep figures apart by who does what in which time; `rules.ts` has their order.

/** Two who do the same, or have the same: the seats of one party and of another. */
export function doersApart(mine: Profile, theirs: Profile, [left, right]: Sides): Words | null {
  const [a, b] = [mine.doer, theirs.doer]
  if (a === null || b === null || isOneName(a.key, b.key) || names(mine.names, b.key) || names(theirs.names, a.key)) return null
  // who kills and who is killed are two, and the dead are the same
  if (mine.state !== null && HARM_STATES.has(mine.state)) return null
  // a name that is taken over from another sentence may be another name for the same: not where one text knows both
  return (a.own && b.own) || [left.names, left.doers].some((known) => names(known, b.key)) || [right.names, right.doers].some((known) => names(known, a.key)) ? [a.key, b.key] : null
}

/** Two of whom neither text names the other's: the passengers of one airline and of another, however equal. */
export function strangersApart(mine: Profile, theirs: Profile, [left, right]: Sides): Words | null {
  const [a, b] = [actorOf(mine), actorOf(theirs)]
  if (a === null || b === null || (mine.state !== null && HARM_STATES.has(mine.state)) || isOneName(a, b) || names(left.names, b) || names(right.names, a)) return null
  return [a, b]
}

/** What is a rival's or a neighbour's, and what is of whom the other text is about, which never names him, or in passing only. */
export function outsidersApart(mine: Profile, theirs: Profile, [left, right]: Sides): Words | null {
  if (mine.outsider !== null && !isHis(mine.outsider, theirs, right)) return [mine.outsider, actorOf(theirs) ?? '']
  return theirs.outsider !== null && !isHis(theirs.outsider, mine, left) ? [actorOf(mine) ?? '', theirs.outsider] : null
}

/** Whether a figure may be of one whom the other text sets beside what that is about: its sentence names him, or its text is about him. */
function isHis(outsider: string, { outsider: another, names: own, doer, text, figure: { sentence } }: Profile, { side, names: all }: ProfiledSide): boolean {
  if ([another, doer?.key ?? null].some((key) => key !== null && isOneName(key, outsider)) || names(own, outsider)) return true
  return isWrittenIn(text.slice(sentence.start, sentence.end), outsider) || (names(all, outsider) && isWrittenIn(`${side.title} ${side.text.slice(0, OPENING)}`, outsider))
}

/** Whether a text has a word that is the name of a key, also where it opens a sentence. */
function isWrittenIn(text: string, key: string): boolean {
  return (text.match(/\p{Lu}[\p{L}-]+/gu) ?? []).some((word) => isOneName(nameKey(word), key))
}

/** How much of a text tells whom it is about, in characters. */
const OPENING = 150

/** What one has, and what the one has who was ahead of him: "led by 310 votes to 290". */
export function scoresApart(mine: Profile, theirs: Profile): Words | null {
  const [a, b] = [actorOf(mine), actorOf(theirs)]
  if (mine.against !== null && b !== null && isOneName(mine.against, b)) return ['', b]
  return theirs.against !== null && a !== null && isOneName(theirs.against, a) ? [a, ''] : null
}

/** The seats of a party that has a name, and those of one that is only described, in a text that never names the first. */
export function partiesApart(mine: Profile, theirs: Profile, [left, right]: Sides): Words | null {
  if (!isDivided(mine)) return null
  const [a, b] = [actorOf(mine), actorOf(theirs)]
  if (a !== null && b === null && isDescribed(theirs) && !names(right.names, a)) return [a, '']
  return b !== null && a === null && isDescribed(mine) && !names(left.names, b) ? ['', b] : null
}

/** Whether a figure is of what is divided among parties. */
export function isDivided({ thing, attribute }: Profile): boolean {
  return DIVIDED.has(thing) || DIVIDED.has(attribute ?? '')
}

/** Whether two figures are of what one party has of that which is divided among parties. */
export function haveOneHolder(mine: Profile, theirs: Profile): boolean {
  const [a, b] = [actorOf(mine), actorOf(theirs)]
  return isDivided(mine) && isDivided(theirs) && a !== null && b !== null && isOneName(a, b)
}

const DIVIDED = new Set(['seat', 'delegate', 'vote'])
const DESCRIBED = /\b[Tt]he (?:\p{Ll}[\p{L}-]* ){1,2}(?:list|party|bloc|alliance|coalition|camp|candidate|ticket)\b[^.;,]{0,30}$/u

function isDescribed({ figure, text }: Profile): boolean {
  return DESCRIBED.test(text.slice(figure.sentence.start, figure.wording.start))
}

function actorOf({ holder, doer, subject, figure }: Profile): string | null {
  const actor = holder ?? (doer?.own ? doer.key : null) ?? subject
  // what is counted does nothing itself, and "the group" is whoever was named before
  return actor === null || actor === nameKey(figure.head) || actor === nameKey(`${figure.head}s`) || UNNAMED.has(actor) ? null : actor
}

const UNNAMED = new Set(STANDS_FOR_NAMED.split('|').map(nameKey))

/** What came in one month, quarter or year, and what came in another. */
export function monthsApart({ months: a }: Profile, { months: b }: Profile): Words | null {
  return a === null || b === null || (a.from === b.from && a.to === b.to) ? null : [a.words, b.words]
}

/** The dead of two diseases. */
export function diseasesApart({ diseases: a }: Profile, { diseases: b }: Profile): Words | null {
  return a.size === 0 || b.size === 0 || [...a].some((one) => b.has(one)) ? null : [[...a][0]!, [...b][0]!]
}

/** The losses of two sides of a war, both of which one of the texts knows. */
export function lossesApart({ lossOf: a }: Profile, { lossOf: b }: Profile, [left, right]: Sides): Words | null {
  if (a === null || b === null || isOneName(a, b)) return null
  return left.side.text.toLowerCase().includes(b) || right.side.text.toLowerCase().includes(a) || names(left.names, b) || names(right.names, a) ? [a, b] : null
}

/** Numbers and dates of another country than the one that the other text puts its own in, though no word of that sentence says so. */
export function countriesApart(mine: Profile, theirs: Profile): Words | null {
  // what is done somewhere is told from elsewhere too; what stands there is not
  if ([mine, theirs].some(({ figure, state }) => figure.kind !== 'date' && (figure.kind !== 'count' || figure.accumulation !== 'stock' || state !== null))) return null
  for (const [stated, implied, swap] of [[mine, theirs, false], [theirs, mine, true]] as const) {
    if (!implied.figure.implied.includes('places') || stated.located.size === 0 || implied.located.size > 0) continue
    const [a, b] = [countriesOf(stated.located), countriesOf(implied.figure.places.map(nameKey))]
    if (a.length === 0 || b.length === 0 || a.some((one) => b.includes(one)) || a.some((one) => implied.names.has(one)) || b.some((one) => stated.names.has(one))) continue
    return swap ? [b[0]!, a[0]!] : [a[0]!, b[0]!]
  }
  return null
}

/** The countries that known places are, or lie in. */
function countriesOf(places: Iterable<string>): string[] {
  return [...places].flatMap((place) => {
    const known = gazetteer.byKey.get(place)
    if (known?.kind !== 'place') return []
    const outer = [...known.inside].filter((one) => gazetteer.countries.has(one))
    return outer.length > 0 ? outer : [place]
  })
}

/** Whether one of some names is a name; kept, since each pair of two texts asks for the names of both. */
function names(found: ReadonlySet<string>, key: string): boolean {
  let asked = askedOf.get(found)
  if (!asked) askedOf.set(found, asked = new Map())
  let is = asked.get(key)
  if (is === undefined) asked.set(key, is = found.has(key) || [...found].some((name) => isOneName(name, key)))
  return is
}

const askedOf = new WeakMap<ReadonlySet<string>, Map<string, boolean>>()

/** Whether two keys may be one name, of which one has words more: "velta ag", "velta". */
function isOneName(a: string, b: string): boolean {
  if (within(a, b) || samePerson(a, b) || nearKeys(a, b)) return true
  const [one, other] = [a.split(' '), b.split(' ')]
  return one.every((word) => other.includes(word)) || other.every((word) => one.includes(word))
}
