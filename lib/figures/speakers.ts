import type { Sentence, TextReading } from './draft.ts'
import type { Lexicon } from './lexicon.ts'
import { subjectBehindPlace } from './opening-places.ts'
import { isNameToken } from './name-tokens.ts'
import { isRelation, properNames } from './proper-names.ts'
import type { Token } from './token.ts'
import { isCapital, isPastForm } from './word-class.ts'

/** Somebody who speaks: tokens `from` to `to` of a sentence. */
export interface Speaker {
  from: number
  to: number
  /** Without articles, titles and offices: "Defence Minister Ana Ruiz" is "Ana Ruiz"; the pronoun itself where it is one. */
  text: string
  /** Whether a name or a noun of those who speak heads it; other nouns speak with plain verbs of saying only. */
  able: boolean
  pronoun: boolean
}

const LONGEST = 16

/** The speaker before a verb, past its auxiliaries, asides and relative clauses; null when nobody stands there. */
export function speakerLeft(sentence: Sentence, verb: number, reading: TextReading): Speaker | null {
  const { tokens } = sentence
  const { is, ends } = reading.lexicon
  let k = verb - 1
  // "Italy", "July" and "family" are no adverbs
  while (k >= 0 && (is.speechAuxiliaries.has(tokens[k]!.lower) || (tokens[k]!.kind === 'word' && ends.adverb(tokens[k]!.lower) && !is.notAdverbs.has(tokens[k]!.lower) && !isCapital(tokens[k]!.text)))) k--
  k = beforeDate(sentence, k, reading)
  // "a poll released on Wednesday showed"
  if (k > 0 && isPastForm(tokens[k]!, reading.lexicon) && is.dataNouns.has(tokens[k - 1]!.lower)) k--
  if (k < 0) return null
  const word = tokens[k]!.lower
  if (is.speakerPronouns.has(word) || is.thingPronouns.has(word)) return { from: k, to: k + 1, text: word, able: true, pronoun: true }
  if ((is.who.has(word) || is.relatives.has(word)) && !is.capitalNames.has(tokens[k]!.text)) return nounLeft(tokens[k - 1]?.text === ',' ? k - 2 : k - 1, sentence, reading)
  if (tokens[k]!.text === ',') return besideAside(k, sentence, reading)
  const direct = nounLeft(k, sentence, reading)
  if (direct?.able) return direct
  // "a diplomat who asked not to be named said"
  if (!is.helpers.has(word) && !is.infinitiveLinks.has(word)) for (let at = k; at > 0 && k - at < 12 && tokens[at]!.kind !== 'sign'; at--) if (is.who.has(tokens[at]!.lower)) return nounLeft(at - 1, sentence, reading)
  return direct
}

/** Token before a date that stands between speaker and verb: "the ministry on Tuesday said". */
function beforeDate(sentence: Sentence, k: number, { lexicon }: TextReading): number {
  const date = sentence.dates.find((mention) => mention.to === k + 1)
  if (!date) return k
  const before = date.from - 1
  return before >= 0 && lexicon.is.datePrepositions.has(sentence.tokens[before]!.lower) ? before - 1 : before
}

/** "The mayor, Ana Ruiz, said", "SIGAR, an agency set up by Congress, said", "Ana Ruiz, 44, said". */
function besideAside(end: number, sentence: Sentence, reading: TextReading): Speaker | null {
  const { tokens } = sentence
  const { is } = reading.lexicon
  let comma = end - 1
  while (comma >= 0 && tokens[comma]!.text !== ',' && end - comma < 24) comma--
  const before = comma > 0 && tokens[comma]!.text === ',' ? nounLeft(comma - 1, sentence, reading) : null
  const aside = nounLeft(end - 1, sentence, reading)
  // "Kim Jong-un": the last part of a name may be written small
  const last = aside === null ? -1 : tokens[aside.to - 2]?.text === '-' && !tokens[aside.to - 1]!.spaced ? aside.to - 3 : aside.to - 1
  const named = aside !== null && aside.from <= comma + 2 && isNameToken(tokens, last, reading.lexicon)
  if (named && !is.asideOpeners.has(tokens[comma + 1]!.lower) && !(before && isNameToken(tokens, before.from, reading.lexicon) && isNameToken(tokens, before.to - 1, reading.lexicon) && !is.titles.has(tokens[before.from]!.lower))) return aside
  return before ?? (comma > 0 ? aside : null)
}

