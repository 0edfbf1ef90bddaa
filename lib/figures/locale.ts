import type { Comparator, Modality } from './figure.ts'

/** A unit and all its wordings: words separated by spaces; forms with capitals match as written only. */
export interface UnitWords {
  symbol: string
  dimension: string
  factor: number
  forms: string[]
}

/** Words of an event that a date may tell: `verb` is how the event is named beside a noun, null when the noun says it. */
export interface EventWords {
  /** Forms of verbs: "opened", "was signed" by its participle. */
  verbs: string[]
  nouns: string[]
}

/** All that the engine knows of a language: words, never code. Lists are lower case unless said otherwise. */
export interface Locale {
  /** BCP 47, for the names of countries that the platform knows. */
  language: string
  /** Words below hundred and their values. */
  small: Record<string, number>
  hundred: string[]
  /** Powers of thousand and other multipliers as words; `glued` are signs behind digits, as written. */
  scales: Record<string, number>
  gluedScales: Record<string, number>
  /** "k", "m", "bn" after an amount of money, where "m" is no metre. */
  moneyScales: Record<string, number>
  dozens: Record<string, number>
  and: string[]
  minus: string[]
  articles: string[]
  half: string[]
  /** Denominators, singular and plural: "third", "thirds". */
  denominators: Record<string, number>
  /** Ordinal words, which are no figures. */
  ordinals: string[]
  ordinalSuffixes: string[]
  vague: Record<string, [number, number]>
  /** Words between the two ends of a range. */
  rangeJoin: string[]
  rangeOpen: Record<string, string>
  /** Words that stand before or behind a number and bound it. */
  hedgesBefore: Record<string, Comparator>
  hedgesAfter: Record<string, Comparator>
  /** Verbs that bound the number that follows: "exceeds". */
  hedgeVerbs: Record<string, Comparator>
  /** Words that may stand between hedge and number and say nothing. */
  fillers: string[]
  /** Verbs before "over" and "above" where these say where: "spread over three sites". */
  spreadVerbs: string[]
  /** Words behind a length that say along which way: "long", "to the south". */
  extentWords: string[]
  units: UnitWords[]
  /** Units that hold their period: "bpd". */
  rateUnits: Record<string, string>
  currencySigns: Record<string, string>
  /** Words before a currency sign or unit that name whose it is: "US" before "$". */
  currencyWords: { noun: string; singular: string[]; codes: Record<string, string>; code: string | null }[]
  currencyCodes: string[]
  centWords: Record<string, string>
  perWords: string[]
  periods: Record<string, string>
  adverbPeriods: Record<string, string>
  /** Words that end a noun phrase. */
  stops: string[]
  /** Verbs and participles that stand behind a noun and belong to what is counted ("killed"). */
  states: Record<string, string>
  /** Verbs, which end a noun phrase in the singular. */
  verbs: string[]
  /** Those of them that are nouns as well: "one vote". */
  nounVerbs: string[]
  plurals: Record<string, string>
  /** Words with a final s that are no plurals. */
  notPlural: string[]
  /** "number", "total", "strength": what follows "of" is counted. */
  amountNouns: string[]
  /** Those of them that are counted themselves when nothing else is: "its strength was 6,300". */
  strengthNouns: string[]
  /** Words between a thing and its measure: "the range is 35 km", "prices reached $80". */
  measureLinks: string[]
  /** Words between the subject of an event and its verb. */
  auxiliaries: string[]
  /** Nouns that are counted themselves when "has reached 40" follows: "death toll" -> what is counted. */
  tollNouns: Record<string, string>
  pronouns: string[]
  determiners: string[]
  /** Nouns before a number that make it a label: "article 5". */
  labelNouns: string[]
  idioms: string[]
  scoreWords: string[]
  ageWords: string[]
  /** "times" behind a factor, and the words that open the comparison behind it. */
  factorWords: string[]
  comparisonWords: string[]
  timeWords: string[]
  designationNouns: string[]
  /** Words before a small number that point at places in a row: "the last two". */
  positionWords: string[]
  /** Last words of an address behind a house number, as written. */
  streetNouns: string[]
  /** Adjectives that stand between a noun and its measure: "equal to 5 km". */
  measureAdjectives: string[]
  /** Signs of an era behind a year. */
  eras: string[]
  months: Record<string, number>
  weekdays: Record<string, number>
  relativeDays: Record<string, number>
  relativePeriods: Record<string, number>
  datePrepositions: string[]
  seasons: string[]
  /** "now", "today": the time of publication. */
  nowWords: string[]
  changeVerbs: string[]
  changeNouns: string[]
  cumulative: string[]
  speechVerbs: string[]
  reportVerbs: string[]
  accordingTo: string[]
  /** Words inside the name of an unnamed speaker: "a source close to the council". */
  speakerLinks: string[]
  speakerNouns: string[]
  titles: string[]
  occasions: string[]
  modality: Record<string, Modality>
  events: EventWords
  places: { prepositions: string[]; demonyms: Record<string, string>; nouns: string[]; aliases: Record<string, string> }
  actorNouns: string[]
  adverbs: string[]
}
