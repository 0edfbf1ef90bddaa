import { FRACTION, readAmount, round, unitAt, type Amount } from '../amounts.ts'
import type { Draft, Parsed, Sentence, TextReading } from '../draft.ts'
import { newDraft } from '../draft.ts'
import type { Unit } from '../figure.ts'
import type { Lexicon } from '../lexicon.ts'
import { nounPhraseAt } from '../noun-phrase.ts'
import { isStop, singular } from '../word-class.ts'
import { readNumeral } from '../numerals.ts'
import type { Token } from '../token.ts'

/** Of how many a share with its noun inside is told: "one ballot in fifty". */
const RATIO_BASES = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 200, 500, 1000])

/** Shares told as "one in five", "nine out of ten", "two of every three". */
export function parseRatio(sentence: Sentence, at: number, { lexicon, text }: TextReading): Parsed | null {
  const { tokens } = sentence
  const above = readNumeral(tokens, at, lexicon)
  if (!above || above.scale > 1 || above.fraction || !(above.value > 0)) return null
  let k = above.to
  if (tokens[k]?.text === '-') k++
  // "nine calls in ten": the noun may stand in between, when none follows
  let noun = 0
  while (noun < 2 && tokens[k + noun]?.kind === 'word' && !isStop(tokens[k + noun]!, lexicon)) noun++
  const inner = noun > 0 ? nounPhraseAt(tokens, k, above.value !== 1, lexicon) : null
  if (inner && inner.to === k + noun) k = inner.to
  if (lexicon.is.ratioOut.has(tokens[k]?.lower ?? '') && lexicon.is.of.has(tokens[k + 1]?.lower ?? '')) k += 2
  else if (lexicon.is.in.has(tokens[k]?.lower ?? '') && (above.value <= 20 || lexicon.is.every.has(tokens[k + 1]?.lower ?? ''))) k++
  else if (lexicon.is.of.has(tokens[k]?.lower ?? '') && lexicon.is.every.has(tokens[k + 1]?.lower ?? '')) k++
  else return null
  if (lexicon.is.every.has(tokens[k]?.lower ?? '') || tokens[k]?.text === '-') k++
  const below = readNumeral(tokens, k, lexicon)
  if (!below || !(below.value > above.value) || below.fraction || !Number.isInteger(below.value)) return null
  if (lexicon.is.in.has(tokens[k - 1]!.lower) && (lexicon.units.at(tokens, below.to) || (below.plain && below.value > 1000) || !(above.value === 1 || below.value % 5 === 0 || below.value <= 10))) return null
  const after = tokens[below.to]
  if (inner && (!RATIO_BASES.has(below.value) || (after?.kind === 'word' && !isStop(after, lexicon)))) return null
  const draft = newDraft(sentence, at, below.to, round(above.value / below.value))
  draft.kind = 'share'
  draft.unit = FRACTION
  if (inner) {
    draft.nounFrom = inner.from
    draft.nounTo = inner.to
    draft.counted = text.slice(tokens[inner.from]!.start, tokens[inner.to - 1]!.end)
    draft.head = singular(tokens[inner.head]!.text, lexicon)
  }
  return { to: below.to, drafts: [draft] }
}

/** "58 cents of every dollar", "9 pence in the pound": hundredths of the whole. */
export function parseCents(sentence: Sentence, at: number, { lexicon }: TextReading): Parsed | null {
  const { tokens } = sentence
  const cents = readNumeral(tokens, at, lexicon)
  if (!cents || !lexicon.cents.has(tokens[cents.to]?.lower ?? '')) return null
  const { is } = lexicon
  let k = cents.to + 1
  if (!is.centLinks.has(tokens[k]?.lower ?? '')) return null
  while (is.centLinks.has(tokens[k]?.lower ?? '')) k++
  if (!is.the.has(tokens[k]?.lower ?? '') && !is.every.has(tokens[k]?.lower ?? '') && !is.articles.has(tokens[k]?.lower ?? '')) return null
  const whole = lexicon.currencies.at(tokens, k + 1)?.to ?? (lexicon.sharedCurrencies.has(tokens[k + 1]?.lower ?? '') ? k + 2 : 0)
  if (!whole) return null
  const draft = newDraft(sentence, at, whole, round(cents.value / 100))
  draft.numberTo = cents.to
  draft.kind = 'share'
  draft.unit = FRACTION
  return { to: whole, drafts: [draft] }
}