/** The noun phrase that ends with token `end`; null when there is none, or when it is counted. */
function nounLeft(end: number, sentence: Sentence, reading: TextReading): Speaker | null {
  const { tokens } = sentence
  const { lexicon } = reading
  const { is } = lexicon
  let last = end
  // an abbreviation in brackets belongs to the name before it
  if (tokens[last]?.text === ')') while (last > 0 && end - last < 6 && tokens[last + 1]?.text !== '(') last--
  let from = last + 1
  for (let k = last; k >= 0 && last - k < LONGEST; k--) {
    if (!joins(tokens, k, lexicon)) {
      // "the command in Graz says": a place behind a noun is no speaker
      if (k > 0 && is.in.has(tokens[k]!.lower) && from <= last && joins(tokens, k - 1, lexicon) && properNames(sentence, reading).some((name) => name.kind === 'place' && name.from === from && name.to === last + 1)) {
        if (isNameToken(tokens, k - 1, lexicon) && !is.speakerNouns.has(tokens[k - 1]!.lower)) return nounLeft(k - 1, sentence, reading)
        continue
      }
      // "officials in the capital", "a source close to the council": what they are officials of belongs to them
      let link = k
      while (link > 0 && k - link < 4 && (is.speakerLinks.has(tokens[link]!.lower) || is.determiners.has(tokens[link]!.lower)) && tokens[link]!.kind === 'word') link--
      if (link < k && from <= last && (is.speakerNouns.has(tokens[link]!.lower) || is.titles.has(tokens[link]!.lower)) && tokens[link]!.kind === 'word') {
        k = link + 1
        continue
      }
      break
    }
    from = k
  }
  while (from <= last && (tokens[from]!.kind === 'sign' || is.speakerLinks.has(tokens[from]!.lower))) from++
  const subject = subjectBehindPlace(sentence, from, reading)
  if (subject !== null && subject <= last) from = subject
  return from > last ? null : speaker(from, last + 1, sentence, reading)
}

