import type { Figure } from '../figures/figure.ts'
import { gazetteer } from '../names/gazetteer.ts'
import { findNames, type FoundName } from '../names/find-names.ts'
import { knownName, nameKey } from '../names/names.ts'
import type { Side } from './comparison.ts'
import { ATTRIBUTES, EPISODE_WORDS, FIRM_STATES, HAPPENINGS, KINDS_OF, MONEY_STATES, PART_PLACE_WORDS, PART_WORDS, PHRASES, PLANNED_WORDS, STATES, STATE_NOUNS, THINGS, VERB_THINGS } from './word-classes.ts'
import { stem, wordsOf, type Word } from './words.ts'

/** What a figure is about, as far as its sentence tells; what the decision whether two may be compared rests on. */
export interface Profile {
  figure: Figure
  /** Index in the side's figures. */
  at: number
  /** The text that the figure stands in. */
  text: string
  words: Word[]
  /** First and last word of the number with its hedge. */
  first: number
  last: number
  /** Class of `STATES`, and null for none. */
  state: string | null
  /** Class of `THINGS`, else the stem of the head noun, '' when it cannot be told. */
  thing: string
  thingKnown: boolean
  /** Class of `ATTRIBUTES`; null for none. */
  attribute: string | null
  /** Class of `HAPPENINGS`, of dates; null for none. */
  happening: string | null
  /** Every class of `ATTRIBUTES` that the words around name. */
  attributes: Set<string>
  /** Key of the name that does what the clause says ("the Greens won 42 seats"); null when none opens it, or it only reports. */
  subject: string | null
  /** "last season", "this year": a time told from that of publication. */
  relative: string | null
  /** Keys of names in the words of the thing counted itself ("Russian troops"). */
  owners: Set<string>
  /** Keys of names in the same clause, and in the sentence. */
  near: Set<string>
  names: Set<string>
  /** Keys of places in the sentence, the figure's own places first. */
  places: string[]
  /** Keys of the armed groups that the sentence names. */
  armed: Set<string>
  /** Keys of the places that its own clause puts it in. */
  located: Set<string>
  /** Strength of an earthquake, whatever the engine took it for. */
  magnitude: boolean
  /** Stem -> weight, falling with the distance from the number. */
  context: Map<string, number>
  /** Years and months that the sentence names. */
  times: Set<string>
  /** The count of a shorter time than the whole: "since Monday", "in a day". */
  period: string | null
  part: boolean
  /** "along the border", "in the northern provinces": a part of the place. */
  partPlace: string | null
  /** What can be carried or held, not what is. */
  capacity: boolean
  /** Name that a population or a distance is of ("Cloverdale" in "13 miles east of Cloverdale"); null when there is none. */
  anchor: string | null
  /** How many live in a place. */
  populace: boolean
  /** Whether the text states only one value of its kind. */
  only: boolean
  /** Whether it counts those who did something once, not those who are there. */
  episode: boolean
  /** Of another event than the report's own: the years and months that say so; null for the event itself. */
  past: Set<string> | null
  /** Strength of the earthquake that its sentence names, which tells one event from the next. */
  strength: number | null
  /** Whether it is the text's own total of its kind: the first one stated, or one of its value. */
  main: boolean
  planned: boolean
  converted: boolean
}

/** The figures of a side with what they are about, and how often each word stands in its sentences. */
export interface ProfiledSide {
  side: Side
  /** Keys of all names in text and title. */
  names: Set<string>
  profiles: Profile[]
  /** Stem -> number of sentences. */
  frequency: Map<string, number>
  sentences: number
}

const STATE_OF = classTable(STATES)
const STATE_NOUN_OF = classTable(STATE_NOUNS)
const THING_OF = classTable(THINGS)
const ATTRIBUTE_OF = classTable(ATTRIBUTES)
const HAPPENING_OF = classTable(HAPPENINGS)
const WIDER = new Map(KINDS_OF.trim().split('\n').map((line) => line.split(' < ') as [string, string]))
const AFTER = 9
const BEFORE = 5
const TOLL_BEFORE = 14
const ENDS_PHRASE = new Set('in at on near from to along with by for during after before as is are was were be been being has have had who that which whose when while where or but since until into than if amid inside around across against between will would could can may might said says'.split(' '))
const PEOPLE = new Set('person other others man woman villager'.split(' '))
const MONTHS = new Set('january february march april june july august september october november december'.split(' '))
const PERIOD = /\b(?:since|in the past|in the last|over the past|over the last|during the past|in (?:one|a|the) (?:single )?|per|a|each|every|daily|within)\s*(?:(?:\w+)\s+)?(day|days|24 hours|week|weeks|weekend|month|months|hour|hours|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december)\b/i

