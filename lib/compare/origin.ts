import type { Figure } from '../figures/figure.ts'
import { findStatements } from '../figures/find-statements.ts'
import { knownName, nameKey, sameName, samePerson } from '../names/names.ts'
import { containsDate, daysBetween, parseEdtf } from '../text/edtf.ts'
import { citesInText } from './citation.ts'
import { NO_RULINGS, type Evidence, type Origin, type OriginRelation, type Rulings, type Side } from './comparison.ts'
import { relateFigures } from './outcome.ts'
import { findOverlap, sharesRun } from './overlap.ts'
import { isShort, ONE_TIME, OUTLET, sameStatement, saidOnOtherDays } from './statement.ts'
import { stem } from './words.ts'

/** Whether two texts or figures go back to one source, and why; no evidence where it is unknown. */
interface OriginFound {
  origin: OriginRelation
  evidence: Evidence | null
}

const UNKNOWN: OriginFound = { origin: 'unknown', evidence: null }
/** A run of words this long in two sentences was copied, or both copied it. */
const COPIED_RUN = 10
/** So many words that two sentences of a quotation share make them one. */
const QUOTED_RUN = 6

/** Whether two whole texts go back to one source: what the reader has decided of them, else what they show. */
export function relateOrigins(a: Side, b: Side, rulings: Rulings = NO_RULINGS): OriginFound {
  const names = (pair: readonly [string, string]) => (pair[0] === a.id && pair[1] === b.id) || (pair[0] === b.id && pair[1] === a.id)
  if (rulings.oneOrigin.some(names)) return same('reader', {})
  if (rulings.twoOrigins.some(names)) return { origin: 'different', evidence: null }
  const seen = kept.get(a) ?? new WeakMap<Side, OriginFound>()
  const found = seen.get(b) ?? shownOrigins(a, b)
  kept.set(a, seen.set(b, found))
  return found
}

/** What two texts show, which many rows ask for. */
const kept = new WeakMap<Side, WeakMap<Side, OriginFound>>()

/**
 * Whether two whole texts go back to one source: one wire in both credits, one citing the other, text copied, or somebody quoted in the same words.
 * Text is never compared when one is an account of a report: its words are not the report's own. Unknown is never "independent".
 */
function shownOrigins(a: Side, b: Side): OriginFound {
  const wire = a.credit.find((one) => b.credit.some((other) => sameName(one, other)) || (b.publisher !== null && sameName(one, b.publisher)))
    ?? b.credit.find((one) => a.publisher !== null && sameName(one, a.publisher))
  if (wire !== undefined) return same('wire', { source: wire })
  const cited = a.cites.find((one) => b.publisher !== null && sameName(one, b.publisher)) ?? b.cites.find((one) => a.publisher !== null && sameName(one, a.publisher))
  if (cited !== undefined) return same('cites', { source: cited })
  const named = citesInText(a, b) ?? citesInText(b, a)
  if (named) return same('cites', { source: named })
  if (a.form === 'account' || b.form === 'account') return UNKNOWN
  const short = isShort(a.text) && isShort(b.text)
  if (short && saidOnOtherDays(a, b)) return { origin: 'different', evidence: null }
  const overlap = findOverlap(a, b)
  if (overlap?.kind === 'text') return same('text', {})
  if (short) {
    const statement = sameStatement(a, b)
    // words without a speaker on both sides are a shared text, not somebody's statement
    if (statement) return statement.speaker === null ? same('text', {}) : same('statement', { speaker: statement.speaker })
  }
  return overlap ? quotation(overlap.words, a, b) : UNKNOWN
}

/** What words that both texts quote show: one statement, with its speaker where both name him; unknown where they name two. */
function quotation(words: string, a: Side, b: Side): OriginFound {
  const quote = new RegExp(words.split(' ').join('[^\\p{L}\\p{N}]+'), 'iu')
  const [here, there] = [a, b].map(({ text, published }) => {
    const paragraph = text.split('\n').find((line) => quote.test(line))
    return paragraph === undefined ? [] : findStatements({ text: paragraph, published }).flatMap(({ chain }) => chain).filter(isNamed)
  }) as [string[], string[]]
  const speaker = sharedName(here, there)
  return speaker === null && here.length > 0 && there.length > 0 ? UNKNOWN : same('statement', { speaker })
}

/**
 * The sides by origin; every side stands in exactly one, with the evidence for its being there. What the reader has joined is
 * joined first, and no group holds two sides that the reader has parted.
 * @returns in the order of the first member of each
 */
export function groupOrigins(sides: Side[], rulings: Rulings = NO_RULINGS): Origin[] {
  const groupOf = sides.map((_, at) => at)
  const evidence = sides.map((): Evidence[] => [])
  const links = sides.flatMap((a, i) => sides.slice(i + 1).map((b, k) => ({ i, j: i + 1 + k, found: relateOrigins(a, b, rulings) }))).filter(({ found }) => found.origin === 'same')
  const at = (id: string) => groupOf[sides.findIndex((side) => side.id === id)]
  const isParted = (one: number, other: number) => rulings.twoOrigins.some(([a, b]) => new Set([at(a), at(b), one, other]).size === 2 && at(a) !== at(b))
  for (const { i, j, found } of links.sort((a, b) => Number(isReaders(b.found)) - Number(isReaders(a.found)))) {
    const [into, from] = [groupOf[i]!, groupOf[j]!].sort((a, b) => a - b) as [number, number]
    if (into !== from) {
      if (isParted(into, from)) continue
      groupOf.forEach((group, side) => { if (group === from) groupOf[side] = into })
      evidence[into]!.push(...evidence[from]!)
    }
    if (found.evidence) evidence[into]!.push(found.evidence)
  }
  return [...new Set(groupOf)].map((group, number) => ({
    id: `o${number + 1}`,
    members: sides.filter((_, member) => groupOf[member] === group).map((side) => side.id),
    evidence: evidence[group]!,
  }))
}

