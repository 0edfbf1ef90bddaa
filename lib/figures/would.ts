import type { Lexicon } from './lexicon.ts'
import type { Token } from './token.ts'
import { isPastForm } from './word-class.ts'

/**
 * Whether "would" tells of no plan: of what would be if something else were ("if the dam broke, 40,000 would have to flee"), or in a tale of
 * the past of what came later ("the toll would climb to 90 in the end"). What hangs on assent is a plan: "if approved".
 * @param at index of the word
 */
export function isNoPlan(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return lexicon.is.pastFuture.has(tokens[at]!.lower) && (isConditional(tokens, lexicon) || isHindsight(tokens, at, lexicon))
}

function isConditional(tokens: readonly Token[], { is }: Lexicon): boolean {
  const condition = tokens.findIndex(({ lower }) => is.conditions.has(lower))
  if (condition < 0) return false
  const comma = tokens.findIndex(({ text }, k) => k > condition && text === ',')
  return !tokens.slice(condition, comma < 0 ? undefined : comma).some(({ lower }) => is.assentVerbs.has(lower))
}

/** Nobody is said to say it, something happened before, and it is told from its end. */
function isHindsight(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { is, hindsight } = lexicon
  const before = tokens.slice(0, at)
  if (before.some(({ lower }) => is.speechVerbs.has(lower) || is.planNouns.has(lower)) || !before.some((token) => is.pastVerbs.has(token.lower) || isPastForm(token, lexicon))) return false
  return tokens.slice(at).some((_, k, behind) => hindsight.at(behind, k) !== null)
}
