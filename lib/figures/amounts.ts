import type { Unit } from './figure.ts'
import { halfUnit, partOfPoint } from './fractions.ts'
import type { Lexicon } from './lexicon.ts'
import { nounPhraseAt } from './noun-phrase.ts'
import { isCapital, isPlural, isStop } from './word-class.ts'
import { readNumeral } from './numerals.ts'
import type { Numeral, Token } from './token.ts'

/** The unit of "a third": parts of one, a hundred percent each. */
export const FRACTION: Unit = { symbol: 'fraction', dimension: 'share', factor: 100, per: null }

/** The unit of "1.5 times more": a factor, which counts nothing. */
const FACTOR: Unit = { symbol: '×', dimension: 'factor', factor: 1, per: null }

/** A number with its currency sign or unit: tokens `from` to `to`. */
export interface Amount {
  from: number
  to: number
  numeral: Numeral
  value: number
  unit: Unit | null
}

/** The number with its unit, sign and period that begins at token `at`; null when there is none. */
export function readAmount(tokens: Token[], at: number, lexicon: Lexicon): Amount | null {
  if (at >= tokens.length) return null
  const point = partOfPoint(tokens, at, lexicon)
  if (point) return { from: at, to: point.to, numeral: point, value: point.value, unit: lexicon.point }
  const note = noteAt(tokens, at, lexicon) ?? foldAt(tokens, at, lexicon)
  if (note) return note
  const sign = signAt(tokens, at, lexicon)
  const from = at
  const start = sign?.to ?? at
  const negative = sign !== null && /^[-−]$/.test(tokens[start]?.text ?? '')
  const read = readNumeral(tokens, negative ? start + 1 : start, lexicon)
  const numeral = (read && negative ? { ...read, value: -read.value } : read) ?? (sign ? null : halfUnit(tokens, at, lexicon))
  if (!numeral) return null
  if (sign) {
    let { to, value, scale } = numeral
    const letter = tokens[to]
    const glued = scale === 1 && letter?.kind === 'word' ? lexicon.locale.moneyScales[letter.text] : undefined
    if (glued) {
      value = round(value * glued)
      scale = glued
      to++
    }
    // "$5 billion dollars", "US$ 5 million USD"
    const again = lexicon.currencies.at(tokens, to)
    if (again && !lexicon.is.verbs.has(tokens[to]!.lower)) to = again.to
    const unit: Unit = { symbol: sign.code, dimension: `currency:${sign.code}`, factor: 1, per: null }
    const rate = perAt(tokens, to, lexicon)
    return { from, to: rate?.to ?? to, numeral: { ...numeral, to, scale }, value, unit: rate ? { ...unit, per: rate.per } : unit }
  }
  if (numeral.fraction) {
    const next = tokens[numeral.to]
    const single = numeral.value < 1 && (lexicon.is.articles.has(tokens[at]!.lower) || lexicon.small.get(tokens[at]!.lower) === 1)
    if (next?.kind === 'word' && single && !lexicon.is.stops.has(next.lower) && !lexicon.units.at(tokens, numeral.to) && !isCompared(tokens, numeral.to, lexicon)) return null
    const unit = unitAt(tokens, lexicon.is.of.has(next?.lower ?? '') && lexicon.is.articles.has(tokens[numeral.to + 1]?.lower ?? '') ? numeral.to + 2 : numeral.to, lexicon, 1)
    return unit ? { from, to: unit.to, numeral, value: round(numeral.value), unit: unit.unit } : { from, to: numeral.to, numeral, value: round(numeral.value), unit: FRACTION }
  }
  const letter = tokens[numeral.to]
  if (letter?.text === 'm' && !letter.spaced && numeral.scale === 1 && numeral.digits && millions(tokens, numeral.to + 1, lexicon)) {
    const many = { ...numeral, to: numeral.to + 1, value: round(numeral.value * 1e6), scale: 1e6, plain: false }
    const unit = unitAt(tokens, many.to, lexicon, 1e6)
    return { from, to: unit?.to ?? many.to, numeral: many, value: many.value, unit: unit?.unit ?? null }
  }
  const thousands = lexicon.locale.slangScales[letter?.lower ?? '']
  // "two grand", but "three grand pianos"
  if (thousands && numeral.scale === 1 && (tokens[numeral.to + 1]?.kind !== 'word' || isStop(tokens[numeral.to + 1]!, lexicon))) {
    return { from, to: numeral.to + 1, numeral: { ...numeral, plain: false }, value: round(numeral.value * thousands), unit: slang(lexicon) }
  }
  if (isFactor(tokens, numeral, lexicon)) return { from, to: numeral.to + 1, numeral, value: numeral.value, unit: FACTOR }
  const unit = unitAt(tokens, numeral.to, lexicon, numeral.scale)
  const cold = unit && belowZero(tokens, unit, lexicon)
  if (cold) return { from, to: cold.to, numeral, value: -numeral.value, unit: cold.unit }
  return { from, to: unit?.to ?? numeral.to, numeral, value: numeral.value, unit: unit?.unit ?? null }
}

