import type { Draft, Sentence, TextReading } from '../draft.ts'
import { nounPhraseAt, type NounPhrase } from '../noun-phrase.ts'
import type { Token } from '../token.ts'
import { isStop, singular } from '../word-class.ts'

/** "It covers 30,000 square metres": what is measured is the subject of the sentence before. */
export function carrySubject(draft: Draft, reading: TextReading): void {
  const { tokens } = draft.sentence
  const { is } = reading.lexicon
  if (draft.from > 6 || draft.from < 2 || !is.thingPronouns.has(tokens[0]?.lower ?? '') || !tokens.slice(1, draft.from).some((token) => is.measureLinks.has(token.lower) || is.have.has(token.lower))) return
  const previous = reading.sentences[draft.sentence.index - 1]
  const subject = previous?.block === draft.sentence.block ? subjectOf(previous, reading) : null
  if (!subject) return
  draft.counted = subject.counted
  draft.head = subject.head
  draft.implied.add('counted')
}

/** What a duration lasts: "13 years of war", "the war lasted 13 years", "a five-year sentence", "13 years in which". */
export function findDurations(reading: TextReading): void {
  const { lexicon } = reading
  const { is } = lexicon
  for (const draft of reading.drafts) {
    if (draft.kind !== 'duration' || draft.counted) continue
    const { tokens } = draft.sentence
    const next = tokens[draft.to]
    if (next && (is.oldWords.has(next.lower) || isName(tokens[draft.to + 1], reading))) continue
    if (next && is.of.has(next.lower)) {
      let at = draft.to + 1
      while (is.determiners.has(tokens[at]?.lower ?? '')) at++
      // "years of war": the unit is part of the phrase
      take(draft, nounPhraseAt(tokens, at, false, lexicon), reading, draft.to - 1)
    } else if (next?.kind === 'word' && tokens[draft.to - 2]?.text === '-' && !isStop(next, lexicon)) {
      take(draft, nounPhraseAt(tokens, draft.to, false, lexicon), reading)
    } else if (next?.kind === 'word' && is.in.has(next.lower) && lexicon.eventNouns.has(tokens[draft.to + 1]?.lower ?? '')) {
      take(draft, nounPhraseAt(tokens, draft.to + 1, false, lexicon), reading)
    } else if (lasts(draft, reading)) {
      // of other things "took" and "ran" tell too much else
      const subject = subjectOf(draft.sentence, reading)
      if (subject && lexicon.eventNouns.has(subject.head)) {
        draft.counted = subject.counted
        draft.head = subject.head
      }
    }
  }
}

/** Whether a month follows "of": "the first eight days of January". */
function isName(token: Token | undefined, { lexicon }: TextReading): boolean {
  return token !== undefined && lexicon.months.has(token.lower)
}

function take(draft: Draft, phrase: NounPhrase | null, { text, lexicon }: TextReading, from = phrase?.from ?? 0): void {
  if (!phrase) return
  const { tokens } = draft.sentence
  draft.counted = text.slice(tokens[from]!.start, tokens[phrase.to - 1]!.end)
  draft.head = singular(tokens[phrase.head]!.text, lexicon)
}

/** Whether the verb before a duration says that its subject lasts so long. */
function lasts(draft: Draft, { lexicon: { is } }: TextReading): boolean {
  const { tokens } = draft.sentence
  for (let k = draft.from - 1; k >= Math.max(0, draft.from - 5); k--) {
    if (tokens[k]!.kind === 'sign') return false
    // "to last two weeks" is a verb, "the last two weeks" is not
    if (is.lastingVerbs.has(tokens[k]!.lower) && !(is.positionWords.has(tokens[k]!.lower) && !is.infinitiveLinks.has(tokens[k - 1]?.lower ?? ''))) return true
  }
  return false
}

/** The noun phrase that a sentence begins with; null when it begins with anything else. */
function subjectOf(sentence: Sentence, { text, lexicon }: TextReading): { counted: string; head: string } | null {
  const { tokens } = sentence
  const { is } = lexicon
  let from = 0
  while (is.determiners.has(tokens[from]?.lower ?? '')) from++
  let to = from
  while (tokens[to]?.kind === 'word' && !isStop(tokens[to]!, lexicon) && !is.verbs.has(tokens[to]!.lower) && !is.lastingVerbs.has(tokens[to]!.lower) && !lexicon.eventVerbs.has(tokens[to]!.lower) && to - from < 5) to++
  if (to === from || tokens[to]?.kind !== 'word') return null
  return { counted: text.slice(tokens[from]!.start, tokens[to - 1]!.end), head: singular(tokens[to - 1]!.text, lexicon) }
}
