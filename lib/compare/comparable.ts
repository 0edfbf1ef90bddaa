import type { Relation as Related } from '../match/related.ts'
import { keyContains } from '../names/names.ts'
import type { UnlikeReason } from './comparison.ts'
import { outcomeOf, statedValue, unitScale } from './outcome.ts'
import { isPeople, widerThing, type Profile, type ProfiledSide } from './profile.ts'

/** Whether two figures may be compared, and what speaks for and against it. */
export interface Decision {
  /** Why not; null when they may. `null` with a score below `ENOUGH` means that nothing shows them to be of one thing. */
  reason: UnlikeReason | null
  /** The words that tell them apart, mine's and theirs'. */
  words: [string, string]
  /** How much shows that they are of one thing, 0 and up. */
  score: number
  /** The parts of the score, by name. */
  parts: Record<string, number>
}

/** From here on two figures are of one thing; found on pairs of figures from real reports. */
export const ENOUGH = 1

/** States of people that exclude each other and that a figure has or has not: a figure without is never one with. */
const HARM = new Set('killed wounded casualties missing displaced refugees evacuated rescued trapped arrested hostage infected tested vaccinated hospitalised recovered surrendered shot sheltering stranded imprisoned'.split(' '))
const NEVER = new Set<UnlikeReason>(['dimension', 'counted'])

/** Whether two figures of two texts may be compared, by what their sentences say. */
export function mayCompare(mine: Profile, theirs: Profile, sides: [ProfiledSide, ProfiledSide], relation: Related): Decision {
  const unlike = (reason: UnlikeReason, words: [string, string] = ['', '']): Decision => ({ reason, words, score: 0, parts: {} })
  if (dimensionOf(mine) !== dimensionOf(theirs)) return unlike('dimension')
  const counted = countedApart(mine, theirs)
  if (counted) return unlike('counted', counted)
  const parts = evidence(mine, theirs, sides)
  const score = Object.values(parts).reduce((sum, part) => sum + part, 0)
  const apart = (reason: UnlikeReason, words: [string, string] = ['', '']): Decision => ({ reason, words, score, parts })
  if (relation === 'subject' && !isStanding(mine, theirs)) return apart('event')
  const actor = namesApart(mine.owners, theirs.owners)
  if (actor) return apart('actor', actor)
  const place = placesApart(mine, theirs)
  if (place) return apart('place', place)
  if (mine.planned !== theirs.planned && mine.figure.modality !== theirs.figure.modality && [mine, theirs].some((one) => one.figure.modality === 'planned')) return apart('modality')
  if (mine.part !== theirs.part && !sameValue(mine, theirs)) return apart('part')
  const period = periodApart(mine, theirs)
  if (period && !sameValue(mine, theirs)) return apart('period', period)
  const time = timesApart(mine, theirs)
  if (time) return apart('time', time)
  return { reason: null, words: ['', ''], score, parts }
}

/** Whether the reason still leaves the two near enough to be shown beside each other as "other numbers". */
export function isNearMiss(decision: Decision): boolean {
  return decision.reason !== null && !NEVER.has(decision.reason) && decision.score >= ENOUGH
}

/** Whether two figures state one value in the same family of wordings, or values that the wordings allow. */
export function sameValue(mine: Profile, theirs: Profile): boolean {
  if (mine.figure.kind === 'date') return mine.figure.date === theirs.figure.date
  const [a, b] = [statedValue(mine.figure, 1), statedValue(theirs.figure, unitScale(mine.figure, theirs.figure))]
  if (!a || !b) return false
  const point = { comparator: 'exact' as const, counted: a.counted && b.counted, converted: false }
  return outcomeOf({ ...a, ...point }, { ...b, ...point }) === 'same'
}

function dimensionOf({ figure }: Profile): string {
  if (figure.kind === 'date') return 'date'
  if (!figure.unit) return figure.kind === 'share' ? 'share' : 'count'
  return `${figure.unit.dimension}${figure.unit.per ? `/${figure.unit.per}` : ''}`
}

function countedApart(mine: Profile, theirs: Profile): [string, string] | null {
  const [a, b] = [mine, theirs]
  if (a.state !== b.state) {
    if (a.state && b.state) return [a.state, b.state]
    if (HARM.has((a.state ?? b.state)!)) return [a.state ?? a.thing, b.state ?? b.thing]
  }
  if (a.figure.kind !== 'count' || b.figure.kind !== 'count') {
    return a.attribute && b.attribute && a.attribute !== b.attribute ? [a.attribute, b.attribute] : null
  }
  if (a.thing === b.thing) return null
  const harmed = a.state !== null && a.state === b.state && HARM.has(a.state)
  if (harmed && isPeople(a.thing) && isPeople(b.thing)) return null
  // the words of a state without a noun count people: "42 wounded"
  if (harmed && (!a.thingKnown || !b.thingKnown)) return null
  if (widerThing(a.thing) === b.thing || widerThing(b.thing) === a.thing) return null
  if (a.thing && b.thing) return [a.thing, b.thing]
  return null
}

