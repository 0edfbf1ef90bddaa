import type { Sentence, TextReading } from '../draft.ts'

/** Sentences on both sides in which the name of a metal still tells what ounces are. */
const NEAR = 3

/** Ounces of gold and its like are troy ounces, a tenth heavier than others: 412,000 of them are 12.8 tonnes. */
export function readOunces({ lexicon, sentences, drafts }: TextReading): void {
  const { symbol, troy } = lexicon.locale.ounces
  const names = ({ tokens }: Sentence): boolean => tokens.some(({ lower }) => lexicon.is.bullion.has(lower))
  for (const draft of drafts) {
    if (draft.unit?.symbol !== symbol || draft.unit.per !== null) continue
    const { index } = draft.sentence
    if (names(draft.sentence) || sentences.slice(Math.max(0, index - NEAR), index + NEAR + 1).some(names)) draft.unit = { ...draft.unit, factor: troy }
  }
}
