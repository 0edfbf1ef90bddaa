/** The words of dates and periods that a language has, lower case. */
export interface DateWords {
  /** Names of months, 1 to 12; of weekdays, 0 for Sunday. */
  months: Record<string, number>
  weekdays: Record<string, number>
  monthDays: string[]
  /** Words for days, and words before a period, with how many they lie from now: "yesterday", "next". */
  relativeDays: Record<string, number>
  relativePeriods: Record<string, number>
  /** Words that go back to a date told of before ("that year"), and how much of it is meant. */
  backReferences: Record<string, 'year' | 'month' | 'day' | 'time'>
  datePrepositions: string[]
  /** Words before a period that make it a span of time up to now: "the past month". */
  spanWords: string[]
  /** Prepositions of a date at which something is true; those that say that it lasts; those that leave the other end open. */
  asOfPrepositions: string[]
  lastingPrepositions: string[]
  openPrepositions: string[]
  /** Prepositions of a date by which something has come about. */
  deadlines: string[]
  /** After these a bare number of four digits may be a quantity. */
  weakDatePrepositions: string[]
  /** Words before a year that blur it. */
  dateHedges: string[]
  /** Words that close a period: "from 2001 until 2005". */
  periodJoins: string[]
  /** What is said of the two ends of a period in what is counted, and words that say it already. */
  periodEnds: { start: string; end: string; until: string }
  endWords: string[]
  /** What stands behind an hour and tells of which half of the day it is ("in the morning"), and words before an hour. */
  partsOfDay: string[]
  hourLinks: string[]
  seasons: string[]
  /** Months of EDTF for the seasons; quarters by ordinal, and as labels. */
  seasonMonths: Record<string, number>
  quarters: Record<string, number>
  quarterLabels: Record<string, number>
  agoWords: string[]
  laterWords: string[]
  /** Words behind a span of time that say how far off something was: "a week earlier". */
  distantWords: string[]
  weekendWords: string[]
  /** What follows the digits of a decade: "1990s". */
  decadeEndings: string[]
  /** Words of a clause that lies ahead, and past forms that no ending gives. */
  futureWords: string[]
  pastVerbs: string[]
  /** The participle that tells of time as its helper does: "have been", "will have been". */
  been: string[]
  /** Past forms of verbs whose object may lie ahead. */
  foretellingVerbs: string[]
  /** "now", "today": the time of publication. */
  nowWords: string[]
}
