import type { Sentence, TextReading } from './draft.ts'
import { isNameToken, properNames } from './proper-names.ts'

/** A name without titles and offices before it: "Defence Minister Ana Ruiz" is "Ana Ruiz". */
export function bareName(speaker: string, lexicon: TextReading['lexicon']): string {
  const words = speaker.split(/\s+/)
  let from = 0
  while (from < words.length - 1 && /^\p{Lu}/u.test(words[from]!) && (lexicon.is.titles.has(words[from]!.toLowerCase()) || (lexicon.demonyms.has(words[from]!.toLowerCase()) && lexicon.is.titles.has((words[from + 1] ?? '').toLowerCase())))) from++
  const last = words.at(-1)!.toLowerCase()
  return from === 0 || lexicon.is.speakerNouns.has(last) || lexicon.is.actorNouns.has(last) || lexicon.is.titles.has(last) ? speaker : words.slice(from).join(' ')
}

/** Whom "he said", "it said" leads back to; empty when nobody was named. */
export function pronounSpeaker(sentence: Sentence, thing: boolean, reading: TextReading, last: { chain: string[] } | null): string[] {
  if (!thing) return last?.chain ?? []
  const previous = reading.sentences[sentence.index - 1]
  if (!previous || previous.block !== sentence.block) {
    const subject = properNames(sentence, reading)[0]
    return subject && subject.from < 3 ? [subject.text] : (last?.chain ?? [])
  }
  const names = properNames(previous, reading)
  const own = properNames(sentence, reading).find((name) => name.from < 2)
  if (own) return [own.text]
  const subject = names[0] && names[0].from <= 1 && names[0].kind === 'place' ? names[0] : names.filter((name) => name.kind === 'group').at(-1)
  return subject ? [subject.text] : (last?.chain ?? [])
}

/** The speaker right before a verb: a name, "a source close to …", 'pronoun', or null. */
export function speakerLeft(sentence: Sentence, verb: number, reading: TextReading): string | 'pronoun' | null {
  const { tokens } = sentence
  const { is } = reading.lexicon
  let k = verb - 1
  while (k >= 0 && is.speechAuxiliaries.has(tokens[k]!.lower)) k--
  if (k < 0) return null
  if (is.speakerPronouns.has(tokens[k]!.lower) || is.thingPronouns.has(tokens[k]!.lower)) return 'pronoun'
  const relative = is.who.has(tokens[k]!.lower)
  if (relative || tokens[k]!.text === ',') {
    // "Sergei Shoigu, the secretary of the council, warned"; "X, who was in Y, said"
    const names = properNames(sentence, reading)
    const end = k
    let comma = end - 1
    while (comma >= 0 && tokens[comma]!.text !== ',' && end - comma < 24) comma--
    // what stands between the commas tells who that is: "SIGAR, an agency set up by Congress, said"
    const aside = tokens[comma]?.text === ',' && (is.asideOpeners.has(tokens[comma + 1]?.lower ?? '') || relative)
    const bracket = tokens[comma - 1]?.text === ')' ? names.find((name) => name.to === comma - 3 || name.to === comma - 2) : undefined
    const owner = (aside ? (bracket ?? names.find((name) => name.to === comma)) : names.find((name) => name.to === comma && name.kind === 'person')) ?? names.find((name) => name.to === end) ?? names.find((name) => name.to === comma)
    if (owner) return owner.text
    return comma > 0 ? phraseLeft(sentence, comma - 1, reading) : null
  }
  return phraseLeft(sentence, k, reading)
}
function phraseLeft(sentence: Sentence, end: number, reading: TextReading): string | null {
  const { tokens } = sentence
  const { lexicon } = reading
  const names = properNames(sentence, reading)
  // an abbreviation in brackets belongs to the name before it
  if (tokens[end]?.text === ')') end = Math.max(0, end - 3)
  const direct = names.find((name) => name.to === end + 1)
  if (direct) return direct.text
  let from = end
  let seen = false
  for (let k = end; k >= 0 && end - k < 14; k--) {
    const token = tokens[k]!
    const noun = token.kind === 'word' && lexicon.is.speakerNouns.has(token.lower)
    if (!(noun || isNameToken(tokens, k, lexicon) || lexicon.is.speakerLinks.has(token.lower) || lexicon.is.titles.has(token.lower) || (k > 0 && k === end && noun) || (token.kind === 'word' && !lexicon.is.stops.has(token.lower) && !lexicon.is.verbs.has(token.lower) && (lexicon.is.speakerNouns.has(tokens[k + 1]?.lower ?? '') || lexicon.is.speakerAdjectives.has(token.lower))))) break
    if (noun || lexicon.is.titles.has(token.lower)) seen = true
    from = k
  }
  while (from < end && lexicon.is.speakerLinks.has(tokens[from]!.lower)) from++
  const last = tokens[end]!
  if (!seen || !(lexicon.is.speakerNouns.has(last.lower) || tokens.slice(from, end).some((token) => lexicon.is.speakerNouns.has(token.lower)))) return null
  return reading.text.slice(tokens[from]!.start, last.end)
}