function namesApart(mine: Set<string>, theirs: Set<string>): [string, string] | null {
  if (mine.size === 0 || theirs.size === 0) return null
  for (const a of mine) for (const b of theirs) if (a === b || keyContains(a, b) || keyContains(b, a)) return null
  return [[...mine][0]!, [...theirs][0]!]
}

function placesApart(mine: Profile, theirs: Profile): [string, string] | null {
  const [a, b] = [mine.figure.places.length ? mine.places.slice(0, mine.figure.places.length) : [], theirs.figure.places.length ? theirs.places.slice(0, theirs.figure.places.length) : []]
  if (a.length === 0 || b.length === 0) return null
  for (const one of mine.places) for (const other of theirs.places) if (one === other || keyContains(one, other) || keyContains(other, one)) return null
  return [a[0]!, b[0]!]
}

function periodApart(mine: Profile, theirs: Profile): [string, string] | null {
  if (mine.figure.kind !== 'count') return null
  return mine.period !== theirs.period && (mine.period === null || theirs.period === null) && mine.state !== null ? [mine.period ?? '', theirs.period ?? ''] : null
}

function timesApart(mine: Profile, theirs: Profile): [string, string] | null {
  const years = (profile: Profile) => [...profile.times].filter((time) => /^\d/.test(time))
  const [a, b] = [years(mine), years(theirs)]
  if (a.length === 0 || b.length === 0 || a.some((year) => b.includes(year))) return null
  if (mine.figure.kind === 'date' || mine.figure.accumulation === 'stock') return null
  return [a[0]!, b[0]!]
}

function isStanding(mine: Profile, theirs: Profile): boolean {
  const standing = ({ figure }: Profile) => figure.accumulation === 'stock' || figure.kind === 'date' || (figure.kind === 'measure' && figure.unit?.dimension !== 'time') || figure.accumulation === 'cumulative'
  return standing(mine) && standing(theirs)
}

function evidence(mine: Profile, theirs: Profile, sides: [ProfiledSide, ProfiledSide]): Record<string, number> {
  const parts: Record<string, number> = {}
  const { cosine, shared } = likeness(mine, theirs, sides)
  parts.words = 1.6 * cosine
  parts.shared = Math.min(0.3, 0.06 * shared)
  if (mine.thing && mine.thing === theirs.thing) parts.thing = isPeople(mine.thing) ? 0.1 : 0.45
  if (mine.state && mine.state === theirs.state) parts.state = HARM.has(mine.state) ? 0.35 : 0.25
  if (mine.attribute && mine.attribute === theirs.attribute) parts.attribute = 0.3
  if (sameValue(mine, theirs)) parts.value = 0.25 + 0.15 * Math.min(4, digitsOf(mine)) + (mine.figure.unit ? 0.15 : 0)
  const names = [...mine.near].filter((name) => theirs.near.has(name)).length
  if (names > 0) parts.names = Math.min(0.3, 0.15 * names)
  return parts
}

/** Cosine of the weighed words around two numbers, rare words of the two texts weighing more; and how many they share. */
function likeness(mine: Profile, theirs: Profile, [left, right]: [ProfiledSide, ProfiledSide]): { cosine: number; shared: number } {
  const total = left.sentences + right.sentences
  const rarity = (word: string) => Math.log(1 + total / (1 + (left.frequency.get(word) ?? 0) + (right.frequency.get(word) ?? 0)))
  let [dot, a, b, shared] = [0, 0, 0, 0]
  for (const [word, weight] of mine.context) {
    const one = weight * rarity(word)
    a += one * one
    const other = theirs.context.get(word)
    if (other !== undefined) {
      dot += one * other * rarity(word)
      shared++
    }
  }
  for (const [word, weight] of theirs.context) b += (weight * rarity(word)) ** 2
  return { cosine: a === 0 || b === 0 ? 0 : dot / Math.sqrt(a * b), shared }
}

/** Digits of a value that mean something: an equal 7,543 says more than an equal 7. */
function digitsOf({ figure }: Profile): number {
  if (figure.kind === 'date') return (figure.date ?? '').length / 3
  const value = Array.isArray(figure.value) ? figure.value[1] : figure.value
  if (value === null) return 0
  const digits = Math.abs(value).toExponential(8).split('e')[0]!.replace('.', '').replace(/0+$/, '').length
  return Math.abs(value) < 13 && Number.isInteger(value) ? 0 : digits
}
