import type { Sentence, TextReading } from './draft.ts'
import { properNames } from './proper-names.ts'
import { bareName, type Speaker } from './speakers.ts'

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
  const subject = names[0] && names[0].from <= 1 && names[0].kind === 'place' ? names[0] : names.filter((name) => name.kind === 'group').at(-1)
  return subject ? [subject.text] : (last?.chain ?? [])
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
