import { scanNumbers } from '../figures/scan-numbers.ts'

/** What numbers begin with in an index: no word of a text does, so that they count neither for its length nor for its rank. */
const NUMBER = '\u0002'
/** Powers of ten that are told apart; what is smaller or larger is taken for one of the ends. */
const [LEAST, MOST] = [-3, 15]
/** The first sign behind {@link NUMBER}, for the least power. */
const FIRST = 0x61

/**
 * The numbers that a text may state as figures, as an index holds them: each by its power of ten and its first two digits, so that a range of figures leads to the
 * few reports with a number in it. Signs are not told apart.
 */
export function numberTerms(title: string, text: string): Set<string> {
  const terms = new Set<string>()
  const take = (value: number): void => void terms.add(termOf(value))
  scanNumbers(title, take)
  scanNumbers(text, take)
  return terms
}

/** The terms of all numbers from `low` to `high`, and of those that share the first two digits of an end. */
export function rangeTerms(low: number, high: number): string[] {
  const [from, to] = low < 0 && high > 0 ? [0, Math.max(-low, high)] : low < 0 ? [-high, -low] : [low, high]
  const terms: string[] = from <= 0 ? [termOf(0)] : []
  const last = termOf(to)
  for (let power = from <= 0 ? LEAST : powerOf(from); power <= MOST; power++) {
    for (let digits = 10; digits < 100; digits++) {
      const term = NUMBER + String.fromCharCode(FIRST + power - LEAST) + digits
      if (from > 0 && term < termOf(from)) continue
      if (term > last) return terms
      terms.push(term)
    }
  }
  return terms
}

function termOf(value: number): string {
  const size = Math.abs(value)
  if (size === 0) return `${NUMBER}0`
  const power = powerOf(size)
  // what divides is rounded, so that 29 is not 28
  const digits = Math.min(99, Math.max(10, Math.floor(Number((size / 10 ** (power - 1)).toPrecision(12)))))
  return NUMBER + String.fromCharCode(FIRST + power - LEAST) + digits
}

function powerOf(size: number): number {
  // the logarithm of 1000 is a little less than 3
  const power = Math.floor(Math.log10(size) + 1e-12)
  return Math.min(MOST, Math.max(LEAST, power))
}
