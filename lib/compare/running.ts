import { daysBetween } from '../text/edtf.ts'
import { MONTH, WEEKDAY } from './calendar-words.ts'
import type { Figure } from '../figures/figure.ts'
import type { Side } from './comparison.ts'
import type { Profile } from './profile.ts'
import { FALLING_STATES, SEASON_THINGS } from './frame-words.ts'
import { RUNNING_STATES } from './word-classes.ts'

/** Says of a number that it is the count up to a day. */
const TALLY = new RegExp([
  `\\b(?:[Bb]y|[Aa]s of|[Uu]ntil|[Uu]p to) (?:\\p{L}+[ -]){0,3}?(?:${WEEKDAY}|${MONTH}|midnight|noon|dawn|now|then|\\d{1,2} ${MONTH})\\b`,
  '\\b(?:[Ss]o far|[Tt]o date|[Ll]atest (?:count|toll|tally|figures?)|[Ss]ince (?:the|it|its|last|[a-z]+ing)\\b|[Ss]ince [A-Z])',
  '\\b(?:has|have|had|have now|has now) (?:risen|climbed|reached|passed|grown|swollen|jumped) ?(?:to)?\\b',
].join('|'), 'u')
/** Says before or behind a number that what is counted goes on, unless it is a plan. */
const GOES_ON = { before: /\bthis (?:year|month|season),?(?: [\p{L}-]+){0,8} $/iu, after: /^(?: [\p{L}-]+){0,10} this (?:year|month|season)\b(?!['’])/u }
/** Measures of what burns or is gathered over days. */
const GATHERED = new Set(['area', 'mass'])
/** A count that is corrected does not fall below this part of itself; a lower one is another account. */
const CORRECTED = 0.5
/** Two rounds of a season are not nearer than this, in days. */
const ROUND = 3
/** An election is counted to its end within so many days. */
const COUNTED_WITHIN = 60
const COUNTING = /\b(?:votes?|ballots|precincts|polling stations) (?:(?:had been|have been|were|was) )?(?:counted|tallied|reporting)\b|\b(?:final|provisional|preliminary|partial|official) (?:results?|figures?|count|tally)\b/i
/** No count moves a share or a number of seats by more than this part on its way to the end. */
const COUNTED_APART = 0.2
const AT_THE_END = /\b(?:ended|finish(?:ed)?|final|champions?|career|title)\b/i

/**
 * Whether both give what an event goes on doing, so that a later number takes the place of an earlier one.
 * Two reports of one day of which neither says by when it counts are two accounts.
 */
export function isRunning(mine: Profile, theirs: Profile, [left, right]: [Side, Side]): boolean {
  const [{ figure: a, state }, { figure: b, state: other }] = [mine, theirs]
  if (isOfElection(mine, theirs)) return true
  if (a.kind === 'date' || a.kind === 'share' || a.kind === 'duration' || a.accumulation === 'flow' || b.accumulation === 'flow') return false
  if (mine.tally || theirs.tally) return (state === other || state === null || other === null) && (a.kind === 'count' || a.kind === 'money' || GATHERED.has(a.unit?.dimension ?? '')) && !fellAway(a.value, b.value, a.asOf, b.asOf)
  if (isOfSeason(mine, theirs) || isQueue(mine, theirs)) return true
  if (a.kind !== 'count' || (left.published !== null && left.published === right.published) || (!FALLING_STATES.has(state ?? '') && fellAway(a.value, b.value, a.asOf, b.asOf))) return false
  if (a.accumulation === 'cumulative' && b.accumulation === 'cumulative') return true
  return state !== null && state === other && (RUNNING_STATES.has(state) || FALLING_STATES.has(state))
}

/** Whether both are what a team gathers over a season, of which the later is the more and the earlier not the last. */
function isOfSeason(mine: Profile, theirs: Profile): boolean {
  const days = daysBetween(mine.figure.asOf, theirs.figure.asOf)
  if (days === null || Math.abs(days) < ROUND || mine.thing !== theirs.thing || !SEASON_THINGS.has(mine.thing)) return false
  const [earlier, later] = days > 0 ? [theirs, mine] : [mine, theirs]
  const [a, b] = [earlier.figure.value, later.figure.value]
  return typeof a === 'number' && typeof b === 'number' && a < b && !AT_THE_END.test(earlier.text.slice(earlier.figure.sentence.start, earlier.figure.sentence.end))
}

/** Says of things that they wait for their turn. */
const WAITS = /\b(?:wait(?:s|ed|ing)?|queu(?:e[ds]?|ing|eing)|at anchor|l(?:ay|ie|ies|ying) (?:off|idle)|(?:piled|stacked|backed|held) up|stuck|stranded|backlog)\b/

/** Whether both are what waits, on two days: a queue grows and shrinks. */
function isQueue(mine: Profile, theirs: Profile): boolean {
  const waits = ({ text, figure: { sentence, kind } }: Profile) => kind === 'count' && WAITS.test(text.slice(sentence.start, sentence.end))
  return (daysBetween(mine.figure.asOf, theirs.figure.asOf) ?? 0) !== 0 && mine.thing === theirs.thing && waits(mine) && waits(theirs)
}

/** Whether both are the result of one election, of which one text says how far it is counted: votes are counted until none is left. */
function isOfElection(mine: Profile, theirs: Profile): boolean {
  const days = daysBetween(mine.figure.asOf, theirs.figure.asOf)
  const isResult = ({ figure, attribute, thing }: Profile) => (figure.kind === 'share' && (attribute === 'turnout' || attribute === 'vote')) || (figure.kind === 'count' && (thing === 'seat' || thing === 'vote'))
  if (days === null || Math.abs(days) > COUNTED_WITHIN || !isResult(mine) || !isResult(theirs)) return false
  const [a, b] = [mine.figure.value, theirs.figure.value]
  if (typeof a !== 'number' || typeof b !== 'number' || Math.abs(a - b) > COUNTED_APART * Math.max(a, b)) return false
  return COUNTING.test(mine.text) || COUNTING.test(theirs.text)
}

/** Whether its sentence says of a figure up to when it counts. */
export function isTally({ sentence: { start, end }, wording, modality }: Figure, text: string): boolean {
  const goesOn = () => modality !== 'planned' && (GOES_ON.before.test(text.slice(start, wording.start)) || GOES_ON.after.test(text.slice(wording.end, end)))
  return TALLY.test(text.slice(start, end)) || goesOn()
}

/** Whether a later number stands in the place of one that its wording leaves open: "at least nine" is twelve by Monday. */
export function isSuperseded(mine: Profile, theirs: Profile): boolean {
  const isLimit = ({ figure: { comparator, modality } }: Profile) => comparator === 'atMost' || comparator === 'lessThan' || comparator === 'between' || modality === 'estimated'
  return (mine.tally || theirs.tally) && !isLimit(mine) && !isLimit(theirs)
}

function fellAway(a: Profile['figure']['value'], b: Profile['figure']['value'], from: string | null, to: string | null): boolean {
  if (typeof a !== 'number' || typeof b !== 'number' || from === null || to === null) return false
  const [earlier, later] = from < to ? [a, b] : [b, a]
  return later < CORRECTED * earlier
}

/** Whether one is what was there in an earlier year than the other: "had 9,000 soldiers in 1998", beside the 7,000 of today. */
export function isChanged({ figure: a }: Profile, { figure: b }: Profile): boolean {
  if ([a, b].some(({ kind, accumulation, modality }) => kind !== 'count' || accumulation !== 'stock' || modality === 'planned') || a.asOf === null || b.asOf === null) return false
  const earlier = a.asOf < b.asOf ? a : b
  return earlier.asOf!.length === YEAR && !earlier.implied.includes('asOf') && a.asOf.slice(0, YEAR) !== b.asOf.slice(0, YEAR)
}

/** Characters of a year. */
const YEAR = 4