const kept = new WeakMap<Side, ProfiledSide>()

/** What each figure of a side is about; read once for a side. */
export function profileSide(side: Side): ProfiledSide {
  const found = kept.get(side)
  if (found) return found
  const names = { text: findNames(side.text), title: findNames(side.title) }
  const profiles = side.figures.map((figure, at) => profileFigure(figure, at, figure.in === 'title' ? side.title : side.text, names[figure.in], side.figures))
  for (const profile of profiles) profile.populace = profile.state === null && isPopulace(profile.figure, profile.text)
  for (const profile of profiles) {
    const named = profiles.find((other) => other.magnitude && other.figure.in === profile.figure.in && other.figure.sentence.start === profile.figure.sentence.start)
    if (named && typeof named.figure.value === 'number') profile.strength = named.figure.value
  }
  markPast(profiles, side)
  // a part takes over what its whole is of: "injuring 40, 15 of them on the island"
  for (const profile of profiles) {
    const whole = profile.figure.partOf === null ? wholeBefore(profile, profiles) : profiles[profile.figure.partOf]
    if (whole && whole !== profile) {
      profile.state ??= whole.state
      profile.part = true
      profile.past ??= whole.past
      if (!profile.thing) [profile.thing, profile.thingKnown] = [whole.thing, whole.thingKnown]
    }
  }
  markMain(profiles)
  const frequency = new Map<string, number>()
  const sentences = side.text.split(/(?<=[.!?]["”]?)\s+|\n+/)
  for (const sentence of sentences) {
    for (const one of new Set(wordsOf(sentence, { start: 0, end: sentence.length }).filter((word) => word.content).map((word) => word.stem))) {
      frequency.set(one, (frequency.get(one) ?? 0) + 1)
    }
  }
  const profiled = { side, names: new Set([...names.text, ...names.title].map((name) => name.key)), profiles, frequency, sentences: sentences.length }
  kept.set(side, profiled)
  return profiled
}

/** "55 injured, five of them critically": the figure before in the same sentence. */
function wholeBefore(profile: Profile, profiles: Profile[]): Profile | null {
  const before = profiles[profile.at - 1]
  return profile.part && before && before.figure.sentence.start === profile.figure.sentence.start && before.figure.in === profile.figure.in ? before : null
}

/** The class that a class of things is counted within, or null. */
export function widerThing(thing: string): string | null {
  return WIDER.get(thing) ?? null
}

function profileFigure(figure: Figure, at: number, text: string, names: FoundName[], figures: Figure[]): Profile {
  const words = wordsOf(text, figure.sentence)
  const wording = figure.wording
  let first = words.findIndex((word) => word.end > wording.start)
  if (first < 0) first = 0
  let last = first
  while (last + 1 < words.length && words[last + 1]!.start < wording.end) last++
  const others = figures.filter((other) => other !== figure && other.in === figure.in && other.sentence.start === figure.sentence.start)
  const taken = (word: Word) => others.some((other) => other.wording.start < word.end && word.start < other.wording.end)
  const after = stretch(text, words, last + 1, 1, AFTER, taken)
  const before = stretch(text, words, first - 1, -1, BEFORE, taken)
  const phrase = nounPhrase(after)
  const head = thingOf(figure, text, phrase)
  const verb = before.slice(0, 4).find((word) => VERB_THINGS[word.text])
  if (verb && head.thing === 'person') head.thing = VERB_THINGS[verb.text]!
  const inSentence = names.filter((name) => name.span.start >= figure.sentence.start && name.span.end <= figure.sentence.end)
  const clause = clauseOf(words, first, last)
  const phraseEnd = Math.max(figure.end, phrase.at(-1)?.end ?? 0)
  const stated = figure.implied.includes('places') ? [] : figure.places.map(nameKey)
  const places = [...stated, ...inSentence.filter((name) => name.kind === 'place' && !name.demonym).map((name) => name.key)]
  const sentence = text.slice(figure.sentence.start, figure.sentence.end)
  const attributes = attributesOf(figure, words, first, last, taken)
  return {
    figure, at, text, words, first, last,
    state: stateOf(figure, words, first, before, after, phrase, taken),
    ...head,
    partPlace: [...after, ...before].find((word) => PART_PLACE_WORDS.has(word.text) && text.startsWith(word.text, word.start))?.text ?? null,
    capacity: [...before, ...after].some((word) => word.text === 'capacity') || /\b(?:can|could) (?:carry|hold|seat|accommodate|host)\b/.test(before.map((word) => word.text).reverse().join(' ')),
    anchor: anchorOf(figure, text, inSentence),
    populace: false,
    magnitude: isMagnitude(figure, words, first, last),
    only: true,
    // "left 30 missing" is no leaving, "involved 30 soldiers" is an exercise
    episode: figure.kind === 'count' && [...after.slice(0, 6), ...before.slice(0, 3).filter((word) => /^(?:involv|sen[dt])/.test(word.text))].some((word) => EPISODE_WORDS.has(word.text)),
    past: null,
    strength: null,
    main: true,
    attribute: attributes[0] ?? null,
    attributes: new Set(attributes),
    happening: figure.kind === 'date' ? happeningOf(words, first, last) : null,
    subject: subjectOf(text, inSentence, wording.start),
    relative: RELATIVE.exec(sentence)?.[0].toLowerCase() ?? null,
    owners: new Set([...findNames(figure.counted).map((name) => name.key), ...inSentence.filter((name) => name.span.start >= wording.end - 1 && name.span.end <= phraseEnd).map((name) => name.key)]),
    near: new Set(inSentence.filter((name) => name.span.start >= clause.start && name.span.end <= clause.end).map((name) => name.key)),
    names: new Set(inSentence.map((name) => name.key)),
    places: [...new Set(places)],
    located: new Set([...stated, ...locatedIn(text, inSentence.filter((name) => name.span.start >= clause.start && name.span.end <= clause.end))]),
    // "under the Taliban" says who rules, not whose fighters they are
    armed: new Set(inSentence.filter((name) => gazetteer.byKey.get(name.key)?.armed && !/\b(?:under|against|from|with) (?:the )?$/i.test(text.slice(Math.max(0, name.span.start - 16), name.span.start))).map((name) => name.key)),
    context: contextOf(words, first, last),
    times: new Set(words.filter((word) => /^(?:19|20)\d\d$/.test(word.text) || MONTHS.has(word.text)).map((word) => word.text)),
    period: PERIOD.exec(sentence)?.[1]?.toLowerCase() ?? null,
    part: figure.partOf !== null || /^\s*(?:\p{L}+\s+)?of (?:them|these|those|whom|which)\b/iu.test(text.slice(wording.end, wording.end + 30)) || before.slice(0, 2).some((word) => PART_WORDS.has(word.text)),
    planned: figure.modality === 'planned' || words.some((word) => PLANNED_WORDS.has(word.text)),
    converted: /[([]\s*(?:about |some |or )?$/.test(text.slice(Math.max(0, wording.start - 9), wording.start)) && figure.kind !== 'count',
  }
}

/** "Western and Russian hostages": no new clause begins. */
function joinsNames(text: string, before: Word | undefined, after: Word | undefined): boolean {
  return before !== undefined && after !== undefined && /\p{Lu}/u.test(text[before.start]!) && /\p{Lu}/u.test(text[after.start]!)
}

/** Words from one side of the number, nearest first, up to where another number or another clause begins. */
function stretch(text: string, words: Word[], from: number, step: 1 | -1, most: number, taken: (word: Word) => boolean): Word[] {
  const out: Word[] = []
  for (let i = from; i >= 0 && i < words.length && out.length < most; i += step) {
    const word = words[i]!
    if (step === 1 ? word.breaks : words[i + 1]?.breaks) break
    if (word.number || taken(word) || (/^(?:and|but|while|when|as|after)$/.test(word.text) && !joinsNames(text, words[i - 1], words[i + 1]))) break
    out.push(word)
  }
  return out
}

function nounPhrase(after: Word[]): Word[] {
  const end = after.findIndex((word) => ENDS_PHRASE.has(word.text) || STATE_OF.get(word.text) === 'killed' || STATE_OF.get(word.text) === 'wounded')
  let phrase = end < 0 ? after : after.slice(0, end)
  // "18 of the hostages", "a dozen of its planes"
  if (phrase[0]?.text === 'of') phrase = phrase.slice(1)
  const of = phrase.findIndex((word) => word.text === 'of')
  return (of > 0 ? phrase.slice(0, of) : phrase).filter((word) => word.content || word.text === 'people' || word.text === 'others').slice(0, 5)
}

function thingOf(figure: Figure, text: string, phrase: Word[]): { thing: string; thingKnown: boolean } {
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

function stateOf(figure: Figure, words: Word[], first: number, before: Word[], after: Word[], phrase: Word[], taken: (word: Word) => boolean): string | null {
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
function attributesOf(figure: Figure, words: Word[], first: number, last: number, taken: (word: Word) => boolean): string[] {
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

/** What happened on a date, by the nearest verb. */
function happeningOf(words: Word[], first: number, last: number): string | null {
  for (let distance = 1; distance < 12; distance++) {
    for (const word of [words[first - distance], words[last + distance]]) {
      const found = word && HAPPENING_OF.get(word.text)
      if (found) return found
    }
  }
  return null
}

const RELATIVE = /\b(?:last|previous|this|current|next)\s+(?:season|year|month|quarter|decade|century)\b/i
const REPORTS = /^\s+(?:\p{Ll}+ly\s+)?(?:said|says|told|put|puts|reported|reports|estimated|estimates|announced|quoted|added|noted|warned|confirmed|wrote|believes|and|or|,)\b/iu

/** The name that opens the clause and does something before the number. */
function subjectOf(text: string, names: FoundName[], before: number): string | null {
  for (const name of names) {
    if (name.span.end >= before || name.demonym) continue
    const lead = text.slice(Math.max(0, name.span.start - 30), name.span.start)
    const rest = text.slice(name.span.end, before)
    if (!/(?:^|[.!?,;:\n"“”]\s*|\b(?:and|while|but|as|that|when)\s+)(?:[Tt]he\s+)?$/.test(lead)) continue
    if (/^\s+\p{Ll}/u.test(rest) && !REPORTS.test(rest) && !/[.;,]/.test(rest) && rest.length < 60) return name.key
  }
  return null
}

const POPULATION = /(?:home to|city of|town of|village of|island of|region of|province of|country of|nation of|population (?:of|is|was|stands at))\s*$/i
const DIRECTION = /^[\s\p{L}.()-]{0,30}?\b(?:of|from|to)\s+(?:[Tt]he\s+)?(?:\p{Ll}+,?\s+){0,2}$/u

const QUAKE = /^(?:quake|earthquake|temblor|tremor|aftershock|magnitude|richter)s?$/

function isMagnitude(figure: Figure, words: Word[], first: number, last: number): boolean {
  if (figure.unit?.dimension === 'magnitude') return true
  if (figure.unit || typeof figure.value !== 'number' || figure.value >= 10 || Number.isInteger(figure.value)) return false
  return words.slice(Math.max(0, first - 4), last + 5).some((word) => QUAKE.test(word.text))
}

function isPopulace(figure: Figure, text: string): boolean {
  if (figure.kind !== 'count') return false
  const before = text.slice(Math.max(0, figure.wording.start - 60), figure.wording.start).trimEnd()
  return POPULATION.test(before) || (/\b(?:has|have|had|with|of|its|the)$/.test(before) && /^\s*(?:residents|inhabitants)\b/.test(text.slice(figure.wording.end)))
}

/** The name that a population belongs to or that a distance is taken from. */
function anchorOf(figure: Figure, text: string, names: FoundName[]): string | null {
  if (isPopulace(figure, text)) {
    return [...names].reverse().find((name) => name.span.end <= figure.wording.start)?.key ?? null
  }
  if (figure.kind === 'measure' && figure.unit?.dimension === 'length') {
    const next = names.find((name) => name.span.start >= figure.wording.end)
    if (next && DIRECTION.test(text.slice(figure.end, next.span.start))) return next.key
  }
  return null
}

const BACK_REFERENCE = /^["“]?(?:That|This|It|Those|They|These)\b/
const YEAR_BEFORE = /(?<!since (?:\w+ )?)\b(?:19|20)\d\d\b|\b(?:19|20)\d\d(?=,? when)/g
const FORMER = /\b(?:last year|a year ago|years ago|previous(?:ly)?|(?:in|last) (?:january|february|march|april|may|june|july|august|september|october|november|december)\b(?! \d))/i

/** Marks figures of events that a text only looks back on: another year in the sentence, or in the one that it refers back to. */
function markPast(profiles: Profile[], side: Side): void {
  const own = side.published?.slice(0, 4) ?? null
  for (const profile of profiles) {
    if (profile.figure.kind === 'date' || (profile.figure.accumulation === 'stock' && !FIRM_STATES.has(profile.state ?? ''))) continue
    const { start, end } = profile.figure.sentence
    let sentence = profile.text.slice(start, end)
    if (!FORMER.test(sentence) && !/\b(?:19|20)\d\d\b/.test(sentence) && BACK_REFERENCE.test(sentence)) {
      sentence = profile.text.slice(Math.max(0, start - 220), start).split(/(?<=[.!?])\s+/).at(-1 - Number(/\s$/.test(profile.text.slice(0, start)))) ?? ''
    }
    const years = [...sentence.matchAll(YEAR_BEFORE)].map((match) => match[0]).filter((year) => own === null || year < own)
    const counts = (profile.figure.kind === 'count' && FIRM_STATES.has(profile.state ?? '')) || profile.magnitude
    if (years.length > 0 && own !== null || (counts && FORMER.test(sentence)) || (own === null && /\b(?:in|of)\s(?:\p{L}+\s)?(?:19|20)\d\d\b/u.test(sentence))) {
      profile.past = new Set([...years, ...[...sentence.toLowerCase().matchAll(/[a-z]+/g)].map((match) => match[0]).filter((word) => MONTHS.has(word))])
    }
  }
}

/** Finds the totals: of each kind of figure the first that is of the event itself and no part, and those of its value. */
function markMain(profiles: Profile[]): void {
  const first = new Map<string, Profile>()
  for (const profile of profiles) {
    const kind = kindOf(profile)
    if (profile.part) profile.main = false
    else if (!first.has(kind)) first.set(kind, profile)
    else if (valueOf(first.get(kind)!) !== valueOf(profile)) {
      profile.main = false
      first.get(kind)!.only = false
    }
  }
  for (const profile of profiles) profile.only = profile.main && first.get(kindOf(profile))!.only
}

function kindOf({ figure, state, thing, attribute, past, magnitude }: Profile): string {
  return [magnitude, past ? [...past].join(' ') : '', figure.kind, figure.unit?.dimension ?? '', state ?? '', isPeople(thing) ? 'person' : thing, figure.kind === 'count' ? '' : attribute].join('|')
}

function valueOf({ figure }: Profile): string {
  return figure.date ?? String(figure.value)
}

const LOCATIVE = /\b(?:in|at|near|across|along|around|inside|outside|throughout|within|on|of|from|into|over|hit|struck|rocked)\s+(?:the\s+)?(?:\p{Ll}+\s+){0,2}$/u

/** Keys of the places that stand behind a preposition of place: "Russian troops in Dushanbe" are not in Russia. */
function locatedIn(text: string, names: FoundName[]): string[] {
  const keys: string[] = []
  let last = -1
  for (const name of names) {
    if (name.kind !== 'place' || name.demonym) continue
    const before = text.slice(Math.max(0, name.span.start - 40), name.span.start)
    const joined = last >= 0 && /^\s*(?:,|and|or|&)(?:\s+\p{Ll}+)?\s*$/u.test(text.slice(last, name.span.start))
    if (!joined && !LOCATIVE.test(before)) continue
    keys.push(name.key)
    last = name.span.end
  }
  return keys
}

function clauseOf(words: Word[], first: number, last: number): { start: number; end: number } {
  let [from, to] = [first, last]
  while (from > 0 && !words[from]!.breaks && first - from < 14) from--
  while (to + 1 < words.length && !words[to + 1]!.breaks && to - last < 14) to++
  return { start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 }
}

function contextOf(words: Word[], first: number, last: number): Map<string, number> {
  const context = new Map<string, number>()
  let barriers = 0
  const add = (word: Word, distance: number) => {
    if (word.breaks) barriers++
    if (!word.content) return
    const weight = 1 / (1 + distance / 6 + barriers / 2)
    context.set(word.stem, Math.max(weight, context.get(word.stem) ?? 0))
  }
  for (let i = last + 1; i < words.length; i++) add(words[i]!, i - last)
  barriers = 0
  for (let i = first - 1; i >= 0; i--) add(words[i]!, first - i)
  return context
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
