import type { UnlikeReason } from './comparison.ts'
import type { Holds } from './holds.ts'
import type { Profile, ProfiledSide } from './profile.ts'

/** The words that tell two figures apart, mine's and theirs'; '' where a side has none. */
export type Words = [string, string]

/** The article's side and the report's. */
export type Sides = [ProfiledSide, ProfiledSide]

/** What keeps two figures apart, and what it says why. */
export interface Rule {
  reason: UnlikeReason
  /** Where it keeps them apart; elsewhere it only speaks against them. */
  holds: Holds
  apart(mine: Profile, theirs: Profile, sides: Sides): Words | null
}
