import type { ProperName, Sentence, TextReading } from './draft.ts'
import type { Lexicon } from './lexicon.ts'
import type { Token } from './token.ts'
import { isNameToken, runEnd } from './name-tokens.ts'
import { subjectBehindPlace } from './opening-places.ts'
import { isCapital, isStop, singular } from './word-class.ts'

/** The proper names of a sentence, in order; read once a sentence. */
export function properNames(sentence: Sentence, reading: TextReading): ProperName[] {
  sentence.names ??= findNames(sentence, reading)
  return sentence.names
}

function findNames(sentence: Sentence, reading: TextReading): ProperName[] {
  const { tokens } = sentence
  const { lexicon } = reading
  const names: ProperName[] = []
  for (let at = 0; at < tokens.length; ) {
    const unit = numberedUnit(tokens, at, lexicon)
    if (unit) {
      names.push(name(tokens, at, unit, 'group', reading))
      at = unit
      continue
    }
    // "Four were hurt": a number that begins a sentence
    // "Rs 2,300", "US$ 40": a currency, not a name
    const currency = tokens[at + 1]?.kind === 'number' && (lexicon.signs.has(tokens[at]!.text) || lexicon.signs.has(tokens[at]!.lower))
    if (currency || !isNameToken(tokens, at, lexicon) || (lexicon.small.has(tokens[at]!.lower) && at === 0)) {
      at++
      continue
    }
    const subject = subjectBehindPlace(sentence, at, reading)
    if (subject !== null) {
      names.push(name(tokens, at, subject, 'place', reading))
      at = subject
      if (!isNameToken(tokens, at, lexicon)) continue
      const end = runEnd(tokens, at, lexicon)
      const kind = kindOf(tokens, at, end, undefined, lexicon)
      names.push(name(tokens, at, end, kind === 'place' ? 'group' : kind, reading))
      at = end
      continue
    }
    // "Rival Norco said": a capital that only begins the sentence
    if (isRelation(tokens, at, lexicon)) {
      at++
      continue
    }
    const country = lexicon.countries.at(tokens, at)
    if (country && namesMore(tokens, country.to, lexicon)) {
      const end = runEnd(tokens, at, lexicon)
      names.push(name(tokens, at, end, 'group', reading))
      at = end
      continue
    }
    if (country && !(isNameToken(tokens, country.to, lexicon) && !joinsCountry(tokens, country.to, lexicon))) {
      names.push(name(tokens, at, country.to, 'place', reading))
      at = country.to
      continue
    }
    const to = runEnd(tokens, at, lexicon)
    // a word that only begins the sentence is a name when it goes on as one, or when it is no word of the language's own
    const alone = to === at + 1 && (at === 0 || (at === 1 && tokens[0]!.kind === 'sign')) && !/^\p{Lu}{2,}$/u.test(tokens[at]!.text) && !lexicon.demonyms.has(tokens[at]!.lower)
    const next = tokens[to]
    const goesOn = next?.kind === 'word' && !lexicon.is.stops.has(next.lower) && !lexicon.is.verbs.has(next.lower) && !lexicon.is.reportVerbs.has(next.lower) && !lexicon.is.speechVerbs.has(next.lower)
    if (!(alone && (goesOn || !isKnownName(tokens[at]!, next, reading) || lexicon.is.speakerNouns.has(tokens[at]!.lower) || (lexicon.ends.common(tokens[at]!.lower) && !lexicon.is.speechVerbs.has(next?.lower ?? '') && !lexicon.is.reportVerbs.has(next?.lower ?? '')) || lexicon.hedgesBefore.at(tokens, at)))) names.push(name(tokens, at, to, kindOf(tokens, at, to, names.at(-1), lexicon), reading))
    at = to
  }
  return names
}

/** "Rival Norco", "Neighbour Chad": whether a sentence begins with a word for what the name behind it is to another. */
export function isRelation(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  return lexicon.is.relationNouns.has(tokens[at]!.lower) && (at === 0 || tokens[at - 1]!.kind === 'sign') && tokens[at + 1]?.spaced === true && isNameToken(tokens, at + 1, lexicon)
}

/** "Europe-One": a hyphen and another name behind a country, where no noun follows as in "the Chad-Taro talks", and no other country. */
function namesMore(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  const [hyphen, name, next] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (hyphen?.text !== '-' || hyphen.spaced || !name || name.spaced || !isCapital(name.text) || name.kind !== 'word' || lexicon.countries.at(tokens, at + 1) || lexicon.demonyms.has(name.lower)) return false
  if (next && (lexicon.eventNouns.has(next.lower) || lexicon.is.occasions.has(next.lower))) return false
  return next?.kind !== 'word' || isStop(next, lexicon) || lexicon.is.verbs.has(next.lower) || lexicon.speech.has(next.lower)
}

const midSentence = new WeakMap<TextReading, Set<string>>()

