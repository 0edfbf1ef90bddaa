import type { Draft, TextReading } from '../draft.ts'
import type { Unit } from '../figure.ts'
import type { Lexicon } from '../lexicon.ts'

/** How far from a number a word stands that tells what its degrees are, in tokens. */
const NEAR = 14
/** Nothing that people live in is as warm on the scale of Celsius. */
const HOTTEST = 58

/**
 * Degrees of which no scale is told are those of a thermometer where the words around speak of heat: of the scale that the text names, else of
 * Celsius where that can be. So many degrees warmer are no temperature, and have a dimension of their own.
 */
export function readDegrees(reading: TextReading): void {
  const { lexicon, drafts } = reading
  const { celsius, fahrenheit } = lexicon.locale.thermometers
  const named = drafts.find(({ unit }) => unit !== null && (unit.symbol === celsius.symbol || unit.symbol === fahrenheit.symbol))
  for (const draft of drafts) {
    const { unit } = draft
    if (unit === null || draft.kind !== 'measure') continue
    if (unit.symbol === lexicon.locale.thermometers.bare && isOfHeat(draft, lexicon)) {
      const warmest = Math.max(...[draft.value].flat().map((value) => value ?? 0))
      draft.unit = warmest > HOTTEST ? scaleOf(fahrenheit, unit) : named ? { ...named.unit! } : scaleOf(celsius, unit)
    }
    if ((draft.unit!.symbol === celsius.symbol || draft.unit!.symbol === fahrenheit.symbol) && isDifference(draft, lexicon)) {
      draft.unit = { ...draft.unit!, dimension: celsius.difference, factor: draft.unit!.symbol === fahrenheit.symbol ? 5 / 9 : 1 }
    }
  }
}

function scaleOf({ symbol, dimension }: { symbol: string; dimension: string }, { per }: Unit): Unit {
  return { symbol, dimension, factor: 1, per }
}

function isOfHeat({ sentence: { tokens }, from, to }: Draft, { is }: Lexicon): boolean {
  return tokens.slice(Math.max(0, from - NEAR), to + NEAR).some(({ lower }) => is.heatWords.has(lower) || is.warmerWords.has(lower))
}

/** "1.4 degrees warmer than", "rose by 2 °C": how far two temperatures are apart. */
function isDifference({ sentence: { tokens }, from, to }: Draft, { is }: Lexicon): boolean {
  return is.warmerWords.has(tokens[to]?.lower ?? '') || is.by.has(tokens[from - 1]?.lower ?? '') || (is.of.has(tokens[from - 1]?.lower ?? '') && is.changeNouns.has(tokens[from - 2]?.lower ?? ''))
}
