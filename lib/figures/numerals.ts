import { andFraction, joinedFraction } from './fractions.ts'
import type { Lexicon } from './lexicon.ts'
import type { Numeral, Token } from './token.ts'

const FRACTION_BASES = new Set([2, 3, 4, 5, 6, 8, 10, 12, 15, 16, 20, 25, 32, 64, 100, 1000])

/** The number that begins at token `at`, in digits, words or both; null when there is none. Read once a token, however many parsers ask. */
export function readNumeral(tokens: Token[], at: number, lexicon: Lexicon): Readonly<Numeral> | null {
  const first = tokens[at]
  if (!first) return null
  if (first.numeral === undefined) first.numeral = numeralAt(tokens, at, lexicon)
  return first.numeral
}

function numeralAt(tokens: Token[], at: number, lexicon: Lexicon): Numeral | null {
  const first = tokens[at]!
  if (lexicon.is.minus.has(first.lower)) {
    const from = tokens[at + 1]?.text === '-' && !tokens[at + 1]!.spaced ? at + 2 : at + 1
    return tokens[from] ? negate(readPositive(tokens, from, lexicon)) : null
  }
  if ((first.text === '-' || first.text === '−' || first.text === '–') && first.spaced && tokens[at + 1]?.kind === 'number' && !tokens[at + 1]!.spaced && !/^0\d/.test(tokens[at + 1]!.text)) return negate(readPositive(tokens, at + 1, lexicon))
  return readPositive(tokens, at, lexicon)
}

function negate(numeral: Numeral | null): Numeral | null {
  return numeral && { ...numeral, value: -numeral.value, mantissa: -numeral.mantissa, plain: false }
}

function readPositive(tokens: Token[], at: number, lexicon: Lexicon): Numeral | null {
  return readDigits(tokens, at, lexicon) ?? readHalf(tokens, at, lexicon) ?? readWords(tokens, at, lexicon)
}

function numeral(to: number, mantissa: number, scale: number, digits: boolean, plain: boolean, fraction = false): Numeral {
  return { to, value: clean(mantissa * scale), mantissa, scale, digits, plain: plain && scale === 1, fraction }
}

/** 4.7 * 1e9 is 4700000000.000001 in floating point; twelve digits are more than any text states. */
function clean(value: number): number {
  if (Number.isInteger(value)) return value
  // a decimal of few digits is clean already, and printing one is dear
  return Math.abs(value) < 1e5 && Math.round(value * 1e6) / 1e6 === value ? value : Number(value.toPrecision(12))
}

function readDigits(tokens: Token[], at: number, lexicon: Lexicon): Numeral | null {
  const token = tokens[at]!
  if (token.kind !== 'number') return null
  let value = token.value
  let to = at + 1
  let plain = token.plain
  // 2 1/2, 1/5
  const slash = (k: number) => tokens[k]?.text === '/' || tokens[k]?.text === '⁄'
  if (slash(to) && !tokens[to]!.spaced && tokens[to + 1]?.kind === 'number' && !tokens[to + 1]!.spaced && !slash(to + 2)) {
    const below = tokens[to + 1]!.value
    if (!(FRACTION_BASES.has(below) || lexicon.is.of.has(tokens[to + 2]?.lower ?? '')) || !(value < below * 2)) return null
    return numeral(to + 2, value / below, 1, true, false, true)
  }
  const next = tokens[to]
  if (next?.kind === 'number' && plain) {
    if (slash(to + 1) && !tokens[to + 1]!.spaced && tokens[to + 2]?.kind === 'number' && next.value < tokens[to + 2]!.value && FRACTION_BASES.has(tokens[to + 2]!.value)) {
      value += next.value / tokens[to + 2]!.value
      to += 3
      plain = false
    } else if (next.value > 0 && next.value < 1 && /[^\d.]/.test(next.text)) {
      value += next.value
      to++
      plain = false
    }
  }
  const eighths = plain ? joinedFraction(tokens, to) : null
  if (eighths) {
    value += eighths.value
    to = eighths.to
    plain = false
  }
  // "61, 000": no number begins with two noughts, a space slipped in
  if (plain && value < 1000 && tokens[to]?.text === ',' && !tokens[to]!.spaced && tokens[to + 1]?.text === '000' && tokens[to + 2]?.text !== ',') {
    value *= 1000
    to += 2
    plain = false
  }
  const and = andFraction(tokens, to, lexicon)
  if (and) {
    value += and.value
    to = and.to
    plain = false
  }
  const scale = readScale(tokens, to, lexicon)
  const found = numeral(scale.to, value, scale.value, true, plain)
  return token.text.startsWith('.') && !tokens[at]!.spaced ? null : smaller(tokens, found, lexicon) ?? found
}

