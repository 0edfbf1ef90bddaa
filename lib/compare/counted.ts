import type { Figure } from '../figures/figure.ts'
import { knownName } from '../names/names.ts'
import { ATTRIBUTES, HAPPENINGS, KINDS_OF, MONEY_STATES, PHRASES, STATES, STATE_NOUNS, THINGS } from './word-classes.ts'
import { stem, type Word } from './words.ts'

/** Verb or participle -> class of `STATES`. */
export const STATE_OF = classTable(STATES)
const STATE_NOUN_OF = classTable(STATE_NOUNS)
const THING_OF = classTable(THINGS)
const ATTRIBUTE_OF = classTable(ATTRIBUTES)
const HAPPENING_OF = classTable(HAPPENINGS)
const WIDER = new Map(KINDS_OF.trim().split('\n').map((line) => line.split(' < ') as [string, string]))
const TOLL_BEFORE = 14
const PEOPLE = new Set('person other others man woman villager'.split(' '))

/** The class that a class of things is counted within, or null. */
export function widerThing(thing: string): string | null {
  return WIDER.get(thing) ?? null
}

/** Class of the thing counted, else the stem of its noun; '' when it cannot be told, or when the state alone says who ("42 wounded"). */
export function thingOf(figure: Figure, text: string, phrase: Word[]): { thing: string; thingKnown: boolean } {
  const none = { thing: '', thingKnown: false }
  if (figure.kind === 'date' || figure.kind === 'money') return none
  const behind = `${figure.counted} ${text.slice(figure.wording.end, figure.wording.end + 30)}`.toLowerCase()
  const joined = PHRASES[Object.keys(PHRASES).find((two) => behind.includes(two)) ?? '']
  if (joined) return { thing: joined, thingKnown: true }
  const own = figure.head.toLowerCase()
  const known = THING_OF.get(own)
  // "passengers and crew" are counted together
  const pair = /^[^.,;:()\d]{0,40}?\b(\p{Ll}+) and (\p{Ll}+)\b/u.exec(text.slice(figure.wording.end, figure.wording.end + 60))
  if (pair && pair[1] !== pair[2] && THING_OF.has(pair[1]!) && THING_OF.has(pair[2]!) && THING_OF.get(pair[1]!) !== THING_OF.get(pair[2]!)) {
    return { thing: [THING_OF.get(pair[1]!), THING_OF.get(pair[2]!)].sort().join('+'), thingKnown: true }
  }
  if (known) return { thing: known, thingKnown: true }
  // "42 wounded", "660 lives": the state says who
  if (own && (STATE_OF.has(own) || STATE_NOUN_OF.has(own) || STATE_OF.has(stem(own)))) return none
  if (own && isPeopleName(own)) return { thing: 'person', thingKnown: true }
  if (figure.kind === 'count' || figure.kind === 'share') {
    const last = [...phrase].reverse().find((word) => THING_OF.has(word.text) || STATE_NOUN_OF.has(word.text))
    if (own && phrase.at(-1)?.stem === stem(own) && last !== phrase.at(-1)) return { thing: stem(own), thingKnown: false }
    if (last && !THING_OF.has(last.text)) return none
    if (last) return { thing: THING_OF.get(last.text)!, thingKnown: true }
    if (own) return { thing: stem(own), thingKnown: false }
    const noun = phrase.at(-1)
    if (noun && !STATE_OF.has(noun.text) && !STATE_NOUN_OF.has(noun.text)) return { thing: noun.stem, thingKnown: false }
  }
  return own ? { thing: stem(own), thingKnown: false } : none
}

/** Whether a noun is a people: "40 Palestinians". */
function isPeopleName(noun: string): boolean {
  const capital = noun[0]!.toUpperCase() + noun.slice(1)
  return knownName(capital)?.kind === 'place' || knownName(`${capital}s`)?.kind === 'place'
}

