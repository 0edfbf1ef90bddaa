import type { Lexicon } from './lexicon.ts'
import type { Token } from './token.ts'

/** Whether a word is a noun in the plural, as far as its form tells. */
export function isPlural(word: string, lexicon: Lexicon): boolean {
  const lower = word.toLowerCase()
  if (lower in lexicon.locale.plurals) return true
  return lower.length > 2 && lexicon.ends.plural(lower) && !(lexicon.ends.notPlural(lower) && !lexicon.demonyms.has(lower.slice(0, -1))) && !lexicon.is.notPlural.has(lower)
}

/** Head noun, lower case, singular. */
export function singular(word: string, lexicon: Lexicon): string {
  const lower = word.toLowerCase()
  const irregular = lexicon.locale.plurals[lower]
  if (irregular) return irregular
  if (!isPlural(lower, lexicon)) return lower
  const rule = lexicon.locale.singulars.find(([ending]) => lower.endsWith(ending) && lower.length > ending.length + 1)
  return rule ? lower.slice(0, -rule[0].length) + rule[1] : lower
}

/** Whether a word ends a noun phrase; "US" in capitals is no "us". */
export function isStop(token: Token, lexicon: Lexicon): boolean {
  return lexicon.is.stops.has(token.lower) && !lexicon.is.capitalNames.has(token.text)
}

/** Whether a word is an adjective or an adverb and never the head of a noun phrase, as far as list and form tell. */
export function isModifier(word: string, lexicon: Lexicon): boolean {
  return lexicon.is.adjectives.has(word) || (word.length > 4 && lexicon.ends.adverb(word) && !lexicon.is.notAdverbs.has(word))
}

/** Whether a form is a past or a participle: "landed", "held"; written small, since names are none. */
export function isPastForm(token: Token, lexicon: Lexicon): boolean {
  if (token.kind !== 'word' || isCapital(token.text)) return false
  return lexicon.is.participles.has(token.lower) || (token.text.length > 3 && lexicon.ends.past(token.lower) && !lexicon.is.notParticiples.has(token.lower))
}

/** Whether a word is a verb wherever it stands behind a number: "came", "remain", "considers". */
export function isFiniteVerb(token: Token | undefined, lexicon: Lexicon): boolean {
  return token?.kind === 'word' && !isCapital(token.text) && lexicon.is.finiteVerbs.has(token.lower)
}

/** Whether a word is written with a capital letter first. */
export function isCapital(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text)
}
