import type { Draft, Parsed, Sentence, TextReading } from '../draft.ts'
import { newDraft } from '../draft.ts'
import type { Unit } from '../figure.ts'
import type { Lexicon } from '../lexicon.ts'
import { readNumeral, type Numeral } from '../numerals.ts'
import { isPlural, isStop, nounPhraseAt, singular } from '../noun-phrase.ts'
import type { Token } from '../tokens.ts'

export const FRACTION: Unit = { symbol: 'fraction', dimension: 'share', factor: 100, per: null }

interface Amount {
  from: number
  to: number
  numeral: Numeral
  value: number
  unit: Unit | null
}

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
  if (tokens[k]?.lower === 'out' && tokens[k + 1]?.lower === 'of') k += 2
  else if (tokens[k]?.lower === 'in' && above.value <= 20) k++
  else if (tokens[k]?.lower === 'of' && tokens[k + 1]?.lower === 'every') k++
  else return null
  if (tokens[k]?.lower === 'every' || tokens[k]?.text === '-') k++
  const below = readNumeral(tokens, k, lexicon)
  if (!below || !(below.value > above.value) || below.fraction || !Number.isInteger(below.value)) return null
  if (tokens[k - 1]!.lower === 'in' && (lexicon.units.at(tokens, below.to) || (below.plain && below.value > 1000) || !(above.value === 1 || below.value % 5 === 0 || below.value <= 10))) return null
  const after = tokens[below.to]
  if (inner && (![2, 3, 4, 5, 6, 7, 8, 10, 20, 100, 1000].includes(below.value) || (after?.kind === 'word' && !isStop(after, lexicon)))) return null
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

/** "dozens", "tens of thousands", "a few hundred". */
export function parseVague(sentence: Sentence, at: number, { lexicon }: TextReading): Parsed | null {
  const { tokens } = sentence
  const vague = lexicon.vague.at(tokens, at)
  if (!vague || tokens[at]!.kind !== 'word') return null
  const draft = newDraft(sentence, at, vague.to, vague.value)
  draft.comparator = 'vague'
  const unit = unitAt(tokens, tokens[vague.to]?.lower === 'of' ? vague.to + 1 : vague.to, lexicon, 1)
  if (unit) setUnit(draft, unit.unit, unit.to)
  return { to: draft.to, drafts: [draft] }
}

/** A number with its unit, or a range of two of them; the second lends the first its scale and unit. */
export function parseQuantity(sentence: Sentence, at: number, { lexicon }: TextReading): Parsed | null {
  const { tokens } = sentence
  const first = readAmount(tokens, at, lexicon)
  if (!first) return null
  const range = readRange(tokens, first, lexicon)
  const drafts = range ? [range.draft(sentence)] : [single(sentence, first)]
  return { to: drafts.at(-1)!.to, drafts }
}

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

function readAmount(tokens: Token[], at: number, lexicon: Lexicon): Amount | null {
  if (at >= tokens.length) return null
  const sign = signAt(tokens, at, lexicon)
  const from = at
  const start = sign?.to ?? at
  const negative = sign !== null && /^[-−]$/.test(tokens[start]?.text ?? '')
  const read = readNumeral(tokens, negative ? start + 1 : start, lexicon)
  const numeral = (read && negative ? { ...read, value: -read.value } : read) ?? (sign ? null : halfUnit(tokens, at, lexicon))
  if (!numeral) return null
  if (sign) {
    let { to, value } = numeral
    const letter = tokens[to]
    const scale = numeral.scale === 1 && letter?.kind === 'word' ? lexicon.locale.moneyScales[letter.text] : undefined
    if (scale) {
      value = round(value * scale)
      numeral.scale = scale
      to++
    }
    // "$5 billion dollars", "US$ 5 million USD"
    const again = lexicon.currencies.at(tokens, to)
    if (again && tokens[to]!.lower !== 'won') to = again.to
    const unit: Unit = { symbol: sign.code, dimension: `currency:${sign.code}`, factor: 1, per: null }
    const rate = perAt(tokens, to, lexicon)
    return { from, to: rate?.to ?? to, numeral: { ...numeral, to }, value, unit: rate ? { ...unit, per: rate.per } : unit }
  }
  if (numeral.fraction) {
    const next = tokens[numeral.to]
    const single = numeral.value < 1 && /^(?:a|an|one)$/.test(tokens[at]!.lower)
    if (next?.kind === 'word' && single && !lexicon.is.stops.has(next.lower) && !lexicon.units.at(tokens, numeral.to)) return null
    const unit = unitAt(tokens, next?.lower === 'of' && lexicon.is.articles.has(tokens[numeral.to + 1]?.lower ?? '') ? numeral.to + 2 : numeral.to, lexicon, 1)
    return unit ? { from, to: unit.to, numeral, value: round(numeral.value), unit: unit.unit } : { from, to: numeral.to, numeral, value: round(numeral.value), unit: FRACTION }
  }
  const letter = tokens[numeral.to]
  if (letter?.text === 'm' && !letter.spaced && numeral.scale === 1 && numeral.digits && millions(tokens, numeral.to + 1, lexicon)) {
    const many = { ...numeral, to: numeral.to + 1, value: round(numeral.value * 1e6), scale: 1e6, plain: false }
    const unit = unitAt(tokens, many.to, lexicon, 1e6)
    return { from, to: unit?.to ?? many.to, numeral: many, value: many.value, unit: unit?.unit ?? null }
  }
  const unit = unitAt(tokens, numeral.to, lexicon, numeral.scale)
  return { from, to: unit?.to ?? numeral.to, numeral, value: numeral.value, unit: unit?.unit ?? null }
}

