import { words } from '../words.ts'

/** English names of dates. */
export const calendar = {
  /** Prepositions of a date at which something is true; those that say that it lasts; those that leave the other end open. */
  asOfPrepositions: words('in on by of as at during for to'),
  lastingPrepositions: words('since until till from between by for'),
  /** Prepositions of a date by which something has come about. */
  deadlines: ['by'],
  openPrepositions: words('until till since'),
  /** After these a bare number of four digits may be a quantity. */
  weakDatePrepositions: words('of to for as by between from after'),
  /** Words before a year that blur it. */
  dateHedges: words('around circa c.'),
  /** Words that close a period: "from 2001 until 2005". */
  periodJoins: words('until till through'),
  /** What is said of the two ends of a period in what is counted. */
  periodEnds: { start: 'start', end: 'end', until: 'until' },
  endWords: words('end ended until'),
  months: {
    january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10, november: 11, december: 12,
    jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12,
  },
  /** Days of a month in words, from the first on. */
  monthDays: (
    'first,second,third,fourth,fifth,sixth,seventh,eighth,ninth,tenth,eleventh,twelfth,thirteenth,fourteenth,fifteenth,sixteenth,seventeenth,eighteenth,nineteenth,twentieth,' +
    'twenty first,twenty second,twenty third,twenty fourth,twenty fifth,twenty sixth,twenty seventh,twenty eighth,twenty ninth,thirtieth,thirty first'
  ).split(','),
  weekdays: { sunday: 0, monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sundays: 0, mondays: 1, tuesdays: 2, wednesdays: 3, thursdays: 4, fridays: 5, saturdays: 6, sun: 0, mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6 },
  relativeDays: { today: 0, tonight: 0, yesterday: -1, tomorrow: 1, 'this morning': 0, 'this afternoon': 0, 'this evening': 0, 'last night': -1 },
  /** Words before "week", "month", "year", as a distance in such periods. */
  relativePeriods: { this: 0, last: -1, next: 1, past: -1, previous: -1, coming: 1, current: 0 },
  datePrepositions: 'in on since until till by before after during from between through to of as for'.split(' '),
  /** What goes back to a date told of before, and how much of it is meant. */
  backReferences: { 'that year': 'year', 'same year': 'year', 'that month': 'month', 'same month': 'month', 'that day': 'day', 'same day': 'day', then: 'time', 'at the time': 'time', 'at that time': 'time', 'back then': 'time' } as Record<string, 'year' | 'month' | 'day' | 'time'>,
  nowWords: ['now', 'today', 'currently', 'presently', 'nowadays'],
  /** Months of EDTF for the seasons; quarters by ordinal, and as labels. */
  seasonMonths: { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 } as Record<string, number>,
  quarters: { first: 1, second: 2, third: 3, fourth: 4, final: 4 } as Record<string, number>,
  quarterLabels: { q1: 1, q2: 2, q3: 3, q4: 4 } as Record<string, number>,
  spanWords: ['past', 'current'],
  agoWords: ['ago'],
  laterWords: ['later', 'afterwards'],
  distantWords: words('ago earlier later previously'),
  weekendWords: ['weekend'],
  decadeEndings: ['s'],
  /** Words of a clause that lies ahead, and past forms that no ending gives. */
  futureWords: words('will shall would plans plan planned planning aims due scheduled set expected expects going intends hopes next upcoming forthcoming soon by_then goes go opens begins starts takes meets votes returns hosts ends closes faces'),
  pastVerbs: words(`
    said told was were had did been began came went took held left met won lost fell rose grew sank hit struck broke shot found became saw gave made sent ran sold
    bought paid spoke wrote led kept put brought built spent stood beat drew flew froze drove forgot chose tore swore stole threw blew knew shook undertook sang
    sprang swam drank shrank slid fled bled bred fed slept swept wept crept felt dealt meant lent burnt caught taught fought sought thought understood withstood hung
    set forecast stuck swung dug bound heard laid forgave overcame rode withdrew lay sat got showed foresaw oversaw overtook rang woke wore bore tied lied died
  `),
  been: ['been'],
  foretellingVerbs: words('warned threatened promised vowed pledged called predicted announced'),
  /** What stands behind an hour and tells of which half of the day it is, and words before an hour. */
  partsOfDay: ['in the morning', 'in the afternoon', 'in the evening', 'at night'],
  hourLinks: words('at after before around about until till by from past since'),
  seasons: 'fiscal financial spring summer autumn fall winter early late mid beginning end start year'.split(' '),
  timeWords: "am pm a.m p.m a.m. p.m. gmt utc est edt pst pdt bst cet ist o'clock o’clock hrs noon midnight".split(' '),
}
