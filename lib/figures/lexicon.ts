import { readMoneyWords, type MoneyWords } from './currencies.ts'
import type { Comparator, Unit } from './figure.ts'
import type { Locale } from './locale.ts'
import { english } from './locales/en/english.ts'
import type { Ending } from './particles.ts'
import { PhraseMap, wordsOf } from './phrases.ts'
import type { Glue } from './tokens.ts'

/** The lists of a locale, each of which is looked up as a set. */
type WordList = { [K in keyof Locale]: Locale[K] extends string[] ? K : never }[keyof Locale]

/** A locale made ready for look-ups. */
export interface Lexicon extends MoneyWords {
  locale: Locale
  is: Record<WordList, ReadonlySet<string>>
  /** What the ending of a word tells. */
  ends: Record<Ending, (word: string) => boolean>
  small: ReadonlyMap<string, number>
  scales: ReadonlyMap<string, number>
  denominators: ReadonlyMap<string, number>
  units: PhraseMap<Omit<Unit, 'per'>>
  /** The units that code reads without a word for them. */
  point: Unit
  percent: Unit
  second: Unit
  minute: Unit
  metre: Unit
  cents: ReadonlyMap<string, string>
  vague: PhraseMap<[number, number]>
  hedgesBefore: PhraseMap<Comparator>
  hedgesAfter: PhraseMap<Comparator>
  idioms: PhraseMap<true>
  belowZero: PhraseMap<true>
  hindsight: PhraseMap<true>
  partsOfDay: PhraseMap<true>
  accordingTo: PhraseMap<true>
  /** Words at which somebody can be said to speak: verbs, and the first words of "according to" and the like. */
  speech: ReadonlySet<string>
  periods: ReadonlyMap<string, string>
  months: ReadonlyMap<string, number>
  weekdays: ReadonlyMap<string, number>
  monthDays: PhraseMap<number>
  relativeDays: PhraseMap<number>
  relativePeriods: ReadonlyMap<string, number>
  backReferences: PhraseMap<'year' | 'month' | 'day' | 'time'>
  seasonMonths: ReadonlyMap<string, number>
  quarters: ReadonlyMap<string, number>
  quarterLabels: ReadonlyMap<string, number>
  eventVerbs: ReadonlySet<string>
  eventNouns: ReadonlySet<string>
  placePrepositions: ReadonlySet<string>
  placeNouns: ReadonlySet<string>
  demonyms: ReadonlyMap<string, string>
  /** Names of countries and continents, lower case -> as shown. */
  countries: PhraseMap<string>
  organisations: PhraseMap<true>
  glue: Glue
  /** Words at which a number, a date or a trap can begin; parsers need not look at any other. */
  starters: ReadonlySet<string>
  /** Starters that begin nothing unless one of these words follows, or no word does: most articles and prepositions. */
  leads: ReadonlyMap<string, ReadonlySet<string>>
  /** Signs at which they can. */
  openers: ReadonlySet<string>
  /** Signs at which they can when a number follows. */
  numberOpeners: ReadonlySet<string>
  /** Countries that have an adjective, as shown. */
  demonymCountries: ReadonlySet<string>
}

/** Signs before a number that are those of no language: brackets of a footnote mark, a telephone number's plus, minus signs. */
const OPENERS = ['[', '(', '+', '-', '−', '–']

let ready: Lexicon | null = null

/** The lexicon of English, built once. */
export function lexicon(): Lexicon {
  ready ??= compile(english)
  return ready
}