/** "a tenner", "two fivers": notes for what they are worth. */
function noteAt(tokens: Token[], at: number, lexicon: Lexicon): Amount | null {
  const worth = lexicon.locale.notes[tokens[at + 1]?.lower ?? '']
  if (!worth) return null
  const count = lexicon.is.articles.has(tokens[at]!.lower) ? 1 : readNumeral(tokens, at, lexicon)?.value
  if (!count) return null
  const numeral: Numeral = { to: at + 2, value: count * worth, mantissa: count * worth, scale: 1, fraction: false, plain: false, digits: false }
  return { from: at, to: at + 2, numeral, value: numeral.value, unit: slang(lexicon) }
}

/** "grew more than sixfold" */
function foldAt(tokens: Token[], at: number, lexicon: Lexicon): Amount | null {
  const value = lexicon.locale.folds[tokens[at]!.lower]
  return value ? { from: at, to: at + 1, numeral: { to: at + 1, value, mantissa: value, scale: 1, fraction: false, plain: false, digits: false }, value, unit: FACTOR } : null
}

function slang({ locale: { slangCurrency: symbol } }: Lexicon): Unit {
  return { symbol, dimension: `currency:${symbol}`, factor: 1, per: null }
}

/** "31 degrees below zero", with the scale behind it where it is told there; null when it is no temperature below nought. */
function belowZero(tokens: Token[], { unit, to }: { unit: Unit; to: number }, lexicon: Lexicon): { unit: Unit; to: number } | null {
  const { bare, celsius, fahrenheit } = lexicon.locale.thermometers
  if (unit.symbol !== bare && unit.symbol !== celsius.symbol && unit.symbol !== fahrenheit.symbol) return null
  const below = lexicon.belowZero.at(tokens, to)
  if (!below) return null
  const scale = lexicon.units.at(tokens, below.to)
  const own = scale && (scale.value.symbol === celsius.symbol || scale.value.symbol === fahrenheit.symbol)
  return own ? { unit: { ...scale.value, per: null }, to: scale.to } : { unit, to: below.to }
}

/** Whether "times" multiplies: behind a number with decimals, or before a comparison ("three times as many", "four times higher than"). */
function isFactor(tokens: Token[], numeral: Numeral, lexicon: Lexicon): boolean {
  // "1.5 × the median"; "2 × AA" are two of them
  if (tokens[numeral.to]?.text === '×') return !Number.isInteger(numeral.value) && tokens[numeral.to + 1]?.kind === 'word'
  if (!lexicon.is.factorWords.has(tokens[numeral.to]?.lower ?? '')) return false
  if (!Number.isInteger(numeral.value)) return true
  const [next, second] = [tokens[numeral.to + 1]?.lower ?? '', tokens[numeral.to + 2]?.lower ?? '']
  return lexicon.is.comparisonWords.has(next) || (lexicon.ends.comparative(next) && lexicon.is.than.has(second))
}

