import type { Draft, TextReading } from '../draft.ts'
import type { Lexicon } from '../lexicon.ts'
import { statementAt } from '../statements.ts'

/** Gives each figure the chain of those who state it, from its clause, from the rest of its quotation, or from the sentence that a pronoun leads back to. */
export function findAttribution(reading: TextReading): void {
  for (const draft of reading.drafts) {
    const statement = statementAt(draft.sentence, draft.from, reading)
    // "two officials said": how many speak is no part of what they say
    if (!statement || statement.speakers.some(({ from, to }) => draft.numberFrom >= from && draft.to <= to)) continue
    if (isOfSpeaker(draft, statement, reading.lexicon) || isPut(draft, statement.verb, reading)) continue
    draft.attribution = statement.chain
    draft.occasion = statement.occasion
    if (statement.implied) draft.implied.add('attribution')
  }
}

/** "Ana Ruiz, who has two sons, said": what is told of a speaker between commas is not what he says. */
function isOfSpeaker({ sentence: { tokens }, from, to }: Draft, { verb, speakers }: { verb: number; speakers: { to: number }[] }, { is }: Lexicon): boolean {
  return speakers.some((who) => who.to <= from && to <= verb && tokens[who.to]?.text === ',' && (is.who.has(tokens[who.to + 1]?.lower ?? '') || is.relatives.has(tokens[who.to + 1]?.lower ?? '')))
}

/** "put the crowd in the 90-hectare park at 4,000": what is said is the number behind "at". */
function isPut({ sentence: { tokens }, from, to, unit }: Draft, verb: number, { lexicon: { is } }: TextReading): boolean {
  if (verb < 0 || from < verb || unit === null || !is.puttingVerbs.has(tokens[verb]!.lower)) return false
  for (let k = to; k < tokens.length && tokens[k]!.kind !== 'sign'; k++) if (is.at.has(tokens[k]!.lower)) return tokens.slice(k + 1, k + 4).some((token) => token.kind === 'number')
  return false
}
