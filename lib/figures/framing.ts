import type { Span } from '../text/span.ts'
import type { Sentence, TextReading } from './draft.ts'
import { belongsToStatement } from './occasions.ts'
import { parseText } from './read-figures.ts'
import { readStatements } from './statements.ts'

/**
 * Where a text tells who says something and when, and how it is so, and not what: speakers, verbs of saying, weekdays, "today" and other days told from now,
 * dates of the saying, adverbs. In no order; some lie in others.
 */
export function framingOf(text: string): Span[] {
  const reading = parseText({ text, published: null })
  return reading.sentences.flatMap((sentence) => [...sayingIn(sentence, reading), ...wordsOfTime(sentence, reading)].map(({ from, to }) => ({ start: sentence.tokens[from]!.start, end: sentence.tokens[to - 1]!.end })))
}

/** Tokens of a sentence, the last not included. */
interface Tokens {
  from: number
  to: number
}

function sayingIn(sentence: Sentence, reading: TextReading): Tokens[] {
  const own = readStatements(reading)[sentence.index]!.filter(({ verb }) => verb >= 0)
  const dates = sentence.dates.filter((mention) => !mention.calendar || own.some(({ verb }) => belongsToStatement(sentence, mention, verb, reading)))
  return [...own.flatMap(({ verb, speakers }) => [{ from: verb, to: verb + 1 }, ...speakers]), ...dates]
}

function wordsOfTime({ tokens }: Sentence, { lexicon: { ends, is, weekdays, relativeDays } }: TextReading): Tokens[] {
  return tokens.flatMap(({ kind, lower }, at): Tokens[] => {
    if (kind !== 'word') return []
    const day = relativeDays.at(tokens, at)
    return day ? [{ from: at, to: day.to }] : weekdays.has(lower) || is.nowWords.has(lower) || ends.adverb(lower) ? [{ from: at, to: at + 1 }] : []
  })
}