/** Class of what happened to the thing counted, by its head noun, else by the nearest verb; null for none. */
export function stateOf(figure: Figure, words: Word[], first: number, before: Word[], after: Word[], phrase: Word[], taken: (word: Word) => boolean): string | null {
  if (figure.kind === 'money') return moneyState(before, after)
  if (figure.kind !== 'count' && figure.kind !== 'share') return null
  const own = STATE_NOUN_OF.get(figure.head.toLowerCase()) ?? STATE_OF.get(figure.head.toLowerCase())
  if (own) return own
  let best: { state: string; distance: number } | null = null
  after.forEach((word, distance) => {
    const state = STATE_OF.get(word.text) ?? (distance < phrase.length + 1 ? STATE_NOUN_OF.get(word.text) : undefined)
    if (state && (!best || distance < best.distance)) best = { state, distance }
  })
  before.forEach((word, distance) => {
    const state = STATE_OF.get(word.text)
    // "killed 22 people": before the number the nearer wins, since the phrase of the thing stands between on the other side
    if (state && (!best || distance <= best.distance)) best = { state, distance }
  })
  if (best) return (best as { state: string }).state
  // "the death toll from a strong earthquake a day before rose to 10"
  for (let i = first - 1; i >= 0 && first - i < TOLL_BEFORE; i--) {
    const word = words[i]!
    if (taken(word)) break
    if (word.text === 'toll') return words.slice(Math.max(0, i - 2), i).some((one) => one.text === 'casualty') ? 'casualties' : 'killed'
  }
  return null
}

function moneyState(before: Word[], after: Word[]): string | null {
  const word = [...before.slice(0, 5), ...after.slice(0, 5)].find((one) => MONEY_STATES.has(STATE_OF.get(one.text) ?? STATE_NOUN_OF.get(one.text) ?? ''))
  return word ? STATE_OF.get(word.text) ?? STATE_NOUN_OF.get(word.text)! : null
}

/** Classes of what is measured, the nearest word's first. */
export function attributesOf(figure: Figure, words: Word[], first: number, last: number, taken: (word: Word) => boolean): string[] {
  if (figure.kind === 'date') return []
  const found: { attribute: string; distance: number }[] = []
  for (const [from, step] of [[last + 1, 1], [first - 1, -1]] as const) {
    for (let i = from, distance = 0; i >= 0 && i < words.length && distance < 7; i += step, distance++) {
      const word = words[i]!
      if (taken(word)) break
      const attribute = ATTRIBUTE_OF.get(word.text)
      if (attribute) found.push({ attribute, distance })
    }
  }
  return found.sort((a, b) => a.distance - b.distance).map(({ attribute }) => attribute)
}

/** How much farther a word counts behind a comma. */
const BARRIER = 6

/** What happened on a date, by the nearest verb, those of its own clause before others: "built in 1987, sank". */
export function happeningOf(words: Word[], first: number, last: number): string | null {
  let best: { happening: string; cost: number } | null = null
  for (const step of [-1, 1]) {
    let barriers = 0
    for (let distance = 1; distance < 12; distance++) {
      const at = step < 0 ? first - distance : last + distance
      const word = words[at]
      if (!word) break
      if ((step < 0 ? words[at + 1]! : word).breaks) barriers++
      const happening = words[at - 1]?.text === 're' ? `re-${word.text}` : HAPPENING_OF.get(word.text)
      const cost = distance + BARRIER * barriers
      if (happening && (best === null || cost < best.cost)) best = { happening, cost }
    }
  }
  return best?.happening ?? null
}

const QUAKE = /^(?:quake|earthquake|temblor|tremor|aftershock|magnitude|richter)s?$/

/** Whether a number is the strength of an earthquake, also where it stands without its unit. */
export function isMagnitude(figure: Figure, words: Word[], first: number, last: number): boolean {
  if (figure.unit?.dimension === 'magnitude') return true
  if (figure.unit || typeof figure.value !== 'number' || figure.value >= 10 || Number.isInteger(figure.value)) return false
  return words.slice(Math.max(0, first - 4), last + 5).some((word) => QUAKE.test(word.text))
}

/** Word -> class, by the word as it stands and by its stem. */
function classTable(lines: string): Map<string, string> {
  const table = new Map<string, string>()
  for (const line of lines.trim().split('\n')) {
    const [name, list] = line.split(' = ') as [string, string]
    for (const word of list.split(' ')) if (!table.has(word)) table.set(word, name)
  }
  return table
}

/** Whether a class of things is just people, whoever they are. */
export function isPeople(thing: string): boolean {
  return thing === '' || PEOPLE.has(thing) || WIDER.get(thing) === 'person'
}