/** Whether "2.7m" is millions: a unit or a noun in the plural follows. */
function millions(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || isStop(token, lexicon)) return false
  if (lexicon.units.at(tokens, at)) return true
  const phrase = nounPhraseAt(tokens, at, true, lexicon)
  return phrase !== null && isPlural(tokens[phrase.head]!.text, lexicon)
}

/** "half an hour", "half a litre", "half of the voters", "half the population". */
function halfUnit(tokens: Token[], at: number, lexicon: Lexicon): Numeral | null {
  if (!lexicon.is.half.has(tokens[at]!.lower) || tokens[at - 1]?.text === '-') return null
  const numeral: Numeral = { to: at + 1, value: 0.5, mantissa: 0.5, scale: 1, fraction: true, plain: false, digits: false }
  const next = tokens[at + 1]?.text === '-' ? at + 2 : at + 1
  const word = tokens[next]?.lower ?? ''
  if (lexicon.is.articles.has(word) && lexicon.units.at(tokens, next + 1)) return { ...numeral, to: next + 1 }
  if (word !== 'hour' && word !== 'time' && lexicon.units.at(tokens, next)) return { ...numeral, to: next }
  if (word === 'of' || lexicon.is.determiners.has(word)) return lexicon.is.ordinals.has(tokens[at - 1]?.lower ?? '') ? null : numeral
  return null
}

/** A currency sign or code before an amount: "$", "US$", "US $", "Rs", "EUR". */
function signAt(tokens: Token[], at: number, lexicon: Lexicon): { code: string; to: number } | null {
  const token = tokens[at]!
  const next = tokens[at + 1]
  if (token.kind === 'word' && next && /^[$£¥]$/.test(next.text)) {
    const code = lexicon.signs.get(token.lower + next.text)
    if (code && tokens[at + 2]?.kind === 'number') return { code, to: at + 2 }
  }
  // "$US55m", "$A82m", "$-50.8bn"
  if (token.text === '$' && next && !next.spaced && next.kind === 'word' && tokens[at + 2]?.kind === 'number' && !tokens[at + 2]!.spaced) {
    const prefixed = lexicon.signs.get(`${next.lower}$`)
    if (prefixed) return { code: prefixed, to: at + 2 }
  }
  const code = lexicon.signs.get(token.text) ?? (token.kind === 'word' && token.lower === 'rs' ? lexicon.signs.get('rs') : undefined) ?? (token.text === 'RM' ? lexicon.signs.get('rm') : undefined)
  if (!code) return null
  const to = token.lower === 'rs' && next?.text === '.' ? at + 2 : at + 1
  const amount = /^[-−]$/.test(tokens[to]?.text ?? '') && !tokens[to + 1]?.spaced ? tokens[to + 1] : tokens[to]
  if (!amount || !(amount.kind === 'number' || (lexicon.small.has(amount.lower) && token.kind === 'sign'))) return null
  return { code, to }
}

