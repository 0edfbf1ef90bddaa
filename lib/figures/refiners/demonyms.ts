import type { ProperName, Sentence, TextReading } from '../draft.ts'
import type { Lexicon } from '../lexicon.ts'
import type { Token } from '../token.ts'
import { isFiniteVerb, isPlural, isStop } from '../word-class.ts'

/** "Afghan border", "Tajik capital", "Afghan-Tajik": adjectives that say where. */
export function demonymPlace(name: ProperName, sentence: Sentence, { lexicon }: TextReading): string | null {
  const { tokens } = sentence
  const country = lexicon.demonyms.get(tokens[name.from]!.lower)
  if (!country) return null
  return [name.to - 1, name.to, name.to + 1].some((k) => isPlaceNoun(tokens, k, lexicon)) ? country : null
}

/** Whether a noun is one of a place, and not before another: "border", not "border guards". */
function isPlaceNoun(tokens: readonly Token[], k: number, lexicon: Lexicon): boolean {
  if (!lexicon.placeNouns.has(tokens[k]?.lower ?? '')) return false
  const next = tokens[k + 1]
  return next?.kind !== 'word' || lexicon.placeNouns.has(next.lower) || !isPlural(next.text, lexicon) || isStop(next, lexicon) || isFiniteVerb(next, lexicon)
}
