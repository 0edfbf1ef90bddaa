import type { Figure } from '../figures/figure.ts'
import { knownName } from '../names/names.ts'
import { BASES } from './attributes.ts'
import { PERSON_NOUNS } from './person-nouns.ts'
import { STATE_NOUN_OF, STATE_OF } from './state.ts'
import { HAPPENINGS, KINDS_OF, PERSONS, PHRASES, THINGS, classTable } from './word-classes.ts'
import { isTemperature } from './outcome.ts'
import { stem, type Word } from './words.ts'

const THING_OF = classTable(THINGS)
const PHRASES_OF_TWO = Object.keys(PHRASES)
const HAPPENING_OF = classTable(HAPPENINGS)
/** Class of things -> the classes that it is counted within. */
const WIDER_THAN = new Map<string, Set<string>>()
for (const line of KINDS_OF.trim().split('\n')) {
  const [narrow, wide] = line.split(' < ') as [string, string]
  WIDER_THAN.set(narrow, (WIDER_THAN.get(narrow) ?? new Set()).add(wide))
}
const PEOPLE = new Set('person other others man woman villager'.split(' '))

/** Whether the first class of things is counted within the second. */
export function isKindOf(narrow: string, wide: string): boolean {
  if (narrow.includes('+')) return narrow.split('+').every((part) => part === wide || isKindOf(part, wide))
  return WIDER_THAN.get(narrow)?.has(wide) ?? false
}

/** Class of things that a noun names, or null. */
export function classOf(noun: string): string | null {
  return THING_OF.get(noun) ?? null
}

/** Nouns of a class, as the table has them. */
export function wordsOfClass(name: string): string[] {
  return [...THING_OF].filter(([, other]) => other === name).map(([word]) => word)
}

const COUNTING = new Set('tally total number count figure sum amount level rate share proportion percentage turnout haul'.split(' '))

/** Whether a noun says only that something is counted ("the tally reached 31"). */
export function isCounting(noun: string): boolean {
  return COUNTING.has(noun)
}

/** Class of the thing counted, else the stem of its noun; '' when it cannot be told, or when the state alone says who ("42 wounded"). */
export function thingOf(figure: Figure, text: string, phrase: Word[]): { thing: string; thingKnown: boolean } {
  const none = { thing: '', thingKnown: false }
  if (figure.kind === 'date' || figure.kind === 'money') return none
  const behind = `${figure.counted} ${text.slice(figure.wording.end, figure.wording.end + 30)}`.toLowerCase()
  const joined = PHRASES[PHRASES_OF_TWO.find((two) => behind.includes(two)) ?? '']
  if (joined) return { thing: joined, thingKnown: true }
  const own = figure.head.toLowerCase()
  // "2.1 percent of GDP" says what it is a share of, not of what
  if (figure.kind === 'share' && BASES.has(own) && /^\s*of /.test(text.slice(figure.wording.end))) return none
  if ((isCounting(own) || STANDS_FOR_ANY.test(own)) && figure.kind === 'count') return none
  // "half of those infected": of whom the sentence before tells, no share of the nouns around
  if (isOfThose(figure, text)) return none
  const said = figure.kind === 'count' ? predicateOf(text.slice(figure.wording.end, figure.wording.end + 40), own) : undefined
  if (said) return { thing: said, thingKnown: true }
  // "captured 15": what was done to them, and no noun
  if (figure.kind === 'count' && /ed$/.test(own) && !THING_OF.has(own) && !isPersons(stem(own))) return none
  const known = THING_OF.get(own)
  // "passengers and crew" are counted together
  const listed = /^[^.,;:()\d]{0,40}?\b((?:\p{Ll}+, )*\p{Ll}+,? and \p{Ll}+)\b/u.exec(text.slice(figure.wording.end, figure.wording.end + 60))?.[1]!.split(/,? and |, /).map((noun) => THING_OF.get(noun)) ?? []
  // "1,900 bus and rail workers" are workers
  if (new Set(listed).size > 1 && listed.every((one) => one !== undefined) && (known === undefined || listed.includes(known))) return { thing: joinedThing(new Set(listed as string[])), thingKnown: true }
  if (known) return { thing: known === 'man' && isOfForce(figure, text) ? 'soldier' : known, thingKnown: true }
  // "42 wounded", "660 lives": the state says who
  if (own && (STATE_OF.has(own) || STATE_NOUN_OF.has(own) || STATE_OF.has(stem(own)))) return none
  if (own && isPeopleName(own)) return { thing: 'person', thingKnown: true }
  // "24 million Colombians cast ballots"
  if (phrase[0] && /s$/.test(phrase[0].text) && /\p{Lu}/u.test(text[phrase[0].start]!) && isPeopleName(phrase[0].text.slice(0, -1))) return { thing: 'person', thingKnown: true }
  // "a crowd of 41,200 watched", but "a peak of 41,200" counts no mountains
  if (own === '' && figure.kind === 'count') {
    const crowd = THING_OF.get(/\b(?!peak )(\p{Ll}+) of $/u.exec(text.slice(Math.max(figure.sentence.start, figure.wording.start - 24), figure.wording.start))?.[1] ?? '')
    // "some polling stations, 13 in all"
    const noun = /^ in (?:all|total)\b/.test(text.slice(figure.wording.end)) ? /(\p{Ll}{3,}), $/u.exec(text.slice(figure.sentence.start, figure.wording.start))?.[1] : undefined
    if (noun) return { thing: THING_OF.get(noun) ?? stem(noun), thingKnown: THING_OF.has(noun) }
    return crowd ? { thing: crowd, thingKnown: true } : none
  }
  // "Labour stood at 30.1 percent" is no share of Labours
  if (figure.kind === 'share' && isNameBefore(own, text.slice(figure.sentence.start, figure.wording.start))) return none
  if (figure.kind === 'count' || figure.kind === 'share') {
    const last = [...phrase].reverse().find((word) => THING_OF.has(word.text) || STATE_NOUN_OF.has(word.text))
    if (own && phrase.at(-1)?.stem === stem(own) && last !== phrase.at(-1)) return { thing: stem(own), thingKnown: false }
    if (last && !THING_OF.has(last.text)) return none
    if (last) return { thing: THING_OF.get(last.text)!, thingKnown: true }
    if (own) return { thing: stem(own), thingKnown: false }
  }
  return own ? { thing: stem(own), thingKnown: false } : none
}

