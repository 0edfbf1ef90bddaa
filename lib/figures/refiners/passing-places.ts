import type { Draft, ProperName, Sentence, TextReading } from '../draft.ts'
import type { Lexicon } from '../lexicon.ts'
import { isNameToken } from '../name-tokens.ts'
import type { Token } from '../token.ts'
import { isFiniteVerb, isPlural, singular } from '../word-class.ts'

/** How many words may stand between a word of comparison and the place behind it: "than in the years before the war in Chad". */
const LONGEST = 12

/**
 * The token from which a place is only compared with, "fewer than before the war in Chad", "as many as in Chad"; -1 where it is not.
 * A number behind "than" is told of the place: "more than 40 in Chad".
 */
export function comparedFrom({ tokens }: Sentence, place: number, { lexicon }: TextReading): number {
  for (let k = place - 1; k >= 0 && place - k <= LONGEST && !closes(tokens[k]!, lexicon); k--) {
    if (counts(tokens, k, lexicon)) return -1
    if (opensComparison(tokens, k, lexicon)) return k
  }
  return -1
}

function opensComparison(tokens: Token[], k: number, { is, placePrepositions }: Lexicon): boolean {
  const { lower } = tokens[k]!
  if (is.comparisonOpeners.has(lower)) return true
  return is.as.has(lower) && placePrepositions.has(tokens[k + 1]?.lower ?? '') && tokens.slice(Math.max(0, k - 3), k).some((token) => is.as.has(token.lower))
}

function closes({ kind, text, lower }: Token, { is }: Lexicon): boolean {
  return kind === 'sign' ? /^[,;:()]$/.test(text) : is.clauseJoins.has(lower)
}

function counts(tokens: Token[], k: number, { is, small, scales, denominators, vague, periods }: Lexicon): boolean {
  const { kind, lower } = tokens[k]!
  return kind === 'number' || small.has(lower) || scales.has(lower) || denominators.has(lower) || is.half.has(lower) || (vague.at(tokens, k) !== null) || periods.has(lower)
}