function compile(source: Locale): Lexicon {
  const locale = bare(source)
  const entries = <T>(record: Record<string, T>): [string, T][] => Object.entries(record)
  const is = Object.fromEntries(entries(locale as unknown as Record<string, unknown>).flatMap(([name, list]) => (Array.isArray(list) ? [[name, new Set(list)]] : []))) as unknown as Lexicon['is']
  const ends = Object.fromEntries(entries(locale.endings).map(([name, list]) => [name, (word: string) => list.some((ending) => word.endsWith(ending) && word.length > ending.length)])) as Lexicon['ends']
  const units = new PhraseMap<Omit<Unit, 'per'>>(locale.units.flatMap(({ symbol, dimension, factor, forms }) => forms.map((form) => [form, { symbol, dimension, factor }] as const)))
  const { signs, ...money } = readMoneyWords(locale)
  const starters = startersOf(locale, signs)
  return {
    locale,
    starters,
    leads: leadsOf(locale, starters),
    openers: new Set([...starters, ...signs.keys()].filter((sign) => !OPENERS.includes(sign))),
    numberOpeners: new Set(OPENERS),
    demonymCountries: new Set(Object.values(locale.places.demonyms)),
    is,
    ends,
    small: new Map(entries(locale.small)),
    scales: new Map(entries(locale.scales)),
    denominators: new Map(entries(locale.denominators)),
    units,
    point: baseUnit(locale, 'points'),
    percent: baseUnit(locale, 'share'),
    second: baseUnit(locale, 'time'),
    minute: baseUnit(locale, 'time', 60),
    metre: baseUnit(locale, 'length'),
    ...money,
    signs,
    cents: new Map(entries(locale.centWords)),
    vague: new PhraseMap(entries(locale.vague)),
    hedgesBefore: new PhraseMap<Comparator>(entries(locale.hedgesBefore)),
    hedgesAfter: new PhraseMap<Comparator>(entries(locale.hedgesAfter)),
    idioms: new PhraseMap(locale.idioms.map((idiom) => [idiom, true] as const)),
    monthDays: new PhraseMap(locale.monthDays.map((phrase, k) => [phrase, k + 1] as const)),
    hindsight: new PhraseMap(locale.hindsight.map((phrase) => [phrase, true] as const)),
    belowZero: new PhraseMap(locale.belowZero.map((phrase) => [phrase, true] as const)),
    partsOfDay: new PhraseMap(locale.partsOfDay.map((phrase) => [phrase, true] as const)),
    accordingTo: new PhraseMap(locale.accordingTo.map((phrase) => [phrase, true] as const)),
    speech: new Set([...locale.speechVerbs, ...locale.reportVerbs, ...locale.countingVerbs, ...locale.accordingTo.map((phrase) => wordsOf(phrase)[0]!.toLowerCase())]),
    periods: new Map(entries(locale.periods)),
    months: new Map(entries(locale.months)),
    weekdays: new Map(entries(locale.weekdays)),
    relativeDays: new PhraseMap(entries(locale.relativeDays)),
    backReferences: new PhraseMap(entries(locale.backReferences)),
    relativePeriods: new Map(entries(locale.relativePeriods)),
    seasonMonths: new Map(entries(locale.seasonMonths)),
    quarters: new Map(entries(locale.quarters)),
    quarterLabels: new Map(entries(locale.quarterLabels)),
    eventVerbs: new Set(locale.events.verbs),
    eventNouns: new Set(locale.events.nouns),
    placePrepositions: new Set(locale.places.prepositions),
    placeNouns: new Set(locale.places.nouns),
    demonyms: new Map(entries(locale.places.demonyms)),
    countries: countryNames(locale),
    organisations: new PhraseMap(locale.organisations.map((name) => [name, true] as const)),
    glue: glueOf(locale, is),
  }
}

/** The unit of a dimension in which all others of it are told, or so many of it. */
function baseUnit(locale: Locale, of: string, size = 1): Unit {
  const { symbol, dimension, factor } = locale.units.find((unit) => unit.dimension === of && unit.factor === size)!
  return { symbol, dimension, factor, per: null }
}

/** What may be glued to a number. */
function glueOf(locale: Locale, is: Lexicon['is']): Glue {
  const letters = new Set(locale.units.flatMap(({ forms }) => forms.filter((form) => /^[\p{L}/²³]+$/u.test(form))))
  const suffixes = new Set([...letters, ...Object.keys(locale.gluedScales), ...Object.keys(locale.scales), ...Object.keys(locale.moneyScales), ...locale.currencyCodes, ...locale.timeWords, ...locale.gluedWords])
  // a space is lost now and then: "with14,593", "least140,000"
  const signs = Object.keys(locale.currencySigns).filter((sign) => /^\p{Lu}?\p{L}+$/u.test(sign) && sign.length > 1)
  const prefixes = new Set([...locale.currencyCodes, ...signs, ...locale.gluedPrefixes, ...locale.stops.filter((word) => word.length > 2)])
  const scales = [...Object.keys(locale.moneyScales), ...Object.keys(locale.gluedScales), ...Object.keys(locale.scales)].join('|')
  // what no road, mask or room is numbered with: groups of digits, hundredths, a scale
  const amount = new RegExp(`\\d{1,3}(?:,\\d{2,3})+(?!\\d)|[1-9]\\d*\\.\\d{2}(?![\\d.])|\\d+(?:\\.\\d+)?[ -]?(?:${scales})(?![\\w])`, 'y')
  const isAmount = (text: string, at: number): boolean => {
    amount.lastIndex = at
    return amount.test(text)
  }
  return {
    ordinalSuffixes: new Set(locale.ordinalSuffixes),
    isUnit: (word) => is.per.has(word) || (!is.stops.has(word) && (suffixes.has(word) || suffixes.has(word.toLowerCase()))),
    isSuffix: (suffix) => suffixes.has(suffix) || suffix in locale.gluedUnits || suffixes.has(suffix.toLowerCase()),
    isPrefix: (prefix, text, at) => (prefixes.has(prefix) && (prefix.length > 1 || text[at - 2] === '$')) || (prefix.length === 1 && prefix in locale.letterSigns && isAmount(text, at)),
  }
}

