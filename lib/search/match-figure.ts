import { attributeOf } from '../compare/attributes.ts'
import { classOf, isKindOf } from '../compare/counted.ts'
import type { Profile } from '../compare/profile.ts'
import { STATE_NOUN_OF, STATE_OF } from '../compare/state.ts'
import { stem, wordsOf } from '../compare/words.ts'
import { scanNumbers } from '../figures/scan-numbers.ts'
import type { Figure } from '../figures/figure.ts'
import { readTerms } from '../match/terms.ts'
import type { FigureRange } from './query.ts'

/**
 * Whether a figure, as it is stated, lies in a range and is of the thing that the reader named. A figure with two ends lies in it when a
 * part of it does; "dozens" and their like state no number and lie in none.
 */
export function isInRange(profile: Profile, range: FigureRange, all: readonly Profile[]): boolean {
  const ends = endsOf(profile.figure, range)
  return ends !== null && ends[0] <= range.high && ends[1] >= range.low && (range.of === '' || (isOf(profile, range.of) && !hasNearer(profile, range.of, all)))
}

/** Letters around a number within which what it counts is named, if it is: its sentence and the one before. */
const AROUND = 500

/**
 * Whether a report may state figures in the ranges, by its numbers and the words near them: most that cannot are passed over without their figures being read.
 * @param namesOf the words of which one is near to a figure of a range; empty where any figure is meant
 */
export function mayState({ title, text }: { title: string; text: string }, ranges: readonly FigureRange[], namesOf: (range: FigureRange) => readonly string[]): boolean {
  return ranges.every((range) => {
    // miles may be asked for in kilometres
    if (isConverted(range)) return true
    const names = namesOf(range)
    return someNumber(title, range, () => true) || someNumber(text, range, (at) => names.length === 0 || holdsTerm(text.slice(Math.max(0, at - AROUND), at + AROUND), names))
  })
}

/** Whether numbers in other units than that of a range may lie in it: metres are asked for, and kilometres stated. */
export function isConverted({ unit }: FigureRange): boolean {
  return unit !== null && unit.dimension !== 'share' && !unit.dimension.startsWith('currency')
}

function someNumber(text: string, { low, high }: FigureRange, fits: (at: number) => boolean): boolean {
  let found = false
  scanNumbers(text, (value, at) => { found ||= value >= low && value <= high && fits(at) })
  return found
}

function holdsTerm(text: string, terms: readonly string[]): boolean {
  let found = false
  readTerms(text, (term) => { found ||= terms.includes(term) })
  return found
}

/** Whether another number of the sentence stands nearer to what happened: in "2,355 killed in flood 469" the second counts no killed. */
function hasNearer(profile: Profile, of: string, all: readonly Profile[]): boolean {
  const state = stateNamed(of.toLowerCase())
  if (state === null) return false
  const { sentence } = profile.figure
  const words = profile.words.filter((word) => stateNamed(word.text) === state)
  const others = all.filter((other) => other !== profile && other.state === state && other.figure.in === profile.figure.in && other.figure.sentence.start === sentence.start)
  const distance = ({ figure: { wording } }: Profile) => Math.min(...words.map(({ start, end }) => Math.max(start - wording.end, wording.start - end)))
  // "12 men and 7 women were killed" counts both: only what stands behind the word, and is not one of a row, is no count of it
  return words.length > 0 && words.every(({ start }) => start < profile.figure.start) && others.some((other) => distance(other) < distance(profile) && !isRow(profile.text, other, profile))
}

function isRow(text: string, one: Profile, other: Profile): boolean {
  const [first, second] = one.figure.start < other.figure.start ? [one, other] : [other, one]
  return /^[^,.;]*(?:,|\band\b|\bor\b)\s*$/.test(text.slice(first.figure.wording.end, second.figure.wording.start))
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
