import type { Locale } from './locale.ts'
import { PhraseMap } from './phrases.ts'

/** A name of the currencies of several countries. */
export interface SharedCurrency {
  noun: string
  /** By the adjective of the country. */
  codes: Record<string, string>
  /** That of most texts. */
  common: string | null
}

/** What tells of which currency an amount is. */
export interface MoneyWords {
  currencies: PhraseMap<string>
  /** Name of a currency that several countries have -> by the adjective of the country its code; `common` is that of most texts. */
  sharedCurrencies: Map<string, SharedCurrency>
  /** Name or sign that stands for one of those, as it is read where nothing tells which -> the same. */
  commonCurrencies: ReadonlyMap<string, SharedCurrency>
  /** Currency signs and codes before an amount. */
  signs: ReadonlyMap<string, string>
  /** "south african cents" */
  ownCents: PhraseMap<string>
}

/** Currencies by their signs and codes before an amount, and by their names and codes behind it. */
export function readMoneyWords(locale: Locale): MoneyWords {
  const currencies = new PhraseMap<string>([])
  const ownCents = new PhraseMap<string>([])
  const sharedCurrencies = new Map<string, SharedCurrency>()
  const commonCurrencies = new Map<string, SharedCurrency>()
  const names = Map.groupBy(currencyNames(locale.language), ({ noun }) => noun)
  for (const { noun, singular, codes, code, common, world } of locale.currencyWords) {
    const own = { ...Object.fromEntries((names.get(noun) ?? []).map((name) => [name.adjective, name.code])), ...codes }
    const shared: SharedCurrency = { noun, codes: own, common: common ?? code }
    if (!world && Object.keys(own).length > 1) for (const form of [noun, ...singular, ...Object.keys(locale.currencySigns).filter((sign) => locale.sharedSigns[sign] === noun)]) if (!commonCurrencies.has(form)) commonCurrencies.set(form, shared)
    for (const form of singular) {
      if (code === null) sharedCurrencies.set(form, shared)
      else currencies.add(form, code)
    }
    for (const [adjective, its] of Object.entries(own)) {
      for (const form of new Set([noun, ...singular])) currencies.add(`${adjective} ${form}`, its)
      for (const cent of Object.keys(locale.centWords)) ownCents.add(`${adjective} ${cent}`, its)
    }
  }
  const signs = new Map(Object.entries(locale.currencySigns))
  for (const code of locale.currencyCodes) {
    signs.set(code, code)
    currencies.add(code, code)
  }
  return { signs, currencies, sharedCurrencies, commonCurrencies, ownCents }
}

/** A name with years is that of a currency gone by. */
const PLAIN = /^[\p{L}\p{M}' -]+$/u

/** A currency's name in the singular, lower case: whose it is, and the noun. */
interface CurrencyName {
  code: string
  /** "kenyan" */
  adjective: string
  /** "shilling" */
  noun: string
}

/** The names of two words and more of all currencies that the platform knows, by its tables of the language. */
function currencyNames(language: string): CurrencyName[] {
  const names = new Intl.DisplayNames([language], { type: 'currency', fallback: 'none' })
  return Intl.supportedValuesOf('currency').flatMap((code) => {
    const name = (names.of(code) ?? '').toLowerCase()
    const at = name.lastIndexOf(' ')
    return at > 0 && PLAIN.test(name) ? [{ code, adjective: name.slice(0, at), noun: name.slice(at + 1) }] : []
  })
}
