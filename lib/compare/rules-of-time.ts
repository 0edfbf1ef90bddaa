import { daysBetween, knownDaysBetween } from '../text/edtf.ts'
import { isMonth } from './calendar-words.ts'
import type { Profile } from './profile.ts'
import type { Words } from './rule.ts'
import { FIRM_STATES, LASTING_CAUSES, RUNNING_STATES } from './word-classes.ts'

// The rules that keep figures apart by when they hold; `rules.ts` has their order.

/** Magnitudes of one earthquake are corrected by about this much. */
const REVISED_MAGNITUDE = 0.3

/** Two happenings: other strengths of a quake, other days on which it came about. */
export function eventsApart(mine: Profile, theirs: Profile): Words | null {
  const [{ past: a, figure: one }, { past: b, figure: other }] = [mine, theirs]
  if (mine.strength !== null && theirs.strength !== null && Math.abs(mine.strength - theirs.strength) > REVISED_MAGNITUDE) return [String(mine.strength), String(theirs.strength)]
  if (one.kind === 'date' || other.kind === 'date' || (a === null && b === null)) return null
  // "in September 2015", and a report of that month
  if (isOneTime(mine, theirs)) return null
  if (a === null || b === null) return [[...(a ?? [])].join(' '), [...(b ?? [])].join(' ')]
  return a.size === 0 || b.size === 0 || [...a].some((time) => b.has(time)) ? null : [[...a].join(' '), [...b].join(' ')]
}

/**
 * Whether one of two figures is given for a time known to the month, and the other is of that time.
 * @param within how many days apart they may be
 */
export function isOneTime({ figure: a }: Profile, { figure: b }: Profile, within = 0): boolean {
  if (a.implied.includes('asOf') && b.implied.includes('asOf')) return false
  const days = knownDaysBetween(a.asOf, b.asOf)
  return days !== null && Math.abs(days) <= within
}

/** What came in a while, and the total so far; what is new, and all of it. */
export function accumulationsApart(mine: Profile, theirs: Profile): Words | null {
  const [{ figure: a, state: one }, { figure: b, state: other }] = [mine, theirs]
  if (a.kind !== 'count' || (a.accumulation === 'flow') === (b.accumulation === 'flow')) return null
  const isNewOfAll = one !== null && one === other && RUNNING_STATES.has(one) && NEW.test((a.accumulation === 'flow' ? a : b).text)
  return isNewOfAll || a.accumulation === 'cumulative' || b.accumulation === 'cumulative' ? [a.accumulation, b.accumulation] : null
}

const NEW = /\b(?:new|fresh|additional)\b/i

/** So many in one span of time, and so many in another or in none that is named. */
export function periodsApart(mine: Profile, theirs: Profile): Words | null {
  if (mine.figure.kind !== 'count' || mine.period === theirs.period || mine.state === null) return null
  return mine.period === null || theirs.period === null ? [mine.period ?? '', theirs.period ?? ''] : null
}

/** The counts of a day and of a week, equal or not. */
export function stretchesOfTimeApart({ period: a }: Profile, { period: b }: Profile): Words | null {
  return a === null || b === null || stretchOf(a) === stretchOf(b) || stretchOf(a) === null || stretchOf(b) === null ? null : [a, b]
}

/** What a count is for, by its length: one hour, day, week or month; null for days, weeks and months, however many. */
function stretchOf(period: string): string | null {
  return /^(?:hour|day|week|month|quarter|year)$/.test(period) ? period : period === '24 hours' || /day$/.test(period) ? 'day' : isMonth(period) ? 'month' : null
}

/** Other times that the sentences give for what is no standing thing. */
export function timesApart(mine: Profile, theirs: Profile): Words | null {
  if (mine.figure.kind === 'date') return null
  // "the second quarter" and "between April and June"
  if (mine.months !== null && theirs.months !== null) return null
  if (mine.relative !== theirs.relative && !isOneTime(mine, theirs) && !isTollOfNow(mine, theirs) && (mine.relative === null || theirs.relative === null || mine.relative.split(' ')[0] !== theirs.relative.split(' ')[0])) {
    return [mine.relative ?? '', theirs.relative ?? '']
  }
  if (mine.figure.accumulation === 'stock' && theirs.figure.accumulation === 'stock') return null
  const years = (profile: Profile) => [...profile.times].filter((time) => /^\d/.test(time))
  const [a, b] = [years(mine), years(theirs)]
  return a.length === 0 || b.length === 0 || a.some((year) => b.includes(year)) ? null : [a[0]!, b[0]!]
}

/** Whether one is the toll of this month and the other one of now that names no time, each the one that its text is about: "have died in fighting". */
function isTollOfNow(mine: Profile, theirs: Profile): boolean {
  const [timed, other] = mine.relative === null ? [theirs, mine] : [mine, theirs]
  if (timed.relative !== 'this month' || other.relative !== null || !mine.main || !theirs.main || [mine, theirs].some(({ figure }) => figure.accumulation !== 'cumulative')) return false
  const { text, figure: { sentence, wording } } = other
  return GOES_ON.test(text.slice(wording.start, sentence.end)) && !ONE_EVENT.test(text.slice(wording.end, sentence.end))
}