function unitAt(tokens: Token[], at: number, lexicon: Lexicon, scale: number): { unit: Unit; to: number } | null {
  const k = /^[-‑–]$/.test(tokens[at]?.text ?? '') && !tokens[at]!.spaced && (!tokens[at + 1]?.spaced || tokens[at]!.text === '-') ? at + 1 : at
  // an editor's brackets: "[Ten] years ago"
  if (tokens[k]?.text === ']' && !tokens[k]!.spaced) return unitAt(tokens, k + 1, lexicon, scale)
  const token = tokens[k]
  if (!token) return null
  const currency = lexicon.currencies.at(tokens, k)
  const sign = lexicon.signs.get(token.text) ?? (token.lower === 'us' && tokens[k + 1]?.text === '$' ? lexicon.signs.get('us$') : undefined)
  const cent = lexicon.cents.get(token.lower)
  let unit: Omit<Unit, 'per'> | null = null
  let to = k
  if (currency) {
    unit = { symbol: currency.value, dimension: `currency:${currency.value}`, factor: 1 }
    to = currency.to
  } else if (sign && (token.kind === 'sign' || token.lower === 'us' || !token.spaced) && tokens[k + 1]?.kind !== 'number') {
    unit = { symbol: sign, dimension: `currency:${sign}`, factor: 1 }
    to = token.lower === 'us' ? k + 2 : k + 1
  } else if (cent) {
    unit = { symbol: 'cent', dimension: `currency:${cent}`, factor: 0.01 }
    to = k + 1
  } else {
    const found = lexicon.units.at(tokens, k)
    if (!found || (found.value.symbol === 'lb' && scale >= 1000 && /^pound/.test(token.lower))) {
      if (!found) return null
      unit = { symbol: 'GBP', dimension: 'currency:GBP', factor: 1 }
      to = found.to
    } else {
      if (!plausible(tokens, k, found.to, lexicon)) return null
      unit = found.value
      to = found.to
    }
  }
  const rate = perAt(tokens, to, lexicon)
  return { unit: { ...unit, per: rate?.per ?? null }, to: rate?.to ?? to }
}

/** A single letter is a unit beside digits only, and not before a full stop that makes it an initial. */
function plausible(tokens: Token[], at: number, to: number, lexicon: Lexicon): boolean {
  const token = tokens[at]!
  if (token.text.length > 1 || token.kind !== 'word' || to > at + 1) return true
  if (tokens[at - 1]?.kind !== 'number') return false
  if (!token.spaced) return true
  const next = tokens[to]
  return !(/^\p{Lu}/u.test(token.text) && next?.kind === 'word' && /^\p{Lu}/u.test(next.text)) && next?.text !== '&' && !lexicon.is.articles.has(token.lower)
}

/** "per day", "a month", "/kg", "daily" behind an amount. */
export function perAt(tokens: Token[], at: number, lexicon: Lexicon): { per: string; to: number } | null {
  const word = tokens[at]?.lower ?? ''
  const adverb = lexicon.locale.adverbPeriods[word]
  if (adverb) return { per: adverb, to: at + 1 }
  if (!lexicon.is.perWords.has(word)) return null
  const next = tokens[at + 1]
  const period = next && lexicon.periods.get(next.lower)
  if (period) return { per: period, to: at + 2 }
  if (word === 'per' && next) {
    const base = readNumeral(tokens, at + 1, lexicon)
    if (base) {
      const noun = tokens[base.to]
      const counts = noun?.kind === 'word' && !lexicon.is.stops.has(noun.lower)
      return { per: counts ? `${base.value} ${noun.lower}` : String(base.value), to: counts ? base.to + 1 : base.to }
    }
    if (next.kind === 'word' && !lexicon.is.stops.has(next.lower)) return { per: next.lower, to: at + 2 }
  }
  return null
}

function readRange(tokens: Token[], first: Amount, lexicon: Lexicon): { draft: (sentence: Sentence) => Draft } | null {
  const { rangeOpen } = lexicon.locale
  const openAt = lexicon.hedgesBefore.before(tokens, first.from)?.from ?? first.from
  const opener = [tokens[first.from - 1]?.lower, tokens[openAt - 1]?.lower].find((word) => word !== undefined && word in rangeOpen)
  let k = first.to
  const join = tokens[k]?.lower
  if (!join || !(lexicon.is.rangeJoin.has(join) || (opener && rangeOpen[opener] === join))) return null
  const dash = tokens[k]!.kind === 'sign'
  if (join === '-' && tokens[k]!.spaced !== (tokens[k + 1]?.spaced ?? false)) return null
  k++
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
  if (join === 'or' && !(first.numeral.plain && second.numeral.plain && high <= low * 2 && !first.unit)) return null
  if (join === 'to' && !opener && !(tokens[first.from - 1]?.lower === 'by' && first.unit === null && second.unit !== null && high <= 3 * low) && tokens.slice(Math.max(0, first.from - 3), first.from).some((token) => lexicon.is.changeVerbs.has(token.lower))) return null
  if (opener === 'from' && changes(tokens, openAt, lexicon)) return null
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

export function round(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12))
}