/** The speaker that begins at token `at`, behind "according to", "quoted", "said"; null when nobody stands there. */
export function speakerRight(sentence: Sentence, at: number, reading: TextReading): Speaker | null {
  const { tokens } = sentence
  const { lexicon } = reading
  const { is } = lexicon
  let from = at
  while (tokens[from] && (is.determiners.has(tokens[from]!.lower) || is.by.has(tokens[from]!.lower))) from++
  const first = tokens[from]
  // "said last Thursday"
  if (!first || sentence.dates.some((date) => from >= date.from && from < date.to)) return null
  // "quoted him as saying"
  const object = reading.lexicon.locale.objectPronouns[first.lower]
  if (object !== undefined && is.as.has(tokens[from + 1]?.lower ?? '')) return { from, to: from + 1, text: object, able: true, pronoun: true }
  if (is.speakerPronouns.has(first.lower)) return { from, to: from + 1, text: first.lower, able: true, pronoun: true }
  let to = from
  let head = -1
  for (; to < tokens.length && to - from < LONGEST; to++) {
    if (joins(tokens, to, lexicon) || (to === from && lexicon.small.has(first.lower))) {
      if (tokens[to]!.kind !== 'sign') head = to
      continue
    }
    const owner = head >= 0 && (is.speakerNouns.has(tokens[head]!.lower) || is.dataNouns.has(tokens[head]!.lower) || is.titles.has(tokens[head]!.lower))
    let next = to
    while (next < to + 4 && is.speakerLinks.has(tokens[next]?.lower ?? '') && tokens[next]!.kind === 'word') next++
    if (!owner || next === to || !joins(tokens, next, lexicon)) break
    to = next
    head = to
  }
  // "figures released by the ministry", "OPEC data seen by Reuters"
  const data = tokens.findIndex((token, k) => k >= from && k < to && is.dataNouns.has(token.lower) && !isPartOfName(k, tokens, lexicon))
  if (data >= 0) {
    const owner = author(from, data + 1, tokens, lexicon)
    const by = tokens.slice(data + 1, data + 4).findIndex((token) => is.by.has(token.lower))
    if (!owner && by >= 0) return speakerRight(sentence, data + by + 2, reading)
    if (by >= 0 || (tokens[data + 1]?.kind === 'word' && lexicon.ends.past(tokens[data + 1]!.lower))) to = Math.min(to, data + 1)
  }
  while (to > from && tokens[to - 1]!.kind === 'sign' && !/^['’]/.test(tokens[to - 1]!.text)) to--
  if (to === from) return null
  const found = speaker(from, to, sentence, reading)
  // "said its director, Anita Rao"
  if (found && tokens[to]?.text === ',' && !isNameToken(tokens, to - 1, lexicon) && isNameToken(tokens, to + 1, lexicon)) {
    const name = speakerRight(sentence, to + 1, reading)
    if (name && name.able && (name.to === tokens.length || tokens[name.to]!.kind === 'sign')) return name
  }
  return found
}

/** Whether a token can stand inside the noun phrase of a speaker. */
function joins(tokens: Token[], k: number, lexicon: Lexicon): boolean {
  const token = tokens[k]
  if (!token) return false
  if (token.kind === 'sign') return (/^['’]s?$|^&$/.test(token.text) && k > 0 && tokens[k - 1]!.kind === 'word') || (token.text === '-' && k > 0 && !token.spaced && !tokens[k + 1]?.spaced) || (token.text === '.' && k > 0 && tokens[k - 1]!.text.length <= 4 && isCapital(tokens[k - 1]!.text) && isNameToken(tokens, k + 1, lexicon))
  if (token.kind === 'number') return false
  if (isNameToken(tokens, k, lexicon)) return true
  const { is } = lexicon
  if (token.kind === 'word' && (lexicon.weekdays.has(token.lower) || lexicon.months.has(token.lower)) && isCapital(token.text)) return false
  if (is.pronouns.has(/^(\p{L}+)['’]/u.exec(token.lower)?.[1] ?? '') || is.indefinites.has(token.lower) || is.seasons.has(token.lower)) return false
  if (lexicon.small.has(token.lower) || lexicon.scales.has(token.lower)) return false
  if (is.nameLinks.has(token.lower) && k > 0 && isNameToken(tokens, k - 1, lexicon) && isNameToken(tokens, k + 1, lexicon)) return true
  return !is.stops.has(token.lower) && (is.speakerNouns.has(token.lower) || (is.dataNouns.has(token.lower) && k > 0 && lexicon.demonyms.has(tokens[k - 1]!.lower)) || !(is.verbs.has(token.lower) || is.speechVerbs.has(token.lower) || is.reportVerbs.has(token.lower)))
}

function speaker(from: number, to: number, sentence: Sentence, reading: TextReading): Speaker | null {
  const { tokens } = sentence
  const { lexicon } = reading
  const { is } = lexicon
  const owner = author(from, to, tokens, lexicon)
  let [start, end] = owner ?? [from, to]
  while (start < end && is.determiners.has(tokens[start]!.lower)) start++
  if (start + 1 < end && isRelation(tokens, start, lexicon)) start++
  // the head stands before the first preposition
  let head = end - 1
  for (let k = start + 1; k < end; k++) {
    if (!is.speakerLinks.has(tokens[k]!.lower) || tokens[k]!.kind !== 'word' || isNameToken(tokens, k, lexicon)) continue
    head = k - 1
    break
  }
  const able = is.speakerNouns.has(tokens[head]!.lower) || is.titles.has(tokens[head]!.lower) || is.actorNouns.has(tokens[head]!.lower) || (is.dataNouns.has(tokens[head]!.lower) && head > start) || isNameToken(tokens, end - 1, lexicon) || isNameToken(tokens, head, lexicon)
  // "UN envoy Mia Larsen": the name behind a description is the speaker
  if (isNameToken(tokens, end - 1, lexicon)) {
    let name = end - 1
    while (name > start && (isNameToken(tokens, name - 1, lexicon) || (tokens[name - 1]!.kind === 'sign' && /^[-.&]$/.test(tokens[name - 1]!.text)) || (is.nameLinks.has(tokens[name - 1]!.lower) && isNameToken(tokens, name - 2, lexicon)) || is.nameParticles.has(tokens[name - 1]!.lower))) name--
    // "the ambassador to Chad Ana Ruiz"
    const country = lexicon.countries.at(tokens, name)
    if (country && country.to < end && name > start && isNameToken(tokens, country.to, lexicon)) name = country.to
    const described = name > start && (tokens[name - 1]!.kind === 'word' ? !is.speakerLinks.has(tokens[name - 1]!.lower) : is.titles.has(tokens[name]!.lower))
    if (described) start = name
  }
  const counts = tokens[start - 1]
  if (counts && !isNameToken(tokens, end - 1, lexicon) && ((counts.kind === 'number' && (counts.spaced || start < 3)) || lexicon.small.has(counts.lower) || lexicon.scales.has(counts.lower))) {
    // "two officials said": so many speak
    if (!able || !lexicon.small.has(counts.lower)) return null
    start--
  }
  return { from: start, to: end, text: bareName(reading.text.slice(tokens[start]!.start, tokens[end - 1]!.end), lexicon), able, pronoun: false }
}

/** Who stands behind data: "the bank's figures", "OPEC data", "a survey by the institute"; null where nobody is named. */
function author(from: number, to: number, tokens: Token[], lexicon: Lexicon): [number, number] | null {
  const { is } = lexicon
  let head = to - 1
  for (let k = from; k < to; k++) {
    if (!is.dataNouns.has(tokens[k]!.lower) || isPartOfName(k, tokens, lexicon)) continue
    head = k
    break
  }
  if (!is.dataNouns.has(tokens[head]!.lower) || isPartOfName(head, tokens, lexicon)) return null
  for (let k = from + 1; k < head; k++) if (/^['’]s?$/.test(tokens[k]!.text)) return [from, k]
  if (is.authorLinks.has(tokens[head + 1]?.lower ?? '') && head + 2 < to) return [head + 2, to]
  if (head === from) return null
  let end = from
  while (end < head && isNameToken(tokens, end, lexicon)) end++
  const opens = end === from + 1 && from === 0 && !/^\p{Lu}{2,}$/u.test(tokens[from]!.text)
  if (end > from && !opens && !(end === from + 1 && lexicon.demonyms.has(tokens[from]!.lower))) return [from, end]
  return is.speakerNouns.has(tokens[head - 1]!.lower) && !is.speakerAdjectives.has(tokens[head - 1]!.lower) ? [from, head] : null
}

/** "the Geological Survey", "The Coast Report": whether a noun is written as part of the name before it, in a sentence that does not write all words so. */
function isPartOfName(at: number, tokens: Token[], lexicon: Lexicon): boolean {
  if (at === 0 || !isNameToken(tokens, at, lexicon) || !isNameToken(tokens, at - 1, lexicon)) return false
  return tokens.some(({ kind, text, lower }) => kind === 'word' && !isCapital(text) && !lexicon.is.stops.has(lower))
}

/** A name without titles and offices before it: "Defence Minister Ana Ruiz" is "Ana Ruiz". */
export function bareName(speaker: string, lexicon: Lexicon): string {
  const words = speaker.split(/\s+/)
  let from = 0
  const title = (word: string | undefined) => lexicon.is.titles.has((word ?? '').toLowerCase())
  while (from < words.length - 1 && isCapital(words[from]!) && (title(words[from]) || (lexicon.demonyms.has(words[from]!.toLowerCase()) && title(words[from + 1])))) from++
  const last = words.at(-1)!.toLowerCase()
  // "Mayor of Tolva Ivan Petkov"
  if (from > 0 && lexicon.is.of.has(words[from]!) && words.length - from >= 4) return words.slice(-2).join(' ')
  return from === 0 || lexicon.is.speakerNouns.has(last) || lexicon.is.actorNouns.has(last) || lexicon.is.titles.has(last) ? speaker : words.slice(from).join(' ')
}
