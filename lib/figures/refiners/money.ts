import type { SharedCurrency } from '../currencies.ts'
import type { Draft, TextReading } from '../draft.ts'
import type { Unit } from '../figure.ts'
import type { Lexicon } from '../lexicon.ts'
import type { Token } from '../token.ts'

/** How far before an amount a word stands that makes it one of money, in tokens. */
const NEAR = 8

/** Names of currencies that several countries share, "500 million crowns", read as that of the country that the text names; "pounds" too, where they weigh nothing. */
export function readSharedCurrencies(reading: TextReading): void {
  const { lexicon } = reading
  for (const draft of reading.drafts) {
    const token = draft.sentence.tokens[draft.unit === null ? draft.wordingTo : draft.wordingTo - 1]
    const shared = token?.kind === 'word' ? lexicon.sharedCurrencies.get(token.lower) : undefined
    if (!shared || draft.kind === 'date' || !(draft.unit === null ? draft.nounFrom < 0 : isWeight(draft, token!, lexicon) && (isOfMoney(draft, lexicon) || namesMoney(reading)))) continue
    const country = Object.keys(shared.codes).find((adjective) => isNamed(adjective, reading))
    const code = country === undefined ? shared.common ?? shared.noun : shared.codes[country]!
    draft.unit = { symbol: code, dimension: `currency:${code}`, factor: 1, per: draft.unit?.per ?? null }
    draft.kind = draft.unit.per ? 'rate' : 'money'
    draft.to = draft.wordingTo = Math.max(draft.wordingTo, draft.sentence.tokens.indexOf(token!) + 1)
  }
}

/**
 * "Rs 289", "Sh45bn", "300 pesos" in a text that names one of the countries with a currency of that name: as its own. Where the text names the country whose
 * currency is meant in most texts, or several others, it stays that one.
 */
export function readCommonCurrencies(reading: TextReading): void {
  const { lexicon } = reading
  const told = new Map<SharedCurrency, string | null>()
  for (const draft of reading.drafts) {
    const { unit } = draft
    if (!unit?.dimension.startsWith('currency')) continue
    const token = draft.sentence.tokens.slice(draft.from, draft.wordingTo).find(({ kind, text }) => kind === 'word' && lexicon.commonCurrencies.has(text))
    const shared = token && lexicon.commonCurrencies.get(token.text)!
    if (!shared || (unit.symbol !== shared.common && unit.symbol !== lexicon.signs.get(token.text) && unit.symbol !== lexicon.locale.letterSigns[token.text])) continue
    if (!told.has(shared)) told.set(shared, countryOf(shared, reading))
    const code = told.get(shared)
    if (code) draft.unit = { ...unit, symbol: code, dimension: `currency:${code}` }
  }
}

/** The one currency of the name whose country the text names, and not that of most texts; null where it names none, that one, or several. */
function countryOf({ codes, common }: SharedCurrency, reading: TextReading): string | null {
  const named = new Set(Object.keys(codes).filter((adjective) => isNamed(adjective, reading)).map((adjective) => codes[adjective]!))
  return named.size === 1 && !(common !== null && named.has(common)) ? [...named][0]! : null
}

/** Whether a unit is one of weight that is a currency's name too. */
function isWeight({ unit }: Draft, { lower }: Token, { locale }: Lexicon): boolean {
  return !unit!.dimension.startsWith('currency') && lower in locale.scaledMoney
}

/** Whether the text has an amount in the currency that those weights may be. */
function namesMoney({ drafts, lexicon: { locale } }: TextReading): boolean {
  const codes = new Set(Object.values(locale.scaledMoney))
  return drafts.some(({ unit }) => unit !== null && codes.has(unit.symbol) && unit.dimension.startsWith('currency'))
}

function isNamed(adjective: string, { text, title, lexicon }: TextReading): boolean {
  const country = lexicon.demonyms.get(adjective) ?? adjective
  const named = new RegExp(`\\b(?:${adjective}|${country})\\b`, 'i')
  return named.test(text) || (title !== null && named.test(title.text))
}

/** "a deficit of 13.5 billion", "cost 700 million": a large bare amount of what is money is in the money of the text. */
export function carryMoney(reading: TextReading): void {
  const { lexicon } = reading
  reading.drafts.forEach((draft, at) => {
    if (draft.kind !== 'count' || draft.unit || draft.plain || draft.nounFrom >= 0 || draft.partOf || [draft.value].flat().some((value) => value === null || value < SCALED)) return
    if (draft.head !== '' && !lexicon.is.moneyWords.has(draft.head)) return
    const before = reading.drafts.slice(0, at).findLast((other) => other.kind === 'money')
    const linked = before?.sentence === draft.sentence && isSetAgainst(before, draft, lexicon)
    if (!linked && !isOfMoney(draft, lexicon)) return
    const unit = (before ?? reading.drafts.slice(at).find((other) => other.kind === 'money') ?? reading.title?.drafts.find((other) => other.kind === 'money'))?.unit
    if (unit) take(draft, unit)
  })
}

/** Smallest amount that is told by a scale. */
const SCALED = 100_000

function take(draft: Draft, unit: Unit): void {
  // half a billion in cents is no amount that anybody names
  if (unit.factor !== 1) return
  draft.unit = { ...unit, per: null }
  draft.kind = 'money'
}

/** "from 5.9 billion euros to 6.1 billion", "4.2 million euros or more than 5 million", "120 million pounds, against 65 million": the same in other numbers. */
function isSetAgainst(before: Draft, draft: Draft, { is }: Lexicon): boolean {
  const link = draft.sentence.tokens[draft.wordingFrom - 1]?.lower ?? ''
  return draft.wordingFrom - before.to <= NEAR && (is.contrastWords.has(link) || is.to.has(link) || is.or.has(link) || is.than.has(link))
}

/** Whether the clause around an amount tells of money: of what is paid, earned, owed or lost. */
function isOfMoney({ sentence: { tokens }, wordingFrom, wordingTo }: Draft, { is }: Lexicon): boolean {
  // "the 3.77 trillion that it earned"
  const behind = is.relatives.has(tokens[wordingTo]?.lower ?? '') ? wordingTo + 1 : wordingTo
  if (is.pronouns.has(tokens[behind]?.lower ?? '') && is.moneyWords.has(tokens[behind + 1]?.lower ?? '')) return true
  for (let k = wordingFrom - 1; k >= 0 && k >= wordingFrom - NEAR; k--) {
    if (/^[;:()]$/.test(tokens[k]!.text)) return false
    if (is.moneyWords.has(tokens[k]!.lower)) return true
  }
  return false
}

/** Gives an amount of the title the unit that the text gives the same amount: "a budget of 48 billion" over a text of crowns. */
export function lendMoney(title: TextReading, text: TextReading): void {
  for (const draft of title.drafts) {
    if (draft.kind !== 'count' || draft.unit || draft.plain || draft.nounFrom >= 0 || typeof draft.value !== 'number' || draft.value < SCALED) continue
    const own = draft.value
    const told = text.drafts.find(({ kind, value }) => kind === 'money' && typeof value === 'number' && Math.abs(value - own) <= 0.02 * own)
    if (told) take(draft, told.unit!)
  }
}