/** Scale words behind a number, multiplied: "hundred thousand", "k", "bn". */
function readScale(tokens: Token[], at: number, lexicon: Lexicon): { value: number; to: number } {
  let value = 1
  let to = at
  for (let steps = 0; steps < 3; steps++) {
    const k = tokens[to]?.text === '-' && !tokens[to]!.spaced && !tokens[to + 1]?.spaced ? to + 1 : to
    const token = tokens[k]
    if (!token || token.kind !== 'word') break
    const glued = !token.spaced && k === to ? lexicon.locale.gluedScales[token.text] : undefined
    const scale = glued ?? lexicon.scales.get(token.lower) ?? (lexicon.is.hundred.has(token.lower) ? 100 : undefined) ?? (steps === 0 ? lexicon.locale.dozens[token.lower] : undefined)
    if (!scale) break
    // "2 thousands of" is as good English as any; "3 score" is not, "a 3 score" is a result
    if (lexicon.is.scoreWords.has(token.lower)) break
    value *= scale
    to = k + 1
    if (glued) break
  }
  return { value, to }
}

/** "3 million 200 thousand", "two crore twelve lakh": a smaller part behind a scaled one. */
function smaller(tokens: Token[], first: Numeral, lexicon: Lexicon): Numeral | null {
  if (first.scale < 1000 || tokens[first.to]?.kind !== 'number') return null
  const scale = readScale(tokens, first.to + 1, lexicon)
  if (scale.value <= 1 || scale.value >= first.scale) return null
  return { ...first, to: scale.to, value: first.value + tokens[first.to]!.value * scale.value, plain: false }
}

/** "half a million", "half a dozen", "a quarter of a million", "half". */
function readHalf(tokens: Token[], at: number, lexicon: Lexicon): Numeral | null {
  const { is, denominators } = lexicon
  let k = at
  let part = 0
  if (is.articles.has(tokens[k]!.lower) && (is.half.has(tokens[k + 1]?.lower ?? '') || is.quarter.has(tokens[k + 1]?.lower ?? ''))) k++
  if (is.half.has(tokens[k]!.lower)) part = 0.5
  else if (is.quarter.has(tokens[k]!.lower) && is.of.has(tokens[k + 1]?.lower ?? '')) part = 1 / denominators.get(tokens[k]!.lower)!
  if (!part) return null
  k++
  if (tokens[k]?.text === '-') k++
  if (is.of.has(tokens[k]?.lower ?? '')) k++
  const article = is.articles.has(tokens[k]?.lower ?? '')
  if (article) k++
  const scale = readScale(tokens, k, lexicon)
  if (scale.value > 1) return { to: scale.to, value: part * scale.value, mantissa: part, scale: scale.value, digits: false, plain: false, fraction: false }
  return null
}

