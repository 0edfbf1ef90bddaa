import type { Lexicon } from './lexicon.ts'
import type { Numeral, Token } from './token.ts'
import { isStop } from './word-class.ts'

/** Denominators of prices told in parts: "5-7/8". */
const EIGHTHS = new Set([2, 4, 8, 16, 32, 64])

/** "and a half", "and three quarters" behind a number; null when there is none. */
export function andFraction(tokens: Token[], at: number, lexicon: Lexicon): { value: number; to: number } | null {
  if (!lexicon.is.and.has(tokens[at]?.lower ?? '')) return null
  const glued = (j: number): number => (tokens[j]?.text === '-' && !tokens[j]!.spaced ? j + 1 : j)
  let k = glued(at + 1)
  let count = 1
  if (lexicon.is.articles.has(tokens[k]?.lower ?? '')) k++
  else if (lexicon.small.has(tokens[k]?.lower ?? '')) count = lexicon.small.get(tokens[k++]!.lower)!
  if (tokens[k]?.text === '-') k++
  const word = tokens[k]?.lower ?? ''
  if (lexicon.is.half.has(word) && count === 1) return { value: 0.5, to: k + 1 }
  const below = lexicon.denominators.get(word)
  return below && k > at + 1 && count < below ? { value: count / below, to: k + 1 } : null
}

/** "-7/8" behind the whole number of "5-7/8", as shares were once priced; null when there is none. */
export function joinedFraction(tokens: Token[], at: number): { value: number; to: number } | null {
  const [dash, above, slash, below, next] = tokens.slice(at, at + 5)
  if (dash?.text !== '-' || slash?.text !== '/' || [dash, above, slash, below].some((token) => token?.spaced !== false) || next?.text === '/') return null
  const value = above!.value / below!.value
  return value < 1 && EIGHTHS.has(below!.value) ? { value, to: at + 4 } : null
}

/** "half an hour", "half a litre", "half of the voters", "half the population", "fell by half". */
export function halfUnit(tokens: Token[], at: number, lexicon: Lexicon): Numeral | null {
  if (!lexicon.is.half.has(tokens[at]!.lower) || tokens[at - 1]?.text === '-') return null
  const numeral: Numeral = { to: at + 1, value: 0.5, mantissa: 0.5, scale: 1, fraction: true, plain: false, digits: false }
  const next = tokens[at + 1]?.text === '-' ? at + 2 : at + 1
  const word = tokens[next]?.lower ?? ''
  if (lexicon.is.articles.has(word) && lexicon.units.at(tokens, next + 1)) return { ...numeral, to: next + 1 }
  if (!lexicon.is.halfCompounds.has(word) && (lexicon.units.at(tokens, next) || lexicon.cents.has(word))) return { ...numeral, to: next }
  if (lexicon.is.of.has(word) || lexicon.is.determiners.has(word)) return lexicon.is.ordinals.has(tokens[at - 1]?.lower ?? '') ? null : numeral
  // "shrank by almost half"
  const hedge = lexicon.hedgesBefore.before(tokens, at)?.from ?? at
  const ends = tokens[at + 1]?.kind !== 'word' || isStop(tokens[at + 1]!, lexicon)
  return ends && next === at + 1 && lexicon.is.by.has(tokens[hedge - 1]?.lower ?? '') ? numeral : null
}

/** "a quarter point", "half-point", "three quarters of a percentage point", "a tenth of a point": a part of a percentage point, to the end of it; null when there is none. */
export function partOfPoint(tokens: Token[], at: number, lexicon: Lexicon): Numeral | null {
  const { is, small, denominators } = lexicon
  let k = at
  const article = is.articles.has(tokens[k]!.lower)
  if (article) k++
  const count = article ? undefined : small.get(tokens[k]?.lower ?? '')
  if (count !== undefined) k += tokens[k + 1]?.text === '-' ? 2 : 1
  const word = tokens[k]?.lower ?? ''
  const below = is.half.has(word) ? 2 : denominators.get(word)
  if (!below || (count ?? 1) >= below) return null
  k++
  if (tokens[k]?.text === '-') k++
  // "a third point" is one in a row
  const part = is.of.has(tokens[k]?.lower ?? '')
  if (part) k++
  else if (!is.half.has(word) && !(is.quarter.has(word) && count === undefined)) return null
  if (is.articles.has(tokens[k]?.lower ?? '')) k++
  else if (part) return null
  const unit = lexicon.units.at(tokens, k)
  const to = unit?.value.symbol === lexicon.point.symbol ? unit.to : is.pointWords.has(tokens[k]?.lower ?? '') ? k + 1 : 0
  const value = (count ?? 1) / below
  return to ? { to, value, mantissa: value, scale: 1, fraction: false, plain: false, digits: false } : null
}
