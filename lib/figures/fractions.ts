import type { Lexicon } from './lexicon.ts'
import type { Token } from './token.ts'

/** Denominators of prices told in parts: "5-7/8". */
const EIGHTHS = new Set([2, 4, 8, 16, 32, 64])

/** "and a half", "and three quarters" behind a number; null when there is none. */
export function andFraction(tokens: Token[], at: number, lexicon: Lexicon): { value: number; to: number } | null {
  if (!lexicon.is.and.has(tokens[at]?.lower ?? '')) return null
  let k = at + 1
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
