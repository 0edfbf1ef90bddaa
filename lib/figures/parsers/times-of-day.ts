import type { Parsed, Sentence, TextReading } from '../draft.ts'
import type { Lexicon } from '../lexicon.ts'
import { readNumeral } from '../numerals.ts'
import type { Token } from '../token.ts'
import { isNoun, skip } from './traps.ts'

/** "a quarter past nine", "half past six", "after four in the morning", "at ten to seven": a time of day. */
export function skipPartOfHour({ tokens }: Sentence, at: number, { lexicon }: TextReading): Parsed | null {
  const { is } = lexicon
  const k = is.articles.has(tokens[at]!.lower) ? at + 1 : at
  const word = tokens[k]?.lower ?? ''
  const isPart = is.half.has(word) || is.quarter.has(word)
  const part = isPart ? { value: 0, to: k + 1 } : hourAt(tokens, at, lexicon)
  if (!part) return null
  const isPast = is.pastWords.has(tokens[part.to]?.lower ?? '')
  if (isPart && isPast) return skip(readNumeral(tokens, k + 2, lexicon)?.to ?? k + 2)
  const hour = isPast || is.to.has(tokens[part.to]?.lower ?? '') ? hourAt(tokens, part.to + 1, lexicon) : null
  const before = tokens[at - 1]?.lower ?? ''
  if (hour && (is.at.has(before) || lexicon.partsOfDay.at(tokens, hour.to))) return skip(lexicon.partsOfDay.at(tokens, hour.to)?.to ?? hour.to)
  const ending = isPart ? null : lexicon.partsOfDay.at(tokens, part.to)
  return ending && is.hourLinks.has(before) ? skip(ending.to) : null
}

/** A number that an hour or its minutes can have. */
function hourAt(tokens: Token[], at: number, lexicon: Lexicon): { value: number; to: number } | null {
  const numeral = tokens[at] && (tokens[at].kind === 'number' || lexicon.small.has(tokens[at].lower)) ? readNumeral(tokens, at, lexicon) : null
  return numeral && Number.isInteger(numeral.value) && numeral.value < 60 ? numeral : null
}

/** "3:18 pm", "10 a.m.", "5 o'clock", lap times and verses. */
export function skipTime({ tokens, dates }: Sentence, at: number, { lexicon }: TextReading): Parsed | null {
  if (tokens[at]!.kind !== 'number') return null
  // "on Wednesday at 21.40", "2 April 2019, 09.00"
  if (dates.at(-1)?.to === at - 1 && (lexicon.is.at.has(tokens[at - 1]!.lower) || tokens[at - 1]!.text === ',') && /^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(tokens[at]!.text) && !isNoun(tokens[at + 1], lexicon)) return skip(at + 1)
  let to = at + 1
  while (tokens[to]?.text === ':' && !tokens[to]!.spaced && tokens[to + 1]?.kind === 'number' && !tokens[to + 1]!.spaced) to += 2
  let clock = to > at + 1
  if (lexicon.is.timeWords.has(tokens[to]?.lower ?? '') && tokens[at]!.value <= 2400) {
    clock = true
    to++
  }
  return clock ? skip(to) : null
}