/** Whether men are those of an army: "the garrison had 900 men", "the army lost 40 of its men". */
function isOfForce({ sentence, wording }: Figure, text: string): boolean {
  return FORCE.test(text.slice(sentence.start, sentence.end)) && (KEEPS.test(text.slice(sentence.start, wording.start)) || ITS_MEN.test(text.slice(wording.end)))
}

const FORCE = /\b(?:army|navy|base|garrison|brigade|battalion|regiment|division|battlegroup|squadron|fleet|contingent|forces|troops|military|corps|legion|peacekeep\p{Ll}+)\b/u
const KEEPS = /\b(?:ha[sd]|have|keeps?|kept|sends?|sent|stations?|stationed|deploy\p{Ll}*|numbers?|numbered|musters?|mustered|with)(?: only| just| now| still)? $/u
const ITS_MEN = /^ of (?:its|their) (?:own )?men\b/

const PREDICATE = /^ (?:of (?:them|these|those|whom|which)(?: (?:are|were))?|are|were) ((?:\p{Ll}+ )?\p{Ll}+)/u

/** Class of what those counted are said to be: "five were tourists", "18 of them gold". */
function predicateOf(behind: string, head: string): string | undefined {
  const said = PREDICATE.exec(behind)?.[1]
  if (said === undefined) return undefined
  const noun = said.split(' ')[0]!
  const thing = THING_OF.get(noun)
  return PHRASES[said] ?? PHRASES[`${noun} ${head}`] ?? (thing !== undefined && isPersons(thing) && MANY.test(noun) ? thing : undefined)
}

/** Whether a noun stands for several. */
const MANY = /s$|^(?:men|women|children|people|police|personnel)$/

/** Nouns for whatever is made or sold. */
const STANDS_FOR_ANY = /^units?$/

/** Kinds that are counted together; men and women are people, as are people and soldiers. */
function joinedThing(kinds: Set<string>): string {
  return (kinds.has('man') && kinds.has('woman')) || kinds.has('person') ? 'person' : [...kinds].sort().join('+')
}

/** Whether a share is of those whom no noun names: "half of those infected". */
export function isOfThose({ kind, wording }: Figure, text: string): boolean {
  return kind === 'share' && OF_THOSE.test(text.slice(wording.end))
}

const OF_THOSE = /^\s*of (?:those|them|these|whom|which|all those)\b/

/** Whether a noun stands as a name before the number. */
function isNameBefore(noun: string, before: string): boolean {
  return noun !== '' && new RegExp(`(?<=[\\p{L}"“,:;] )${noun[0]!.toUpperCase()}${noun.slice(1).replace(/[^\p{L}]/gu, '.')}`, 'u').test(before)
}

