import type { TextReading } from '../draft.ts'
import { readStatements } from '../statements.ts'

/** Gives each figure the chain of those who state it, from its sentence, from the rest of its quotation, or from the sentence that a pronoun leads back to. */
export function findAttribution(reading: TextReading): void {
  const made = readStatements(reading)
  for (const draft of reading.drafts) {
    const statement = made[draft.sentence.index]
    if (!statement || (draft.kind === 'date' && statement.chain.length === 0)) continue
    draft.attribution = statement.chain
    draft.occasion = statement.occasion
    if (statement.implied) draft.implied.add('attribution')
  }
}
