import type { Draft, TextReading } from '../draft.ts'
import type { Lexicon } from '../lexicon.ts'
import { nearestPlural } from './counted-before.ts'
import { carrySubject } from './subjects.ts'

/** Numbers that leave their noun out because the number before has it: "15 more", "only 200 are on show", "but the fire service spoke of 18". */
export function carryNouns(reading: TextReading): void {
  const { is } = reading.lexicon
  reading.drafts.forEach((draft, k) => {
    if (draft.kind === 'measure' && !draft.counted) carrySubject(draft, reading)
    if (draft.kind !== 'count' || draft.unit || draft.head || draft.nounFrom >= 0 || draft.value === 1) return
    const last = reading.drafts[k - 1]
    const link = draft.sentence.tokens[draft.from - 1]?.lower ?? ''
    const same = last?.sentence === draft.sentence && last.kind === 'count' && last.head !== '' && draft.from - last.to <= 6 && (is.from.has(link) || is.to.has(link)) ? last : null
    const changed = same ?? changedBefore(draft, reading)
    if (changed) {
      draft.counted = changed.counted
      draft.head = changed.head
      return
    }
    if (!bare(draft, reading)) return
    const previous = reading.drafts.slice(Math.max(0, k - 3), k).findLast((other) => other.kind === 'count' && other.head !== '' && !other.unit)
    if (!previous || previous.sentence.block !== draft.sentence.block || !leads(draft, previous, reading)) return
    const state = draft.counted
    draft.counted = state ? `${previous.counted} ${state}` : previous.counted
    draft.head = previous.head
    draft.implied.add('counted')
  })
}

/** "cases in the north jumped to 411": what has changed, or come to so many, is the plural before the verb. */
function changedBefore(draft: Draft, reading: TextReading): { counted: string; head: string } | null {
  const { is } = reading.lexicon
  const { tokens } = draft.sentence
  let verb = draft.from - 1
  while (verb > 0 && draft.from - verb < 5 && !(is.changeVerbs.has(tokens[verb]!.lower) || is.reachVerbs.has(tokens[verb]!.lower))) verb--
  if (!(is.changeVerbs.has(tokens[verb]?.lower ?? '') || is.reachVerbs.has(tokens[verb]?.lower ?? '')) || tokens.slice(verb + 1, draft.from).some((token) => token.kind === 'sign')) return null
  return nearestPlural(tokens, verb - 1, reading)
}

/** Whether nothing that could be counted follows: the end of the clause, a verb, "more", a place. */
function bare(draft: Draft, { lexicon }: TextReading): boolean {
  const next = draft.sentence.tokens[draft.to]
  if (!next || /^[.;,!?)”"]$/.test(next.text)) return true
  return next.kind === 'word' && (lexicon.is.goVerbs.has(next.lower) || lexicon.is.be.has(next.lower) || lexicon.is.have.has(next.lower) || lexicon.is.moreWords.has(next.lower))
}

/** "Of the 31 centres that were planned, only 12 are working": what opens the sentence is the whole. */
function isOfThose({ sentence: { tokens }, from }: Draft, previous: Draft, { is }: Lexicon): boolean {
  return is.of.has(tokens[0]!.lower) && previous.from <= 3 && tokens.slice(previous.to, from).some(({ text }) => text === ',')
}

/** In one sentence behind a word that sets it against the number before; over two only where the number is the subject. */
function leads(draft: Draft, previous: Draft, { lexicon }: TextReading): boolean {
  const { is } = lexicon
  const { tokens } = draft.sentence
  // "A colonel puts it at 5,800": at the number that was told before
  if (is.at.has(tokens[draft.wordingFrom - 1]?.lower ?? '') && is.thingPronouns.has(tokens[draft.wordingFrom - 2]?.lower ?? '')) return previous.sentence.index >= draft.sentence.index - 1
  const more = is.moreWords.has(tokens[draft.to]?.lower ?? '')
  // "813,000 people came and 642,000 left"
  const goes = is.goVerbs.has(tokens[draft.to]?.lower ?? '') && is.clauseJoins.has(tokens[draft.from - 1]?.lower ?? '')
  if (previous.sentence === draft.sentence) return more || (draft.from - previous.to <= 14 && tokens.slice(previous.to, draft.from).some((token) => (is.clauseJoins.has(token.lower) && (!is.and.has(token.lower) || goes)) || token.text === ';')) || isOfThose(draft, previous, lexicon)
  if (previous.sentence.index !== draft.sentence.index - 1) return false
  const verb = is.be.has(tokens[draft.to]?.lower ?? '') || is.have.has(tokens[draft.to]?.lower ?? '')
  return more || (verb && tokens.slice(0, draft.from).every((token) => is.fillers.has(token.lower) || is.adverbs.has(token.lower) || is.clauseJoins.has(token.lower) || is.additions.has(token.lower) || token.text === ','))
}
