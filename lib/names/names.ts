import Fuse from 'fuse.js'
import { gazetteer, type KnownName } from './gazetteer.ts'
import { foldName, nearSpelling, romanised } from './spelling.ts'
import { isExact } from './spelling-mode.ts'

const TITLES = new RegExp(
  '^(?:(?:mr|mrs|ms|miss|dr|prof|professor|sir|lord|lady|dame|pope|king|queen|prince|princess|sheikh|ayatollah|imam|rev|president|vice president|' +
  'prime minister|premier|chancellor|minister|foreign minister|defen[cs]e minister|finance minister|interior minister|health minister|secretary|' +
  'secretary general|ambassador|governor|gov|mayor|senator|sen|representative|rep|congressman|judge|justice|general|gen|lieutenant|lt|colonel|col|' +
  'major|maj|captain|capt|sergeant|sgt|commander|admiral|sheriff|undersheriff|coach|chief|director|spokesman|spokeswoman|chairman) )+(?=\\p{L})', 'u')
const COMPASS = /^(north|south|east|west|central|north ?east|north ?west|south ?east|south ?west|upper|lower)(?:ern)? (?=\p{L})/u
/** Bound of fuse.js: at most about one letter in eight. */
const APPROXIMATE = 0.25
const SHORTEST_APPROXIMATE = 7

const keys = { any: new Map<string, string>(), exact: new Map<string, string>() }

/**
 * The key that all spellings of a name share ("kyiv" for Kiev, "russia" for Russian); an unknown name's own folded form.
 * Titles, "the" and "'s" do not count; "northern Mali" has a key of its own, inside that of Mali.
 * @param name as the text writes it: capitals tell "IS" from "is"
 */
export function nameKey(name: string): string {
  const known = isExact() ? keys.exact : keys.any
  const kept = known.get(name)
  if (kept !== undefined) return kept
  const key = findKey(name)
  if (known.size > 20_000) known.clear()
  known.set(name, key)
  return key
}

