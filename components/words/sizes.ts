import { locale } from './words.ts'

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const

/** Bytes as a reader knows them from files: "812 bytes", "4.1 MB", "1.3 GB". */
export function formatBytes(bytes: number): string {
  let value = Math.max(0, bytes)
  let unit = 0
  while (value >= 999.5 && unit < UNITS.length - 1) {
    value /= 1000
    unit++
  }
  const digits = unit === 0 || value >= 99.5 ? 0 : 1
  return new Intl.NumberFormat(locale, { style: 'unit', unit: UNITS[unit]!, unitDisplay: unit === 0 ? 'long' : 'short', maximumFractionDigits: digits }).format(value)
}

/** A share as whole percent, "100 %" only when all is there. */
export function formatShare(part: number, whole: number): string {
  const share = whole > 0 ? Math.min(1, part / whole) : 1
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(Math.floor(share * 100) / 100)
}