const GOES_ON = /^\P{L}*(?:\S+ ){0,5}?(?:have|has) (?:been |now |so far )?(?:died|killed|perished|injured|wounded|hurt|drowned)\b/u
/** Behind a toll: what happened once. */
const ONE_EVENT = /\b(?:(?:in|by|from|during) (?:an?|the)|when|after|on)\b/

/** What happened on one day and what happened on another, more than reports of one night disagree. */
export function daysApart(mine: Profile, theirs: Profile): Words | null {
  if (mine.day === null || theirs.day === null || mine.past !== null || theirs.past !== null) return null
  const apart = daysBetween(mine.day, theirs.day)
  return apart !== null && Math.abs(apart) > ONE_NIGHT ? [mine.day, theirs.day] : null
}

const ONE_NIGHT = 1

const EXCHANGED = /^\s*(?:per|to|against|for) (?:the |an? |one )?(?:US |U\.S\. )?(?:euros?|dollars?|pounds?|yen|francs?|roubles?|rubles?|yuan)\b/

/** Whether a figure is set anew from time to time: a rate of interest, an exchange rate. */
export function isSet({ figure, attribute, text }: Profile): boolean {
  return (figure.kind === 'share' && attribute === 'interest') || (figure.kind === 'count' && EXCHANGED.test(text.slice(figure.wording.end, figure.sentence.end)))
}

/** What was set on one day, and on another; the step by which it was set is that day's too. */
export function settingsApart({ figure: { asOf: a } }: Profile, { figure: { asOf: b } }: Profile): Words | null {
  const apart = daysBetween(a, b)
  return apart !== null && Math.abs(apart) > BETWEEN_SETTINGS ? [a!, b!] : null
}

/** How many days lie between two meetings at the least. */
const BETWEEN_SETTINGS = 14

/** How long the toll of one sudden event is told, in days. */
const TOLD_FOR = 120

/** Tolls of sudden events that are told months apart. */
export function erasApart(mine: Profile, theirs: Profile): Words | null {
  if (!isSudden(mine) || !isSudden(theirs) || ONGOING.has(mine.state ?? '')) return null
  const apart = daysBetween(mine.figure.asOf, theirs.figure.asOf)
  return apart !== null && Math.abs(apart) > TOLD_FOR ? [mine.figure.asOf!, theirs.figure.asOf!] : null
}

/** Whether a figure is of what came over people at once, and not of what lasts. */
export function isSudden({ state, past, contrasts, figure, diseases }: Profile): boolean {
  return diseases.size === 0 && figure.kind === 'count' && past === null && (FIRM_STATES.has(state ?? '') || figure.accumulation === 'flow') && ![...contrasts.get('cause') ?? []].some((cause) => LASTING_CAUSES.has(cause))
}

/** How far two editions of what comes again in a year or four are apart at the least, in days. */
const EDITION = 200
/** The same of two rounds of one vote, where both texts say on which day it was. */
const ROUND = 10

/** What comes again, as elections, matches and seasons do: two of them, though their numbers be equal. */
export function editionsApart(mine: Profile, theirs: Profile): Words | null {
  // "took 28 percent" is of the votes where the other is
  const areShares = mine.figure.kind === 'share' && theirs.figure.kind === 'share' && mine.attribute === null !== (theirs.attribute === null)
  // where one text says of how many seats, those of the other are of as many
  const areSeats = mine.thing === 'seat' && theirs.thing === 'seat'
  if (!(isOfEdition(mine) && isOfEdition(theirs)) && !((areShares || areSeats) && (isOfEdition(mine) || isOfEdition(theirs)))) return null
  if (mine.past !== null || theirs.past !== null) return null
  const [one, other] = [mine.figure.asOf, theirs.figure.asOf]
  const apart = daysBetween(one, other)
  if (apart === null) return one !== null && other !== null && one.slice(0, 4) !== other.slice(0, 4) && (opensWithYear(mine) || opensWithYear(theirs)) ? [one, other] : null
  const isSaid = mine.figure.kind === 'share' && ![mine, theirs].some(({ figure }) => figure.implied.includes('asOf') || figure.asOf?.length !== 10)
  return Math.abs(apart) > (isSaid ? ROUND : EDITION) ? [one!, other!] : null
}

/** Whether the words before a number give its year: "in 2020 it had been 66.9 percent"; one behind it may be compared with. */
function opensWithYear({ figure, text }: Profile): boolean {
  return figure.asOf !== null && text.slice(figure.sentence.start, figure.wording.start).includes(figure.asOf.slice(0, 4))
}

/** Whether a figure is of what comes again in a year or four. */
export function isOfEdition({ figure, attribute, thing, episode }: Profile): boolean {
  // the seats that a party won of all, which are there from one election to the next
  return figure.kind === 'count' ? episode || EDITION_THINGS.has(thing) || (thing === 'seat' && figure.partOf !== null) : figure.kind === 'share' && EDITION_ATTRIBUTES.has(attribute ?? '')
}

const EDITION_THINGS = new Set(['vote', 'goal', 'medal', 'fan'])
const EDITION_ATTRIBUTES = new Set(['turnout', 'vote', 'abstention'])

/** What goes on whatever began it. */
const ONGOING = new Set('displaced refugees imprisoned unemployed tested vaccinated hospitalised recovered infected hostage missing exported imported'.split(' '))
