import { isolated, locale, say } from './words.ts'

/** A number as it is read; fractions to three significant digits, so that a conversion of units shows no false precision. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(locale, digitsOf(value)).format(value)
}

function digitsOf(value: number): Intl.NumberFormatOptions {
  return Number.isInteger(value) || Math.abs(value) >= 1000 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 }
}

/** "1.07", "6.6", "12": as many digits as a reader takes in, and never "1" for two numbers that are apart. */
export function formatRatio(ratio: number): string {
  if (ratio >= 10) return wholeNumber(ratio)
  const digits = ratio >= 2 ? 1 : ratio >= 0.1 ? 2 : null
  const short = new Intl.NumberFormat(locale, digits === null ? { maximumSignificantDigits: 2 } : { minimumFractionDigits: digits, maximumFractionDigits: digits })
  if (ratio !== 1 && Number(ratio.toFixed(2)) === 1) return new Intl.NumberFormat(locale, { maximumSignificantDigits: 4 }).format(ratio)
  return short.format(ratio)
}

/** A number in full below a million, "170 million" from there on: in words, since "170m" beside a unit reads as metres. */
export function formatShort(value: number): string {
  return new Intl.NumberFormat(locale, shortDigits(value)).format(value)
}

/** How `formatShort` writes a number, for one that is written with more beside it. */
export function shortDigits(value: number): Intl.NumberFormatOptions {
  return Math.abs(value) < 1e6 ? digitsOf(value) : { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 }
}

/** A number in full below a million, "170m" from there on, as the language writes it on an axis. */
export function formatCompact(value: number): string {
  if (Math.abs(value) < 1e6) return formatNumber(value)
  return new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 }).format(value)
}

/** An amount of money, from a million on as "$170m", below in full. @param currency ISO 4217 */
export function formatMoney(value: number, currency: string): string {
  const big = Math.abs(value) >= 1e6
  try {
    return new Intl.NumberFormat(locale, {
      style: 'currency', currency, currencyDisplay: 'narrowSymbol',
      ...(big ? { notation: 'compact', maximumSignificantDigits: 3 } : { maximumFractionDigits: Number.isInteger(value) ? 0 : 2 }),
    }).format(value)
  } catch (error) {
    // a symbol that is not an ISO code: RangeError by specification
    if (!(error instanceof RangeError)) throw error
    return `${formatNumber(value)} ${currency}`
  }
}

/** Names joined as a list is read: "Kestrel, Orbis and The Ledger". */
export function formatList(names: readonly string[]): string {
  return new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }).format(names.map(isolated))
}

/** Names one after the other, as a place stands before the land that it is in: "Tarn, Aldmoor". */
export function formatSeries(names: readonly string[]): string {
  return names.reduce((before, after) => say('sentence.comma', { before, after }))
}

function wholeNumber(value: number): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(value)
}