/** "dozens", "tens of thousands", "a few hundred". */
export function parseVague(sentence: Sentence, at: number, { lexicon }: TextReading): Parsed | null {
  const { tokens } = sentence
  const vague = lexicon.vague.at(tokens, at)
  if (!vague || tokens[at]!.kind !== 'word') return null
  // "test scores" are no number
  if (lexicon.is.vagueBeforeOf.has(tokens[at]!.lower) && vague.to === at + 1 && !lexicon.is.of.has(tokens[vague.to]?.lower ?? '')) return null
  const draft = newDraft(sentence, at, vague.to, vague.value)
  draft.comparator = 'vague'
  const unit = unitAt(tokens, lexicon.is.of.has(tokens[vague.to]?.lower ?? '') ? vague.to + 1 : vague.to, lexicon, 1)
  if (unit) setUnit(draft, unit.unit, unit.to)
  return { to: draft.to, drafts: [draft] }
}

/** A number with its unit, or a range of two of them; the second lends the first its scale and unit. */
export function parseQuantity(sentence: Sentence, at: number, { lexicon }: TextReading): Parsed | null {
  const { tokens } = sentence
  const first = readAmount(tokens, at, lexicon)
  if (!first) return null
  const range = readRange(tokens, first, lexicon)
  const drafts = range ? [range.draft(sentence)] : [single(sentence, compound(tokens, first, lexicon) ?? first)]
  return { to: drafts.at(-1)!.to, drafts }
}

/** "two hours and 14 minutes", "three minutes 27.4 seconds", "19 feet, 4½ inches": one amount, in the smallest of its units. */
function compound(tokens: Token[], first: Amount, lexicon: Lexicon): Amount | null {
  // one of a longer list of units stays as it is
  if (tokens[first.from - 1]?.text === ',' && lexicon.is.and.has(tokens[first.to]?.lower ?? '')) return null
  let whole: Amount | null = null
  for (let last = first; ; ) {
    const next = part(tokens, last, lexicon)
    if (!next) return whole
    const sum: Amount = whole ?? first
    whole = { ...next, from: first.from, value: round((sum.value * last.unit!.factor) / next.unit!.factor + next.value), numeral: { ...next.numeral, plain: false } }
    last = next
  }
}

/** What a smaller unit of the same dimension adds to an amount: less than one of the larger. */
function part(tokens: Token[], { unit, value, numeral, to }: Amount, lexicon: Lexicon): Amount | null {
  if (!unit || unit.per || !COMPOUND.has(unit.dimension) || numeral.fraction || !Number.isInteger(value)) return null
  const comma = tokens[to]?.text === ',' ? 1 : 0
  const and = lexicon.is.and.has(tokens[to + comma]?.lower ?? '')
  const second = readAmount(tokens, to + comma + (and ? 1 : 0), lexicon)
  // "2h 14m"
  if (!and && !comma && second?.unit?.symbol === lexicon.metre.symbol && Number.isInteger(second.value) && unit.symbol !== lexicon.minute.symbol && unit.dimension === lexicon.minute.dimension && tokens[second.to - 1]!.text === lexicon.metre.symbol) second.unit = lexicon.minute
  if (!second?.unit || second.unit.dimension !== unit.dimension || second.unit.per || second.unit.factor >= unit.factor) return null
  const steps = unit.factor / second.unit.factor
  // a watch, a rod and a scale are read in two units at once; years and months are two amounts unless "and" joins them
  const close = Math.abs(steps - Math.round(steps)) < 0.01 && steps <= MOST_STEPS && unit.factor <= COMPOUND.get(unit.dimension)!
  return (close || (and && !comma && COMMON.has(unit.dimension))) && second.value >= 0 && second.value < Math.round(steps) ? second : null
}

/** Dimensions in which an amount may be told in two units with nothing between them, and the largest unit so told: hours, yards, stone. */
const COMPOUND = new Map([['time', 3600], ['length', 0.9144], ['mass', 6.4]])
/** Those in which any two units may be joined by "and". */
const COMMON = new Set(['time', 'length'])
/** A unit and the next smaller one; "3 km, 40 metres" are two lengths. */
const MOST_STEPS = 60

