import type { Sentence, TextReading } from './draft.ts'
import type { Lexicon } from './lexicon.ts'
import { properNames } from './proper-names.ts'
import { bareName, type Speaker } from './speakers.ts'
import type { Token } from './token.ts'

/** How many sentences back a person may be named whom "he said" leads back to. */
const BACK = 3

/** Whom "it said" leads back to: the group that the sentence before is about; empty when nobody was named. */
export function thingSpeaker(sentence: Sentence, reading: TextReading, last: { chain: string[]; index: number; aside: boolean } | null): string[] {
  const previous = reading.sentences[sentence.index - 1]
  const before = previous && previous.block === sentence.block ? previous : undefined
  const own = properNames(sentence, reading).find((name) => name.from < 2)
  if (own) return [own.text]
  // who spoke in the sentence before speaks on
  if (last && last.index === sentence.index - 1 && !last.aside) return last.chain
  const names = before ? properNames(before, reading) : []
  const subject = names[0] && names[0].from <= 1 && names[0].kind === 'place' ? names[0] : (names.filter((name) => name.kind === 'group').at(-1) ?? names.find((name) => name.from <= 3))
  const noun = before ? subjectNoun(before, reading) : null
  return noun ? [noun] : subject ? [subject.text] : (last?.chain ?? [])
}

/** "The teachers' union lodged a protest": the body without a name that a sentence is about; null where it is about anything else. */
function subjectNoun({ tokens }: Sentence, { text, lexicon: { is, ends } }: TextReading): string | null {
  if (!is.determiners.has(tokens[0]?.lower ?? '')) return null
  let k = 1
  while (k < 5 && tokens[k + 1] && !isBody(tokens[k]!, tokens[k + 1]!, is) && (tokens[k]!.kind === 'word' ? !is.stops.has(tokens[k]!.lower) && !ends.past(tokens[k]!.lower) : /^['’]s?$/.test(tokens[k]!.text))) k++
  return tokens[k + 1] && isBody(tokens[k]!, tokens[k + 1]!, is) ? text.slice(tokens[1]!.start, tokens[k]!.end) : null
}

/** Whether a noun is one of a body and heads its phrase: no other noun, name or owner's sign follows. */
function isBody(token: Token, next: Token, is: Lexicon['is']): boolean {
  return is.actorNouns.has(token.lower) && token.text === token.lower && next.kind === 'word' && next.text === next.lower && !is.actorNouns.has(next.lower) && !is.speakerNouns.has(next.lower)
}

/** Whom "he said" leads back to: who spoke last, unless a sentence between is about a person who has not; empty when nobody was named. */
export function personSpeaker(who: Speaker, sentence: Sentence, reading: TextReading, last: { chain: string[]; index: number } | null): string[] {
  const spoke = last?.index ?? -1
  for (let k = sentence.index - 1; reading.lexicon.is.personPronouns.has(who.text) && k > spoke && sentence.index - k <= BACK; k--) {
    const earlier = reading.sentences[k]!
    if (earlier.block !== sentence.block && k < sentence.index - 1) break
    const person = properNames(earlier, reading).find((name) => name.kind === 'person' && name.from <= 3)
    if (person) return [bareName(person.text, reading.lexicon)]
  }
  return last?.chain ?? []
}