/** Whether a noun is a people: "40 Palestinians". */
function isPeopleName(noun: string): boolean {
  const capital = noun[0]!.toUpperCase() + noun.slice(1)
  return knownName(capital)?.kind === 'place' || knownName(`${capital}s`)?.kind === 'place'
}

/** How much farther a word counts behind a comma. */
const BARRIER = 6

/** What happened on a date, by the nearest verb, those of its own clause before others: "built in 1987, sank"; what goes on to it, or from it, ended or began then. */
export function happeningOf({ counted }: Figure, words: Word[], first: number, last: number): string | null {
  let best: { happening: string; cost: number } | null = null
  for (const step of [-1, 1]) {
    let barriers = 0
    for (let distance = 1; distance < 12; distance++) {
      const at = step < 0 ? first - distance : last + distance
      const word = words[at]
      if (!word) break
      if ((step < 0 ? words[at + 1]! : word).breaks) barriers++
      const happening = words[at - 1]?.text === 're' ? `re-${word.text}` : HAPPENING_OF.get(word.text) ?? (INFINITIVE.test(words[at - 1]?.text ?? '') ? HAPPENING_OF_STEM.get(word.stem) : undefined)
      const cost = distance + BARRIER * barriers
      if (happening && (best === null || cost < best.cost)) best = { happening, cost }
    }
  }
  return best?.happening ?? PHASES[/\b(?:start|end|until)$/.exec(counted)?.[0] ?? ''] ?? null
}

/** Stands before the bare form of a verb: "will open", "did not open". */
const INFINITIVE = /^(?:to|will|would|shall|should|may|might|can|could|must|not|never|\p{Ll}+n['’]t)$/u
const HAPPENING_OF_STEM = new Map([...HAPPENING_OF].map(([word, happening]) => [stem(word), happening]))
/** What the end of a time that a date is says of it. */
const PHASES: Record<string, string> = { start: 'began', end: 'ended', until: 'ended' }

/** The nouns that a date is told of, names left out, by class or stem: "drills" and "exercises" are of one class. */
export function subjectsOf({ kind, counted }: Figure): Set<string> {
  const subjects = new Set<string>()
  if (kind !== 'date') return subjects
  for (const word of counted.match(/\p{L}+/gu) ?? []) {
    const [lower, root] = [word.toLowerCase(), stem(word.toLowerCase())]
    const isNoun = THING_OF.has(lower) || (word === lower && root.length > 3)
    if (isNoun && !HAPPENING_OF.has(lower) && !HAPPENING_OF_STEM.has(root)) subjects.add(THING_OF.get(lower) ?? root)
  }
  return subjects
}

const QUAKE = /^(?:quake|earthquake|temblor|tremor|aftershock|magnitude|richter)s?$/

/** Whether a number is the strength of an earthquake, also where it stands without its unit. */
export function isMagnitude(figure: Figure, words: Word[], first: number, last: number): boolean {
  if (figure.unit?.dimension === 'magnitude') return true
  if (figure.unit || typeof figure.value !== 'number' || figure.value >= 10 || Number.isInteger(figure.value)) return false
  return words.slice(Math.max(0, first - 4), last + 5).some((word) => QUAKE.test(word.text))
}

/** Whether a class of things is just people, whoever they are. */
export function isPeople(thing: string): boolean {
  return thing === '' || PEOPLE.has(thing) || isKindOf(thing, 'person')
}

const PERSON_STEMS = new Set([...PERSONS, ...[...PERSON_NOUNS].map(stem)])

/** Whether a class of things, or the stem of a noun, is a kind of persons. */
export function isPersons(thing: string): boolean {
  return PERSON_STEMS.has(thing) || (thing.endsWith('er') && ENDS_IN_PERSON.test(thing))
}

/** Ends nouns for persons that no list of words has all of: jobseekers and concertgoers. */
const ENDS_IN_PERSON = /(?:seeker|goer|worker|owner|dweller|grower|picker|lover|buyer|hunter|herder|breeder)$/

/** What a figure is measured in; counts of all things are of one dimension. */
export function dimensionOf(figure: Figure, magnitude: boolean): string {
  if (figure.kind === 'date') return 'date'
  // "a 5.6 quake" is no count of quakes
  if (magnitude) return 'magnitude'
  if (figure.unit && isTemperature(figure.unit)) return 'temperature'
  if (figure.unit) return `${figure.unit.dimension}${figure.unit.per ? `/${figure.unit.per}` : ''}`
  return figure.kind === 'share' ? 'share' : 'count'
}
