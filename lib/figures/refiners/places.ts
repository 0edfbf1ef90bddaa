import { leavesAside } from '../clauses.ts'
import { draftsOf, type Draft, type ProperName, type Sentence, type TextReading } from '../draft.ts'
import type { Lexicon } from '../lexicon.ts'
import { properNames } from '../proper-names.ts'
import { speakersOf } from '../statements.ts'
import { demonymPlace } from './demonyms.ts'
import { actsBefore, actsInPassing, comparedFrom, isExample, isFarEnd, namesCountry, ownsStanding, pointsBack } from './passing-places.ts'

/** Places and owners of the thing counted: from the sentence, then the paragraph, then the headline; what is not in the sentence is marked as implied. */
export function findPlaces(reading: TextReading): void {
  const bySentence = draftsOf(reading)
  for (const [sentence, drafts] of bySentence) {
    const places = placesOf(sentence, reading)
    const context = actorContext(sentence, reading)
    let paragraph: string[] | null = null
    drafts.forEach((draft, k) => {
      const before = pointsBack(draft, reading.lexicon) && !places.some((place) => place.linked && !place.aside && place.to <= draft.from) ? (paragraph ??= paragraphPlaces(sentence, reading)) : []
      draft.places = before.length > 0 ? [] : nearest(draft, places, drafts[k + 1]?.from ?? Infinity, drafts[k - 1]?.to ?? 0, reading.lexicon)
      if (draft.places.length === 0) {
        paragraph ??= paragraphPlaces(sentence, reading)
        // "Chad's army said": whose the speaker is tells at least where he knows of
        draft.places = paragraph.length ? paragraph : places.filter((place) => place.aside).flatMap((place) => place.names)
        if (draft.places.length) draft.implied.add('places')
      }
      findActors(draft, context, reading)
    })
  }
}

interface Place {
  from: number
  to: number
  names: string[]
  /** Whether a preposition or a possessive says that it is where something is, and not who acts. */
  linked: boolean
  /** Whether it only says where a report comes from, or whose a speaker is: "Chad's army said". */
  aside: boolean
  /** The word from which on it is only compared with; -1 where it is not. */
  compared: number
  /** Whether it is only what a distance is measured from. */
  farEnd: boolean
}

/** Places of a sentence; those that a comma or "and" joins are one. */
function placesOf(sentence: Sentence, reading: TextReading): readonly Place[] {
  const known = kept.get(sentence)
  if (known) return known
  const places = findPlacesOf(sentence, reading)
  kept.set(sentence, places)
  return places
}

const kept = new WeakMap<Sentence, readonly Place[]>()