/** The known name that a spelling means, by the data files and the rules of romanisation; null when there is none. */
export function knownName(name: string): KnownName | null {
  const capitals = name.trim().replace(/^the /i, '').replace(/['’]s$/, '').replace(/\./g, '')
  const fold = foldName(name)
  if (isExact()) return gazetteer.demonyms.has(fold) ? gazetteer.byFold.get(fold) ?? null : gazetteer.byKey.get(fold) ?? null
  return gazetteer.byCapitals.get(capitals) ?? gazetteer.byFold.get(fold) ?? (fold.length > 4 ? gazetteer.byRomanised.get(romanised(fold)) : null) ?? null
}

/** Whether two names are spellings of one, by key; for long names that no data knows, also when one hand slipped (Dargahan, Dargehan). */
export function sameName(a: string, b: string): boolean {
  const [left, right] = [nameKey(a), nameKey(b)]
  if (left === right) return true
  if (isExact()) return false
  const [leftKnown, rightKnown] = [gazetteer.byKey.has(left), gazetteer.byKey.has(right)]
  // two names that are known are two names: Austria is not Australia however near the letters
  if (leftKnown && rightKnown) return false
  if (isJoined(left, right)) return true
  if (leftKnown || rightKnown) return nearlyKnown(leftKnown ? right : left, leftKnown ? left : right)
  return nearWords(left, right)
}

/** Whether two keys of names that no data knows differ as two hands spell one name. */
export function nearKeys(a: string, b: string): boolean {
  return a === b || (a[0] === b[0] && !isExact() && !gazetteer.byKey.has(a) && !gazetteer.byKey.has(b) && nearWords(a, b))
}

/** Whether two names of persons may be one: the same last name, and no first names that differ. */
export function samePerson(a: string, b: string): boolean {
  const [left, right] = [nameKey(a), nameKey(b)]
  if (left === right || isJoined(left, right)) return true
  const [first, second] = [left.split(' '), right.split(' ')]
  if (!nearWords(first.at(-1)!, second.at(-1)!) && nameKey(first.at(-1)!) !== nameKey(second.at(-1)!)) return false
  if (first.length === 1 || second.length === 1) return first.at(-1)!.length > 2
  const [one, other] = [first[0]!, second[0]!]
  return nearWords(one, other) || (!isExact() && nearWords(romanised(one), romanised(other))) || ((one.length === 1 || other.length === 1) && one[0] === other[0])
}

/** Whether the place `inner` is known to lie in the place `outer`; false for a place and itself. */
export function contains(outer: string, inner: string): boolean {
  return keyContains(nameKey(outer), nameKey(inner))
}

/** `contains` for keys that `nameKey` gave. */
export function keyContains(outer: string, inner: string): boolean {
  if (outer === inner) return false
  const known = gazetteer.byKey.get(inner)
  return known ? known.inside.has(outer) : outersOf(inner).has(outer)
}

/** The keys of all that a place is known to lie in; empty for what no data knows. */
export function outersOf(key: string): ReadonlySet<string> {
  const known = gazetteer.byKey.get(key)
  if (known) return known.inside
  const compass = COMPASS.exec(key)
  if (!compass) return NOWHERE
  const whole = key.slice(compass[0].length)
  return new Set([whole, ...outersOf(whole)])
}

const NOWHERE: ReadonlySet<string> = new Set()

/** What an unknown name is told by. */
function ownKey(fold: string): string {
  return isExact() ? fold : romanised(fold)
}

function findKey(name: string): string {
  const known = knownName(name)
  if (known) return known.key
  const fold = foldName(name)
  const bare = fold.replace(TITLES, '')
  if (bare !== fold) return knownName(bare)?.key ?? ownKey(bare)
  const compass = COMPASS.exec(fold)
  if (compass) {
    const whole = gazetteer.byFold.get(fold.slice(compass[0].length))
    if (whole) return `${compass[1]!.replace(' ', '')} ${whole.key}`
  }
  return ownKey(fold)
}

/** Whether two keys differ in nothing but where their words end: "iran nejad" and "irannejad". */
function isJoined(a: string, b: string): boolean {
  return a.length !== b.length && a[0] === b[0] && !isExact() && Math.min(a.length, b.length) >= SHORTEST_APPROXIMATE && runTogether(a) === runTogether(b)
}

/** A key without the ends of its words; a letter that is doubled by that counts once, as everywhere in a key. */
function runTogether(key: string): string {
  return key.replaceAll(' ', '').replace(/(\p{L})\1/gu, '$1')
}

function nearlyKnown(unknown: string, known: string): boolean {
  if (unknown.length < SHORTEST_APPROXIMATE) return false
  const spellings = gazetteer.byKey.get(known)!.spellings.flatMap((spelling) => [romanised(foldName(spelling)), foldName(spelling)])
  const found = new Fuse(spellings, { includeScore: true, threshold: APPROXIMATE, distance: 4 }).search(unknown)
  return found.some(({ item }) => nearWords(unknown, item) || oneLetterLess(unknown, item))
}

/** Whether one consonant inside the word is left out (Afganistan); of known names alone, where few are so near. */
function oneLetterLess(unknown: string, known: string): boolean {
  if (unknown.length < 9 || Math.abs(unknown.length - known.length) !== 1) return false
  const [short, long] = unknown.length < known.length ? [unknown, known] : [known, unknown]
  let start = 0
  while (start < short.length && short[start] === long[start]) start++
  return start > 1 && start < short.length && long.slice(start + 1) === short.slice(start)
}

function nearWords(a: string, b: string): boolean {
  // no two spellings differ in the first letter
  if (isExact() || a[0] !== b[0]) return a === b
  const [left, right] = [a.split(' '), b.split(' ')]
  return left.length === right.length && !/\d/.test(a + b) && left.every((word, at) => nearSpelling(word, right[at]!))
}

/** Whether words are an office alone, with no name behind: "Prime Minister". */
export function isOffice(words: string): boolean {
  return words.includes(' ') && `${foldName(words)} x`.replace(TITLES, '') === 'x'
}