function readWords(tokens: Token[], at: number, lexicon: Lexicon): Numeral | null {
  const { is, small, denominators } = lexicon
  let k = at
  let total = 0
  let current: number | null = null
  let largest = Infinity
  let taken = 0
  let scaled = 1
  let article = false
  if (is.articles.has(tokens[k]!.lower)) {
    const next = tokens[k + 1]
    if (!next || !(is.hundred.has(next.lower) || (lexicon.scales.has(next.lower) && !lexicon.ends.plural(next.lower)) || is.dozen.has(next.lower) || denominators.has(next.lower))) return null
    current = 1
    k++
    article = true
  }
  for (let steps = 0; steps < 24; steps++) {
    let word = tokens[k]
    if (!word) break
    let j = k
    if (taken > 0 && word.text === '-' && tokens[k + 1]?.kind === 'word' && !tokens[k + 1]!.spaced) word = tokens[(j = k + 1)]!
    if (taken > 0 && is.and.has(word.lower)) {
      const half = andFraction(tokens, j, lexicon)
      if (half) {
        const scale = readScale(tokens, half.to, lexicon)
        if (current === null) total += half.value * scaled
        else total += (current + half.value) * scale.value
        const value = total
        return { to: current === null ? half.to : scale.to, value, mantissa: value / scale.value, scale: Math.max(scale.value, scaled), digits: false, plain: false, fraction: false }
      }
      const next = small.get(tokens[j + 1]?.lower ?? '')
      // "forty-two and a third" as an ordinal has no value of its own
      // "a hundred and three" is one number, "twenty and thirty" two
      const open = (current !== null && current >= 100 && current % 100 === 0) || (current === null && total > 0)
      if (next === undefined || !open || article === undefined) break
      word = tokens[++j]!
    }
    const unit = small.get(word.lower)
    const scale = lexicon.scales.get(word.lower) ?? lexicon.locale.dozens[word.lower]
    if (unit !== undefined) {
      const fits: boolean = current === null || (current % 100 === 0 && current > 0) || (current % 100 >= 20 && current % 10 === 0 && unit > 0 && unit < 10)
      if (!fits || (current === null && taken > 0 && total === 0)) break
      if (current !== null && (unit >= 100 || current === 0)) break
      current = (current ?? 0) + unit
    } else if (is.hundred.has(word.lower)) {
      if (current === null || current >= 100 || current === 0) break
      current *= 100
    } else if (scale !== undefined && !is.scoreWords.has(word.lower)) {
      if (current === null) {
        if (taken === 0 || total === 0 || total * scale > 1e16 || scale < 1000) break
        total *= scale
      } else {
        if (scale >= largest && total > 0) break
        total += current * scale
        largest = scale
      }
      scaled = scale
      current = null
    } else if (is.point.has(word.lower) && taken > 0) {
      const decimals = spokenDecimals(tokens, j + 1, lexicon)
      if (!decimals) break
      const value = total + (current ?? 0) + decimals.value
      const scale = readScale(tokens, decimals.to, lexicon)
      return numeral(scale.to, value, scale.value, false, false)
    } else {
      const below = denominators.get(word.lower)
      if (below && current !== null && total === 0 && current < below && (current === 1 || lexicon.ends.plural(word.lower)) && (taken > 0 || article)) {
        return ofScale(tokens, j + 1, current / below, lexicon) ?? numeral(j + 1, current / below, 1, false, false, true)
      }
      break
    }
    taken++
    k = j + 1
  }
  if (taken === 0) return null
  const value = total + (current ?? 0)
  return { to: k, value, mantissa: scaled > 1 ? value / scaled : value, scale: scaled, digits: false, plain: taken === 1 && scaled === 1, fraction: false }
}

/** "of a million" behind "three quarters": so much of a scale; null when there is none. */
function ofScale(tokens: Token[], at: number, part: number, lexicon: Lexicon): Numeral | null {
  if (!lexicon.is.of.has(tokens[at]?.lower ?? '') || !lexicon.is.articles.has(tokens[at + 1]?.lower ?? '')) return null
  const scale = readScale(tokens, at + 2, lexicon)
  return scale.value > 1 ? { to: scale.to, value: clean(part * scale.value), mantissa: part, scale: scale.value, digits: false, plain: false, fraction: false } : null
}

/** "three" of "nine point three", "nine-point-three". */
function spokenDecimals(tokens: Token[], at: number, lexicon: Lexicon): { value: number; to: number } | null {
  let k = tokens[at]?.text === '-' ? at + 1 : at
  let digits = ''
  for (; k < at + 6; k++) {
    const digit = lexicon.small.get(tokens[k]?.lower ?? '')
    if (digit === undefined || digit > 9) break
    digits += digit
  }
  return digits ? { value: Number(`0.${digits}`), to: k } : null
}
