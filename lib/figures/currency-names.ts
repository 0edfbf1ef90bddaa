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
export function currencyNames(language: string): CurrencyName[] {
  const names = new Intl.DisplayNames([language], { type: 'currency', fallback: 'none' })
  return Intl.supportedValuesOf('currency').flatMap((code) => {
    const name = (names.of(code) ?? '').toLowerCase()
    const at = name.lastIndexOf(' ')
    return at > 0 && PLAIN.test(name) ? [{ code, adjective: name.slice(0, at), noun: name.slice(at + 1) }] : []
  })
}