function findPlacesOf(sentence: Sentence, reading: TextReading): Place[] {
  const { tokens } = sentence
  const { lexicon } = reading
  const { is } = lexicon
  const places: Place[] = []
  const speakers = speakersOf(sentence, reading)
  for (const name of properNames(sentence, reading)) {
    const place = isPlace(name, reading)
    const country = place ? name.text : demonymPlace(name, sentence, reading)
    if (country === null || ownsStanding(name, sentence, reading) || actsBefore(name, sentence, reading)) continue
    const previous = places.at(-1)
    const gap = previous ? tokens.slice(previous.to, name.from).map((token) => token.lower) : []
    const close = previous && !(previous.compared >= 0 && gap.includes(',')) && !leavesAside(tokens, previous.from, name.from, lexicon) && gap.length <= 3 && gap.every((word) => /^(?:[-,–]|['’]s)$/.test(word) || is.placeJoins.has(word))
    // "set out for Cusco" is not there yet
    if (is.nameLinks.has(name.link) && !is.of.has(name.link)) continue
    // the subject of a statement ("Moscow said") is no place of what is counted
    if (name.kind === 'place' && !name.link && lexicon.is.speechVerbs.has(tokens[name.to]?.lower ?? '')) continue
    // "by 6 percent in Leeds and in York by 2"
    const anew = close && gap.length > 1 && lexicon.placePrepositions.has(gap.at(-1)!) && tokens.slice(name.to, name.to + 2).some((token) => token.kind === 'number') && tokens.slice(0, previous.from).some((token) => token.kind === 'number')
    if (close && !anew && !(name.link === "'s" && gap.includes(','))) {
      previous.names.push(country)
      previous.to = name.to
    } else places.push({ from: name.from, to: name.to, names: [country], linked: name.kind !== 'place' || name.link === "'s" || lexicon.placePrepositions.has(name.link) || (is.with.has(name.link) && lexicon.placeNouns.has(tokens[name.from - 2]?.lower ?? '')), aside: speakers.some(({ from, to }) => name.from > from && name.to <= to) || (name.link === "'s" && speakers.some(({ from, to }) => name.to + 1 >= from && name.to + 1 < to)), compared: comparedFrom(sentence, name.from, reading), farEnd: isFarEnd(sentence, name.from, reading) })
  }
  return places
}

const known = new WeakMap<TextReading, Set<string>>()

/** Whether a name is one of a place, here or anywhere else in the text. */
function isPlace(name: ProperName, reading: TextReading): boolean {
  if (name.kind === 'place') return true
  let places = known.get(reading)
  if (!places) {
    places = new Set(reading.sentences.flatMap((sentence) => properNames(sentence, reading).filter(({ kind }) => kind === 'place').map(({ text }) => text)))
    known.set(reading, places)
  }
  return name.kind === 'group' && places.has(name.text)
}

/** Places behind the figure and before the next one, else the nearest before it, else the nearest behind. */
function nearest(draft: Draft, all: readonly Place[], nextFrom: number, previousTo: number, lexicon: Lexicon): string[] {
  // "Bokhtar lies 100 km from Dushanbe": a distance is between two places
  if (draft.unit?.dimension === 'length' && lexicon.is.from.has(draft.sentence.tokens[draft.to]?.lower ?? '')) {
    const pair = [all.findLast((place) => place.to <= draft.from), all.find((place) => place.from >= draft.to)].filter((place) => place !== undefined)
    if (pair.length === 2) return [...new Set(pair.flatMap((place) => place.names))]
  }
  const open = all.filter((place) => !place.aside && !isElsewhere(place, draft, nextFrom, all[0]!, lexicon))
  const linked = open.filter((place) => place.linked)
  // "In Chad, which does not border on Malta, Norway has four"
  const outside = linked.filter((place) => !leavesAside(draft.sentence.tokens, place.from, draft.from, lexicon))
  const near = draft.unit?.dimension === 'length' ? [] : outside.filter((place) => !place.farEnd)
  const places = near.length ? near : outside.length ? outside : linked.length ? linked : open
  const inside = places.filter((place) => place.from >= draft.from && place.to <= draft.to)
  const behind = places.filter((place) => place.from >= draft.to && place.from < nextFrom && (draft.kind !== 'date' || place.from - draft.to <= 4))
  // "Chad's 1,100 km border with Niger"
  const owner = places.filter((place) => draft.from - place.to === 1 && /^['’]s?$/.test(draft.sentence.tokens[place.to]!.text))
  const between = places.filter((place) => place.to <= draft.from && place.from >= previousTo)
  const beside = draft.unit?.dimension === 'length' ? places.filter((place) => place.to <= draft.from && draft.from - place.to <= 2) : []
  const chosen = beside.length && !owner.length ? beside : inside.length ? inside : behind.length ? [...owner, ...behind.slice(0, 1)] : between.length ? [between.at(-1)!] : places.filter((place) => place.to <= draft.from).slice(-1)
  const rest = chosen.length ? chosen : places.slice(0, 1)
  return [...new Set(rest.flatMap((place) => place.names))]
}

/** Whether a place is not where a figure is: only compared with, outside the aside that the figure stands in, one of the examples that follow, or who acts behind a date and a comma. */
function isElsewhere(place: Place, draft: Draft, nextFrom: number, first: Place, lexicon: Lexicon): boolean {
  if (place.compared >= draft.to || (place.compared >= 0 && draft.from >= place.to)) return true
  const { tokens } = draft.sentence
  const { is } = lexicon
  // "600 men, among them 60 from Chad, fought it with 18 aircraft", but "including those in Chad, where 18 fell"
  if (place.from < draft.to) return isExample(tokens, 0, place.from, lexicon) && tokens.slice(place.to, draft.from).some(({ text }, k) => text === ',' && !is.sequelWords.has(tokens[place.to + k + 1]!.lower) && !is.relatives.has(tokens[place.to + k + 1]!.lower))
  if (draft.kind === 'date') return !place.linked && tokens[draft.to]?.text === ',' && draft.from > 3
  if (leavesAside(tokens, draft.from, place.from, lexicon)) return true
  // "In Peru the firm has four mines, the largest in Ayala": where the sentence is set
  if (first.linked && first.from === 1 && lexicon.placePrepositions.has(tokens[0]!.lower) && tokens.slice(draft.to, place.from).some((token) => token.text === ',')) return true
  // "by 6 percent in Leeds and in York by 2": the place of the next figure
  const opener = tokens[place.from - 2]
  if (place.linked && opener && (opener.text === ',' || is.clauseJoins.has(opener.lower)) && nextFrom - place.to <= 3 && lexicon.placePrepositions.has(tokens[place.from - 1]!.lower) && !tokens.slice(place.to, nextFrom).some((token) => token.text === ',')) return true
  return isExample(tokens, draft.to, place.from, lexicon)
}

function paragraphPlaces(sentence: Sentence, reading: TextReading): string[] {
  const { lexicon } = reading
  const ofCountry = sentence.tokens.some((_, k, tokens) => namesCountry(tokens, k, lexicon.is))
  for (let k = sentence.index - 1; k >= 0 && k >= sentence.index - 3 && reading.sentences[k]!.block === sentence.block; k--) {
    const told = placesOf(reading.sentences[k]!, reading).filter((place) => place.compared < 0 && !isExample(reading.sentences[k]!.tokens, 0, place.from, lexicon))
    // "the country's roads" are those of Peru and not of Ica
    const countries = ofCountry ? told.filter((place) => lexicon.countries.at(reading.sentences[k]!.tokens, place.from)) : []
    const found = countries.length ? countries : told
    const last = found.filter((place) => place.linked).at(-1) ?? found.at(-1)
    if (last) return [...new Set(last.names)]
  }
  const headline = reading.title?.sentences.flatMap((title) => placesOf(title, reading.title!).filter((place) => !actsInPassing(place, title, reading.title!))) ?? []
  return [...new Set(headline.flatMap((place) => place.names))].slice(0, 2)
}

/** Whose they are: names in the noun phrase, behind "of", before the possessive; else the group that the sentence, or the one before, speaks of. */
function findActors(draft: Draft, context: ActorContext, reading: TextReading): void {
  const { lexicon } = reading
  const { tokens } = draft.sentence
  const names = properNames(draft.sentence, reading)
  const actors: string[] = []
  const add = (name: ProperName) => {
    const country = name.to === name.from + 1 ? lexicon.demonyms.get(tokens[name.from]!.lower) : undefined
    const text = country ?? name.text
    if (!actors.includes(text)) actors.push(text)
  }
  for (const name of names) {
    const inside = name.from >= Math.min(draft.from, draft.nounFrom < 0 ? draft.from : draft.nounFrom) && name.from < Math.max(draft.to, draft.nounTo)
    const owned = name.to <= draft.from && name.link === "'s" && draft.from - name.to <= 2
    const of = name.from >= draft.to && name.from - draft.to <= 3 && name.kind !== 'place' && lexicon.is.ownerLinks.has(name.link)
    const whose = ownsStanding(name, draft.sentence, reading) && !tokens.slice(Math.min(draft.to, name.to), Math.max(draft.from, name.from)).some((token) => lexicon.is.clauseJoins.has(token.lower))
    if (inside || owned || of || whose || (name.kind === 'group' && tokens[name.from]!.kind === 'ordinal' && sameClause(draft, name, lexicon))) add(name)
  }
  if (actors.length === 0 || actors.every((name) => context.countries.has(name))) {
    const { said } = context
    const groups = names.filter((name) => name.kind === 'group' && !isPlace(name, reading) && !lexicon.is.outletNouns.has(tokens[name.to - 1]!.lower) && name.to <= draft.from && (said > draft.from || name.from > said) && !draft.attribution.some((who) => who.includes(name.text)) && !lexicon.demonyms.has(tokens[name.from]!.lower))
    const score = placeInScore(draft, reading)
    const before = groups.at(score ?? -1)
    if (before && draft.from - before.to <= 20) add(before)
    else if (score !== 1 && (context.groupNoun !== null || context.pronoun < draft.from)) {
      const earlier = context.earlier()
      if (earlier) {
        actors.push(earlier)
        draft.implied.add('actors')
      }
    }
  }
  draft.actors = actors
}

/** "Leads by 52 to 47 percent", "beat Toro by 52 percent to 47": which of the two a number is, from 0; null where it is neither. */
function placeInScore(draft: Draft, { drafts, lexicon: { is } }: TextReading): 0 | 1 | null {
  const { tokens } = draft.sentence
  const isPair = (first: Draft | undefined, second: Draft | undefined) => first !== undefined && second?.sentence === first.sentence && second.wordingFrom - first.to < 4 && (second.kind === first.kind || second.unit === null) && !tokens.slice(0, first.wordingFrom).some((token) => is.changeVerbs.has(token.lower))
    && is.by.has(tokens[first.wordingFrom - 1]?.lower ?? '') && is.to.has(tokens[second.wordingFrom - 1]?.lower ?? '')
  const at = is.by.has(tokens[draft.wordingFrom - 1]?.lower ?? '') || is.to.has(tokens[draft.wordingFrom - 1]?.lower ?? '') ? drafts.indexOf(draft) : -1
  if (at < 0) return null
  return isPair(draft, drafts[at + 1]) ? 0 : isPair(drafts[at - 1], draft) ? 1 : null
}

/** Whether no new clause (", and …") begins between a figure and a name. */
function sameClause(draft: Draft, name: ProperName, { is }: Lexicon): boolean {
  const { tokens } = draft.sentence
  for (let k = Math.min(draft.to, name.to); k < Math.max(draft.from, name.from); k++) if (/^[,;]$/.test(tokens[k]!.text) && is.clauseJoins.has(tokens[k + 1]?.lower ?? '')) return false
  return true
}

/** What the actors of all figures of a sentence depend on, read once a sentence. */
interface ActorContext {
  /** First verb of saying, -1 when there is none. */
  said: number
  /** First "its", "their" and the like; Infinity when there is none. */
  pronoun: number
  /** The noun of a group that is spoken of without its name ("the base"). */
  groupNoun: string | null
  /** The group that such words lead back to. */
  earlier(): string | null
  countries: ReadonlySet<string>
}

function actorContext(sentence: Sentence, reading: TextReading): ActorContext {
  const { tokens } = sentence
  const { is, demonymCountries } = reading.lexicon
  const pronoun = tokens.findIndex((token) => is.groupPronouns.has(token.lower))
  const noun = tokens.find((token, k) => is.actorNouns.has(token.lower) && is.definites.has(tokens[k - 1]?.lower ?? ''))?.lower ?? null
  let earlier: string | null | undefined
  return {
    said: tokens.findIndex((token) => is.speechVerbs.has(token.lower)),
    pronoun: pronoun < 0 ? Infinity : pronoun,
    groupNoun: noun,
    earlier: () => (earlier === undefined ? (earlier = earlierGroup(sentence, noun, reading)) : earlier),
    countries: demonymCountries,
  }
}

function earlierGroup(of: Sentence, noun: string | null, reading: TextReading): string | null {
  for (let k = of.index - 1; k >= 0 && k >= of.index - 3; k--) {
    const sentence = reading.sentences[k]!
    const groups = properNames(sentence, reading).filter((name) => name.kind === 'group' && !reading.lexicon.demonyms.has(sentence.tokens[name.from]!.lower))
    const same = noun ? groups.find((name) => sentence.tokens[name.to - 1]!.lower === noun) : undefined
    if (same) return same.text
    if (sentence.block === of.block && groups.length && noun === null) return groups.at(-1)!.text
  }
  return null
}
