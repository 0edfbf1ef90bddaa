import type { Draft, TextReading } from '../draft.ts'
import { carrySubject } from './subjects.ts'

/** Numbers that leave their noun out because the number before has it: "15 more", "only 200 are on show", "but the fire service spoke of 18". */
export function carryNouns(reading: TextReading): void {
  reading.drafts.forEach((draft, k) => {
    if (draft.kind === 'measure' && !draft.counted) carrySubject(draft, reading)
    if (draft.kind !== 'count' || draft.unit || draft.head || draft.nounFrom >= 0 || draft.value === 1 || !bare(draft, reading)) return
    const previous = reading.drafts.slice(Math.max(0, k - 3), k).findLast((other) => other.kind === 'count' && other.head !== '' && !other.unit)
    if (!previous || previous.sentence.block !== draft.sentence.block || !leads(draft, previous, reading)) return
    const state = draft.counted
    draft.counted = state ? `${previous.counted} ${state}` : previous.counted
    draft.head = previous.head
    draft.implied.add('counted')
  })
}

/** Whether nothing that could be counted follows: the end of the clause, a verb, "more", a place. */
function bare(draft: Draft, { lexicon }: TextReading): boolean {
  const next = draft.sentence.tokens[draft.to]
  if (!next || /^[.;,!?)”"]$/.test(next.text)) return true
  return next.kind === 'word' && (lexicon.is.be.has(next.lower) || lexicon.is.have.has(next.lower) || lexicon.is.moreWords.has(next.lower))
}

/** In one sentence behind a word that sets it against the number before; over two only where the number is the subject. */
function leads(draft: Draft, previous: Draft, { lexicon }: TextReading): boolean {
  const { is } = lexicon
  const { tokens } = draft.sentence
  const more = is.moreWords.has(tokens[draft.to]?.lower ?? '')
  if (previous.sentence === draft.sentence) return more || (draft.from - previous.to <= 14 && tokens.slice(previous.to, draft.from).some((token) => (is.clauseJoins.has(token.lower) && !is.and.has(token.lower)) || token.text === ';'))
  if (previous.sentence.index !== draft.sentence.index - 1) return false
  const verb = is.be.has(tokens[draft.to]?.lower ?? '') || is.have.has(tokens[draft.to]?.lower ?? '')
  return more || (verb && tokens.slice(0, draft.from).every((token) => is.fillers.has(token.lower) || is.adverbs.has(token.lower) || is.clauseJoins.has(token.lower) || is.additions.has(token.lower) || token.text === ','))
}