/** Whether a word that begins a sentence is a name: written with a capital elsewhere too, or owning or saying something. */
function isKnownName(token: Token, next: Token | undefined, reading: TextReading): boolean {
  let names = midSentence.get(reading)
  if (!names) {
    names = new Set()
    for (const { tokens } of reading.sentences) for (let k = 1; k < tokens.length; k++) if (tokens[k - 1]!.kind === 'word' && isNameToken(tokens, k, reading.lexicon)) names.add(tokens[k]!.text)
    midSentence.set(reading, names)
  }
  const { is } = reading.lexicon
  return names.has(token.text) || reading.lexicon.demonyms.has(token.lower) || (next !== undefined && (/^['’]s$/.test(next.text) || is.speechVerbs.has(next.lower) || is.reportVerbs.has(next.lower)))
}

/** "201st military base", "4th Armoured Brigade": an ordinal, up to three words, and a noun of a group. */
function numberedUnit(tokens: Token[], at: number, lexicon: Lexicon): number | null {
  if (tokens[at]!.kind !== 'ordinal') return null
  for (let k = at + 1; k <= at + 4; k++) {
    const token = tokens[k]
    if (token?.kind !== 'word' || lexicon.is.stops.has(token.lower)) return null
    if (lexicon.is.actorNouns.has(token.lower)) return k + 1
  }
  return null
}

function joinsCountry(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  return lexicon.countries.at(tokens, at) !== null
}

function kindOf(tokens: Token[], at: number, to: number, previous: ProperName | undefined, lexicon: Lexicon): ProperName['kind'] {
  const first = tokens[at]!
  const last = tokens[to - 1]!
  let before = at - 1
  while (lexicon.is.placeAdjectives.has(tokens[before]?.lower ?? '')) before--
  const link = tokens[before]?.lower ?? ''
  if (lexicon.is.actorNouns.has(last.lower) || lexicon.organisations.at(tokens, at)?.to === to) return 'group'
  // "the Norway Times", "Radio Chad": an outlet
  if (to - at >= 2 && (lexicon.is.outletNouns.has(last.lower) || lexicon.is.outletNouns.has(first.lower))) return 'group'
  if (lexicon.is.titles.has(first.lower) || lexicon.is.titles.has(tokens[at - 1]?.lower ?? '')) return 'person'
  if (/^\p{Lu}{2,6}$/u.test(last.text) && to === at + 1) return 'group'
  // "City" alone is a club
  if (lexicon.placeNouns.has(last.lower) && to > at + 1) return 'place'
  // "struck northern Salem"
  if (before < at - 1 && to - at <= 3) return 'place'
  if (lexicon.demonyms.has(first.lower) && to === at + 1) return 'group'
  // "the Kazakh capital Astana"
  if (lexicon.placeNouns.has(link)) return 'place'
  // "the island of Toro", "Cape Mori"
  const owner = tokens[before - 1]?.lower ?? ''
  if (lexicon.is.of.has(link) && (lexicon.placeNouns.has(owner) || lexicon.placeNouns.has(singular(owner, lexicon)) || lexicon.is.placeOwners.has(owner))) return 'place'
  // "strikes on Tarsk", "moved on to Gallia"
  if (lexicon.is.attackLinks.has(link) && lexicon.eventNouns.has(singular(owner, lexicon)) && to - at <= 3) return 'place'
  if (lexicon.is.to.has(link) && to - at <= 3 && tokens.slice(Math.max(0, before - 3), before).some((token) => lexicon.is.motionVerbs.has(token.lower))) return 'place'
  if (lexicon.is.placeOpeners.has(first.lower) && to - at >= 2) return 'place'
  const article = lexicon.is.the.has(link)
  if (!article && lexicon.is.placeLinks.has(link) && to - at <= 3) return 'place'
  // "in Dushanbe and Bokhtar", "in Leeds, York and Hull"
  if (previous?.kind === 'place' && at - previous.to <= 2 && listJoin(tokens[at - 1]!, lexicon) && listJoin(tokens[previous.to]!, lexicon) && to - at <= 3 && !(to - at >= 2 && tokens[at - 1]!.text === ',' && (startsAnew(tokens, to, lexicon) || (lexicon.is.of.has(previous.link) && lexicon.is.titles.has(tokens[previous.from - 2]?.lower ?? ''))))) return 'place'
  return to - at >= 2 && !article ? 'person' : 'group'
}

/** "in Chad, Ana Ruiz said", "in Chad, Ana Ruiz, the envoy": behind a full name a word that goes on with no list. */
function startsAnew(tokens: Token[], to: number, lexicon: Lexicon): boolean {
  const next = tokens[to]
  if (next?.text === ',') return !isNameToken(tokens, to + 1, lexicon) && !listJoin(tokens[to + 1] ?? next, lexicon)
  return next?.kind === 'word' && !listJoin(next, lexicon) && !lexicon.placePrepositions.has(next.lower)
}

/** Whether a sign or word joins the members of a list. */
function listJoin(token: Token, { is }: Lexicon): boolean {
  return token.text === ',' || is.and.has(token.lower) || is.or.has(token.lower)
}

function name(tokens: Token[], from: number, to: number, kind: ProperName['kind'], reading: TextReading): ProperName {
  let k = from - 1
  while (reading.lexicon.is.placeAdjectives.has(tokens[k]?.lower ?? '')) k--
  if (reading.lexicon.placeNouns.has(tokens[k]?.lower ?? '')) while (k > 0 && from - k < 5 && !reading.lexicon.placePrepositions.has(tokens[k]!.lower)) k--
  else if (reading.lexicon.is.the.has(tokens[k]?.lower ?? '')) k--
  const before = tokens[k]
  const possessive = /^['’]s?$/.test(tokens[to]?.text ?? '') && !tokens[to]!.spaced
  return { from, to, kind, text: reading.text.slice(tokens[from]!.start, tokens[to - 1]!.end), link: possessive ? "'s" : (before?.lower ?? '') }
}