/** "higher" of "a seventh higher than"; in "a third larger ship" it belongs to a noun. */
function isCompared(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  const [word, next] = [tokens[at]!.lower, tokens[at + 1]]
  return (lexicon.is.comparisonWords.has(word) || lexicon.ends.comparative(word)) && (next?.kind !== 'word' || isStop(next, lexicon))
}

/** Whether "2.7m" is millions: a unit or a noun in the plural follows. */
function millions(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || isStop(token, lexicon)) return false
  if (lexicon.units.at(tokens, at) || lexicon.currencies.at(tokens, at)) return true
  const phrase = nounPhraseAt(tokens, at, true, lexicon)
  return phrase !== null && isPlural(tokens[phrase.head]!.text, lexicon)
}

/** A currency sign or code before an amount: "$", "US$", "US $", "Rs", "EUR". */
function signAt(tokens: Token[], at: number, lexicon: Lexicon): { code: string; to: number } | null {
  const token = tokens[at]!
  const next = tokens[at + 1]
  // "a $46 million hole" is no matter of Australia
  if (token.kind === 'word' && next && /^[$£¥₵¢]$/.test(next.text) && !(next.spaced && lexicon.is.articles.has(token.lower))) {
    const code = lexicon.signs.get(token.lower + next.text)
    if (code && tokens[at + 2]?.kind === 'number') return { code, to: at + 2 }
  }
  // "$US55m", "$A82m", "$-50.8bn"
  if (token.text === '$' && next && !next.spaced && next.kind === 'word' && tokens[at + 2]?.kind === 'number' && !tokens[at + 2]!.spaced) {
    const prefixed = lexicon.signs.get(`${next.lower}$`)
    if (prefixed) return { code: prefixed, to: at + 2 }
  }
  const code = lexicon.signs.get(token.text) ?? (next?.kind === 'number' && !next.spaced ? lexicon.locale.letterSigns[token.text] : undefined)
  if (!code) return null
  const to = token.kind === 'word' && next?.text === '.' && !next.spaced ? at + 2 : at + 1
  const amount = /^[-−]$/.test(tokens[to]?.text ?? '') && !tokens[to + 1]?.spaced ? tokens[to + 1] : tokens[to]
  if (!amount || !(amount.kind === 'number' || (lexicon.small.has(amount.lower) && token.kind === 'sign'))) return null
  return { code, to }
}

/** The unit at token `at`, behind a number of that scale, with the period of a rate; null when there is none. */
export function unitAt(tokens: Token[], at: number, lexicon: Lexicon, scale: number): { unit: Unit; to: number } | null {
  const k = /^[-‑–]$/.test(tokens[at]?.text ?? '') && !tokens[at]!.spaced && (!tokens[at + 1]?.spaced || tokens[at]!.text === '-') ? at + 1 : at
  // an editor's brackets: "[Ten] years ago"
  if (tokens[k]?.text === ']' && !tokens[k]!.spaced) return unitAt(tokens, k + 1, lexicon, scale)
  const token = tokens[k]
  if (!token) return null
  const currency = lexicon.currencies.at(tokens, k)
  const prefixed = tokens[k + 1]?.text === '$' ? lexicon.signs.get(`${token.lower}$`) : undefined
  const sign = lexicon.signs.get(token.text) ?? prefixed
  const cent = lexicon.cents.get(token.lower)
  const ownCent = lexicon.ownCents.at(tokens, k)
  const glued = token.spaced || k > at ? undefined : lexicon.locale.gluedUnits[token.text]
  let unit: Omit<Unit, 'per'> | null = null
  let to = k
  if (glued) {
    if (lexicon.locale.pictureLines.includes(tokens[k - 1]!.value)) return null
    unit = glued
    to = k + 1
  } else if (currency) {
    unit = { symbol: currency.value, dimension: `currency:${currency.value}`, factor: 1 }
    to = currency.to
  } else if (sign && (token.kind === 'sign' || prefixed || !token.spaced) && tokens[k + 1]?.kind !== 'number') {
    unit = { symbol: sign, dimension: `currency:${sign}`, factor: 1 }
    to = prefixed ? k + 2 : k + 1
  } else if (ownCent || cent) {
    unit = { symbol: 'cent', dimension: `currency:${ownCent?.value ?? cent}`, factor: 0.01 }
    to = ownCent?.to ?? k + 1
  } else {
    const found = lexicon.units.at(tokens, k)
    if (!found) return null
    const money = scale >= 1000 ? lexicon.locale.scaledMoney[token.lower] : undefined
    if (money) {
      unit = { symbol: money, dimension: `currency:${money}`, factor: 1 }
      to = found.to
    } else {
      if (!plausible(tokens, k, found.to, lexicon)) return null
      unit = found.value
      to = found.to
    }
  }
  const rate = perAt(tokens, to, lexicon)
  const own = lexicon.locale.rateUnits[tokens.slice(k, to).map(({ lower }) => lower).join(' ')]
  return { unit: { ...unit, per: rate?.per ?? own ?? null }, to: rate?.to ?? to }
}