/** The speaker right behind a word: a name, somebody unnamed with the article, 'pronoun', or null. */
export function speakerRight(sentence: Sentence, at: number, reading: TextReading): string | 'pronoun' | null {
  const { tokens } = sentence
  const { lexicon } = reading
  let k = at
  if (lexicon.is.speakerPronouns.has(tokens[k]?.lower ?? '')) return 'pronoun'
  // somebody unnamed keeps the article: "a Finnish forest ranger"
  if (lexicon.is.articles.has(tokens[k]?.lower ?? '')) {
    let to = k + 1
    while (tokens[to]?.kind === 'word' && !lexicon.is.stops.has(tokens[to]!.lower) && !lexicon.is.verbs.has(tokens[to]!.lower) && to < k + 6) to++
    if (to > k + 1 && !isNameToken(tokens, to - 1, lexicon)) return reading.text.slice(tokens[k]!.start, tokens[to - 1]!.end)
  }
  while (tokens[k] && (lexicon.is.determiners.has(tokens[k]!.lower) || lexicon.is.by.has(tokens[k]!.lower))) k++
  const names = properNames(sentence, reading)
  // "Russian Security Council Secretary Sergei Shoigu", "spokesman John Smith", "the RIA news agency"
  let from = k
  while (tokens[k]?.kind === 'word' && !isNameToken(tokens, k, lexicon) && k < from + 8) {
    const word = tokens[k]!.lower
    if (lexicon.is.stops.has(word) && !lexicon.is.of.has(word)) break
    k++
    if (lexicon.is.speakerNouns.has(word) && !isNameToken(tokens, k, lexicon) && !lexicon.is.speakerNouns.has(tokens[k]?.lower ?? '') && !lexicon.is.of.has(tokens[k]?.lower ?? '')) break
  }
  // "a Tajik border officer"
  if (lexicon.demonyms.has(tokens[k]?.lower ?? '') && tokens[k + 1]?.kind === 'word' && !isNameToken(tokens, k + 1, lexicon) && !lexicon.is.stops.has(tokens[k + 1]!.lower)) {
    let to = k + 1
    while (tokens[to]?.kind === 'word' && !lexicon.is.stops.has(tokens[to]!.lower) && !isNameToken(tokens, to, lexicon) && to < k + 5) to++
    if (lexicon.is.speakerNouns.has(tokens[to - 1]!.lower)) return reading.text.slice(tokens[k]!.start, tokens[to - 1]!.end)
  }
  const direct = names.find((name) => name.from === k)
  if (direct) {
    let to = direct.to
    if (/^['’]s?$/.test(tokens[to]?.text ?? '')) {
      while (to < direct.to + 6 && tokens[to + 1]?.kind === 'word' && !lexicon.is.stops.has(tokens[to + 1]!.lower)) to++
      to++
    }
    return reading.text.slice(tokens[direct.from]!.start, tokens[Math.min(to, tokens.length) - 1]!.end)
  }
  if (k > from && tokens.slice(from, k).some((token) => lexicon.is.speakerNouns.has(token.lower))) return reading.text.slice(tokens[from]!.start, tokens[k - 1]!.end)
  from = at
  return null
}
