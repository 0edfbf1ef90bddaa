import search from 'approx-string-match'
import { missingFrom, tellingWords } from './page-words.ts'

/** How well what stands before and behind a place is what stood there, 0 to 1; null on a side of which nothing is known. */
export interface Surroundings {
  before: number | null
  after: number | null
  /**
   * Whether beside a side that is strong are the letters that stood right there, or the other side is a few words off: a new sentence has the same next one behind it, but begins and ends in
   * words of its own.
   */
  touches: boolean
}

/** At or above it a side is taken for the one that stood there. */
const STRONG = 0.75

const SHORTEST = 8
/** How far a side may have moved from its passage, by an advertisement or a paragraph put between. */
const REACH = 800
const SHARE_OF_ERRORS = 0.4
const SHARE_OF_ERRORS_AFAR = 0.12
/** What a side is worth that stands near, but not beside. */
const AFAR = 0.8
/** What a side is worth at most that lacks one of its names or numbers. */
const OF_ONE_MOULD = 0.5
const SLACK = 8
/** How many letters are right beside a place. */
const BESIDE = 10
/** How many letters of a side show that it is near, and what may be between. */
const NEAR_SIDE = 20
const FEW_WORDS = 40
const SENTENCE_END = /[.!?…。！？۔।]/u

/**
 * Holds what stands around a stretch of a folded text against what stood around the passage.
 * @param afar whether a side may have something put between; where the same words stand twice it may not, since the other ones may be what is between
 */
export function surroundingsOf(page: string, start: number, end: number, prefix: string, suffix: string, afar: boolean): Surroundings {
  const reach = afar ? Math.max(REACH, prefix.length * 2, suffix.length * 2) : Math.max(prefix.length, suffix.length) + 2 * SLACK
  const [was, is] = [prefix.trimEnd(), page.slice(Math.max(0, start - reach), start).trimEnd()]
  const [then, now] = [suffix.trimStart(), page.slice(end, end + reach).trimStart()]
  const [before, after] = [sideFit(was, is, 'before', afar), sideFit(then, now, 'after', afar)]
  const [strongBefore, strongAfter] = [(before ?? 0) >= STRONG, (after ?? 0) >= STRONG]
  const touches = (strongBefore && (is.slice(-BESIDE - SLACK).includes(was.slice(-BESIDE)) || isNear(now, then.slice(0, NEAR_SIDE), 'after')))
    || (strongAfter && (now.slice(0, BESIDE + SLACK).includes(then.slice(0, BESIDE)) || isNear(is, was.slice(-NEAR_SIDE), 'before')))
  return { before, after, touches }
}

/** Whether a side stands a few words off, in the same sentence. */
function isNear(stretch: string, side: string, which: 'before' | 'after'): boolean {
  if (side.length < SHORTEST) return false
  const at = which === 'before' ? stretch.lastIndexOf(side) : stretch.indexOf(side)
  if (at < 0) return false
  const between = which === 'before' ? stretch.slice(at + side.length) : stretch.slice(0, at)
  return between.length <= FEW_WORDS && !SENTENCE_END.test(between)
}

/** Both sides in one number, 0 to 2. */
export function sumOf({ before, after }: Surroundings): number {
  return (before ?? 0) + (after ?? 0)
}

/** How many sides are those that stood there. */
export function strongSides({ before, after }: Surroundings): number {
  return Number((before ?? 0) >= STRONG) + Number((after ?? 0) >= STRONG)
}

function sideFit(side: string, stretch: string, which: 'before' | 'after', afar: boolean): number | null {
  if (side.length < SHORTEST) return null
  const beside = which === 'before' ? stretch.slice(-side.length) : stretch.slice(0, side.length)
  if (beside === side) return 1
  const wide = side.length + SLACK
  const near = which === 'before' ? stretch.slice(-wide) : stretch.slice(0, wide)
  const adjacent = bestIn(near, side, SHARE_OF_ERRORS, (from, to) => (which === 'before' ? to >= near.length - SLACK : from <= SLACK))
  if (adjacent >= STRONG || !afar) return adjacent
  return Math.max(adjacent, AFAR * bestIn(stretch, side, SHARE_OF_ERRORS_AFAR, () => true))
}

function bestIn(stretch: string, side: string, share: number, stands: (from: number, to: number) => boolean): number {
  let best = 0
  for (const { start, end, errors } of search(stretch, side, Math.floor(side.length * share))) {
    if (!stands(start, end)) continue
    const fit = 1 - errors / side.length
    // a mould that is filled with other names and numbers is not the same text; the word at the cut edge may be a part of one
    const telling = tellingWords(side.replace(/^\S*\s|\s\S*$/g, ''))
    best = Math.max(best, missingFrom(stretch.slice(start, end), telling).length > 0 ? Math.min(fit, OF_ONE_MOULD) : fit)
  }
  return best
}