/** A single letter is a unit beside digits only, and not before a full stop that makes it an initial. */
function plausible(tokens: Token[], at: number, to: number, lexicon: Lexicon): boolean {
  const token = tokens[at]!
  if (token.text.length > 1 || token.kind !== 'word' || to > at + 1) return true
  if (tokens[at - 1]?.kind !== 'number') return false
  if (!token.spaced) return true
  const next = tokens[to]
  return !(isCapital(token.text) && next?.kind === 'word' && isCapital(next.text)) && next?.text !== '&' && !lexicon.is.articles.has(token.lower)
}

/** Dimensions of what is priced by its units, and of how long something lasts. */
const PRICED = new Set(['energy', 'mass', 'volume', 'area', 'length', 'time'])

/** "per day", "a month", "/kg", "daily" behind an amount. */
export function perAt(tokens: Token[], from: number, lexicon: Lexicon): { per: string; to: number } | null {
  // "a $2-a-day wage"
  const hyphens = tokens[from]?.text === '-' && !tokens[from]!.spaced && tokens[from + 2]?.text === '-' && lexicon.is.articles.has(tokens[from + 1]!.lower)
  if (hyphens) {
    const of = lexicon.periods.get(tokens[from + 3]?.lower ?? '')
    return of ? { per: of, to: from + 4 } : null
  }
  // "for every 1,000 people"
  const every = lexicon.is.baseLinks.has(tokens[from]?.lower ?? '') && lexicon.is.every.has(tokens[from + 1]?.lower ?? '') && (readNumeral(tokens, from + 2, lexicon)?.value ?? 0) >= 100
  const at = every ? from + 1 : from
  const word = tokens[at]?.lower ?? ''
  const adverb = lexicon.locale.adverbPeriods[word]
  if (adverb) return { per: adverb, to: at + 1 }
  if (!lexicon.is.perWords.has(word)) return null
  const next = tokens[at + 1]
  const period = next && lexicon.periods.get(next.lower)
  const unit = next && lexicon.units.at(tokens, at + 1)
  // "per megawatt hour", but "per month"
  if (unit && unit.to > at + 2) return { per: unit.value.symbol, to: unit.to }
  // "killed 150 people a week earlier" says when
  if (period) return lexicon.is.distantWords.has(tokens[at + 2]?.lower ?? '') ? null : { per: period, to: at + 2 }
  if (unit && PRICED.has(unit.value.dimension) && !lexicon.is.articles.has(word)) return { per: unit.value.symbol, to: unit.to }
  if ((every || lexicon.is.per.has(word)) && next) {
    const base = readNumeral(tokens, at + 1, lexicon)
    if (base) {
      const noun = tokens[base.to]
      const counts = noun?.kind === 'word' && !lexicon.is.stops.has(noun.lower)
      return { per: counts ? `${base.value} ${lexicon.locale.rateBases[noun.lower] ?? noun.lower}` : String(base.value), to: counts ? base.to + 1 : base.to }
    }
    if (next.kind === 'word' && !lexicon.is.stops.has(next.lower)) return { per: next.lower, to: at + 2 }
  }
  return null
}

/** Twelve digits of a product, so that 4.7 * 1e9 is 4700000000. */
export function round(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12))
}
