import type { Figure } from '../figures/figure.ts'
import { nameKey, sameName, samePerson } from '../names/names.ts'
import { daysBetween } from '../text/edtf.ts'
import { NO_RULINGS, type Evidence, type Origin, type OriginRelation, type Rulings, type Side } from './comparison.ts'
import { isCopied, sharesRun } from './overlap.ts'
import { sameStatement } from './statement.ts'
import { stem } from './words.ts'

/** Whether two texts or figures go back to one source, and why; no evidence where it is unknown. */
export interface OriginFound {
  origin: OriginRelation
  evidence: Evidence | null
}

const UNKNOWN: OriginFound = { origin: 'unknown', evidence: null }
/** A run of words this long in two sentences was copied, or both copied it. */
const COPIED_RUN = 10
/** Texts as short as this are statements rather than reports. */
const STATEMENT_WORDS = 130

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
 * Whether two whole texts go back to one source: one wire in both credits, one citing the other, or text copied.
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
  if (isCopied(a, b)) return same('text', {})
  if (isShort(a.text) && isShort(b.text)) {
    const statement = sameStatement(a.text, b.text)
    // words without a speaker on both sides are a shared text, not somebody's statement
    if (statement) return statement.speaker === null ? same('text', {}) : same('statement', { speaker: statement.speaker })
  }
  return UNKNOWN
}

/** The publisher of `other`, where the text of `side` gives it as its source ("the Daily Mirror reports"). */
function citesInText(side: Side, other: Side): string | null {
  const publisher = other.publisher?.trim() ?? ''
  // an outlet's own name in its own text is no citation, and a short name may be a word
  if (publisher.length < 5 || (side.publisher !== null && sameName(side.publisher, publisher))) return null
  const name = publisher.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/^The /, '(?:[Tt]he )?')
  const cites = new RegExp(`(?:according to|reported by|citing|cited by|quoted by|told|first in) (?:the )?${name}\\b|\\b${name}(?:,? citing [^.]{3,40},)? (?:reports?|reported|writes|wrote|quoted|quotes)\\b`)
  return cites.test(side.text) ? publisher : null
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
 * Whether two figures go back to one source. The same speaker on the same day or occasion is one statement; the same speaker
 * on two days are two. Where the texts have one origin, so have the figures that stand in both.
 */
export function originOfFigures(mine: Figure, theirs: Figure, [a, b]: [Side, Side], texts: OriginFound): OriginFound {
  const speaker = sharedSpeaker(mine, theirs)
  if (speaker) {
    const { day, place, event } = { day: mine.occasion.day, place: mine.occasion.place, event: mine.occasion.event }
    const other = theirs.occasion
    const apart = daysBetween(day, other.day)
    if (apart !== null && apart !== 0) return { origin: 'different', evidence: null }
    if (place && other.place && !sameName(place, other.place)) return { origin: 'different', evidence: null }
    const meets = event !== null && other.event !== null && sharesStem(event, other.event)
    if ((apart === 0 && day!.length === 10) || meets || (place && other.place && withinDays(a, b, 3))) {
      return same('statement', { speaker, day: day ?? other.day, place: place ?? other.place, occasion: event ?? other.event })
    }
  }
  const cited = citedOutlet(mine, b) ?? citedOutlet(theirs, a)
  if (cited && texts.origin !== 'different') return same('cites', { source: cited })
  if (texts.origin === 'same' && texts.evidence?.kind !== 'cites') return texts
  // two reports that the reader has parted share a statement at most, no text
  if (texts.origin === 'different') return texts
  if (a.form === 'full' && b.form === 'full' && sharesRun(sentenceOf(mine, a), sentenceOf(theirs, b), COPIED_RUN)) return same('text', {})
  return UNKNOWN
}

function sharedSpeaker(mine: Figure, theirs: Figure): string | null {
  for (const one of mine.attribution) {
    for (const other of theirs.attribution) if (nameKey(one) && (sameName(one, other) || samePerson(one, other))) return one.length >= other.length ? one : other
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

function isShort(text: string): boolean {
  return text.length < STATEMENT_WORDS * 12 && text.split(/\s+/).length <= STATEMENT_WORDS
}

function same(kind: Evidence['kind'], words: Partial<Evidence>): OriginFound {
  return { origin: 'same', evidence: { kind, speaker: null, day: null, place: null, occasion: null, source: null, ...words } }
}
