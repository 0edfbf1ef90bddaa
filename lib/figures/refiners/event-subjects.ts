import type { Sentence, TextReading } from '../draft.ts'
import { properNames } from '../proper-names.ts'
import { bareName } from '../speakers.ts'
import type { Token } from '../token.ts'

/** The noun phrase that a verb tells of: the one before it, past auxiliaries and "which"; for "it" the subject of the sentence before. */
export function subjectOf(sentence: Sentence, verb: number, reading: TextReading): { text: string; implied: boolean } {
  const { tokens } = sentence
  const { text, lexicon } = reading
  let k = verb - 1
  let pronoun = false
  while (k >= 0 && verb - k < 8 && (lexicon.is.auxiliaries.has(tokens[k]!.lower) || lexicon.ends.adverb(tokens[k]!.lower))) {
    if (lexicon.is.thingPronouns.has(tokens[k]!.lower)) pronoun = true
    k--
  }
  // "he arrived": the person that the sentence before is about
  if (k >= 0 && lexicon.is.speakerPronouns.has(tokens[k]!.lower)) {
    const previous = reading.sentences[sentence.index - 1]
    const person = previous && previous.block === sentence.block ? properNames(previous, reading).find((name) => name.kind === 'person') : undefined
    if (person) return { text: bareName(person.text, lexicon), implied: true }
  }
  // "was signed in May and takes effect in June": the second verb has the subject of the first
  if (k > 0 && lexicon.is.and.has(tokens[k]!.lower)) return { text: firstPhrase(sentence, reading), implied: false }
  if (pronoun || k < 0) {
    // "the town said that it will open": the subject of the sentence itself, where it stands before the pronoun
    const own = k > 0 ? firstPhrase(sentence, reading) : ''
    if (own) return { text: own, implied: false }
    const previous = reading.sentences[sentence.index - 1]
    const subject = previous && previous.block === sentence.block ? (lexicon.is.phaseVerbs.has(tokens[verb]!.lower) && eventIn(previous, reading)) || firstPhrase(previous, reading) : ''
    return { text: subject, implied: subject !== '' }
  }
  // "X is a Y that A, B and C founded": what was founded is the X
  const first = tokens.findIndex((token) => lexicon.is.copulas.has(token.lower))
  const relative = first < 0 ? -1 : tokens.slice(0, verb).findIndex((token, at) => at > 2 && at > first && lexicon.is.relatives.has(token.lower))
  // the same without "that": "X is a union, founded in 1950"
  if (tokens[k]!.text === ',' || (k > 0 && tokens[k + 1]?.text === ',')) {
    const copula = tokens.slice(0, k).findIndex((token, at) => lexicon.is.copulas.has(token.lower) && lexicon.is.determiners.has(tokens[at + 1]?.lower ?? ''))
    if (copula > 0 && copula < 8) return { text: firstPhrase(sentence, reading), implied: false }
  }
  // "the garrison, 200 kilometres from the capital, was closed": the noun before the aside
  const opened = tokens[k + 1]?.text === ',' ? tokens.findLastIndex((token, at) => at < k && token.text === ',') : -1
  if (opened > 0 && tokens.slice(opened + 1, opened + 4).some((token) => token.kind === 'number')) return { text: phraseEndingAt(tokens, opened - 1, text, lexicon), implied: false }
  if (relative > 0 && relative < k) return { text: firstPhrase(sentence, reading), implied: false }
  return { text: phraseEndingAt(tokens, k, text, lexicon), implied: false }
}

/** "The army ended its campaign. It had begun in May": what begins and ends is the event that the sentence has as its object, and not who acts; '' where it has none. */
function eventIn({ tokens }: Sentence, { lexicon, text }: TextReading): string {
  const { is } = lexicon
  const verb = tokens.findIndex((token, k) => k > 0 && (lexicon.eventVerbs.has(token.lower) || is.verbs.has(token.lower)))
  if (verb < 0 || tokens.slice(0, verb).some((token) => lexicon.eventNouns.has(token.lower))) return ''
  let noun = verb + 1
  while (tokens[noun]?.kind === 'word' && !is.nounLinks.has(tokens[noun]!.lower) && !lexicon.eventNouns.has(tokens[noun]!.lower)) noun++
  return lexicon.eventNouns.has(tokens[noun]?.lower ?? '') ? phraseEndingAt(tokens, noun, text, lexicon) : ''
}

function phraseEndingAt(tokens: Token[], end: number, text: string, lexicon: TextReading['lexicon']): string {
  let k = end
  // "mission in Afghanistan", "base in Tajikistan": the noun before the preposition is the subject
  for (let steps = 0; steps < 3; steps++) {
    let from = k
    while (from > 0 && k - from < 4 && ((tokens[from - 1]!.kind === 'word' && !lexicon.is.stops.has(tokens[from - 1]!.lower) && !lexicon.is.verbs.has(tokens[from - 1]!.lower)) || tokens[from - 1]!.kind === 'ordinal' || (/^['’-]s?$/.test(tokens[from - 1]!.text) && from > 1))) from--
    const before = tokens[from - 1]?.lower ?? ''
    const preposition = lexicon.is.subjectLinks.has(before) || lexicon.is.and.has(before) ? from - 2 : lexicon.is.determiners.has(before) && lexicon.is.subjectLinks.has(tokens[from - 2]?.lower ?? '') ? from - 3 : -1
    // "gun battles in and around the city"
    const twice = preposition > 1 && lexicon.is.and.has(tokens[preposition]!.lower) && lexicon.is.subjectLinks.has(tokens[preposition - 1]!.lower)
    if (twice) {
      k = preposition - 2
      continue
    }
    if (preposition >= 0 && tokens[preposition]!.kind === 'word' && !lexicon.is.stops.has(tokens[preposition]!.lower) && !lexicon.is.verbs.has(tokens[preposition]!.lower)) {
      k = preposition
      continue
    }
    while (from < k && tokens[from]!.kind === 'sign') from++
    while (from < k && tokens[from - 1]?.text === '-' && lexicon.units.at(tokens, from)) from++
    if (tokens[k]!.kind === 'number') return ''
    if (tokens[from]!.kind === 'sign') return ''
    // "the union, which six states founded": what was founded is the union
    if (lexicon.is.relatives.has(tokens[from - 1]?.lower ?? '') && steps === 0 && from > 2) {
      k = tokens[from - 2]!.text === ',' ? from - 3 : from - 2
      if (k >= 0 && tokens[k]!.kind === 'word') continue
      return ''
    }
    return text.slice(tokens[from]!.start, tokens[k]!.end)
  }
  return text.slice(tokens[k]!.start, tokens[k]!.end)
}

/** The noun phrase that a sentence opens with, its article left out; '' when it opens with none. */
export function firstPhrase(sentence: Sentence, { text, lexicon }: TextReading): string {
  const { tokens } = sentence
  const from = skipDeterminers(tokens, 0, lexicon)
  let to = from
  while (to < tokens.length && to - from < 6 && (tokens[to]!.kind === 'word' || tokens[to]!.kind === 'ordinal' || (to > from && /^['’]s?$/.test(tokens[to]!.text))) && !lexicon.is.stops.has(tokens[to]!.lower) && !lexicon.is.verbs.has(tokens[to]!.lower)) to++
  return to > from ? text.slice(tokens[from]!.start, tokens[to - 1]!.end) : ''
}

/** Index behind articles and the like. */
export function skipDeterminers(tokens: Token[], at: number, lexicon: TextReading['lexicon']): number {
  while (tokens[at] && lexicon.is.determiners.has(tokens[at]!.lower)) at++
  return at
}
