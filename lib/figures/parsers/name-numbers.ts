import type { Parsed, Sentence, TextReading } from '../draft.ts'
import type { Lexicon } from '../lexicon.ts'
import { readNumeral } from '../numerals.ts'
import type { Token } from '../token.ts'
import { isCapital, isPlural, isStop } from '../word-class.ts'

const skip = (to: number): Parsed => ({ to, drafts: [] })

/** Numbers inside names and terms: "Six Nations Championship", "Group of Ten", "the 1300 block of Mill Street", "a three-for-two split". */
export function skipNamed({ tokens }: Sentence, at: number, { lexicon }: TextReading): Parsed | null {
  const numeral = readNumeral(tokens, at, lexicon)
  if (!numeral || numeral.scale > 1 || numeral.fraction) return null
  if (opensTitle(tokens, at, lexicon) || closesTitle(tokens, at, numeral.value, lexicon)) return skip(numeral.to)
  if (numeral.plain && numeral.value >= 100 && lexicon.is.blockNouns.has(tokens[numeral.to]?.lower ?? '') && lexicon.is.of.has(tokens[numeral.to + 1]?.lower ?? '')) return skip(numeral.to + 1)
  const ratio = ratioEnd(tokens, numeral.to, numeral.value, lexicon)
  return ratio ? skip(ratio) : null
}

/** "the Six Nations Championship": a number in words with a capital inside a sentence, before a word with one. */
function opensTitle(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]]
  if (token.kind !== 'word' || !isCapital(token.text) || before?.kind !== 'word' || next?.kind !== 'word') return false
  if (token.text === token.text.toUpperCase() || lexicon.units.at(tokens, at + 1)) return false
  let end = at + 1
  while (tokens[end + 1]?.kind === 'word' && isCapital(tokens[end + 1]!.text)) end++
  // "Eight Paradises" may be counted, "Six Nations Championship" may not
  const counted = isPlural(tokens[end]!.text, lexicon) && !(tokens[end + 1]?.kind === 'word' && !isStop(tokens[end + 1]!, lexicon))
  return isCapital(next.text) && !isStop(next, lexicon) && !counted && !isHeadline(tokens)
}

/** "the Gang of Eight", "the Group of 10": a small number behind "of" that closes a name. */
function closesTitle(tokens: Token[], at: number, value: number, lexicon: Lexicon): boolean {
  const owner = tokens[at - 2]
  return at > 2 && value < 100 && lexicon.is.of.has(tokens[at - 1]!.lower) && owner?.kind === 'word' && isCapital(owner.text) && lexicon.is.groupNames.has(owner.lower) && !isHeadline(tokens)
}

/** Index behind a ratio that counts nothing: "three-for-two", "85-to-one"; 0 for a range ("10-to-15"). */
function ratioEnd(tokens: Token[], at: number, first: number, lexicon: Lexicon): number {
  const link = tokens[at + 1]
  const glued = [0, 1, 2].every((step) => tokens[at + step] && !tokens[at + step]!.spaced)
  if (!glued || tokens[at]!.text !== '-' || tokens[at + 2]!.text !== '-' || !link || !lexicon.is.ratioLinks.has(link.lower)) return 0
  const second = readNumeral(tokens, at + 3, lexicon)
  return second && !(lexicon.is.to.has(link.lower) && second.value > first) ? second.to : 0
}

/** Whether most words of a sentence have a capital, so that one more tells nothing. */
function isHeadline(tokens: Token[]): boolean {
  if (/^[.!?]$/.test(tokens.at(-1)!.text)) return false
  let long = 0
  let capital = 0
  for (const token of tokens.slice(0, 40)) {
    if (token.kind !== 'word' || token.text.length < 4) continue
    long++
    if (isCapital(token.text)) capital++
  }
  return capital * 3 > long * 2
}
