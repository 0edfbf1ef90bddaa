import type { Draft, TextReading } from '../draft.ts'
import type { Lexicon } from '../lexicon.ts'

/** How far before and behind a number words stand that tell whether its "m" is one of length, in tokens. */
const [BEFORE, BEHIND] = [10, 6]
/** From here on something is told in millions. */
const MANY = 1e6
/** Sentences back in which such a number still tells what the next one is. */
const NEAR = 2

/**
 * "its rival is on 38m", "the museum's figure was 3.6m": an "m" glued to a number is a million where people, sales or money are counted around it,
 * or other millions are, and nothing tells of a length. All others stay metres.
 */
export function readMillions(reading: TextReading): void {
  const { drafts, lexicon } = reading
  let last: Draft | null = null
  let metres: Draft | null = null
  for (const draft of drafts) {
    if (isGlued(draft, lexicon) && !isOfLength(draft, lexicon) && !near(metres, draft) && (near(last, draft) || isOfMany(draft, lexicon))) {
      draft.value = Math.round((draft.value as number) * MANY)
      draft.unit = null
      draft.kind = 'count'
      draft.plain = false
    }
    if (draft.unit?.symbol === lexicon.metre.symbol) metres = draft
    else if (typeof draft.value === 'number' && draft.value >= MANY) last = draft
  }
}

function near(other: Draft | null, { sentence }: Draft): boolean {
  return other !== null && sentence.index - other.sentence.index <= NEAR
}

/** "38m", and not "38 m", "38m-long" or "38m per second". */
function isGlued({ unit, value, sentence: { tokens }, wordingTo }: Draft, { metre }: Lexicon): boolean {
  const letter = tokens[wordingTo - 1]
  return unit?.symbol === metre.symbol && unit.per === null && typeof value === 'number' && letter?.text === metre.symbol && !letter.spaced && !/^[-(/]$/.test(tokens[wordingTo]?.text ?? '')
}

function isOfLength({ sentence: { tokens }, from, wordingTo }: Draft, { is }: Lexicon): boolean {
  return tokens.slice(Math.max(0, from - BEFORE), wordingTo + BEHIND).some(({ lower }) => is.lengthWords.has(lower) || is.raceWords.has(lower))
}

/** Whether a word for what is counted in millions stands before the number, or those who are so many do something behind it. */
function isOfMany({ sentence: { tokens }, from, wordingTo }: Draft, { is }: Lexicon): boolean {
  return is.goVerbs.has(tokens[wordingTo]?.lower ?? '') || tokens.slice(Math.max(0, from - BEFORE), from).some(({ lower }) => is.manyWords.has(lower) || is.moneyWords.has(lower))
}