/** "after the Soviet Union fell apart": whether a name is who acts in a clause of what went before, and not where anything is. */
export function actsBefore({ from, to, kind }: ProperName, { tokens }: Sentence, { lexicon }: TextReading): boolean {
  const { is, ends, eventVerbs } = lexicon
  const opener = tokens[is.the.has(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1]
  const verb = tokens[to]
  return kind === 'place' && is.sequelWords.has(opener?.lower ?? '') && verb?.kind === 'word' && (is.pastVerbs.has(verb.lower) || ends.past(verb.lower) || eventVerbs.has(verb.lower) || isFiniteVerb(verb, lexicon))
}

/** "Troops rush to Chad as Norway leaves": whether a name is who acts in a clause that a headline adds, and not where the news is. */
export function actsInPassing(name: Pick<ProperName, 'from' | 'to'>, { tokens }: Sentence, { lexicon }: TextReading): boolean {
  const { is } = lexicon
  const opener = tokens[name.from - 1]?.lower ?? ''
  if (name.from < 2 || !(is.speechOpeners.has(opener) || is.clauseJoins.has(opener))) return false
  const next = tokens[name.to]
  // "after" stands before a noun too, "after Norway blackouts"
  const acts = next?.kind === 'word' && isPlural(next.lower, lexicon) && !lexicon.eventNouns.has(singular(next.lower, lexicon)) && (is.as.has(opener) || !is.datePrepositions.has(opener))
  return acts || [name.to, name.to + 1].some((k) => tokens[k]?.kind === 'word' && !lexicon.eventNouns.has(tokens[k]!.lower) && (is.verbs.has(tokens[k]!.lower) || is.speechVerbs.has(tokens[k]!.lower) || lexicon.eventVerbs.has(tokens[k]!.lower) || isFiniteVerb(tokens[k], lexicon)))
}

/** "20 km east of Orla": whether a place is only what a distance is measured from, of which everything else lies away. */
export function isFarEnd({ tokens }: Sentence, place: number, { lexicon }: TextReading): boolean {
  const { is } = lexicon
  // "the 900 km border between Chad and Mali" lies in both
  if (!is.of.has(tokens[place - 1]?.lower ?? '') && !is.from.has(tokens[place - 1]?.lower ?? '')) return false
  for (let k = place - 2; k > 0 && place - k <= FAR_END; k--) {
    if (tokens[k]!.kind === 'sign' && tokens[k]!.text !== '-' || lexicon.placeNouns.has(tokens[k]!.lower)) return false
    if (lexicon.units.at(tokens, k)?.value.dimension === 'length' && (tokens[k - 1]!.kind === 'number' || lexicon.small.has(tokens[k - 1]!.lower) || tokens[k - 1]!.text === '-')) return true
  }
  return false
}

/** How many tokens the unit of such a distance may stand before the place: "kilometres to the south-east of". */
const FAR_END = 7

/** "three bases there", "three bases in the country": whether a number goes back to the place told of before, since none is named up to it. */
export function pointsBack({ sentence: { tokens }, to, nounTo }: Draft, { is }: Lexicon): boolean {
  const next = tokens[nounTo + 1]
  for (let k = to; tokens[k] && tokens[k]!.kind !== 'sign' && !is.clauseJoins.has(tokens[k]!.lower); k++) if (is.in.has(tokens[k]!.lower) && namesCountry(tokens, k + 1, is)) return true
  return nounTo > 0 && is.backPlaces.has(tokens[nounTo]?.lower ?? '') && (next === undefined || next.kind === 'sign' || is.clauseJoins.has(next.lower))
}

/** "the country": whether a noun stands for a country told of before. */
export function namesCountry(tokens: readonly Token[], k: number, is: Lexicon['is']): boolean {
  return is.the.has(tokens[k]?.lower ?? '') && is.countryNouns.has(tokens[k + 1]?.lower ?? '') && !is.of.has(tokens[k + 2]?.lower ?? '')
}

/** "Russia's 201st base", "France's embassy", "Toyota's plant in Ohio": whose a thing is that stands somewhere, and not where; an economy, a people or a region is where its country is. */
export function ownsStanding(name: ProperName, { tokens }: Sentence, { lexicon }: TextReading): boolean {
  if (name.link !== "'s" && !(name.to === name.from + 1 && lexicon.demonyms.has(tokens[name.from]!.lower))) return false
  const { is } = lexicon
  let k = name.link === "'s" ? name.to + 1 : name.to
  const isNumbered = tokens[k]?.kind === 'ordinal'
  for (const last = k + 5; k < last && tokens[k]; k++) {
    const { kind, lower } = tokens[k]!
    if (kind === 'sign' ? lower !== '-' : is.stops.has(lower)) return false
    if (is.abroad.has(lower) || (isNumbered && is.actorNouns.has(lower)) || (is.orbits.has(tokens[k - 1]!.lower) && is.standing.has(lower))) return true
    // of what may stand at home too only a place behind it tells
    const behind = is.standing.has(lower) ? tokens[k + 1]?.lower : undefined
    if (behind !== undefined && lexicon.placePrepositions.has(behind)) return isNameToken(tokens, k + 2, lexicon) || (is.the.has(tokens[k + 2]?.lower ?? '') && isNameToken(tokens, k + 3, lexicon))
  }
  return false
}

/** "among them 30 from Chad", "including the one in Chad": whether a place at `to` is told of some only, from token `from` on. */
export function isExample(tokens: readonly Token[], from: number, to: number, { is }: Lexicon): boolean {
  return tokens.slice(from, to).some(({ lower }, k) => is.including.has(lower) || (is.among.has(lower) && is.wholeWords.has(tokens[from + k + 1]!.lower)))
}