function single(sentence: Sentence, amount: Amount): Draft {
  const draft = newDraft(sentence, amount.from, amount.numeral.to, amount.value)
  draft.numberTo = amount.numeral.to
  draft.plain = amount.numeral.plain
  if (amount.unit) setUnit(draft, amount.unit, amount.to)
  return draft
}

function setUnit(draft: Draft, unit: Unit, to: number): void {
  draft.unit = unit
  draft.to = draft.wordingTo = to
  draft.kind = kindOf(unit)
}

function kindOf(unit: Unit): Draft['kind'] {
  if (unit.per) return 'rate'
  if (unit.dimension.startsWith('currency')) return 'money'
  if (unit.dimension === 'share' || unit.dimension === 'points') return 'share'
  return unit.dimension === 'time' ? 'duration' : 'measure'
}

function readRange(tokens: Token[], first: Amount, lexicon: Lexicon): { draft: (sentence: Sentence) => Draft } | null {
  const { rangeOpen } = lexicon.locale
  const openAt = lexicon.hedgesBefore.before(tokens, first.from)?.from ?? first.from
  const opener = [tokens[first.from - 1]?.lower, tokens[openAt - 1]?.lower].find((word) => word !== undefined && word in rangeOpen)
  // "a 10-to-15-minute walk"
  const glued = tokens[first.to]?.text === '-' && lexicon.is.to.has(tokens[first.to + 1]?.lower ?? '') && tokens[first.to + 2]?.text === '-'
  let k = glued ? first.to + 1 : first.to
  const join = tokens[k]?.lower
  if (!join || !(lexicon.is.rangeJoin.has(join) || (opener && rangeOpen[opener] === join))) return null
  const dash = tokens[k]!.kind === 'sign'
  if (join === '-' && tokens[k]!.spaced !== (tokens[k + 1]?.spaced ?? false)) return null
  k += glued ? 2 : 1
  const hedge = lexicon.hedgesBefore.at(tokens, k)
  const second = readAmount(tokens, k, lexicon) ?? (hedge ? readAmount(tokens, hedge.to, lexicon) : null)
  if (!second || second.numeral.fraction !== first.numeral.fraction) return null
  let low = first.value
  let unit = first.unit
  if (second.numeral.scale > 1 && first.numeral.scale === 1 && first.numeral.mantissa < second.numeral.mantissa) low = round(first.value * second.numeral.scale)
  if (first.unit && second.unit && first.unit.dimension !== second.unit.dimension) return null
  let high = second.value
  if (!first.unit || !second.unit) unit = second.unit ?? first.unit
  else if (first.unit.symbol !== second.unit.symbol) low = round((low * first.unit.factor) / second.unit.factor)
  if (second.unit && first.unit) unit = second.unit
  if (!(low < high)) {
    if (low < 0 && dash) return null
    return null
  }
  if (lexicon.is.or.has(join) && !(first.numeral.plain && second.numeral.plain && high <= low * 2 && !first.unit)) return null
  if (lexicon.is.to.has(join) && !opener && !(lexicon.is.by.has(tokens[first.from - 1]?.lower ?? '') && first.unit === null && second.unit !== null && high <= 3 * low) && tokens.slice(Math.max(0, first.from - 3), first.from).some((token) => lexicon.is.changeVerbs.has(token.lower))) return null
  // "raised by two years to 64": by how much, and to what
  if (lexicon.is.to.has(join) && lexicon.is.by.has(tokens[first.from - 1]?.lower ?? '') && first.unit !== null && second.unit === null) return null
  if (opener && lexicon.is.from.has(opener) && changes(tokens, openAt, lexicon)) return null
  if (dash && tokens[k - 1]!.spaced && (first.unit !== null) !== (second.unit !== null) && join !== '-' && join !== '–') return null
  return {
    draft: (sentence) => {
      const draft = newDraft(sentence, first.from, second.numeral.to, [low, high])
      draft.numberTo = second.numeral.to
      draft.comparator = 'between'
      if (unit) setUnit(draft, unit, second.to)
      return draft
    },
  }
}

/** "grew from 20 to 30" tells two figures, "takes from 20 to 30 days" one range. */
function changes(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  return tokens.slice(Math.max(0, at - 8), at).some((token) => lexicon.is.changeVerbs.has(token.lower) || lexicon.is.changeNouns.has(token.lower))
}
