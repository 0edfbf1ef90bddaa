import type { UnlikeReason } from './comparison.ts'
import type { Holds } from './holds.ts'
import type { Profile, ProfiledSide } from './profile.ts'

/** The words that tell two figures apart, mine's and theirs'; '' where a side has none. */
export type Words = [string, string]

/** The article's side and the report's. */
export type Sides = [ProfiledSide, ProfiledSide]

/** What a figure must say for a rule to have anything to ask about it: both figures, or one of them. */
export interface Asked {
  of: 'both' | 'either'
  says(profile: Profile): boolean
}

/** A rule for two figures that both say something. */
export function both(says: (profile: Profile) => boolean): Asked {
  return { of: 'both', says }
}

/** A rule for two figures of which one at least says something. */
export function either(says: (profile: Profile) => boolean): Asked {
  return { of: 'either', says }
}

/** What keeps two figures apart, and what it says why. */
export interface Rule {
  reason: UnlikeReason
  /** Where it keeps them apart; elsewhere it only speaks against them. */
  holds: Holds
  /** Where it is asked at all. */
  asked: Asked
  apart(mine: Profile, theirs: Profile, sides: Sides): Words | null
}

/** One of each where two sets share nothing; null where they do, or one is empty. */
export function disjoint(mine: Set<string>, theirs: Set<string>): Words | null {
  const [[a], [b]] = [mine, theirs]
  return a === undefined || b === undefined || [...mine].some((one) => theirs.has(one)) ? null : [a, b]
}