function isReaders({ evidence }: OriginFound): boolean {
  return evidence?.kind === 'reader'
}

/**
 * Whether two figures go back to one source. The same speaker at the same time and occasion is one statement, on two days two; the same
 * number from one named source or speaker is one where days do not part it. Where the texts have one origin, so have the figures
 * that stand in both, but a statement covers what its speaker says and no more.
 */
export function originOfFigures(mine: Figure, theirs: Figure, [a, b]: [Side, Side], texts: OriginFound): OriginFound {
  const speaker = sharedSpeaker(mine, theirs)
  if (speaker) {
    const [here, there] = [mine.occasion, theirs.occasion]
    const days = relateDays(here.day, there.day)
    const sameEvent = here.event !== null && there.event !== null && sharesStem(here.event, there.event)
    const sameLocation = here.place !== null && there.place !== null && sameName(here.place, there.place)
    // where a day is not known two places tell of two statements; on one day it is one, and one of the places misread
    if (days === 'other' || (days !== 'same' && here.place !== null && there.place !== null && !sameLocation)) return { origin: 'different', evidence: null }
    const near = withinDays(a, b, ONE_TIME)
    const equal = isEqual(mine, theirs)
    if (days === 'same' || (days === 'within' && (sameLocation || sameEvent || equal)) || sameEvent || (sameLocation && near) || (equal && (near ? isNamed(speaker) : isOutlet(speaker)))) {
      return same('statement', { speaker, day: finer(here.day, there.day), place: here.place ?? there.place, occasion: here.event ?? there.event })
    }
  }
  const cited = citedOutlet(mine, b) ?? citedOutlet(theirs, a)
  if (cited && texts.origin !== 'different') return same('cites', { source: cited })
  if (texts.origin === 'same' && texts.evidence?.kind !== 'cites' && (texts.evidence?.kind !== 'statement' || covers(texts.evidence, [mine, a], [theirs, b]))) return texts
  // two reports that the reader has parted share a statement at most, no text
  if (texts.origin === 'different') return texts
  const parted = mine.attribution.length > 0 && theirs.attribution.length > 0 && speaker === null
  if (!parted && a.form === 'full' && b.form === 'full' && sharesRun(sentenceOf(mine, a), sentenceOf(theirs, b), COPIED_RUN)) return same('text', {})
  return UNKNOWN
}

/** Whether two dates of statements are one day, two, or one may lie in the other; null where one is not known. */
function relateDays(a: string | null, b: string | null): 'same' | 'within' | 'other' | null {
  const [one, other] = [a, b].map((date) => (date === null ? null : parseEdtf(date)))
  if (!one || !other) return null
  if (a === b && one.precision === 'day') return 'same'
  return containsDate(one, other) || containsDate(other, one) ? 'within' : 'other'
}

function finer(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b.length > a.length) ? b : a
}

/** Whether two figures give the same number, or the same date. */
function isEqual(mine: Figure, theirs: Figure): boolean {
  return mine.date !== null || theirs.date !== null ? mine.date === theirs.date : relateFigures(mine, theirs)?.ratio === 1
}

/** Whether a speaker has a name of his own: not a country, in whose name many speak, and not "the ministry". */
function isNamed(speaker: string): boolean {
  return /\p{Lu}/u.test(speaker) && knownName(speaker)?.kind !== 'place'
}

/** Whether a source is known as one that reports: what it once reported is quoted for years. */
function isOutlet(speaker: string): boolean {
  return isNamed(speaker) && (knownName(speaker)?.kind === 'group' || OUTLET.test(speaker))
}

/** Whether a statement that two texts give has two figures in it: they are no more than the statement and name nobody else, or the words of both figures are the same. */
function covers({ speaker }: Evidence, [mine, a]: [Figure, Side], [theirs, b]: [Figure, Side]): boolean {
  if (!isShort(a.text) || !isShort(b.text)) return sharesRun(sentenceOf(mine, a), sentenceOf(theirs, b), QUOTED_RUN)
  return [mine, theirs].every(({ attribution }) => attribution.length === 0 || speaker === null || attribution.some((one) => sameName(one, speaker) || samePerson(one, speaker)))
}

function sharedSpeaker(mine: Figure, theirs: Figure): string | null {
  return sharedName(mine.attribution, theirs.attribution)
}

/** A name that stands in both lists, in its longer form. */
function sharedName(mine: readonly string[], theirs: readonly string[]): string | null {
  for (const one of mine) {
    for (const other of theirs) if (nameKey(one) && (sameName(one, other) || samePerson(one, other))) return one.length >= other.length ? one : other
  }
  return null
}

function citedOutlet(figure: Figure, other: Side): string | null {
  return other.publisher === null ? null : figure.attribution.find((one) => sameName(one, other.publisher!)) ?? null
}

function sharesStem(a: string, b: string): boolean {
  const words = (text: string) => (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map(stem)
  const other = new Set(words(b))
  return words(a).some((word) => other.has(word))
}

function withinDays(a: Side, b: Side, most: number): boolean {
  const apart = daysBetween(a.published, b.published)
  return apart !== null && Math.abs(apart) <= most
}

function sentenceOf(figure: Figure, side: Side): string {
  return (figure.in === 'title' ? side.title : side.text).slice(figure.sentence.start, figure.sentence.end)
}

function same(kind: Evidence['kind'], words: Partial<Evidence>): OriginFound {
  return { origin: 'same', evidence: { kind, speaker: null, day: null, place: null, occasion: null, source: null, ...words } }
}
