import type { Figure } from '../figures/figure.ts'
import { gazetteer, type NameKind } from '../names/gazetteer.ts'
import { findNames } from '../names/find-names.ts'
import { nameKey } from '../names/names.ts'
import { sayingOf } from './ask-rules.ts'
import type { Side } from './comparison.ts'
import { EPISODE_WORDS, PART_PLACE_WORDS, PART_WORDS, PLANNED_WORDS, VERB_THINGS } from './word-classes.ts'
import { contentStems, stem, type Word } from './words.ts'
import { AFTER, BEFORE, clauseOf, contextOf, nounPhrase, sentenceKey, stretch } from './around.ts'
import { dayOf } from './event-day.ts'
import { attributesOf, ownEnd } from './attributes.ts'
import { dimensionOf, happeningOf, isMagnitude, isOfThose, subjectsOf, thingOf } from './counted.ts'
import { stateOf } from './state.ts'
import { takeOver } from './antecedent.ts'
import { amongOf, anchorOf, holderOf, isPopulace, locatedIn, subjectOf } from './located.ts'
import { contrastsOf, isCapacity } from './contrasts.ts'
import { fillTitles } from './carried.ts'
import { isAboard, isPresent } from './fates.ts'
import { frameOf } from './frame.ts'
import { meaningDigits, pointOfFigure, statedValue } from './outcome.ts'
import type { KnownKeys, Profile, ProfiledSide } from './profile.ts'
import { isTally } from './running.ts'
import { readSentence, relativeOf, type Sentence } from './read-sentence.ts'
import { aroundOf } from './within.ts'
import { giveScore } from './doers.ts'
import { slotsOf, type Slots } from './slots.ts'
import { markMain, markPast, wholeBefore } from './totals.ts'

const NOUN_AFTER = /^ (\p{Ll}{3,})\b/u
const NO_SLOTS: Slots = new Map()
const PERIOD = /(?<!['’])(?<!\b(?:than|for|about|almost|nearly|after|half) )\b(?:(?:in|over|during|for) the (?:past|last|fiscal|financial|full|whole) (quarter|year)\b|(?:in the past|in the last|over the past|over the last|during the past|in (?:one|a|the) (?:single )?|per|a|each|every|daily|within)\b\s*(?:(?:\w+)\s+)?(day|days|24 hours|week|weeks|weekend|month|months|hour|hours|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december)\b(?!['’])(?! (?:after|ago|before|earlier|later|since)\b))/i
/** What lies off a coast lies before all of it: "46 ships off the coast". */
const OFF = /\boff (?:the |its )?$/
/** Stands between two clauses that tell of two things. */
const ANEW = /, (?:and|but|while)\b|[;:]/
const PART_OF = /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))\s+of\s+(?:the\s+|its\s+|their\s+|all\s+)?(?:\p{Ll}+\s+)?$/iu

const kept = new WeakMap<Side, ProfiledSide>()

