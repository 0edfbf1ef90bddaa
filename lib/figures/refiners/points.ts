import type { Sentence, TextReading } from '../draft.ts'
import { singular } from '../word-class.ts'

/** Sentences on both sides in which a word for a poll still tells what points are. */
const NEAR = 3

/** "leads the poll on 36 points" is a share of those asked, "four points behind" a distance between two; the points of a table or an index are counted things. */
export function readPoints(reading: TextReading): void {
  const { lexicon, sentences, drafts, title } = reading
  const asked = new Map<Sentence, boolean>()
  const names = ({ tokens }: Sentence): boolean => tokens.some(({ lower }) => lexicon.is.pollWords.has(lower))
  const isOfPoll = ({ index }: Sentence): boolean => [...sentences.slice(Math.max(0, index - NEAR), index + NEAR + 1), ...(title?.sentences ?? [])].some(names)
  for (const draft of drafts) {
    const { tokens } = draft.sentence
    if (draft.kind !== 'count' || draft.unit || typeof draft.value !== 'number' || !(draft.value > 0 && draft.value <= 100) || !lexicon.is.pointWords.has(tokens[draft.to]?.lower ?? '')) continue
    if (!asked.has(draft.sentence)) asked.set(draft.sentence, isOfPoll(draft.sentence))
    if (!asked.get(draft.sentence)) continue
    const level = lexicon.is.pollLinks.has(tokens[draft.wordingFrom - 1]?.lower ?? '')
    draft.unit = level ? lexicon.percent : { ...lexicon.point, symbol: singular(tokens[draft.to]!.text, lexicon) }
    draft.kind = 'share'
    draft.to = draft.wordingTo = draft.to + 1
  }
}
