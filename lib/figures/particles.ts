/** What the ending of a word tells, as far as it tells it. */
export type Ending = 'past' | 'agent' | 'participle' | 'gerund' | 'adverb' | 'privative' | 'comparative' | 'largeOrdinal' | 'plural' | 'notPlural' | 'adjective' | 'common'

/**
 * Little words, each list named for what it does; those of one word for that word in English. A language that has no such word leaves
 * the list empty.
 */
export interface Particles {
  the: string[]
  of: string[]
  to: string[]
  from: string[]
  by: string[]
  in: string[]
  at: string[]
  with: string[]
  as: string[]
  than: string[]
  /** Words behind which stands what something is compared with; those right before a number that it is set against; those right behind one that is told from a level. */
  comparisonOpeners: string[]
  contrastWords: string[]
  levelWords: string[]
  /** Words that open a clause of what went before, came later or happened elsewhere. */
  sequelWords: string[]
  or: string[]
  per: string[]
  when: string[]
  who: string[]
  every: string[]
  /** Between cents and the whole of which they are so many hundredths. */
  centLinks: string[]
  /** Before "every" and the base of a rate: "for every 1,000 people". */
  baseLinks: string[]
  all: string[]
  plus: string[]
  among: string[]
  including: string[]
  quarter: string[]
  dozen: string[]
  /** Says the decimals: "three point five". */
  point: string[]
  /** A hundredth part in rates and votes: "a quarter point". */
  pointWords: string[]
  /** Behind a part of an hour, before the hour: "half past nine". */
  pastWords: string[]
  /** Words beside which points are shares of those asked, and those right before the share of one: "on 36 points". */
  pollWords: string[]
  pollLinks: string[]
  /** Words of a race; of one that takes hours; those right before the time or the lead in it. */
  raceWords: string[]
  longRaces: string[]
  lapLinks: string[]
  /** Words beside which an "m" is one of length; those beside which it is a million of what they name. */
  lengthWords: string[]
  manyWords: string[]
  /** Behind degrees that are below nought. */
  belowZero: string[]
  be: string[]
  have: string[]
  /** Forms of helpers that tell of now. */
  presentHelpers: string[]
  copulas: string[]
  /** Verbs that tell nothing by themselves. */
  helpers: string[]
  /** Words before the bare form of a verb. */
  infinitiveLinks: string[]
  negations: string[]
  definites: string[]
  /** Words that end as a past form and are none. */
  notPast: string[]
  indefinites: string[]
  relatives: string[]
  /** "them" of "30 of them"; `wholeWords` with those that may stand before a noun too. */
  wholePronouns: string[]
  wholeWords: string[]
  /** "that" of "half of that": a whole that is a sum. */
  wholeSums: string[]
  /** "more" of "15 more", where the noun is left out. */
  moreWords: string[]
  /** Words of heat and cold, beside which degrees are those of a thermometer. */
  heatWords: string[]
  /** Metals that are weighed in ounces of their own. */
  bullion: string[]
  /** Words behind degrees by which something is warmer or colder. */
  warmerWords: string[]
  /** What people do, as a verb behind a number that leaves its noun out: "and 640 left". */
  goVerbs: string[]
  /** Verbs whose subject goes on for a duration. */
  lastingVerbs: string[]
  /** Verbs that tell when an event begins or ends. */
  phaseVerbs: string[]
  thingPronouns: string[]
  personPronouns: string[]
  reflexives: string[]
  /** Pronouns that lead back to a group: "its", "their". */
  groupPronouns: string[]
  /** Prepositions between a noun and what it is of: "base in Graz". */
  nounLinks: string[]
  /** Nouns of where something is beside a thing, which is itself what is measured: "the far side of the border, which is 300 km long". */
  sideNouns: string[]
  /** Those that a subject may hold, and those behind the noun of an event. */
  subjectLinks: string[]
  eventLinks: string[]
  clauseJoins: string[]
  clauseBreaks: string[]
  clauseOpeners: string[]
  listWords: string[]
  /** "out" of "nine out of ten". */
  ratioOut: string[]
  degreeWords: string[]
  comparisonDegrees: string[]
  /** Words that are names when they are written so: "US". */
  capitalNames: string[]
  /** Units behind "half" that make no amount: "half time". */
  halfCompounds: string[]
  /** What follows a participle that stands behind its noun: "signed in". */
  participleLinks: string[]
  /** "over" of "declared it over"; of "300 million over five years". */
  ended: string[]
  duringWords: string[]
  additions: string[]
  changeAdverbs: string[]
  nameLinks: string[]
  /** Initials of what is measured, which are no names. */
  measureInitials: string[]
  nameParticles: string[]
}
