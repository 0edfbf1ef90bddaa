import type { Side } from './comparison.ts'
import { diseasesOf, sideOfLoss } from './carried.ts'
import { doerOf, type Doer } from './doers.ts'
import { periodOf, type Period } from './periods.ts'
import type { Profile } from './profile.ts'

/** Who did what a figure counts, and in which time; what the sentences before say holds where its own is silent. */
export interface Frame {
  /** The months that a figure of what flows is for; null where none is told. */
  months: Period | null
  /** Who does what its clause says, or whose it is; null where no name does. */
  doer: Doer | null
  /** The diseases that a count of people is of. */
  diseases: Set<string>
  /** Key of the army or country whose losses a count of soldiers gives; null where it is not told. */
  lossOf: string | null
}

/** The frame of a figure of which nothing is told. */
export const NO_FRAME: Frame = { months: null, doer: null, diseases: new Set(), lossOf: null }

/** What a figure's text tells of who and when. */
export function frameOf(profile: Profile, side: Side): Frame {
  return { months: periodOf(profile, side), doer: doerOf(profile, side), diseases: diseasesOf(profile, side), lossOf: sideOfLoss(profile) }
}
