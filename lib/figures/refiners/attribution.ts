import type { TextReading } from '../draft.ts'
import { statementAt } from '../statements.ts'

/** Gives each figure the chain of those who state it, from its clause, from the rest of its quotation, or from the sentence that a pronoun leads back to. */
export function findAttribution(reading: TextReading): void {
  reading.drafts = reading.drafts.filter((draft) => {
    const statement = statementAt(draft.sentence, draft.from, reading)
    if (!statement) return true
    // "two officials said": how many speak is no figure of what they speak of
    if (statement.speakers.some(({ from, to }) => draft.numberFrom >= from && draft.to <= to)) return false
    draft.attribution = statement.chain
    draft.occasion = statement.occasion
    if (statement.implied) draft.implied.add('attribution')
    return true
  })
}