function startersOf(locale: Locale, signs: Lexicon['signs']): Set<string> {
  const firstWords = (record: object) => Object.keys(record).map((phrase) => phrase.split(' ')[0]!)
  return new Set(
    [
      ...firstWords(locale.small), ...locale.articles, ...locale.minus, ...locale.half, ...firstWords(locale.vague), ...locale.idioms.map((idiom) => idiom.split(' ')[0]!), ...firstWords(locale.months), ...firstWords(locale.weekdays),
      ...firstWords(locale.relativeDays), ...firstWords(locale.backReferences), ...firstWords(locale.relativePeriods), ...firstWords(locale.seasonMonths), ...firstWords(locale.quarters), ...locale.monthDays.map((phrase) => phrase.split(' ')[0]!), ...locale.weekendWords, ...locale.positionWords, ...firstWords(locale.denominators), ...Object.keys(locale.folds), ...[...signs.keys(), ...Object.keys(locale.letterSigns)].map((sign) => sign.replace(/[$¢₵£]/, '').toLowerCase()),
    ].filter(Boolean),
  )
}

/** The same records without what all objects inherit: a text may hold the word "constructor". */
function bare<T>(value: T): T {
  if (Object(value) !== value || Array.isArray(value)) return value
  return Object.assign(Object.create(null), Object.fromEntries(Object.entries(value as object).map(([key, of]) => [key, bare(of)])))
}

/** The words that must follow a starter which is the first of phrases only, or an article. */
function leadsOf(locale: Locale, starters: ReadonlySet<string>): Map<string, Set<string>> {
  const phrases = [...locale.idioms, ...Object.keys(locale.vague), ...Object.keys(locale.relativeDays), ...Object.keys(locale.backReferences)].map(wordsOf)
  const records = [locale.small, locale.months, locale.weekdays, locale.relativePeriods, locale.seasonMonths, locale.quarters, locale.denominators, locale.folds, locale.currencySigns, locale.letterSigns]
  const lists = [locale.minus, locale.half, locale.weekendWords, locale.positionWords, locale.currencyCodes]
  const alone = new Set([...phrases.filter(({ length }) => length === 1).flat(), ...[...records.flatMap((record) => Object.keys(record)), ...lists.flat()].map((phrase) => phrase.split(' ')[0]!.replace(/[$¢₵£]/, '').toLowerCase())])
  const times = locale.units.filter(({ dimension }) => dimension === 'time').flatMap(({ forms }) => forms)
  const behindArticle = [locale.scales, locale.dozens, locale.denominators, locale.quarters, locale.quarterLabels].flatMap((record) => Object.keys(record)).concat(locale.hundred, locale.dozen, locale.half, locale.quarter, times.map((form) => wordsOf(form)[0]!), Object.keys(locale.notes))
  const leads = new Map<string, Set<string>>()
  for (const article of locale.articles) leads.set(article, new Set(behindArticle.map((word) => word.toLowerCase())))
  for (const [first, second] of phrases) {
    if (second === undefined || !starters.has(first!) || (alone.has(first!) && !leads.has(first!))) continue
    const words = leads.get(first!) ?? new Set()
    leads.set(first!, words.add(second.toLowerCase()))
  }
  return leads
}

/** The platform knows the countries in every language; short names that it does not use stand in the locale. */
function countryNames(locale: Locale): PhraseMap<string> {
  const names = new Intl.DisplayNames([locale.language], { type: 'region', fallback: 'none' })
  const map = new PhraseMap<string>([])
  for (let a = 65; a <= 90; a++) {
    for (let b = 65; b <= 90; b++) {
      const name = names.of(String.fromCharCode(a, b))
      if (name && !locale.organisations.includes(name.toLowerCase())) map.add(name.toLowerCase().replaceAll('-', ' '), name)
    }
  }
  for (const [alias, name] of Object.entries(locale.places.aliases)) map.add(alias, name)
  return map
}
