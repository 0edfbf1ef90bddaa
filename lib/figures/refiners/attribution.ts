import type { TextReading } from '../draft.ts'
import { statementAt } from '../statements.ts'

/** Gives each figure the chain of those who state it, from its clause, from the rest of its quotation, or from the sentence that a pronoun leads back to. */
export function findAttribution(reading: TextReading): void {
  for (const draft of reading.drafts) {
    const statement = statementAt(draft.sentence, draft.from, reading)
    // "two officials said": how many speak is no part of what they say
    if (!statement || statement.speakers.some(({ from, to }) => draft.numberFrom >= from && draft.to <= to)) continue
    draft.attribution = statement.chain
    draft.occasion = statement.occasion
    if (statement.implied) draft.implied.add('attribution')
  }
}
