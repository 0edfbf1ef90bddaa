import { attributeOf, classOf, isKindOf } from '../compare/counted.ts'
import type { Profile } from '../compare/profile.ts'
import { STATE_NOUN_OF, STATE_OF } from '../compare/state.ts'
import { stem, wordsOf } from '../compare/words.ts'
import type { Figure } from '../figures/figure.ts'
import type { FigureRange } from './query.ts'

/**
 * Whether a figure, as it is stated, lies in a range and is of the thing that the reader named. A figure with two ends lies in it when a
 * part of it does; "dozens" and their like state no number and lie in none.
 */
export function isInRange(profile: Profile, range: FigureRange): boolean {
  const ends = endsOf(profile.figure, range)
  return ends !== null && ends[0] <= range.high && ends[1] >= range.low && (range.of === '' || isOf(profile, range.of))
}

/** The words under which the index has reports with such a figure: the word itself and those of its meaning. */
export function wordsOfMeaning(of: string): string[] {
  const word = of.toLowerCase()
  const state = stateNamed(word)
  const kept = synonyms.get(word)
  if (kept) return kept
  const found = new Set([word])
  if (state !== null) for (const table of [STATE_OF, STATE_NOUN_OF]) for (const [other, name] of table) if (name === state) found.add(other)
  const list = [...found]
  synonyms.set(word, list)
  return list
}

const synonyms = new Map<string, string[]>()

/** The ends of a figure in the unit of the range; null where they cannot be told in it. */
function endsOf({ value, unit, comparator }: Figure, range: FigureRange): [number, number] | null {
  if (value === null || comparator === 'vague') return null
  const [low, high] = typeof value === 'number' ? [value, value] : value
  if (range.unit === null || (unit !== null && unit.symbol === range.unit.symbol)) return [low, high]
  if (unit === null || unit.dimension !== range.unit.dimension) return null
  const factor = unit.factor / range.unit.factor
  return [low * factor, high * factor]
}

function isOf(profile: Profile, of: string): boolean {
  const word = of.toLowerCase()
  if (profile.magnitude && word === 'magnitude') return true
  const state = stateNamed(word)
  if (state !== null) return profile.state === state
  const thing = classOf(word) ?? classOf(stem(word)) ?? classOf(word.replace(/s$/, ''))
  if (thing !== null && (profile.thing === thing || isKindOf(profile.thing, thing))) return true
  const attribute = attributeOf(word)
  if (attribute !== null) return profile.attributes.has(attribute)
  const wanted = stem(word)
  const { figure } = profile
  return [figure.counted, figure.head, figure.text].some((text) => wordsOf(text, { start: 0, end: text.length }).some((one) => one.stem === wanted))
}

function stateNamed(word: string): string | null {
  return STATE_OF.get(word) ?? STATE_NOUN_OF.get(word) ?? null
}
