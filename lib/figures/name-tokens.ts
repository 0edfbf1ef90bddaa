import type { Lexicon } from './lexicon.ts'
import type { Token } from './token.ts'
import { isCapital } from './word-class.ts'

/** Whether a token is written as a name: capital first, and no word that merely begins its sentence. */
export function isNameToken(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at]
  if (!token || (token.kind !== 'word' && token.kind !== 'label') || !isCapital(token.text)) return false
  // "Zinda Jan district", "Theresa May": a month behind a name and without a day or year is part of it
  if (lexicon.months.has(token.lower) && !firstName(tokens, at, lexicon) && !(at > 1 && !/^(?:number|ordinal)$/.test(tokens[at + 1]?.kind ?? '') && !lexicon.months.has(tokens[at - 1]!.lower) && isNameToken(tokens, at - 1, lexicon))) return false
  if (lexicon.weekdays.has(token.lower) || lexicon.is.pronouns.has(/^(\p{L}+)['’]/u.exec(token.lower)?.[1] ?? '')) return false
  if (lexicon.is.stops.has(token.lower) && token.text.toUpperCase() !== token.text) return false
  if (lexicon.is.measureInitials.has(token.text)) return false
  return token.text.length > 1 || tokens[at + 1]?.text === '.'
}

/** "Jan Smit", "April Jones": a month before another name, where no preposition asks for a date. */
function firstName(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  const next = tokens[at + 1]
  return next?.kind === 'word' && next.spaced && /^\p{Lu}\p{Ll}/u.test(next.text) && !lexicon.months.has(next.lower) && !lexicon.weekdays.has(next.lower) && !lexicon.is.stops.has(next.lower) && !lexicon.is.datePrepositions.has(tokens[at - 1]?.lower ?? '') && !/^(?:number|ordinal)$/.test(tokens[at - 1]?.kind ?? '')
}

/** Where a run of words that are written as names ends, the links between them included. */
export function runEnd(tokens: Token[], at: number, lexicon: Lexicon): number {
  let to = at + 1
  for (; to < tokens.length && to < at + 10; to++) {
    const token = tokens[to]!
    if (isNameToken(tokens, to, lexicon)) continue
    if (token.text === '.' && tokens[to - 1]!.text.length <= 4 && (tokens[to - 1]!.text.length === 1 || lexicon.is.titles.has(tokens[to - 1]!.lower)) && isNameToken(tokens, to + 1, lexicon)) continue
    if (/^[-‑]$/.test(token.text) && !token.spaced && tokens[to + 1] && !tokens[to + 1]!.spaced && tokens[to + 1]!.kind !== 'sign') {
      to++
      continue
    }
    if (((lexicon.is.nameLinks.has(token.lower) && !leavesFor(tokens, at, to, lexicon)) || token.text === '&') && isNameToken(tokens, to + 1, lexicon) && (!lexicon.countries.at(tokens, to + 1) || isNameToken(tokens, to + 2, lexicon) || lexicon.is.outletNouns.has(tokens[to - 1]!.lower)) && isCapital(tokens[to - 1]!.text)) continue
    if (lexicon.is.nameParticles.has(token.lower) && isNameToken(tokens, to + 1, lexicon)) continue
    break
  }
  return Math.min(to, tokens.length)
}

/** "in Lima for Ana Ruiz", "set out from Lima for Cusco": a link behind a place that parts two names and does not join them. */
function leavesFor(tokens: Token[], at: number, link: number, { is }: Lexicon): boolean {
  const before = tokens[at - 1]?.lower ?? ''
  return is.in.has(before) || (!is.of.has(tokens[link]!.lower) && (is.from.has(before) || is.leavingVerbs.has(before)))
}