/** What each figure of a side is about; read once for a side. */
export function profileSide(side: Side): ProfiledSide {
  const found = kept.get(side)
  if (found) return found
  const names = { text: findNames(side.text), title: findNames(side.title) }
  const sentenceOf = new Map([...Map.groupBy(side.figures, sentenceKey)].map(([key, figures]) => [key, readSentence(side, figures, names[figures[0]!.in])]))
  const profiles = side.figures.map((figure, at) => profileFigure(figure, at, sentenceOf.get(sentenceKey(figure))!))
  const lastShare: Record<Figure['in'], Profile | null> = { text: null, title: null }
  for (const profile of profiles) {
    takeOver(profile, names[profile.figure.in], lastShare[profile.figure.in])
    // what is aimed at is none of what was measured
    if (profile.figure.kind === 'share' && profile.figure.head !== 'target') lastShare[profile.figure.in] = profile
  }
  for (const profile of profiles) profile.populace = profile.state === null && isPopulace(profile.figure, profile.text)
  const magnitudes = new Map(profiles.filter((profile) => profile.magnitude).reverse().map((profile) => [sentenceKey(profile.figure), profile.figure.value]))
  for (const profile of profiles) {
    const strength = magnitudes.get(sentenceKey(profile.figure))
    if (typeof strength === 'number') profile.strength = strength
  }
  for (const profile of profiles) {
    Object.assign(profile, frameOf(profile, side))
    giveScore(profile)
  }
  for (const profile of profiles) if (profile.doer && HAVING.has(profile.doer.verb) && FORCES.has(profile.thing)) profile.owners.add(profile.doer.key)
  fillTitles(profiles)
  markPast(profiles, side)
  // a part takes over what its whole is of: "injuring 40, 15 of them on the island"
  for (const profile of profiles) {
    const whole = profile.figure.partOf === null ? wholeBefore(profile, profiles) : profiles[profile.figure.partOf]
    if (whole && whole !== profile) {
      profile.state ??= whole.state
      profile.part = true
      profile.past ??= whole.past
      if (!profile.thing && !isOfThose(profile.figure, profile.text)) [profile.thing, profile.thingKnown] = [whole.thing, whole.thingKnown]
    }
  }
  markMain(profiles)
  const frequency = new Map<string, number>()
  const sentences = side.text.split(/(?<=[.!?]["”]?)\s+|\n+/)
  for (const sentence of sentences) {
    for (const stem of contentStems(sentence)) frequency.set(stem, (frequency.get(stem) ?? 0) + 1)
  }
  const spelling = new Map<string, string>()
  const adjectives = new Set<string>()
  const peoples = new Map<string, Set<string>>()
  for (const [place, text] of [['text', side.text], ['title', side.title]] as const) {
    // "Afghan" stands for Afghanistan only where the text has no other word for it
    for (const { key, span, demonym } of names[place]) if (!spelling.has(key) || (!demonym && adjectives.delete(key))) {
      spelling.set(key, text.slice(span.start, span.end))
      if (demonym) adjectives.add(key)
    }
    for (const { key, span, demonym } of names[place]) {
      const noun = demonym ? NOUN_AFTER.exec(text.slice(span.end, span.end + 40))?.[1] : undefined
      if (noun !== undefined) peoples.set(stem(noun), (peoples.get(stem(noun)) ?? new Set()).add(key))
    }
  }
  for (const profile of profiles) profile.known = knownKeys(profile)
  for (const profile of profiles) profile.says = sayingOf(profile)
  const profiled = { side, names: new Set(spelling.keys()), around: aroundOf(spelling.keys()), doers: new Set(profiles.flatMap(({ doer }) => doer?.key ?? [])), spelling, peoples, profiles, byDimension: Map.groupBy(profiles, ({ dimension }) => dimension), frequency, sentences: sentences.length }
  kept.set(side, profiled)
  return profiled
}

function profileFigure(figure: Figure, at: number, sentence: Sentence): Profile {
  const { text, words, names: inSentence } = sentence
  const wording = figure.wording
  let first = words.findIndex((word) => word.end > wording.start)
  if (first < 0) first = 0
  let last = first
  while (last + 1 < words.length && words[last + 1]!.start < wording.end) last++
  const others = sentence.figures.filter((other) => other !== figure)
  const [leading, following] = [text.slice(figure.sentence.start, wording.start), text.slice(wording.end, figure.sentence.end)]
  const taken = (word: Word) => others.some((other) => other.wording.start < word.end && word.start < other.wording.end)
  const after = stretch(text, words, last + 1, 1, AFTER, taken)
  const before = stretch(text, words, first - 1, -1, BEFORE, taken)
  const phrase = nounPhrase(after)
  // "police put the number at 18,000" counts no police
  const speaker = figure.attribution[0]?.toLowerCase()
  const head = speaker !== undefined && figure.counted.toLowerCase() === speaker ? { thing: '', thingKnown: false } : thingOf(figure, text, phrase)
  const verb = before.slice(0, 4).find((word) => VERB_THINGS[word.text])
  if (verb && head.thing === 'person') head.thing = VERB_THINGS[verb.text]!
  const clause = clauseOf(words, first, last)
  const inClause = inSentence.filter(({ span }) => span.start >= clause.start && span.end <= clause.end)
  const phraseEnd = Math.max(figure.end, phrase.at(-1)?.end ?? 0)
  const ownPlaces = figure.implied.includes('places') ? [] : figure.places.map(nameKey)
  const magnitude = isMagnitude(figure, words, first, last)
  const attributes = attributesOf(figure, text, words, first, last, taken)
  // such a unit says by itself what is measured
  if (magnitude || figure.unit?.dimension === 'speed') attributes.push(magnitude ? 'magnitude' : 'speed')
  if (figure.unit?.dimension === 'length' && /^\s*(?:\p{L}+\s+)?(?:from|away)\b/u.test(text.slice(wording.end, wording.end + 25))) attributes.unshift('distance')
  if (figure.unit?.dimension === 'length' && /^\s*(?:below|beneath|under) the\b/.test(text.slice(wording.end))) attributes.unshift('depth')
  const state = stateOf({ figure, words, first, last, before, after, phrase, taken }) ?? (figure.kind === 'count' && isFallen(head.thing, before) ? 'killed' : null)
  // what is set aside is part of a budget
  if (figure.kind === 'money' && state === 'budgeted' && attributes.length === 0) attributes.push('budget')
  const converted = figure.kind !== 'count' && /[([]\s*(?:about |some |or )?$/.test(text.slice(Math.max(0, wording.start - 9), wording.start))
  const stated = statedValue(figure, 1, converted)
  return {
    figure, at, text, words, first, last,
    state,
    thing: head.thing,
    thingKnown: head.thingKnown,
    partPlace: partPlaceOf([...after, ...before], words, text),
    capacity: figure.kind === 'count' && [...before, ...after].some((word) => word.text === 'capacity') || /\b(?:can|could) (?:carry|hold|seat|accommodate|host)\b/.test(before.map((word) => word.text).reverse().join(' '))
      || (figure.kind !== 'money' && isCapacity(leading)),
    contrasts: contrastsOf(figure, text, words, first, last),
    anchor: anchorOf(figure, text, inSentence),
    populace: false,
    magnitude,
    dimension: dimensionOf(figure, magnitude),
    numbered: sentence.numbered,
    only: true,
    // "left 30 missing" is no leaving, "involved 30 soldiers" is an exercise
    episode: figure.kind === 'count' && [...after.slice(0, 6), ...before.slice(0, 3).filter((word) => /^(?:involv|sen[dt])/.test(word.text))].some((word) => EPISODE_WORDS.has(word.text)),
    present: figure.kind === 'count' && isPresent(leading, following),
    aboard: figure.kind === 'count' && isAboard(leading, following),
    holder: holderOf(text, inSentence, wording.start),
    base: figure.kind === 'count' && PART_OF.test(text.slice(Math.max(figure.sentence.start, wording.start - 40), wording.start)),
    substance: figure.kind === 'measure' && figure.unit?.dimension !== 'area' && / of /.test(figure.text) ? figure.head || null : null,
    dates: figure.kind === 'date' && others.some((other) => other.kind === 'count' && !ANEW.test(text.slice(Math.min(figure.wording.end, other.wording.end), Math.max(figure.wording.start, other.wording.start)))),
    past: null,
    strength: null,
    day: dayOf(figure, others, text),
    main: true,
    attribute: attributes[0] ?? null,
    attributes: new Set(attributes),
    happening: figure.kind === 'date' ? happeningOf(figure, words, first, last) : null,
    subjects: subjectsOf(figure),
    subject: subjectOf(text, inSentence, wording.start),
    relative: relativeOf(sentence, figure),
    owners: new Set([...findNames(figure.counted).map((name) => name.key), ...inSentence.filter((name) => name.span.start >= wording.end - 1 && name.span.end <= phraseEnd).map((name) => name.key)]),
    near: new Set(inClause.map((name) => name.key)),
    names: new Set(sentence.keys),
    known: NOTHING_KNOWN,
    beside: sentence.beside,
    among: amongOf(figure, text, inSentence),
    places: [...new Set([...ownPlaces, ...sentence.placeKeys])],
    located: new Set([...ownPlaces, ...locatedIn(text, inClause)]),
    armed: sentence.armed,
    context: contextOf(words, first, last, figure),
    times: sentence.times,
    period: periodOf(sentence.own, figure, others),
    part: figure.partOf !== null || sentence.isOfOneAlone || (figure.kind !== 'share' && /^\s*(?:\p{L}+\s+)?of (?:them|these|those|whom|which|the (?:dead|missing|killed|wounded|injured|sick|homeless|displaced|victims|survivors|casualties))\b/iu.test(text.slice(wording.end, wording.end + 30))) || before.slice(0, 2).some((word) => PART_WORDS.has(word.text))
      || /^[^.,;:]{0,40}\b(?:are|were|is|was) among (?:the|those|them)\b/.test(following),
    planned: figure.modality === 'planned' || words.slice(0, ownEnd(words, last + 1, taken)).some((word) => PLANNED_WORDS.has(word.text)),
    slots: figure.kind === 'date' ? NO_SLOTS : slotsOf(text, words, first, last),
    converted,
    stated,
    point: pointOfFigure(figure, stated),
    digits: meaningDigits(figure),
    tally: isTally(figure, text),
    says: [],
    months: null,
    doer: null,
    outsider: null,
    against: null,
    diseases: NO_DISEASES,
    lossOf: null,
  }
}

/** The part of a place that a figure is told of; "along the 300 km border" is of the border. */
function partPlaceOf(near: Word[], words: Word[], text: string): string | null {
  const isPart = (word: Word) => PART_PLACE_WORDS.has(word.text) && text.startsWith(word.text, word.start) && !OFF.test(text.slice(Math.max(0, word.start - 12), word.start))
  const found = near.find(isPart)
  if (found?.text !== 'along') return found?.text ?? null
  const at = words.indexOf(found)
  return words.slice(at + 1, at + BEHIND_ALONG).find(isPart)?.text ?? 'along'
}

const BEHIND_ALONG = 6

/** The time that a count is for, unless it stands with another number behind a comma: "six in the 24 hours to Friday, which makes 153 this year". */
function periodOf(sentence: string, figure: Figure, others: Figure[]): string | null {
  const found = PERIOD.exec(sentence)
  // what it has come to is all of it, however long that took
  if (!found || COME_TO.test(sentence.slice(0, figure.wording.start - figure.sentence.start))) return null
  const segmentOf = (at: number) => sentence.slice(0, at).split(/[,;]\s/).length
  const at = segmentOf(found.index)
  const isWith = (other: Figure) => segmentOf(other.wording.start - figure.sentence.start) === at
  return !isWith(figure) && others.some((other) => other.kind === 'count' && isWith(other)) ? null : (found[1] ?? found[2])!.toLowerCase()
}

const COME_TO = /\b(?:risen|rose|climbed|grown|grew|mounted|swollen|tally|toll|total)(?: \p{Ll}+){0,4} to (?:at least |more than |over |some |about )?$/u

/** Whether an army "lost 21 men". */
function isFallen(thing: string, before: Word[]): boolean {
  return FIGHTING.has(thing) && before.slice(0, 4).some(({ text }) => /^(?:lost|loses|losing|loss)$/.test(text))
}

const FIGHTING = new Set(['soldier', 'militant', 'man'])

/** Who has fighters is whose they are: "the rebels have 900 soldiers". */
const HAVING = new Set(['have', 'has', 'had', 'field', 'command'])
const FORCES = new Set(['soldier', 'militant', 'police'])

const NO_DISEASES: Profile['diseases'] = new Set()
const NOTHING_KNOWN: KnownKeys = { owners: [], near: [], located: [], groups: [], lands: [] }

function knownKeys({ owners, near, located, names, beside }: Profile): KnownKeys {
  const known = (keys: Iterable<string>) => [...keys].filter((key) => gazetteer.byKey.has(key))
  const ofKind = (keys: Iterable<string>, kind: NameKind) => [...keys].filter((key) => gazetteer.byKey.get(key)?.kind === kind)
  return { owners: known(owners), near: known(near), located: known(located), groups: ofKind(owners, 'group'), lands: ofKind(names, 'place').filter((key) => !beside.has(key)) }
}
