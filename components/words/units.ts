import type { Unit } from '../../lib/figures/figure.ts'
import { formatMoney, formatShort, shortDigits } from './numbers.ts'
import { locale } from './words.ts'

/** Units that every language has words for, by the symbol that figures bear. */
const KNOWN: Readonly<Record<string, string>> = {
  '%': 'percent',
  km: 'kilometer', m: 'meter', cm: 'centimeter', mm: 'millimeter', mi: 'mile', yd: 'yard', ft: 'foot', in: 'inch',
  ha: 'hectare', acre: 'acre', kg: 'kilogram', g: 'gram', lb: 'pound', oz: 'ounce', st: 'stone', L: 'liter', mL: 'milliliter', gal: 'gallon',
  'km/h': 'kilometer-per-hour', mph: 'mile-per-hour', 'm/s': 'meter-per-second', '°C': 'celsius', '°F': 'fahrenheit', degree: 'degree',
  byte: 'byte', kB: 'kilobyte', MB: 'megabyte', GB: 'gigabyte', TB: 'terabyte', PB: 'petabyte',
  ms: 'millisecond', second: 'second', minute: 'minute', hour: 'hour', day: 'day', week: 'week', month: 'month', year: 'year',
}

/** An amount with its unit: "57 km", "2 weeks", "$3.5m"; a unit that has no word in the reader's language keeps its own: "48 MW". */
export function formatAmount(value: number, unit: Unit | null): string {
  if (unit === null) return formatShort(value)
  if (unit.dimension.startsWith('currency:')) return formatMoney(value, unit.dimension.slice('currency:'.length))
  const known = Object.hasOwn(KNOWN, unit.symbol) ? KNOWN[unit.symbol] : undefined
  if (known === undefined) return `${formatShort(value)} ${unit.symbol}`
  // a symbol is told as a symbol, a word as a word
  return new Intl.NumberFormat(locale, { ...shortDigits(value), style: 'unit', unit: known, unitDisplay: unit.symbol === known ? 'long' : 'short' }).format(value)
}
