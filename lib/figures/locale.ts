import type { Comparator, Modality } from './figure.ts'
import type { DateWords } from './date-words.ts'
import type { Ending, Particles } from './particles.ts'
import type { SpeechWords } from './speech-words.ts'

/** A unit and all its wordings: words separated by spaces; forms with capitals match as written only. */
export interface UnitWords {
  symbol: string
  dimension: string
  factor: number
  forms: string[]
}

/** Words of an event that a date may tell. */
interface EventWords {
  /** Forms of verbs: "opened", "was signed" by its participle. */
  verbs: string[]
  nouns: string[]
}

/** All that the engine knows of a language: words, never code. Lists are lower case unless said otherwise. */
export interface Locale extends Particles, DateWords, SpeechWords {
  /** BCP 47, for the names of countries that the platform knows. */
  language: string
  endings: Record<Ending, string[]>
  /** Endings of the plural with those of the singular, the first that fits. */
  singulars: [string, string][]
  /** Words below hundred and their values. */
  small: Record<string, number>
  hundred: string[]
  /** Powers of thousand and other multipliers as words; signs for them behind digits, as written. */
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
  /** Words for how many times as much: "tenfold". */
  folds: Record<string, number>
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
  /** Other words for those of whom a rate is told: "per 1,000 inhabitants" is per 1,000 people. */
  rateBases: Record<string, string>
  gluedUnits: Record<string, { symbol: string; dimension: string; factor: number }>
  pictureLines: number[]
  /** Units that hold their period: "bpd". */
  rateUnits: Record<string, string>
  currencySigns: Record<string, string>
  /** Single letters that are signs of currencies where an amount is glued to them that no label has. */
  letterSigns: Record<string, string>
  /** Signs of a currency that several countries have under one name, and that name as `currencyWords` has it. */
  sharedSigns: Record<string, string>
  /** Names of currencies, and by the adjective of a country its own; `world`: told of in other countries too, so that the country that a text names does not tell whose it is. */
  currencyWords: { noun: string; singular: string[]; codes: Record<string, string>; code: string | null; common?: string; world?: boolean }[]
  currencyCodes: string[]
  /** Units that are money behind a scale: "5 million pounds". */
  scaledMoney: Record<string, string>
  /** The symbol of ounces, and what those of precious metals weigh. */
  ounces: { symbol: string; troy: number }
  /** The scales of thermometers, and the symbol of degrees of which no scale is told. */
  thermometers: { bare: string; celsius: { symbol: string; dimension: string; difference: string }; fahrenheit: { symbol: string; dimension: string } }
  /** Words for what is paid, earned, owed or lost. */
  moneyWords: string[]
  /** Words glued to a number, and prefixes glued before one, that are no labels. */
  gluedWords: string[]
  gluedPrefixes: string[]
  centWords: Record<string, string>
  /** Names of notes, with what they are worth, and of amounts; their currency where the text names no other. */
  notes: Record<string, number>
  slangScales: Record<string, number>
  slangCurrency: string
  /** Words for money that is one's own in many countries: cents, bucks. */
  smallMoney: string[]
  perWords: string[]
  periods: Record<string, string>
  adverbPeriods: Record<string, string>
  /** Words that end a noun phrase. */
  stops: string[]
  /** Verbs and participles that stand behind a noun and belong to what is counted ("killed"). */
  states: Record<string, string>
  /** Other forms that tell a state: "killing". */
  stateForms: Record<string, string>
  /** States that stand before a noun as well: "missing persons". */
  stateAdjectives: string[]
  /** Words between those counted and their state, and between the state and the number. */
  stateLinks: string[]
  stateFillers: string[]
  /** Verbs, which end a noun phrase in the singular. */
  verbs: string[]
  /** Those of them that are nouns as well: "one vote". */
  nounVerbs: string[]
  /** Verbs in forms that are nothing else: "came", "considers". */
  finiteVerbs: string[]
  /** Irregular participles, which are adjectives before a noun: "stolen". */
  participles: string[]
  adjectives: string[]
  /** Words among `stops` that are adjectives right before a noun: "ten outside directors". */
  stopAdjectives: string[]
  /** Words among `stops` that are nouns right behind a number: "nine reports". */
  stopNouns: string[]
  /** Nouns in the plural that open a compound: "arms dealers". */
  attributivePlurals: string[]
  /** Adjectives that name people without a noun and stand before one as well: "three poor harvests". */
  nominalAdjectives: string[]
  /** Participles that name people without a noun: "48 million uninsured". */
  nominalParticiples: string[]
  /** Nouns in the plural without a final s that open no compound. */
  heads: string[]
  /** Words that look like adverbs or participles and are neither. */
  notAdverbs: string[]
  notParticiples: string[]
  plurals: Record<string, string>
  /** Words with a final s that are no plurals. */
  notPlural: string[]
  /** "number", "total", "strength": what follows "of" is counted. */
  amountNouns: string[]
  /** Those of them that are counted themselves when nothing else is: "its strength was 6,300". */
  strengthNouns: string[]
  /** Nouns of a scale on which a number stands; those that a share is one of when it is told of something else. */
  scaleNouns: string[]
  baseNouns: string[]
  /** Words between a thing and its measure: "the range is 35 km", "prices reached $80". */
  measureLinks: string[]
  /** Words between the subject of an event and its verb. */
  auxiliaries: string[]
  /** Nouns that are counted themselves when "has reached 40" follows: "death toll" -> what is counted. */
  tollNouns: Record<string, string>
  /** Those that the noun before them tells of what: "death toll". */
  tollWords: string[]
  pronouns: string[]
  determiners: string[]
  /** Nouns before a number that make it a label: "article 5". */
  labelNouns: string[]
  /** Those of them before which a large number is a quantity: "the number 12,000". */
  countLabels: string[]
  idioms: string[]
  scoreWords: string[]
  ageWords: string[]
  /** Words that open a sentence before an age: "At 37, she leads". */
  ageOpeners: string[]
  /** Words that are vague numbers before "of" only: "scores of people". */
  vagueBeforeOf: string[]
  /** Nouns before an age that is a limit: "children under 12". */
  agedNouns: string[]
  /** Persons, of whom a number behind "of" tells the age: "a woman of 71". */
  agedPersons: string[]
  oldWords: string[]
  /** Words before an age that show it to be that of a person. */
  personSubjects: string[]
  ageSubjects: string[]
  ageVerbs: string[]
  /** "times" behind a factor, and the words that open the comparison behind it. */
  factorWords: string[]
  comparisonWords: string[]
  timeWords: string[]
  /** Nouns of a name that a number closes: "Group of Ten". */
  groupNames: string[]
  /** Nouns behind the round number of a part of a street. */
  blockNouns: string[]
  /** Words between the two numbers of a ratio. */
  ratioLinks: string[]
  /** Nouns that a year stands before: "1987 profits". */
  yearNouns: string[]
  /** Words in "-ing" that are nouns: "one building in Hull". */
  notGerunds: string[]
  designationNouns: string[]
  /** Words before a small number that point at places in a row: "the last two". */
  positionWords: string[]
  /** Last words of an address behind a house number, as written. */
  streetNouns: string[]
  /** Adjectives that stand between a noun and its measure: "equal to 5 km". */
  measureAdjectives: string[]
  /** Signs of an era behind a year. */
  eras: string[]
  changeVerbs: string[]
  changeNouns: string[]
  /** Verbs that tell how much there is then. */
  reachVerbs: string[]
  cumulative: string[]
  /** Words before "to" that say what is intended. */
  intentWords: string[]
  /** Words of what has come newly, which is no total. */
  freshWords: string[]
  modality: Record<string, Modality>
  /** Nouns for what is intended. */
  planNouns: string[]
  /** Words that set something beside a plan that it is about: "objections to the plan". */
  aboutWords: string[]
  /** Words of what lay ahead at a time that is past; words that open what would have to be, and verbs by which a plan is let come about. */
  pastFuture: string[]
  conditions: string[]
  assentVerbs: string[]
  /** What tells that something is told from its end. */
  hindsight: string[]
  events: EventWords
  places: { prepositions: string[]; demonyms: Record<string, string>; nouns: string[]; aliases: Record<string, string> }
  abroad: string[]
  standing: string[]
  orbits: string[]
  holdingVerbs: string[]
  denials: string[]
  onlyWords: string[]
  actorNouns: string[]
  /** Names that look like those of places, or count as regions, and are none. */
  organisations: string[]
  /** Prepositions before a name that make it a place; where something was said; whose a thing is; words between places that are one. */
  placeLinks: string[]
  /** Words that may stand between a preposition and the name of a place, and those that open one: "Cape". */
  placeAdjectives: string[]
  placeOpeners: string[]
  /** Nouns before "of" that make the name behind it a place; links between an attack and where it strikes; verbs of going somewhere. */
  placeOwners: string[]
  attackLinks: string[]
  motionVerbs: string[]
  leavingVerbs: string[]
  where: string[]
  ownerLinks: string[]
  placeJoins: string[]
  /** Words that go back to a place told of before, and nouns that go back to a country. */
  backPlaces: string[]
  countryNouns: string[]
  adverbs: string[]
}
